//! Who a browser's cookie stands for.

use jiff::SignedDuration;
use sinetti_domain::permissions::Principal;
use sinetti_identity::tokens;
use sinetti_store::{accounts, sessions};

use super::sign_in::SESSION;
use crate::{Error, Installation, Result, Session};

/// A session's last use is written down at most this often.
const TOUCH_AFTER: SignedDuration = SignedDuration::from_mins(5);

/// The session of a cookie's value; `None` when it is unknown, ended or revoked. Rights are read anew at every call
/// (features.md B6).
///
/// # Errors
/// Only failures of the store.
pub async fn session(at: &Installation, token: &str) -> Result<Option<Session>> {
    let Some(hash) = tokens::hash_token(token) else { return Ok(None) };
    let now = at.now();
    let found = at
        .store
        .read("people.session", |tx| {
            let hash = &hash;
            Box::pin(async move {
                let Some(found) = sessions::by_token_hash(tx, hash, now).await? else { return Ok(None) };
                let own = accounts::of_person(tx, found.person.id).await?;
                Ok::<_, Error>(Some((found, own)))
            })
        })
        .await?;
    let Some((found, own)) = found else { return Ok(None) };
    if now.duration_since(found.session.last_seen_at) > TOUCH_AFTER {
        let id = found.session.id;
        at.store
            .write("people.session.touch", |tx| {
                Box::pin(async move { Ok::<_, Error>(sessions::touch(tx, id, now, now + SESSION).await?) })
            })
            .await?;
    }
    let mut accounts: Vec<_> = own.into_iter().map(|account| (account.id, account.name, account.kind)).collect();
    accounts.sort_by_key(|(_, _, kind)| *kind == sinetti_domain::organizations::AccountKind::Organization);
    Ok(Some(Session {
        id: found.session.id,
        principal: Principal { person: found.person.id, account: found.account.id, role: found.role },
        name: found.person.name,
        email: found.person.email,
        language: found.person.language,
        account_name: found.account.name,
        account_kind: found.account.kind,
        zone: found.account.time_zone,
        policies: found.account.policies,
        accounts,
        expires_at: found.session.expires_at,
    }))
}
