//! Invitations: one requirement for one signature each.

use jiff::{Timestamp, civil::Date};
use sinetti_domain::{
    AccountId, DocumentId, InvitationId, Language, LinkId,
    deliveries::Channel,
    invitations::{InvitationStatus, SignatureMethod},
    sending::InvitationDelivery,
    signing::{Delegate, Representation},
};

use crate::{StoreError, Tx, sql::folded};

row! { invitation_columns,
    /// An invitation. `name_folded` is kept beside it for searching.
    pub struct Invitation {
        /// Made by the caller.
        pub id: InvitationId,
        /// The document.
        pub document_id: DocumentId,
        /// Its place on the signature pages, from 1; unique in the document.
        pub position: u32,
        /// Its step in the order of signing, from 1.
        pub step: u32,
        /// The signatory's name as the sender wrote it.
        pub name: String,
        /// Their address as the sender wrote it.
        pub email: String,
        /// Without case.
        pub email_folded: String,
        /// In international form.
        pub phone: Option<String>,
        /// What mails to them are written in.
        pub language: Language,
        /// How they must sign.
        pub method: SignatureMethod,
        /// For whom they must sign, when the sender settled that.
        pub represents: Option<Representation>,
        /// Where it is.
        pub status: InvitationStatus,
        /// The link it is reached by.
        pub link_id: Option<LinkId>,
        /// Raised by every correction.
        pub generation: u32,
        /// Added to the draft.
        pub created_at: Timestamp,
        /// Its message was first put on the way.
        pub sent_at: Option<Timestamp>,
        /// Opened.
        pub opened_at: Option<Timestamp>,
        /// Signed.
        pub signed_at: Option<Timestamp>,
        /// Closed unsigned.
        pub cancelled_at: Option<Timestamp>,
        /// Last reminded.
        pub last_reminded_at: Option<Timestamp>,
        /// By which way it reaches its signatory.
        pub delivery: InvitationDelivery,
        /// Why its signatory declined.
        pub declined_reason: Option<String>,
        /// The sender was told that the order waits for it.
        pub stall_told_at: Option<Timestamp>,
    }
}

row! { received_columns,
    /// An open invitation as its signatory's Received lists it.
    pub struct Received {
        /// The invitation.
        pub invitation_id: InvitationId,
        /// The document.
        pub document_id: DocumentId,
        /// Its name.
        pub document_name: String,
        /// Who sent it.
        pub sender_name: String,
        /// The sending account.
        pub account_name: String,
        /// How it must be signed.
        pub method: SignatureMethod,
        /// Where it is.
        pub status: InvitationStatus,
        /// Its message was first put on the way.
        pub sent_at: Option<Timestamp>,
        /// The last day on which one may sign.
        pub valid_until: Option<Date>,
        /// The links close.
        pub expires_at: Option<Timestamp>,
        /// Pages of all files.
        pub pages: u32,
    }
}

row! { contact_columns,
    /// Somebody who was invited.
    pub struct Contact {
        /// Name.
        pub name: String,
        /// Address.
        pub email: String,
        /// Phone number.
        pub phone: Option<String>,
        /// Language of mails and pages.
        pub language: Language,
    }
}

/// Those invited by an account, the last document's first, as often as they were.
///
/// # Errors
/// The database's.
pub async fn contacts(tx: &mut Tx<'_>, account: AccountId, limit: u32) -> Result<Vec<Contact>, StoreError> {
    tx.list(&CONTACTS, binds![account, limit]).await
}

/// Puts these in the place of all invitations of a draft. The caller has locked the draft.
///
/// # Errors
/// [`StoreError::Conflict`] when two have one place.
pub async fn replace_all(tx: &mut Tx<'_>, document: DocumentId, invitations: &[Invitation]) -> Result<(), StoreError> {
    tx.execute(&DELETE_ALL, binds![document]).await?;
    for invitation in invitations {
        insert(tx, invitation).await?;
    }
    Ok(())
}

