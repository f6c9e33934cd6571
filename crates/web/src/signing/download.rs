//! Download for a signatory: before signing what is to be signed, after completion the sealed file.

use axum::{Router, extract::State, response::Response, routing::get};
use sinetti_actions::{
    Kind,
    signing::{download::download, link::Wanted},
};
use sinetti_domain::{FileId, LinkId};

use super::{Of, passphrase, secrets::Secrets};
use crate::{At, downloads, errors::Failure, ids::Ids, layout::Frame, visitor::Guest};

pub fn routes() -> Router<At> {
    Router::new().route("/signing/{link}/download", get(all)).route("/signing/{link}/download/{file}", get(one))
}

async fn all(
    State(at): State<At>,
    frame: Frame,
    guest: Guest,
    secrets: Secrets,
    Ids(link): Ids<LinkId>,
    Of(document): Of,
) -> Result<Response, Failure> {
    hand_out(at, frame, guest, secrets, link, document.into()).await
}

async fn one(
    State(at): State<At>,
    frame: Frame,
    guest: Guest,
    secrets: Secrets,
    Ids((link, file)): Ids<(LinkId, FileId)>,
) -> Result<Response, Failure> {
    hand_out(at, frame, guest, secrets, link, Wanted::File(file)).await
}

async fn hand_out(
    at: At,
    frame: Frame,
    Guest(visitor): Guest,
    secrets: Secrets,
    link: LinkId,
    wanted: Wanted,
) -> Result<Response, Failure> {
    match download(&at, &visitor, link, &secrets.ticket, wanted).await {
        Ok(download) => Ok(downloads::attachment(download)),
        Err(error) if error.kind == Kind::SignInNeeded => {
            passphrase::ask(&at, frame, link, secrets.token.as_deref(), None).await
        }
        Err(error) => Err(error.into()),
    }
}
