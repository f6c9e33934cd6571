//! Correct a contact (features.md E8): the invitation is sent again, to the right address, and the old link dies.

use serde_json::{Value, json};
use sinetti_domain::{
    DocumentId, InvitationId, Refused,
    deliveries::{Channel, MessageKind},
    evidence::EventKind,
    invitations::may_be_corrected,
    people::{self, EmailAddress},
    permissions::Permission,
    sending::InvitationDelivery,
};
use sinetti_store::{Tx, documents, invitations, links};

use crate::{Error, Installation, Kind, Result, Session, Visitor, documents::access, evidence, outgoing};

/// A contact as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// The name; may be empty.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// The phone number; may be empty.
    pub phone: String,
}

/// What saving came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Corrected {
    /// It was so already; nothing was sent.
    Same,
    /// Saved; there is nothing to send: only the name changed, or it is not yet this person's turn.
    Saved,
    /// Saved, and the invitation was sent again.
    SentAgain {
        /// To this address, number, or both.
        to: String,
    },
}

/// Corrects the contact of an invitation, and of everything else that its link still asks for.
///
/// # Errors
/// `not-found`; `is-draft`, `not-open` (Conflict); `contact-opened`, `contact-signed`, `contact-closed` (Conflict); `email-missing`,
/// `email-invalid`, `phone-invalid`, `phone-missing`, `name-too-long`, `signatory-name-needed`, `signatory-twice` (Invalid).
pub async fn correct(
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    id: DocumentId,
    invitation: InvitationId,
    typed: &Contact,
) -> Result<Corrected> {
    let corrected = at
        .store
        .write("invitations.correct", |tx| {
            Box::pin(async move {
                let asked = read(tx, at, session, id, invitation).await?;
                let new = checked(tx, &asked, typed).await?;
                save(tx, at, session, visitor, &asked, &new).await
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(corrected)
}

/// The contact as it is, for the form.
///
/// # Errors
/// `not-found`, and what keeps it from being corrected, as [`correct`].
pub async fn contact(
    at: &Installation,
    session: &Session,
    id: DocumentId,
    invitation: InvitationId,
) -> Result<(String, Contact)> {
    at.store
        .read("invitations.contact", |tx| {
            Box::pin(async move {
                let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::No).await?;
                access::must_be_open(&document, at.now())?;
                let own = one_of(tx, id, invitation).await?;
                let until_signed = access::policies(tx, &document).await?.correct_until_signed;
                may_be_corrected(own.status, until_signed).map_err(conflict)?;
                let phone = own.phone.unwrap_or_default();
                Ok::<_, Error>((document.name, Contact { name: own.name, email: own.email, phone }))
            })
        })
        .await
}

/// What a correction concerns: the invitation, and the others of the same link that are open.
struct Asked {
    own: invitations::Invitation,
    together: Vec<invitations::Invitation>,
}

/// A contact that has been checked.
struct Checked {
    name: String,
    email: String,
    folded: String,
    phone: Option<String>,
}

impl Checked {
    /// An invitation with the new addresses, as it is saved.
    fn given_to(&self, invitation: &invitations::Invitation) -> invitations::Invitation {
        invitations::Invitation {
            email: self.email.clone(),
            email_folded: self.folded.clone(),
            phone: self.phone.clone(),
            ..invitation.clone()
        }
    }
}

async fn read(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    id: DocumentId,
    invitation: InvitationId,
) -> Result<Asked> {
    access::find(tx, session, id, Permission::WriteDocuments, access::Lock::No).await?;
    // A link may lead to several documents that were sent together; they are locked in the order of their ids.
    let own = one_of(tx, id, invitation).await?;
    let mut concerned = vec![id];
    if let Some(link) = own.link_id {
        concerned.extend(invitations::by_link(tx, link).await?.iter().map(|other| other.document_id));
    }
    concerned.sort_unstable();
    concerned.dedup();
    let mut open = Vec::new();
    for document in concerned {
        open.extend(documents::lock(tx, document).await?.filter(|document| document.is_open(at.now())));
    }
    let document = access::find(tx, session, id, Permission::WriteDocuments, access::Lock::Yes).await?;
    access::must_be_open(&document, at.now())?;
    let own = one_of(tx, id, invitation).await?;
    let until_signed = access::policies(tx, &document).await?.correct_until_signed;
    may_be_corrected(own.status, until_signed).map_err(conflict)?;
    let mut together = match own.link_id {
        Some(link) => invitations::by_link(tx, link).await?,
        None => Vec::new(),
    };
    let is_open = |id| open.iter().any(|document| document.id == id);
    together.retain(|other| other.status.is_open() && other.id != own.id && is_open(other.document_id));
    Ok(Asked { own, together })
}

async fn one_of(tx: &mut Tx<'_>, id: DocumentId, invitation: InvitationId) -> Result<invitations::Invitation> {
    let found = invitations::get(tx, invitation).await?.filter(|found| found.document_id == id);
    found.ok_or_else(Error::not_found)
}

fn conflict(refusal: Refused) -> Error {
    Error::refused(Kind::Conflict, refusal)
}

/// Checks what was typed, and that no other signatory of the same documents has the address.
async fn checked(tx: &mut Tx<'_>, asked: &Asked, typed: &Contact) -> Result<Checked> {
    let delivery = asked.own.delivery;
    let mut refusals = Vec::new();
    let name = match people::one_line(&typed.name) {
        empty if empty.is_empty() => empty,
        name => people::name(&name).unwrap_or_else(|refusal| {
            refusals.push(refusal.at("name"));
            String::new()
        }),
    };
    let phone = people::phone(&typed.phone).unwrap_or_else(|refusal| {
        refusals.push(refusal.at("phone"));
        None
    });
    if phone.is_none() && delivery.needs_phone() && refusals.iter().all(|refusal| refusal.code != "phone-invalid") {
        refusals.push(Refused::new("phone-missing").at("phone"));
    }
    let email = match EmailAddress::parse(&typed.email) {
        Ok(email) => Some(email),
        Err(refusal) if refusal.code == "email-missing" && !delivery.needs_email() => None,
        Err(refusal) => {
            refusals.push(refusal.at("email"));
            None
        }
    };
    if email.is_none() && name.is_empty() && refusals.is_empty() {
        // Nothing else would tell who it is.
        refusals.push(Refused::new("signatory-name-needed").at("name"));
    }
    let (folded, email) = email.map_or_else(Default::default, |email| (email.folded(), email.as_str().to_owned()));
    let new = Checked { name, email, folded, phone };
    let key = new.given_to(&asked.own).contact_key();
    if refusals.is_empty() && key != asked.own.contact_key() && is_taken(tx, asked, &key).await? {
        let field = if new.email.is_empty() { "phone" } else { "email" };
        refusals.push(Refused::new("signatory-twice").at(field).with("address", key));
    }
    Error::unless_empty(refusals)?;
    Ok(new)
}

/// Whether another signatory of a document that is concerned has the address, or without one the phone number.
async fn is_taken(tx: &mut Tx<'_>, asked: &Asked, key: &str) -> Result<bool> {
    for own in std::iter::once(&asked.own).chain(&asked.together) {
        let others = invitations::of_document(tx, own.document_id).await?;
        if others.iter().any(|other| other.link_id != own.link_id && other.contact_key() == key) {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn save(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    asked: &Asked,
    new: &Checked,
) -> Result<Corrected> {
    let own = &asked.own;
    let same_address = own.email == new.email && own.phone == new.phone;
    if same_address && own.name == new.name {
        return Ok(Corrected::Same);
    }
    for one in std::iter::once(own).chain(&asked.together) {
        invitations::correct(tx, one.id, &new.name, &new.email, &new.folded, new.phone.as_deref()).await?;
        if !same_address {
            invitations::set_unopened(tx, one.id).await?;
        }
        record(tx, at, session, visitor, one, new).await?;
    }
    if same_address {
        return Ok(Corrected::Saved);
    }
    if let Some(link) = own.link_id {
        links::readdress(tx, link, &new.given_to(own).contact_key()).await?;
    }
    // One message for all: its link leads to everything.
    let due = std::iter::once(own).chain(&asked.together).find(|one| one.status.is_in_turn());
    match due.filter(|due| due.delivery != InvitationDelivery::None) {
        Some(due) => {
            let theirs = new.given_to(due);
            outgoing::ask(tx, at, MessageKind::Invitation, &theirs).await?;
            let used = [Channel::Mail, Channel::Sms].into_iter().filter_map(|channel| theirs.reached_at(channel));
            Ok(Corrected::SentAgain { to: used.collect::<Vec<_>>().join(", ") })
        }
        None => Ok(Corrected::Saved),
    }
}

async fn record(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    visitor: &Visitor,
    old: &invitations::Invitation,
    new: &Checked,
) -> Result<()> {
    let changed: Vec<&str> =
        [("name", old.name != new.name), ("address", old.email != new.email), ("phone", old.phone != new.phone)]
            .into_iter()
            .filter_map(|(what, changed)| changed.then_some(what))
            .collect();
    let contact = |name: &str, email: &str, phone: Option<&String>| -> Value {
        json!({ "name": name, "address": email, "phone": phone })
    };
    let personal = json!({
        "by": session.person(),
        "by_name": session.name,
        "name": if new.name.is_empty() { &old.name } else { &new.name },
        "address": new.email,
        "old": contact(&old.name, &old.email, old.phone.as_ref()),
        "new": contact(&new.name, &new.email, new.phone.as_ref()),
        "device": evidence::device(visitor),
    });
    let public = json!({ "place": old.position, "changed": changed, "status": old.status.word() });
    evidence::record(tx, old.document_id, EventKind::Corrected, at.now(), public, personal).await
}
