//! The signed copy of a signatory, by a link that ends (features.md D6). The link says so itself: nothing is kept for it.

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use serde_json::json;
use sinetti_delivery::mail;
use sinetti_domain::{InvitationId, Language, documents::DocumentStatus, evidence::EventKind, sending::SignedCopy};
use sinetti_identity::tokens::{self, StatementError};
use sinetti_store::{Tx, accounts, documents, invitations, people};

use super::download::{Download, newest, pack};
use crate::{Error, Installation, Kind, Result, Visitor, evidence};

/// What the statement in the mailed address is for.
const PURPOSE: &str = "signed-copy";
/// How long the link works.
const VALID: SignedDuration = SignedDuration::from_hours(24 * 30);

/// What the page of a link shows.
#[derive(Debug, Clone)]
pub struct Copy {
    /// The signatory's language.
    pub language: Language,
    /// The document's name.
    pub document: String,
    /// Who sent it.
    pub sender: String,
    /// For which account.
    pub account: String,
    /// How many files it has.
    pub files: usize,
    /// The last day on which the link works, in `zone`.
    pub until: Date,
}

/// The link for a signatory of a sealed document, as the mail offers it.
pub(crate) fn offered(at: &Installation, document: &documents::Document, own: &invitations::Invitation) -> mail::Copy {
    let ends = ends(document);
    let statement = tokens::statement(&at.keys.statements, PURPOSE, own.id.0, 0, ends);
    mail::Copy::Download { link: at.url(&format!("/copies/{statement}")), until: Some(last_day(document, ends)) }
}

fn ends(document: &documents::Document) -> Timestamp {
    document.sealed_at.unwrap_or(document.updated_at) + VALID
}

/// The last whole day: the link ends in the course of the next.
fn last_day(document: &documents::Document, ends: Timestamp) -> Date {
    let zone = document.validity_zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC);
    let date = ends.to_zoned(zone).date();
    date.yesterday().unwrap_or(date)
}

/// What a link leads to.
///
/// # Errors
/// `copy-invalid`, `copy-expired`.
pub async fn copy(at: &Installation, statement: &str) -> Result<Copy> {
    let id = invitation_of(at, statement)?;
    at.store
        .read("documents.copy", |tx| {
            Box::pin(async move {
                let (document, own) = reached(tx, id).await?;
                let sender = people::get(tx, document.sender_person_id).await?.ok_or_else(Error::not_found)?;
                let account = accounts::get(tx, document.account_id).await?.ok_or_else(Error::not_found)?;
                let files = newest(tx, document.id, None).await?.len();
                Ok::<_, Error>(Copy {
                    language: own.language,
                    until: last_day(&document, ends(&document)),
                    document: document.name,
                    sender: sender.name,
                    account: account.name,
                    files,
                })
            })
        })
        .await
}

/// The sealed file, or a ZIP of several.
///
/// # Errors
/// As [`copy`].
pub async fn download(at: &Installation, visitor: &Visitor, statement: &str) -> Result<Download> {
    let id = invitation_of(at, statement)?;
    let now = at.now();
    let (document, files) = at
        .store
        .write("documents.copy.download", |tx| {
            Box::pin(async move {
                let (document, own) = reached(tx, id).await?;
                documents::lock(tx, document.id).await?;
                let files = newest(tx, document.id, None).await?;
                let ids: Vec<_> = files.iter().map(|(file, _)| file.id).collect();
                let more = json!({ "device": evidence::device(visitor) });
                let personal = evidence::signatory(&own, more);
                let public = json!({ "place": own.position, "files": ids });
                evidence::record(tx, document.id, EventKind::Downloaded, now, public, personal).await?;
                Ok::<_, Error>((document, files))
            })
        })
        .await?;
    pack(&at.store, &document, files).await
}

fn invitation_of(at: &Installation, statement: &str) -> Result<InvitationId> {
    tokens::read_statement(&at.keys.statements, PURPOSE, statement, at.now()).map(|(id, _)| InvitationId(id)).map_err(
        |error| match error {
            StatementError::Expired => Error::of(Kind::Gone, "copy-expired"),
            StatementError::Invalid => Error::of(Kind::NotFound, "copy-invalid"),
        },
    )
}

/// The signed document of an invitation whose sender lets copies be fetched.
async fn reached(tx: &mut Tx<'_>, id: InvitationId) -> Result<(documents::Document, invitations::Invitation)> {
    let invalid = || Error::of(Kind::NotFound, "copy-invalid");
    let own = invitations::get(tx, id).await?.ok_or_else(invalid)?;
    let document = documents::get(tx, own.document_id).await?.ok_or_else(invalid)?;
    let offered = document.status == DocumentStatus::Signed && document.settings.signed_copy != SignedCopy::None;
    if offered { Ok((document, own)) } else { Err(invalid()) }
}
