//! The model: what the rules say of each document and invitation, without a server; and the steps that change it.

mod compare;
mod mailbag;
mod steps;
mod world;

pub use steps::step;
pub use world::World;

use std::collections::BTreeSet;

use jiff::civil::Date;
use sinetti_tests::{Browser, Person};

/// What a document must be (features.md F).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Pending,
    /// Everybody has signed; the seal may still be made.
    Complete,
    Cancelled,
    Expired,
    Declined,
}

/// What an invitation must be. Whether its mail has left is the server's business: `sending` and `new` are one here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invited {
    /// Held by the order.
    Waiting,
    Sent,
    Opened,
    Signed,
    Cancelled,
}

/// One signatory of a document.
pub struct Invitation {
    pub who: Person,
    pub step: u32,
    pub status: Invited,
    /// The browser in which it is open, at the address of its pages; gone when its day is over.
    pub browser: Option<(Browser, String)>,
}

/// A document that was sent.
pub struct Document {
    pub name: String,
    /// `/documents/{id}`
    pub address: String,
    pub status: Status,
    pub invitations: Vec<Invitation>,
    /// The last day of validity.
    pub until: Option<Date>,
}

impl Document {
    /// The places that have signed, from 1.
    pub fn signed(&self) -> BTreeSet<usize> {
        self.places(|invitation| invitation.status == Invited::Signed)
    }

    /// The places that may be reminded.
    pub fn in_turn(&self) -> BTreeSet<usize> {
        self.places(|invitation| matches!(invitation.status, Invited::Sent | Invited::Opened))
    }

    fn places(&self, which: impl Fn(&Invitation) -> bool) -> BTreeSet<usize> {
        self.invitations.iter().zip(1..).filter(|(invitation, _)| which(invitation)).map(|(_, place)| place).collect()
    }

    /// A signature was given: the next step is invited, or all have signed.
    pub fn follow_up(&mut self) {
        let missing = self.invitations.iter().filter(|invitation| invitation.status != Invited::Signed);
        let Some(step) = missing.map(|invitation| invitation.step).min() else {
            self.status = Status::Complete;
            return;
        };
        for invitation in &mut self.invitations {
            if invitation.step == step && invitation.status == Invited::Waiting {
                invitation.status = Invited::Sent;
            }
        }
    }

    /// Every open link closes.
    pub fn close(&mut self, as_status: Status) {
        self.status = as_status;
        for invitation in &mut self.invitations {
            if invitation.status != Invited::Signed {
                invitation.status = Invited::Cancelled;
            }
        }
    }
}
