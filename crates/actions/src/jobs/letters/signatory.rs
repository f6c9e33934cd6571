//! What signatories are told beside what asks them to sign: that everybody has signed, or that it was cancelled.

use sinetti_delivery::{mail, sms};
use sinetti_domain::{DocumentId, InvitationId, documents::CancelReason, sending::SignedCopy};
use sinetti_store::{Tx, deliveries, invitations};

use super::{From, Leaving, Written};
use crate::{
    Error, Installation, Result,
    documents::{copies, download},
};

/// Bytes that are attached to a mail at most; what is larger goes as a link. In base64 they are a third more, and many mail
/// servers refuse more than 10 MB.
const ATTACHED: u64 = 7 * 1024 * 1024;

/// Everybody has signed; with a copy as the sender settled it (D6).
pub(super) async fn completed(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: DocumentId,
    invitation: InvitationId,
) -> Result<Option<Written>> {
    let from = From::read(tx, document).await?;
    let all = invitations::of_document(tx, document).await?;
    let Some(own) = all.iter().find(|one| one.id == invitation) else { return Ok(None) };
    let mut attachments = Vec::new();
    if from.document.settings.signed_copy == SignedCopy::Attachment {
        let files = download::newest(tx, document, None).await?;
        let signed = download::pack(&at.store, &from.document, files).await?;
        if signed.content.length() <= ATTACHED {
            let (name, media_type, bytes) = (signed.name, signed.content_type, signed.content.whole().await?);
            attachments.push(mail::Attachment { name, media_type, bytes });
        }
    }
    let copy = match from.document.settings.signed_copy {
        // No copy is kept for who signed without strong identification (A4).
        SignedCopy::None => mail::Copy::AskSender,
        SignedCopy::Attachment if !attachments.is_empty() => mail::Copy::Attached,
        SignedCopy::Attachment | SignedCopy::Link => copies::offered(at, &from.document, own),
    };
    let completed = mail::Completed {
        language: own.language,
        recipient: own.name.clone(),
        sender: from.sender.name.clone(),
        organization: from.organization.clone(),
        organization_address: None,
        document: from.document.name.clone(),
        signatures: u32::try_from(all.len()).unwrap_or(u32::MAX),
        copy,
    };
    let mail = mail::Mail { attachments, ..completed.render().map_err(Error::internal)? };
    Ok(Some(from.written(&own.name, mail)))
}

/// The same by text message, which nothing can be attached to: a copy goes as a link.
pub(super) async fn completed_text(
    tx: &mut Tx<'_>,
    at: &Installation,
    document: DocumentId,
    invitation: InvitationId,
    delivery: &deliveries::Delivery,
) -> Result<Option<Leaving>> {
    let from = From::read(tx, document).await?;
    let Some(own) = invitations::get(tx, invitation).await? else { return Ok(None) };
    let copy = match from.document.settings.signed_copy {
        SignedCopy::None => mail::Copy::AskSender,
        SignedCopy::Attachment | SignedCopy::Link => copies::offered(at, &from.document, &own),
    };
    let text = sms::completed(own.language, &from.name(), &from.document.name, &copy);
    Ok(Some(Leaving::text(delivery, text)))
}

/// The sender cancelled (E6), or another signatory declined (E9).
pub(super) async fn cancelled(
    tx: &mut Tx<'_>,
    document: DocumentId,
    invitation: InvitationId,
) -> Result<Option<Written>> {
    let from = From::read(tx, document).await?;
    let Some(own) = invitations::get(tx, invitation).await? else { return Ok(None) };
    let mail = mail::Cancelled {
        language: own.language,
        recipient: own.name.clone(),
        sender: from.sender.name.clone(),
        organization: from.organization.clone(),
        document: from.document.name.clone(),
        declined: from.document.cancel_reason == Some(CancelReason::Declined),
    };
    Ok(Some(from.written(&own.name, mail.render().map_err(Error::internal)?)))
}

/// The same by text message.
pub(super) async fn cancelled_text(
    tx: &mut Tx<'_>,
    document: DocumentId,
    invitation: InvitationId,
    delivery: &deliveries::Delivery,
) -> Result<Option<Leaving>> {
    let from = From::read(tx, document).await?;
    let Some(own) = invitations::get(tx, invitation).await? else { return Ok(None) };
    let declined = from.document.cancel_reason == Some(CancelReason::Declined);
    let text = sms::cancelled(own.language, &from.name(), &from.document.name, declined);
    Ok(Some(Leaving::text(delivery, text)))
}
