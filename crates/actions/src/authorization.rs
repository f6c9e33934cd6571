//! The one place where actions ask whether somebody may.

use sinetti_domain::{AccountId, permissions};

use crate::{Error, Result, Session};

/// Refuses with `not-found` what the session's principal may not do: what one may not see does not exist (features.md B5).
pub(crate) fn authorize(session: &Session, permission: permissions::Permission, owner: AccountId) -> Result<()> {
    if permissions::may(&session.principal, permission, owner) { Ok(()) } else { Err(Error::not_found()) }
}
