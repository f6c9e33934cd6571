//! Deliveries: one attempt to bring a message to somebody by one channel, with its own state.

use serde::{Deserialize, Serialize};

use crate::organizations::words;

/// By which way a message leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// E-mail.
    Mail,
    /// Text message.
    Sms,
}

words!(Channel { Channel::Mail => "mail", Channel::Sms => "sms" });

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeliveryState {
    /// Waits in the outbox.
    Queued,
    /// The next server took it.
    Accepted,
    /// Refused for now; will be tried again.
    Deferred,
    /// Refused for good.
    Refused,
    /// Taken, and returned later.
    Bounced,
}

words!(DeliveryState {
    DeliveryState::Queued => "queued",
    DeliveryState::Accepted => "accepted",
    DeliveryState::Deferred => "deferred",
    DeliveryState::Refused => "refused",
    DeliveryState::Bounced => "bounced",
});

impl DeliveryState {
    /// Whether the state may change to `next`.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Queued, Self::Accepted | Self::Deferred | Self::Refused)
                | (Self::Deferred, Self::Deferred | Self::Accepted | Self::Refused)
                | (Self::Accepted, Self::Bounced)
        )
    }
}

/// What a message is about; also the name of its mail template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MessageKind {
    /// Asks for a signature.
    Invitation,
    /// Asks again.
    Reminder,
    /// Tells that everybody has signed and the file is sealed.
    Completed,
    /// Asks a new person to confirm the address.
    ConfirmEmail,
    /// Lets a person choose a new password.
    ResetPassword,
    /// Tells somebody who registers again that the address already has a login.
    AlreadyRegistered,
    /// Tells the sender that an invitation could not be delivered.
    NotDelivered,
    /// Tells the sender that a signatory declined.
    Declined,
    /// Tells the sender that a signatory named another person.
    Delegated,
    /// Tells a signatory that the validity was extended.
    Extended,
    /// Tells a signatory who has opened the document that it was prepared anew, with other signatories (E4).
    Changed,
    /// Tells a signatory that the validity ends soon (features.md E5).
    Ending,
    /// Tells a signatory that the sender cancelled (E6).
    Cancelled,
    /// Tells the sender that somebody has signed (E13).
    Signed,
    /// Tells the sender that the order waits for one signatory (D13).
    Stalled,
    /// Tells the sender that the validity ends soon, and who has not signed (E5).
    EndsSoon,
    /// Tells the sender that the validity has ended (E5).
    Expired,
    /// Tells a person what happened to their documents in a day (E13).
    Digest,
}

impl MessageKind {
    /// Whether it asks a signatory to sign: it carries their link.
    #[must_use]
    pub fn asks(self) -> bool {
        matches!(self, Self::Invitation | Self::Reminder | Self::Extended | Self::Changed | Self::Ending)
    }

    /// Whether it tells of everything that its link asks for: documents that were sent together (D7). The others are about one.
    #[must_use]
    pub fn tells_of_all(self) -> bool {
        matches!(self, Self::Invitation | Self::Reminder | Self::Ending)
    }

    /// Whether it may wait for the day's digest: what the sender has to act on does not.
    #[must_use]
    pub fn may_wait(self) -> bool {
        matches!(self, Self::Signed | Self::Completed | Self::Delegated | Self::Expired)
    }
}

words!(MessageKind {
    MessageKind::Invitation => "invitation",
    MessageKind::Reminder => "reminder",
    MessageKind::Completed => "completed",
    MessageKind::ConfirmEmail => "confirm-email",
    MessageKind::ResetPassword => "reset-password",
    MessageKind::AlreadyRegistered => "already-registered",
    MessageKind::NotDelivered => "not-delivered",
    MessageKind::Declined => "declined",
    MessageKind::Delegated => "delegated",
    MessageKind::Extended => "extended",
    MessageKind::Changed => "changed",
    MessageKind::Ending => "ending",
    MessageKind::Cancelled => "cancelled",
    MessageKind::Signed => "signed",
    MessageKind::Stalled => "stalled",
    MessageKind::EndsSoon => "ends-soon",
    MessageKind::Expired => "expired",
    MessageKind::Digest => "digest",
});

#[cfg(test)]
mod tests {
    use super::DeliveryState;

    #[test]
    fn nothing_leaves_a_refusal_or_a_bounce() {
        for next in DeliveryState::ALL {
            assert!(!DeliveryState::Refused.may_become(*next));
            assert!(!DeliveryState::Bounced.may_become(*next));
            assert!(!next.may_become(DeliveryState::Queued));
        }
    }
}
