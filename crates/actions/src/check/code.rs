//! Check by code: tells only that the document exists, whether it is complete, how many signed and when.

use jiff::Timestamp;
use sinetti_domain::documents::ShownStatus;
use sinetti_identity::tokens;
use sinetti_store::{accounts, documents, invitations};

use crate::{Error, Installation, Kind, Result, Visitor, documents::printed, rate};

/// What the code alone tells.
#[derive(Debug, Clone)]
pub struct CodeCheck {
    /// The code in groups, as it is printed.
    pub code: String,
    /// Status.
    pub status: ShownStatus,
    /// How many have signed.
    pub signed: u32,
    /// Of how many.
    pub total: u32,
    /// When each signature was given, without names.
    pub signed_at: Vec<Timestamp>,
    /// When it was sealed.
    pub sealed_at: Option<Timestamp>,
    /// The zone of the sending account, for showing the times.
    pub zone: String,
}

/// Looks a code up (groups, case and look-alikes do not matter).
///
/// # Errors
/// `check-code-unknown` (NotFound), `too-many-tries`.
pub async fn check_code(at: &Installation, visitor: &Visitor, code: &str) -> Result<CodeCheck> {
    let unknown = || Error::of(Kind::NotFound, "check-code-unknown");
    let code = tokens::normalize_check_code(code).ok_or_else(unknown)?;
    let (now, network) = (at.now(), format!("check {}", rate::network(visitor.ip)));
    at.store
        .write("check.code", |tx| {
            let (code, network) = (&code, &network);
            Box::pin(async move {
                rate::count(tx, network, rate::CHECK, now).await?;
                let Some(document) = documents::by_check_code(tx, code).await? else { return Ok(None) };
                let account = accounts::get(tx, document.account_id).await?.ok_or_else(Error::not_found)?;
                let invitations = invitations::of_document(tx, document.id).await?;
                let signed_at: Vec<Timestamp> =
                    invitations.iter().filter_map(|invitation| invitation.signed_at).collect();
                Ok::<_, Error>(Some(CodeCheck {
                    code: printed(code),
                    status: document.shown(),
                    signed: u32::try_from(signed_at.len()).unwrap_or(u32::MAX),
                    total: u32::try_from(invitations.len()).unwrap_or(u32::MAX),
                    signed_at,
                    sealed_at: document.sealed_at,
                    zone: account.time_zone,
                }))
            })
        })
        .await?
        .ok_or_else(unknown)
}
