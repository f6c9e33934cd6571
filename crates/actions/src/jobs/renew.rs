//! Archive time stamps and their renewal (features.md H1; ETSI EN 319 142-1, 5.5): before the certificate of the last time stamp
//! ends, a new one is put over everything.

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use pades::{
    certificate::{Certificate, TrustAnchors},
    time_stamp::token_path,
    validation_data::ValidationData,
};
use serde_json::json;
use sinetti_domain::{DocumentId, documents::SealState, evidence::EventKind};
use sinetti_store::{
    Tx,
    blobs::{hex, sha256},
    documents, files,
};

use super::{queue::queue_job, seal::level};
use crate::{
    Error, Installation, Result, TimeStampSource,
    documents::{content, download::newest},
    evidence,
    installation::ROOM_FOR_STAMP,
};

/// The kind of job.
pub(super) const JOB: &str = "renew";
/// A renewal has at least a quarter of the certificate's remaining time to succeed in, and never needs more than this.
const MARGIN: SignedDuration = SignedDuration::from_hours(24 * 365);

/// How often an authority that stamps with several keys is asked again until a key comes up that is known.
const MAX_ATTEMPTS: usize = 4;

/// What makes a sealed file level B-LTA, or keeps it there.
pub(super) struct Archived {
    /// Validation data and a document time stamp.
    pub increment: Vec<u8>,
    /// When the next one is to come.
    pub renewal_due: Timestamp,
}

/// Validation data of everything before, and a time stamp over the whole, by the first authority that can be had whole.
///
/// # Errors
/// When no authority gives a time stamp, or none of which the issuers say that it stands: then there is no archive, and no
/// lesser one.
pub(super) async fn archive(at: &Installation, current: &Bytes, missing: Missing, now: Timestamp) -> Result<Archived> {
    let mut data = at.keys.validation_data(now)?;
    data.add(of_signatures(at, current, missing).await?);
    let mut failures = Vec::new();
    for source in &at.settings.time_stamps {
        match archive_by(at, source, current, &data, now).await {
            Ok(archived) => return Ok(archived),
            Err(error) => {
                let failure = error.reason();
                tracing::warn!(authority = %source, %failure, "a time-stamp authority gave no time stamp that counts");
                failures.push(format!("{source}: {failure}"));
            }
        }
    }
    Err(Error::internal(format!("no time-stamp authority gave a time stamp that counts ({})", failures.join("; "))))
}

/// What to do when nobody can say whether the authority that stamped a signature still stands. The archive's own time stamp
/// is never without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// Try again later.
    Wait,
    /// The signature is proven by the archive's time stamp alone.
    GoOn,
}

/// What it takes to judge the time stamps that outside authorities gave to signatures.
async fn of_signatures(at: &Installation, current: &Bytes, missing: Missing) -> Result<ValidationData> {
    let mut data = ValidationData::default();
    let tokens =
        tokio::task::block_in_place(|| sinetti_pdf::stamps_of_signatures(current.clone())).map_err(Error::internal)?;
    let anchors = TrustAnchors::from_pem(&at.trusted_pem()).map_err(Error::internal)?;
    let mut paths: Vec<_> = tokens.iter().filter_map(|token| token_path(token, &anchors).ok()).collect();
    paths.sort();
    paths.dedup();
    for path in paths {
        match at.validation_data_of(&path).await {
            Ok(known) => data.add(known),
            Err(error) if missing == Missing::GoOn => {
                let failure = error.reason();
                tracing::warn!(%failure, "a signature's own time stamp is archived without word of its authority");
            }
            Err(error) => return Err(error),
        }
    }
    Ok(data)
}

async fn archive_by(
    at: &Installation,
    source: &TimeStampSource,
    current: &Bytes,
    of_file: &ValidationData,
    now: Timestamp,
) -> Result<Archived> {
    let mut data = of_file.clone();
    let mut known = Vec::new();
    if *source != TimeStampSource::Internal {
        // Who will stamp shows in a first stamp; what it takes to judge that authority has to be in before the last one.
        known = at.time_stamp(source, &sha256(current)).await?.path;
        data.add(at.validation_data_of(&known).await?);
    }
    for _ in 0..MAX_ATTEMPTS {
        let prepared = tokio::task::block_in_place(|| sinetti_pdf::archive(current.clone(), &data, token_size(source)))
            .map_err(Error::internal)?;
        let token = at.time_stamp(source, prepared.digest()).await?;
        if *source != TimeStampSource::Internal && token.path != known {
            // An authority with several keys: this one has to be in, too.
            data.add(at.validation_data_of(&token.path).await?);
            known = token.path;
            continue;
        }
        let certificate = token.path.first().ok_or_else(|| Error::internal("a time stamp without a certificate"))?;
        let ends = Certificate::from_der(certificate).map_err(Error::internal)?.not_after();
        let increment = prepared.complete(&token.der).map_err(Error::internal)?;
        return Ok(Archived { increment, renewal_due: renewal_due(ends, now) });
    }
    Err(Error::internal("the authority stamps with another key each time"))
}

