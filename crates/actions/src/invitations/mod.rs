//! Invitations: those still open, reminding.

pub mod addresses;
pub mod list;
pub mod remind;
