//! Organizations: making one, switching between accounts, changing its information and policies.

pub mod create;
pub mod info;
pub mod policies;
pub mod switch;
