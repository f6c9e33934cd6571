//! Invitations: their statuses, moves and order (features.md F, D13).

use serde::{Deserialize, Serialize};

use crate::{Refused, organizations::words};

/// The status of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InvitationStatus {
    /// Held by the order of signing.
    WaitingForSend,
    /// Its message is on the way.
    Sending,
    /// Delivered; shown as "Invitation sent".
    New,
    /// The signatory has opened it.
    Opened,
    /// Signed; final.
    Signed,
    /// Closed unsigned; final.
    Cancelled,
}

words!(InvitationStatus {
    InvitationStatus::WaitingForSend => "waiting-for-send",
    InvitationStatus::Sending => "sending",
    InvitationStatus::New => "new",
    InvitationStatus::Opened => "opened",
    InvitationStatus::Signed => "signed",
    InvitationStatus::Cancelled => "cancelled",
});

impl InvitationStatus {
    /// Whether the status may change to `next`: waiting-for-send > sending > new > opened > signed, without a message
    /// waiting-for-send > new, and any but signed > cancelled. A person may open a link before the mail server's answer is
    /// written down, which is sending > opened. Given to somebody else, or sent to another address, it is new
    /// again.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::WaitingForSend, Self::Sending | Self::New)
                | (Self::Sending, Self::New | Self::Opened)
                | (Self::New, Self::Opened)
                | (Self::Opened, Self::New | Self::Signed)
                | (Self::WaitingForSend | Self::Sending | Self::New | Self::Opened, Self::Cancelled)
        )
    }

    /// Neither signed nor cancelled.
    #[must_use]
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Signed | Self::Cancelled)
    }

    /// Open, and its turn has come.
    #[must_use]
    pub fn is_in_turn(self) -> bool {
        self.is_open() && self != Self::WaitingForSend
    }
}

/// Whether the contact of an invitation may be corrected (E8): until it is opened, or with `until_signed`, the relaxed policy,
/// until it is signed.
///
/// # Errors
/// `contact-signed`, `contact-closed`, `contact-opened`.
pub fn may_be_corrected(status: InvitationStatus, until_signed: bool) -> Result<(), Refused> {
    match status {
        InvitationStatus::WaitingForSend | InvitationStatus::Sending | InvitationStatus::New => Ok(()),
        InvitationStatus::Opened if until_signed => Ok(()),
        InvitationStatus::Opened => Err(Refused::new("contact-opened")),
        InvitationStatus::Signed => Err(Refused::new("contact-signed")),
        InvitationStatus::Cancelled => Err(Refused::new("contact-closed")),
    }
}

/// How somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureMethod {
    /// With strong electronic identification.
    Strong,
    /// Without it: drawn or typed name.
    Light,
}

words!(SignatureMethod { SignatureMethod::Strong => "strong", SignatureMethod::Light => "light" });

/// One place in the order: the step and the status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// Steps start at 1; several invitations may share one.
    pub step: u32,
    /// Where the invitation is.
    pub status: InvitationStatus,
}

/// The step whose signatories are to be invited now: the lowest that still misses a signature; `None` when nothing does.
#[must_use]
pub fn step_in_turn(turns: &[Turn]) -> Option<u32> {
    turns.iter().filter(|turn| turn.status.is_open()).map(|turn| turn.step).min()
}

/// The invitations (by index) that are to leave `waiting-for-send` now.
#[must_use]
pub fn due_to_send(turns: &[Turn]) -> Vec<usize> {
    let Some(step) = step_in_turn(turns) else { return Vec::new() };
    turns
        .iter()
        .enumerate()
        .filter(|(_, turn)| turn.step == step && turn.status == InvitationStatus::WaitingForSend)
        .map(|(index, _)| index)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn turns() -> impl Strategy<Value = Vec<Turn>> {
        proptest::collection::vec(
            (1u32..5, proptest::sample::select(InvitationStatus::ALL)).prop_map(|(step, status)| Turn { step, status }),
            0..8,
        )
    }

    proptest! {
        #[test]
        fn signed_and_cancelled_are_final(to in proptest::sample::select(InvitationStatus::ALL)) {
            prop_assert!(!InvitationStatus::Signed.may_become(to));
            prop_assert!(!InvitationStatus::Cancelled.may_become(to));
        }

        #[test]
        fn a_walk_of_allowed_moves_returns_only_to_new(path in proptest::collection::vec(proptest::sample::select(InvitationStatus::ALL), 1..12)) {
            let mut seen = vec![InvitationStatus::WaitingForSend];
            for next in path {
                let now = seen[seen.len() - 1];
                if now.may_become(next) {
                    let given_on = (now, next) == (InvitationStatus::Opened, InvitationStatus::New);
                    prop_assert!(given_on || next == InvitationStatus::Opened || !seen.contains(&next), "{seen:?} > {next:?}");
                    seen.push(next);
                }
            }
        }

        #[test]
        fn what_is_final_is_never_corrected_and_the_policy_only_widens(
            status in proptest::sample::select(InvitationStatus::ALL)
        ) {
            let strict = may_be_corrected(status, false).is_ok();
            let relaxed = may_be_corrected(status, true).is_ok();
            prop_assert!(relaxed || !strict);
            prop_assert_eq!(relaxed, status.is_open());
            prop_assert_eq!(strict, status.is_open() && status != InvitationStatus::Opened);
        }

        #[test]
        fn nobody_is_invited_before_an_earlier_step_is_done(turns in turns()) {
            for index in due_to_send(&turns) {
                let step = turns[index].step;
                prop_assert!(turns.iter().all(|turn| turn.step >= step || !turn.status.is_open()));
            }
        }
    }
}
