//! An addendum (features.md E4, E14): a new document that refers to an original; each shows the link to the other.

use jiff::Timestamp;
use serde_json::json;
use sinetti_domain::{
    DocumentId,
    documents::{DocumentStatus, ShownStatus},
    evidence::EventKind,
    limits,
    permissions::Permission,
};
use sinetti_store::{Tx, archive, documents};
use sinetti_texts::Texts;

use super::{access, draft, printed};
use crate::{Error, Installation, Kind, Result, Session, evidence};

/// The other document of a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Which.
    pub id: DocumentId,
    /// Its name.
    pub name: String,
    /// Its status as shown.
    pub status: ShownStatus,
}

/// Makes a draft that refers to a sent document: its signatories, and a message that begins with what it adds to. The files are
/// for the sender to choose.
///
/// # Errors
/// `not-found`; `is-draft` (Conflict): a draft can simply be changed.
pub async fn addendum(at: &Installation, session: &Session, id: DocumentId) -> Result<DocumentId> {
    let fields = draft::defaults(at, session).await?;
    let new = draft::new_document(at, session, fields.language, fields.valid_until.parse().ok());
    at.store
        .write("documents.addendum", |tx| {
            let new = &new;
            Box::pin(async move {
                let original = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::Yes).await?;
                if original.status == DocumentStatus::New {
                    return Err(Error::of(Kind::Conflict, "is-draft"));
                }
                let copy = documents::Document {
                    name: name(&original),
                    message: message(&original, &session.zone),
                    language: original.language,
                    require_reading: original.require_reading,
                    original_document_id: Some(original.id),
                    ..new.clone()
                };
                if let Some(same) = draft::just_made(tx, session, &copy).await? {
                    return Ok(same);
                }
                draft::insert(tx, at, session, &copy, None).await?;
                draft::copy_signatories(tx, at, id, copy.id).await?;
                Ok(copy.id)
            })
        })
        .await
}

/// In the language of the signature pages, as the original.
fn name(original: &documents::Document) -> String {
    let named = Texts::of(original.language).say("addendum-name").with("name", &original.name).to_string();
    named.chars().take(*limits::NAME.end()).collect::<String>().trim_end().to_owned()
}

fn message(original: &documents::Document, zone: &str) -> String {
    let t = Texts::of(original.language);
    let date = original.sent_at.map(|at| t.day(at, zone)).unwrap_or_default();
    let code = printed(original.check_code.as_deref().unwrap_or_default());
    t.say("addendum-message").with("name", &original.name).with("date", date).with("code", code).to_string()
}

/// Writes into the evidence of both that one was sent as an addendum to the other. The caller has locked the addendum; an
/// original is never locked before it.
pub(super) async fn record_sent(
    tx: &mut Tx<'_>,
    session: &Session,
    sent: &documents::Document,
    check_code: &str,
    now: Timestamp,
) -> Result<()> {
    let Some(original) = sent.original_document_id else { return Ok(()) };
    let Some(original) = documents::lock(tx, original).await? else { return Ok(()) };
    let personal = |name: &str| json!({ "person": session.person(), "name": session.name, "document": name });
    let public = json!({ "document": original.id, "check": original.check_code });
    evidence::record(tx, sent.id, EventKind::AddendumTo, now, public, personal(&original.name)).await?;
    let public = json!({ "document": sent.id, "check": check_code });
    evidence::record(tx, original.id, EventKind::AddendumSent, now, public, personal(&sent.name)).await
}

/// The original of a document, and its addenda, as far as the account still has them.
pub(super) async fn references(
    tx: &mut Tx<'_>,
    session: &Session,
    document: &documents::Document,
) -> Result<(Option<Reference>, Vec<Reference>)> {
    let original = match document.original_document_id {
        Some(id) => documents::get(tx, id).await?,
        None => None,
    };
    let original = match original {
        Some(original) => visible(tx, session, original).await?,
        None => None,
    };
    let mut addenda = Vec::new();
    for addendum in documents::successors(tx, document.id).await? {
        addenda.extend(visible(tx, session, addendum).await?);
    }
    Ok((original, addenda))
}

async fn visible(tx: &mut Tx<'_>, session: &Session, document: documents::Document) -> Result<Option<Reference>> {
    let entry = archive::of_account(tx, document.id, session.account()).await?;
    let shown = document.shown();
    let kept = entry.is_some_and(|entry| entry.deleted_at.is_none());
    Ok(kept.then_some(Reference { id: document.id, name: document.name, status: shown }))
}
