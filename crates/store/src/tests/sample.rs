//! Rows to test with.

use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;
use sinetti_domain::{
    AccountId, DocumentId, Language, PersonId,
    deliveries::{Channel, DeliveryState, MessageKind},
    documents::{DocumentStatus, SealState},
    invitations::{InvitationStatus, SignatureMethod},
    organizations::AccountKind,
    policies::Policies,
    sending::{DocumentSettings, InvitationDelivery, NoticeSettings},
    signing::Representation,
};
use uuid::Uuid;

use super::harness::write;
use crate::{
    Hash, Store,
    accounts::{self, Account},
    deliveries::Delivery,
    documents::{self, Document, Sent},
    files::{File, Revision, RevisionKind},
    invitations::Invitation,
    people::{self, Person},
    signatures::Signature,
};

/// Ids rise, as those of the program do.
pub fn id<T: From<Uuid>>() -> T {
    static LAST: AtomicU64 = AtomicU64::new(0);
    Uuid::from_u128(u128::from(LAST.fetch_add(1, Ordering::Relaxed))).into()
}

/// Some second of a fixed day, and a bit, so that microseconds are tested.
pub fn at(second: i64) -> Timestamp {
    Timestamp::from_microsecond((1_800_000_000 + second) * 1_000_000 + 7).unwrap()
}

pub fn hash(byte: u8) -> Hash {
    [byte; 32]
}

pub fn person(email: &str) -> Person {
    Person {
        id: id(),
        email: email.to_owned(),
        email_folded: email.to_lowercase(),
        email_confirmed_at: None,
        name: "Aino Öhman".to_owned(),
        phone: None,
        password_hash: "$argon2id$".to_owned(),
        language: Language::Fi,
        terms_version: Some("1".to_owned()),
        terms_accepted_at: Some(at(0)),
        operator: false,
        created_at: at(0),
        notices: NoticeSettings { digest: true },
    }
}

pub fn account(owner: Option<PersonId>, name: &str) -> Account {
    Account {
        id: id(),
        kind: if owner.is_some() { AccountKind::Private } else { AccountKind::Organization },
        person_id: owner,
        name: name.to_owned(),
        business_id: None,
        country: "FI".to_owned(),
        time_zone: "Europe/Helsinki".to_owned(),
        language: Language::Sv,
        default_validity_days: 30,
        created_at: at(0),
        policies: Policies { decline: true, ..Policies::default() },
    }
}

/// A registered person with a private account.
pub async fn registered(store: &Store, email: &str) -> (Person, Account) {
    let person = person(email);
    let account = account(Some(person.id), &person.name);
    let (p, a) = (&person, &account);
    write!(store, |tx| {
        people::insert(tx, p).await?;
        accounts::insert(tx, a).await?;
    });
    (person, account)
}

pub fn draft(account: AccountId, sender: PersonId, name: &str, second: i64) -> Document {
    Document {
        id: id(),
        account_id: account,
        sender_person_id: sender,
        name: name.to_owned(),
        status: DocumentStatus::New,
        cancel_reason: None,
        seal_state: SealState::None,
        seal_level: None,
        language: Language::Fi,
        message: String::new(),
        require_reading: true,
        valid_until: None,
        validity_zone: None,
        expires_at: None,
        version: 1,
        check_code: None,
        created_at: at(second),
        updated_at: at(second),
        sent_at: None,
        closed_at: None,
        sealed_at: None,
        original_document_id: None,
        settings: DocumentSettings { sms: "Allekirjoita".to_owned(), ..DocumentSettings::default() },
        warned_at: Some(at(13)),
    }
}

pub fn sent(second: i64) -> Sent {
    Sent {
        at: at(second),
        check_code: Uuid::new_v4().to_string(),
        valid_until: Some("2027-02-01".parse().unwrap()),
        validity_zone: Some("Europe/Helsinki".to_owned()),
        expires_at: Some(at(second + 1_000)),
    }
}

/// A draft in the database, with its account.
pub async fn stored_draft(store: &Store, email: &str) -> Document {
    let (person, account) = registered(store, email).await;
    let document = draft(account.id, person.id, "Vuokrasopimus", 1);
    let d = &document;
    write!(store, |tx| documents::insert(tx, d).await?);
    document
}

/// The same, sent at second 10 and valid for a thousand seconds.
pub async fn stored_pending(store: &Store, email: &str) -> Document {
    let document = stored_draft(store, email).await;
    let (id, version, sent) = (document.id, document.version, &sent(10));
    assert!(write!(store, |tx| documents::mark_sent(tx, id, version, sent).await?));
    read_document(store, id).await
}

pub async fn read_document(store: &Store, id: DocumentId) -> Document {
    super::harness::read!(store, |tx| documents::get(tx, id).await?).unwrap()
}

pub fn invitation(document: DocumentId, position: u32, email: &str) -> Invitation {
    Invitation {
        id: id(),
        document_id: document,
        position,
        step: 1,
        name: format!("Signatory {position}"),
        email: email.to_owned(),
        email_folded: email.to_lowercase(),
        phone: Some("+358401234567".to_owned()),
        language: Language::Nb,
        method: SignatureMethod::Light,
        represents: None,
        status: InvitationStatus::WaitingForSend,
        link_id: None,
        generation: 1,
        created_at: at(2),
        sent_at: None,
        opened_at: None,
        signed_at: None,
        cancelled_at: None,
        last_reminded_at: None,
        delivery: InvitationDelivery::Secure,
        declined_reason: None,
        stall_told_at: None,
    }
}

pub fn signature(invitation: &Invitation) -> Signature {
    Signature {
        id: id(),
        invitation_id: invitation.id,
        document_id: invitation.document_id,
        method: SignatureMethod::Light,
        name: "Signe".to_owned(),
        represents: Representation::Myself,
        ip: Some("192.0.2.1".to_owned()),
        user_agent: None,
        strokes: Some(serde_json::json!([[1, 2], [3, 4]])),
        signed_at: at(20),
        created_at: at(20),
    }
}

pub fn file(document: DocumentId, position: u32) -> File {
    File {
        id: id(),
        document_id: document,
        position,
        name: format!("file-{position}.pdf"),
        original_sha256: hash(position as u8),
        original_bytes: 1_000,
        pages: 3,
        examined: serde_json::json!({ "forms": false }),
        arrived_signed: false,
        created_at: at(1),
    }
}

pub fn revision(file: &File, number: u32) -> Revision {
    Revision {
        file_id: file.id,
        number,
        kind: if number == 0 { RevisionKind::Original } else { RevisionKind::SigningCopy },
        end_offset: 1_000 * u64::from(number + 1),
        sha256: hash(100 + number as u8),
        segment_sha256: hash(200 + number as u8),
        signature_id: None,
        created_at: at(1),
    }
}

pub fn delivery(invitation: &Invitation, number: u32) -> Delivery {
    Delivery {
        id: id(),
        document_id: Some(invitation.document_id),
        invitation_id: Some(invitation.id),
        person_id: None,
        kind: MessageKind::Invitation,
        number,
        channel: Channel::Mail,
        address: invitation.email.clone(),
        state: DeliveryState::Queued,
        message_id: Uuid::new_v4().to_string(),
        response: None,
        created_at: at(10),
        updated_at: at(10),
        delayed_at: None,
    }
}