impl Invitation {
    /// Where messages of a channel go: the e-mail address, or the phone number where one is known.
    #[must_use]
    pub fn address(&self, channel: Channel) -> Option<&str> {
        match channel {
            Channel::Mail => Some(&self.email),
            Channel::Sms => self.phone.as_deref(),
        }
    }

    /// Where its messages by a channel do go: nothing by a way that was not chosen for it (D14).
    #[must_use]
    pub fn reached_at(&self, channel: Channel) -> Option<&str> {
        let used = self.delivery.or_mail().channels().contains(&channel);
        self.address(channel).filter(|address| used && !address.is_empty())
    }

    /// By which way its signatory is told what needs no answer: once, by e-mail unless it goes by text message alone.
    #[must_use]
    pub fn told_by(&self) -> Channel {
        if self.reached_at(Channel::Mail).is_some() { Channel::Mail } else { Channel::Sms }
    }

    /// What its signatory is called: the name, or the address or number while none is known.
    #[must_use]
    pub fn shown_name(&self) -> String {
        let known = [self.name.as_str(), &self.email, self.phone.as_deref().unwrap_or_default()];
        known.into_iter().find(|text| !text.is_empty()).unwrap_or_default().to_owned()
    }

    /// Whether its signatory was written to, and may sign now: whoever was to sign at once gets no messages.
    #[must_use]
    pub fn was_asked(&self) -> bool {
        self.status.is_in_turn() && self.delivery != InvitationDelivery::None
    }

    /// What tells people of a link apart: the address without case, and without one the phone number.
    #[must_use]
    pub fn contact_key(&self) -> String {
        if self.email_folded.is_empty() { self.phone.clone().unwrap_or_default() } else { self.email_folded.clone() }
    }
}

/// Adds an invitation.
///
/// # Errors
/// [`StoreError::Conflict`] when its place is taken.
pub async fn insert(tx: &mut Tx<'_>, invitation: &Invitation) -> Result<(), StoreError> {
    let name_folded = folded(&invitation.name);
    let mut values = invitation.values();
    values.extend_from_slice(binds![name_folded]);
    tx.execute(&INSERT, &values).await.map(drop)
}

/// An invitation by id.
///
/// # Errors
/// The database's.
pub async fn get(tx: &mut Tx<'_>, id: InvitationId) -> Result<Option<Invitation>, StoreError> {
    tx.optional(&GET, binds![id]).await
}

/// The invitations of a document by place.
///
/// # Errors
/// The database's.
pub async fn of_document(tx: &mut Tx<'_>, document: DocumentId) -> Result<Vec<Invitation>, StoreError> {
    tx.list(&OF_DOCUMENT, binds![document]).await
}

/// The invitations that a link stands for, by place.
///
/// # Errors
/// The database's.
pub async fn by_link(tx: &mut Tx<'_>, link: LinkId) -> Result<Vec<Invitation>, StoreError> {
    tx.list(&BY_LINK, binds![link]).await
}

