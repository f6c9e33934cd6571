//! Send separately (features.md D7): each file becomes a document of its own, with the same signatories and settings, and one link a
//! person stands for all of them.

use jiff::Timestamp;
use serde_json::json;
use sinetti_domain::{
    DocumentId, FolderId,
    deliveries::{Channel, MessageKind},
    documents as rules,
    evidence::EventKind,
    invitations::InvitationStatus,
};
use sinetti_store::{Tx, documents, files, invitations};

use super::{draft, send::OneToSend};
use crate::{Installation, Result, Session, evidence};

/// One document a file, each called as its file; the first is the draft itself.
pub(super) fn split(at: &Installation, whole: OneToSend) -> Vec<OneToSend> {
    if whole.files.len() < 2 {
        return vec![whole];
    }
    let OneToSend { document, invitations, files } = whole;
    // Made in one moment, ids are in no order; the pages and mails of a link go by them, and follow the files.
    let mut ids: Vec<DocumentId> = files.iter().skip(1).map(|_| at.new_id()).collect();
    ids.sort_unstable_by(|one, other| other.cmp(one));
    let mut parts = Vec::new();
    for (file, original) in files {
        let mut part = document.clone();
        let proposed = rules::name_from_file(&file.name);
        if !proposed.trim().is_empty() {
            part.name = proposed;
        }
        let mut asked = invitations.clone();
        if !parts.is_empty()
            && let Some(id) = ids.pop()
        {
            (part.id, part.version) = (id, 1);
            for invitation in &mut asked {
                (invitation.id, invitation.document_id) = (at.new_id(), part.id);
            }
        }
        let file = files::File { document_id: part.id, position: 1, ..file };
        parts.push(OneToSend { document: part, invitations: asked, files: vec![(file, original)] });
    }
    parts
}

/// Writes a new document beside the draft, and moves its file there from the draft.
pub(super) async fn insert(
    tx: &mut Tx<'_>,
    at: &Installation,
    session: &Session,
    part: &OneToSend,
    draft: DocumentId,
    folder: Option<FolderId>,
) -> Result<()> {
    draft::insert(tx, at, session, &part.document, folder).await?;
    for invitation in &part.invitations {
        invitations::insert(tx, invitation).await?;
    }
    for (file, _) in &part.files {
        files::move_to(tx, file.id, draft, part.document.id).await?;
    }
    Ok(())
}

/// Whether the message to somebody about another document of the same link does for this one too: the status that this
/// invitation then takes, without a message of its own.
pub(super) async fn told_already(
    tx: &mut Tx<'_>,
    invitation: &invitations::Invitation,
) -> Result<Option<InvitationStatus>> {
    let Some(link) = invitation.link_id else { return Ok(None) };
    let others = invitations::by_link(tx, link).await?;
    let asked: Vec<_> = others.iter().filter(|other| other.id != invitation.id && other.status.is_in_turn()).collect();
    Ok(if asked.is_empty() {
        None
    } else if asked.iter().all(|other| other.status == InvitationStatus::Sending) {
        Some(InvitationStatus::Sending)
    } else {
        Some(InvitationStatus::New)
    })
}

/// Locks a document, and with it those that its links lead to as well when its files were sent separately, in the order of their
/// ids: what goes by itself goes once for all of them. The document, and the others.
pub(crate) async fn lock_together(
    tx: &mut Tx<'_>,
    id: DocumentId,
) -> Result<(Option<documents::Document>, Vec<documents::Document>)> {
    let mut all = vec![id];
    if documents::get(tx, id).await?.is_some_and(|document| document.settings.separately) {
        let own = invitations::of_document(tx, id).await?;
        for link in own.iter().filter_map(|one| one.link_id) {
            all.extend(invitations::by_link(tx, link).await?.iter().map(|other| other.document_id));
        }
    }
    all.sort_unstable();
    all.dedup();
    let (mut document, mut others) = (None, Vec::new());
    for one in all {
        match documents::lock(tx, one).await? {
            Some(found) if one == id => document = Some(found),
            found => others.extend(found),
        }
    }
    Ok((document, others))
}

/// The message about one invitation arrived: so did it for the others of the link that waited for it.
pub(crate) async fn arrived_for_others(
    tx: &mut Tx<'_>,
    invitation: &invitations::Invitation,
    (kind, channel, address): (MessageKind, Channel, &str),
    now: Timestamp,
) -> Result<()> {
    let Some(link) = invitation.link_id else { return Ok(()) };
    let mut others = invitations::by_link(tx, link).await?;
    others.retain(|other| other.id != invitation.id && other.status == InvitationStatus::Sending);
    others.sort_by_key(|other| other.document_id);
    for other in others {
        documents::lock(tx, other.document_id).await?;
        let (from, to) = (InvitationStatus::Sending, InvitationStatus::New);
        if invitations::set_status(tx, other.id, from, to, now).await? {
            let public = json!({ "place": other.position, "channel": channel.word(), "message": kind.word() });
            let personal = json!({ "name": other.name, "address": address });
            evidence::record(tx, other.document_id, EventKind::Delivered, now, public, personal).await?;
        }
    }
    Ok(())
}
