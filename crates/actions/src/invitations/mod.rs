//! Invitations: those still open, reminding, correcting a contact.

pub mod addresses;
pub mod cancel_one;
pub mod change;
pub mod correct;
pub mod list;
pub mod remind;
