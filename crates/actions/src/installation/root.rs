//! The installation's root: at hand, or kept elsewhere, with its last revocation list in its place (docs/decisions/0022).

use std::{
    fs,
    path::PathBuf,
    sync::atomic::{AtomicI64, Ordering},
};

use jiff::{SignedDuration, Timestamp};
use pades::{authority::Authority, certificate::next_update};

use super::keys::{YEAR, write_durably};
use crate::{Error, Result};

/// What there is of the root.
#[derive(Debug)]
pub(super) struct Root {
    /// Absent while it is offline.
    authority: Option<Authority>,
    /// Where its key is when it is at hand.
    key: PathBuf,
    /// What it said last of whom it has revoked, where that is kept, and until when it holds.
    list: Vec<u8>,
    path: PathBuf,
    ends: Timestamp,
    /// The day on which the operator was told last that the list comes to its end, since 1970.
    told: AtomicI64,
}

impl Root {
    /// With its key, if that is at hand; then the list is made anew once a year, for signing at every start is slow.
    ///
    /// # Errors
    /// When there is neither key nor list.
    pub fn open(authority: Option<Authority>, key: PathBuf, path: PathBuf, now: Timestamp) -> Result<Self> {
        let kept = fs::read(&path).ok().and_then(|list| Some((next_update(&list).ok()??, list)));
        let (ends, list) = match (&authority, kept) {
            (_, Some((ends, kept))) if authority.is_none() || ends > now + YEAR * 9 => (ends, kept),
            (Some(root), _) => {
                let made = list(root, now, YEAR * 10)?;
                write_durably(&path, &made)?;
                (now + YEAR * 10, made)
            }
            (None, _) => {
                let (path, key) = (path.display(), key.display());
                return Err(Error::internal(format!(
                    "{path} is missing or damaged, and the root is offline: put it back from the backup, or {key} for one start"
                )));
            }
        };
        let root = Self { authority, key, list, path, ends, told: AtomicI64::new(i64::MIN) };
        if root.authority.is_none() {
            root.tell(now);
        }
        Ok(root)
    }

    /// Whom it has revoked: asked at this moment, or what it said last.
    ///
    /// # Errors
    /// When it is offline, and what it said last holds no longer: nothing could be archived with that.
    pub fn revocation_list(&self, now: Timestamp, holds: SignedDuration) -> Result<Vec<u8>> {
        if let Some(root) = &self.authority {
            return list(root, now, holds);
        }
        if self.ends <= now {
            let what = format!("the root's revocation list {} has ended; {}", self.path.display(), self.remedy());
            return Err(Error::internal(what));
        }
        self.tell(now);
        Ok(self.list.clone())
    }

    /// In the list's last year, once a day.
    fn tell(&self, now: Timestamp) {
        let ends = self.ends;
        if ends >= now + YEAR {
            return;
        }
        let today = now.as_second() / 86_400;
        if self.told.swap(today, Ordering::Relaxed) != today {
            tracing::warn!(list = %self.path.display(), %ends, "the root's revocation list comes to its end; {}", self.remedy());
        }
    }

    fn remedy(&self) -> String {
        format!(
            "put {} back and start the program once: without the list nothing is sealed or renewed, and all of it waits",
            self.key.display()
        )
    }
}

fn list(root: &Authority, now: Timestamp, holds: SignedDuration) -> Result<Vec<u8>> {
    let number = u64::try_from(now.as_second()).unwrap_or(0);
    root.revocation_list(number, now, now + holds, &[]).map_err(Error::internal)
}