/// What waits for the owner of an address: invitations in turn and unsigned, of pending documents whose links are not closed
/// at `now`; the latest sent first.
///
/// # Errors
/// The database's.
pub async fn received(
    tx: &mut Tx<'_>,
    email_folded: &str,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<Received>, StoreError> {
    tx.list(&RECEIVED, binds![email_folded, now, limit]).await
}

/// Moves an invitation from `expected` to `next` and writes down when; `false` when it was not `expected`.
///
/// # Errors
/// [`StoreError::Move`] when the move is not allowed; the database's.
pub async fn set_status(
    tx: &mut Tx<'_>,
    id: InvitationId,
    expected: InvitationStatus,
    next: InvitationStatus,
    at: Timestamp,
) -> Result<bool, StoreError> {
    StoreError::unless_allowed(expected.may_become(next), "invitation", (expected.word(), next.word()))?;
    tx.changed(&SET_STATUS, binds![id, expected, next, at]).await
}

/// Cancels every invitation of a document that is neither signed nor cancelled; how many.
///
/// # Errors
/// The database's.
pub async fn cancel_open(tx: &mut Tx<'_>, document: DocumentId, at: Timestamp) -> Result<u64, StoreError> {
    tx.execute(&CANCEL_OPEN, binds![document, at]).await
}

/// Says by which link an invitation is reached.
///
/// # Errors
/// The database's.
pub async fn set_link(tx: &mut Tx<'_>, id: InvitationId, link: LinkId) -> Result<bool, StoreError> {
    tx.changed(&SET_LINK, binds![id, link]).await
}

/// Corrects name, address and phone, and raises the generation.
///
/// # Errors
/// The database's.
pub async fn correct(
    tx: &mut Tx<'_>,
    id: InvitationId,
    name: &str,
    email: &str,
    email_folded: &str,
    phone: Option<&str>,
) -> Result<bool, StoreError> {
    let name_folded = folded(name);
    tx.changed(&CORRECT, binds![id, name, name_folded, email, email_folded, phone]).await
}

/// Gives an invitation to another person, to be reached by another link; opened and reminded of by nobody yet.
///
/// # Errors
/// The database's.
pub async fn pass_on(
    tx: &mut Tx<'_>,
    id: InvitationId,
    to: &Delegate,
    email_folded: &str,
    link: LinkId,
) -> Result<bool, StoreError> {
    let name_folded = folded(&to.name);
    let email = to.email.as_str();
    tx.changed(&PASS_ON, binds![id, to.name, name_folded, email, email_folded, to.phone, to.language, link]).await
}

/// Makes an opened invitation new: whoever has it now has not opened it.
///
/// # Errors
/// The database's.
pub async fn set_unopened(tx: &mut Tx<'_>, id: InvitationId) -> Result<bool, StoreError> {
    tx.changed(&SET_UNOPENED, binds![id]).await
}

/// Writes down why its signatory declined.
///
/// # Errors
/// The database's.
pub async fn set_declined(tx: &mut Tx<'_>, id: InvitationId, reason: &str) -> Result<bool, StoreError> {
    tx.changed(&SET_DECLINED, binds![id, reason]).await
}

/// Takes an invitation out of a sent document that nobody has signed. What was sent to its signatory stays with the document.
///
/// # Errors
/// The database's.
pub async fn remove(tx: &mut Tx<'_>, id: InvitationId) -> Result<bool, StoreError> {
    tx.execute(&FREE_DELIVERIES, binds![id]).await?;
    tx.execute(&FREE_NOTICES, binds![id]).await?;
    tx.changed(&REMOVE, binds![id]).await
}

/// Gives the invitations of a document the places 1, 2, ... in the order given; and their methods.
///
/// # Errors
/// The database's.
pub async fn renumber(
    tx: &mut Tx<'_>,
    document: DocumentId,
    order: &[(InvitationId, SignatureMethod)],
) -> Result<(), StoreError> {
    // Out of the way first: two never have one place.
    tx.execute(&LIFT_POSITIONS, binds![document]).await?;
    for (position, (id, method)) in (1_i64..).zip(order) {
        tx.execute(&SET_POSITION, binds![id, document, position, method]).await?;
    }
    Ok(())
}

/// Writes down that a reminder was put on the way.
///
/// # Errors
/// The database's.
pub async fn set_reminded(tx: &mut Tx<'_>, id: InvitationId, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&SET_REMINDED, binds![id, at]).await
}

/// Writes down that the sender was told that the order waits for it.
///
/// # Errors
/// The database's.
pub async fn set_stall_told(tx: &mut Tx<'_>, id: InvitationId, at: Timestamp) -> Result<bool, StoreError> {
    tx.changed(&SET_STALL_TOLD, binds![id, at]).await
}

statements! {
    SET_STALL_TOLD: "UPDATE invitation SET stall_told_at = $2 WHERE id = $1";
    INSERT: concat!(
        "INSERT INTO invitation (", invitation_columns!(""), ", name_folded) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, \
        $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)"
    );
    DELETE_ALL: "DELETE FROM invitation WHERE document_id = $1";
    GET: concat!("SELECT ", invitation_columns!(""), " FROM invitation WHERE id = $1");
    OF_DOCUMENT: concat!("SELECT ", invitation_columns!(""), " FROM invitation WHERE document_id = $1 ORDER BY position");
    BY_LINK: concat!("SELECT ", invitation_columns!(""), " FROM invitation WHERE link_id = $1 ORDER BY position");
    RECEIVED: "SELECT i.id AS invitation_id, d.id AS document_id, d.name AS document_name, p.name AS sender_name, \
        a.name AS account_name, i.method, i.status, i.sent_at, d.valid_until, d.expires_at, \
        CAST(COALESCE((SELECT SUM(f.pages) FROM file f WHERE f.document_id = d.id), 0) AS BIGINT) AS pages FROM invitation i \
        JOIN document d ON d.id = i.document_id JOIN account a ON a.id = d.account_id JOIN person p ON p.id = d.sender_person_id \
        WHERE i.email_folded = $1 AND i.status IN ('sending', 'new', 'opened') AND d.status = 'pending' \
        AND (d.expires_at IS NULL OR d.expires_at > $2) \
        ORDER BY i.sent_at DESC, i.id DESC LIMIT $3";
    CONTACTS: "SELECT i.name, i.email, i.phone, i.language FROM invitation i JOIN document d ON d.id = i.document_id \
        WHERE d.account_id = $1 AND d.status <> 'new' AND i.email <> '' AND i.name <> '' \
        ORDER BY d.listed_at DESC, d.id DESC, i.position LIMIT $2";
    SET_STATUS: "UPDATE invitation SET status = $3, \
        sent_at = CASE WHEN $3 IN ('sending', 'new') AND sent_at IS NULL THEN $4 ELSE sent_at END, \
        opened_at = CASE WHEN $3 = 'opened' THEN $4 ELSE opened_at END, \
        signed_at = CASE WHEN $3 = 'signed' THEN $4 ELSE signed_at END, \
        cancelled_at = CASE WHEN $3 = 'cancelled' THEN $4 ELSE cancelled_at END \
        WHERE id = $1 AND status = $2";
    CANCEL_OPEN: "UPDATE invitation SET status = 'cancelled', cancelled_at = $2 \
        WHERE document_id = $1 AND status NOT IN ('signed', 'cancelled')";
    SET_LINK: "UPDATE invitation SET link_id = $2 WHERE id = $1";
    CORRECT: "UPDATE invitation SET name = $2, name_folded = $3, email = $4, email_folded = $5, phone = $6, \
        generation = generation + 1 WHERE id = $1";
    SET_UNOPENED: "UPDATE invitation SET status = 'new', opened_at = NULL WHERE id = $1 AND status = 'opened'";
    PASS_ON: "UPDATE invitation SET name = $2, name_folded = $3, email = $4, email_folded = $5, phone = $6, language = $7, \
        link_id = $8, status = CASE WHEN status = 'opened' THEN 'new' ELSE status END, opened_at = NULL, last_reminded_at = NULL, stall_told_at = NULL, generation = generation + 1 \
        WHERE id = $1 AND status NOT IN ('signed', 'cancelled')";
    SET_DECLINED: "UPDATE invitation SET declined_reason = $2 WHERE id = $1";
    FREE_DELIVERIES: "UPDATE delivery SET invitation_id = NULL WHERE invitation_id = $1";
    FREE_NOTICES: "DELETE FROM notice WHERE invitation_id = $1";
    REMOVE: "DELETE FROM invitation WHERE id = $1";
    LIFT_POSITIONS: "UPDATE invitation SET position = position + 100000 WHERE document_id = $1";
    SET_POSITION: "UPDATE invitation SET position = $3, method = $4 WHERE id = $1 AND document_id = $2";
    SET_REMINDED: "UPDATE invitation SET last_reminded_at = $2 WHERE id = $1";
}
