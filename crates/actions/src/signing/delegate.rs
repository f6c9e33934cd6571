//! Name another person instead (features.md E10): only where the account's policy allows it. Everything that the link still asks
//! for goes to that person, who gets a link of their own; the old one opens nothing more but what was signed by it.

use jiff::Timestamp;
use serde_json::json;
use sinetti_domain::{
    Language, LinkId, Refused, deliveries::MessageKind, evidence::EventKind, invitations::InvitationStatus,
    people::masked_email, signing::Delegate,
};
use sinetti_store::{Tx, invitations, links};

use super::link::{self, OfDocument, Reached, Wanted};
use crate::{Error, Installation, Kind, Result, Visitor, documents::access, evidence, notices, outgoing, rate};

/// The person named, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Phone number.
    pub phone: String,
    /// Language.
    pub language: Language,
}

/// Passes the link's open invitations on to the person named.
///
/// # Errors
/// As [`super::view::view`], so that a second press is told `link-passed`; `delegate-off` (Conflict) where the account does not
/// allow it; `signature-given` (Conflict) when nothing is open any more; those of [`Delegate::from_form`] and
/// `delegate-signs-already` (Invalid); `too-many-tries`.
pub async fn delegate(at: &Installation, visitor: &Visitor, link: LinkId, ticket: &str, named: &Named) -> Result<()> {
    let now = at.now();
    at.store
        .write("signing.delegate", |tx| {
            Box::pin(async move {
                let reached = link::by_ticket(tx, link, ticket, Wanted::InTurn, now).await?;
                link::lock_all(tx, &reached).await?;
                let reached = link::by_ticket(tx, link, ticket, Wanted::InTurn, now).await?;
                pass_on(tx, at, visitor, &reached, named, now).await
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(())
}

async fn pass_on(
    tx: &mut Tx<'_>,
    at: &Installation,
    visitor: &Visitor,
    reached: &Reached,
    named: &Named,
    now: Timestamp,
) -> Result<()> {
    let open: Vec<&OfDocument> = reached.all.iter().filter(|of| of.is_open(now)).collect();
    let first = open.first().ok_or_else(|| Error::of(Kind::Conflict, "signature-given"))?;
    for of in &open {
        if !access::policies(tx, &of.document).await?.delegate {
            return Err(Error::of(Kind::Conflict, "delegate-off"));
        }
    }
    let to = checked(tx, reached, &open, named).await?;
    rate::count(tx, &format!("delegate {}", first.document.id), rate::DELEGATE, now).await?;
    let new = links::Link::new(at.new_id(), first.document.id, to.email.folded(), now);
    links::insert(tx, &new).await?;
    let mut invited = false;
    for of in &open {
        for own in of.invitations.iter().filter(|own| own.status.is_open()) {
            invitations::pass_on(tx, own.id, &to, &new.email_folded, new.id).await?;
            record(tx, visitor, own, &to, now).await?;
            // One message for all: its link leads to everything.
            if own.status.is_in_turn() && !invited {
                invited = true;
                let theirs = invitations::Invitation {
                    email: to.email.as_str().to_owned(),
                    phone: to.phone.clone(),
                    ..own.clone()
                };
                outgoing::ask(tx, at, MessageKind::Invitation, &theirs).await?;
            }
        }
    }
    links::pass_on(tx, reached.link.id, to.email.as_str()).await?;
    tell_sender(tx, at, first).await
}

/// The person named, who must not be one who signs the same document already.
async fn checked(tx: &mut Tx<'_>, reached: &Reached, open: &[&OfDocument], named: &Named) -> Result<Delegate> {
    let read = Delegate::from_form(&named.name, &named.email, &named.phone, named.language, reached.needs_phone());
    let to = read.map_err(|refusals| Error { kind: Kind::Invalid, refusals, cause: None })?;
    let folded = to.email.folded();
    for of in open {
        let all = invitations::of_document(tx, of.document.id).await?;
        if all.iter().any(|one| one.email_folded == folded && one.status != InvitationStatus::Cancelled) {
            let refused = Refused::new("delegate-signs-already").at("email").with("address", to.email.as_str());
            return Err(refused.into());
        }
    }
    Ok(to)
}

async fn record(
    tx: &mut Tx<'_>,
    visitor: &Visitor,
    own: &invitations::Invitation,
    to: &Delegate,
    now: Timestamp,
) -> Result<()> {
    let more = json!({
        "to_name": to.name,
        "to_address": to.email.as_str(),
        "to_phone": to.phone,
        "device": evidence::device(visitor),
    });
    let personal = evidence::signatory(own, more);
    let public = json!({ "place": own.position });
    evidence::record(tx, own.document_id, EventKind::Delegated, now, public, personal).await
}

async fn tell_sender(tx: &mut Tx<'_>, at: &Installation, first: &OfDocument) -> Result<()> {
    let own = first.current().ok_or_else(|| Error::internal("a link without an invitation"))?;
    notices::tell_sender(tx, at, &first.document, MessageKind::Delegated, Some(own.id)).await
}

/// To whom a link was passed on, masked, for the page after it.
///
/// # Errors
/// `ticket-missing`; `not-found` when it was not.
pub async fn passed_to(at: &Installation, link: LinkId, ticket: &str) -> Result<String> {
    let now = at.now();
    at.store
        .read("signing.passed", |tx| {
            Box::pin(async move {
                let found = link::of_ticket(tx, link, ticket, now).await?;
                let to = links::passed_to(tx, found.id).await?.ok_or_else(Error::not_found)?;
                Ok::<_, Error>(masked_email(&to))
            })
        })
        .await
}
