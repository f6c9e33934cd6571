//! Organizations: making one, switching between accounts, changing its information.

pub mod create;
pub mod info;
pub mod switch;