/// The earlier of what is known and one more.
pub(super) fn earlier(known: Option<Timestamp>, more: Timestamp) -> Option<Timestamp> {
    Some(known.map_or(more, |known| known.min(more)))
}

/// Renews the time stamps of a document's files. `due` is that of the job: what has been stamped since needs nothing.
pub(super) async fn renew(at: &Installation, id: DocumentId, due: Timestamp) -> Result<()> {
    let _turn = at.signing_turn(id).await;
    let read = at.store.read("jobs.renew.read", |tx| {
        Box::pin(async move {
            let document = documents::get(tx, id).await?.filter(|document| document.seal_state == SealState::Sealed);
            match document {
                Some(_) => Ok::<_, Error>(Some(newest(tx, id, None).await?)),
                None => Ok(None),
            }
        })
    });
    let Some(of_files) = read.await? else { return Ok(()) };
    if of_files.iter().all(|(_, revisions)| revisions.last().is_some_and(|last| last.created_at >= due)) {
        return Ok(());
    }
    let now = at.now();
    let (mut renewed, mut next) = (Vec::new(), None);
    for (_, revisions) in &of_files {
        let last = revisions.last().ok_or_else(|| Error::internal("a file without revisions"))?;
        let bytes = content::whole(&at.store, revisions).await?;
        let archived = archive(at, &bytes, Missing::GoOn, now).await?;
        next = earlier(next, archived.renewal_due);
        renewed.push(
            content::extend(&at.store, last, &bytes, archived.increment, files::RevisionKind::Renewal, now).await?,
        );
    }
    at.store
        .write("jobs.renew", |tx| {
            let renewed = &renewed;
            Box::pin(async move {
                documents::lock(tx, id).await?.ok_or_else(Error::not_found)?;
                keep(tx, at, id, EventKind::Renewed, renewed, next, now).await
            })
        })
        .await
}

/// Keeps what was appended to a document's files, with its evidence, and queues the renewal that it will want.
pub(super) async fn keep(
    tx: &mut Tx<'_>,
    at: &Installation,
    id: DocumentId,
    kind: EventKind,
    revisions: &[files::Revision],
    renewal: Option<Timestamp>,
    now: Timestamp,
) -> Result<()> {
    for revision in revisions {
        files::add_revision(tx, revision).await?;
    }
    let digests: Vec<_> =
        revisions.iter().map(|revision| json!({ "file": revision.file_id, "sha256": hex(&revision.sha256) })).collect();
    let public = json!({ "level": level(at), "files": digests });
    evidence::record(tx, id, kind, now, public, json!({})).await?;
    match renewal {
        // Its time is part of the key: the job before it still has its own when the next is queued.
        Some(due) => queue_job(tx, at, JOB, format!("{JOB} {id} {due}"), id, due, now).await,
        None => Ok(()),
    }
}

/// Room for a token with its chain.
fn token_size(source: &TimeStampSource) -> usize {
    match source {
        // With RSA keys; else 1.6 kB.
        TimeStampSource::Internal => 6 * 1024,
        TimeStampSource::Url(_) => ROOM_FOR_STAMP,
    }
}

fn renewal_due(ends: Timestamp, now: Timestamp) -> Timestamp {
    let left = ends.duration_since(now);
    ends - MARGIN.min(left / 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_renewal_comes_in_good_time() {
        let now: Timestamp = "2026-11-25T00:00:00Z".parse().unwrap();
        let days = |days: i64| SignedDuration::from_hours(24 * days);
        assert_eq!(renewal_due(now + days(3_650), now), now + days(3_650 - 365));
        assert_eq!(renewal_due(now + days(40), now), now + days(30));
    }
}
