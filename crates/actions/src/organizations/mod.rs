//! Organizations: making one, switching between accounts, changing its information and policies, what is
//! saved for its senders.

pub mod create;
pub mod info;
pub mod invitation_templates;
pub mod message_templates;
pub mod policies;
pub mod recipient_groups;
pub mod switch;
