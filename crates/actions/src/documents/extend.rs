//! Extend the validity (features.md E5): only where the account's policy allows it, before the end, and told to those who have not
//! signed.

use jiff::civil::Date;
use serde_json::json;
use sinetti_domain::{
    DocumentId, Refused, deliveries::MessageKind, evidence::EventKind, permissions::Permission, validity::Validity,
};
use sinetti_store::{Tx, documents, invitations};

use super::access;
use crate::{Error, Installation, Kind, Result, Session, Visitor, evidence, jobs::by_itself::plan, outgoing};

/// What the page shows before.
#[derive(Debug, Clone)]
pub struct Extendable {
    /// The document's name.
    pub name: String,
    /// The last day as it is.
    pub until: Date,
}

/// Whether, and from which day, the validity may be extended.
///
/// # Errors
/// `not-found`; `is-draft`, `not-open`, `validity-fixed` (the account's policy is the strict one), `validity-none` (Conflict).
pub async fn extendable(at: &Installation, session: &Session, id: DocumentId) -> Result<Extendable> {
    at.store
        .read("documents.extendable", |tx| {
            Box::pin(async move {
                let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::No).await?;
                let until = may_be_extended(tx, at, &document).await?;
                Ok::<_, Error>(Extendable { name: document.name, until })
            })
        })
        .await
}

async fn may_be_extended(tx: &mut Tx<'_>, at: &Installation, document: &documents::Document) -> Result<Date> {
    access::must_be_open(document, at.now())?;
    if !access::policies(tx, document).await?.extend_validity {
        return Err(Error::of(Kind::Conflict, "validity-fixed"));
    }
    document.valid_until.ok_or_else(|| Error::of(Kind::Conflict, "validity-none"))
}

/// Extends it to the end of a day. The same day again changes nothing.
///
/// # Errors
/// As [`extendable`]; `validity-missing`, `validity-not-a-day`, `validity-not-later`, `validity-past`, `validity-too-long` (Invalid).
pub async fn extend(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    id: DocumentId,
    until: &str,
) -> Result<()> {
    let now = at.now();
    let (date, wrong) = match until.trim() {
        "" => (None, "validity-missing"),
        typed => (typed.parse::<Date>().ok(), "validity-not-a-day"),
    };
    at.store
        .write("documents.extend", |tx| {
            Box::pin(async move {
                let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::Yes).await?;
                let before = may_be_extended(tx, at, &document).await?;
                let date = date.ok_or_else(|| Refused::new(wrong).at("valid_until"))?;
                if date == before {
                    return Ok(());
                }
                if date < before {
                    return Err(Refused::new("validity-not-later").at("valid_until").into());
                }
                let zone = document.validity_zone.as_deref().unwrap_or(&session.zone);
                let validity = Validity::until(date, zone, now)?;
                documents::set_validity(tx, id, date, &validity.zone, validity.ends, now).await?;
                let public = json!({
                    "before": before.to_string(),
                    "valid_until": date.to_string(),
                    "zone": validity.zone,
                    "ends": evidence::moment(validity.ends),
                });
                let personal =
                    json!({ "person": session.person(), "name": session.name, "device": evidence::device(visitor) });
                evidence::record(tx, id, EventKind::Extended, now, public, personal).await?;
                for invitation in invitations::of_document(tx, id).await? {
                    if invitation.was_asked() {
                        outgoing::ask(tx, at, MessageKind::Extended, &invitation).await?;
                    }
                }
                plan(tx, id, now).await
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(())
}
