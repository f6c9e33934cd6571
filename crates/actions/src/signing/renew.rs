//! Ask for a new link instead of one that is dead of wrong passphrases (features.md G1). It goes to the contact of the invitation
//! and nowhere else, and who asks is not told whether there is one.

use jiff::Timestamp;
use serde_json::json;
use sinetti_domain::{deliveries::MessageKind, evidence::EventKind};
use sinetti_store::{Tx, links};

use super::link::{self, Wanted};
use crate::{Installation, Kind, Result, Visitor, evidence, outgoing, rate};

/// Sends a new link in place of a dead one; nothing when there is none to replace, when it is not dead, or when several were
/// sent within the last hour. A second press finds it alive.
///
/// # Errors
/// `too-many-tries` from one network address; failures of the store.
pub async fn renew(at: &Installation, visitor: &Visitor, token: &str) -> Result<()> {
    let now = at.now();
    let network = format!("renew from {}", rate::network(visitor.ip));
    at.store
        .write("signing.renew.count", |tx| {
            let network = &network;
            Box::pin(async move { rate::count(tx, network, rate::REGISTER, now).await })
        })
        .await?;
    at.store
        .write("signing.renew", |tx| {
            Box::pin(async move {
                match replace(tx, at, visitor, token, now).await {
                    Err(error) if matches!(error.kind, Kind::NotFound | Kind::Gone | Kind::TooMany) => Ok(()),
                    answer => answer,
                }
            })
        })
        .await?;
    at.work_queued.notify_one();
    Ok(())
}

async fn replace(tx: &mut Tx<'_>, at: &Installation, visitor: &Visitor, token: &str, now: Timestamp) -> Result<()> {
    let found = link::of_token(tx, at, token).await?;
    let reached = link::reach(tx, found, Wanted::InTurn, now).await?;
    link::lock_all(tx, &reached).await?;
    // Read again under the lock: another press may have replaced it meanwhile.
    let found = link::of_token(tx, at, token).await?;
    if found.dead_at.is_none() || !reached.chosen().may_be_signed(now) {
        return Ok(());
    }
    rate::count(tx, &format!("renew {}", found.id), rate::MAIL_TO_ADDRESS, now).await?;
    links::raise_generation(tx, found.id).await?;
    let own = reached.current()?;
    let document = reached.document().id;
    outgoing::ask(tx, at, MessageKind::Invitation, own).await?;
    let more = json!({ "device": evidence::device(visitor) });
    let personal = evidence::signatory(own, more);
    evidence::record(tx, document, EventKind::LinkRenewed, now, json!({ "place": own.position }), personal).await
}
