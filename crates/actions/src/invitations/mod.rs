//! Invitations: those still open, reminding, correcting a contact.

pub mod addresses;
pub mod cancel_one;
pub mod change;
pub mod contacts;
pub mod correct;
pub mod list;
pub mod remind;

/// A second press of a button within this time is the same press.
const SAME_PRESS: jiff::SignedDuration = jiff::SignedDuration::from_mins(1);
