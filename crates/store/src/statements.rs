//! Every statement of the store, so that a test can prepare each on both engines.
#![cfg(test)]

use crate::sql::Sql;

/// All files' statements.
pub(crate) fn all() -> Vec<Sql> {
    use crate::*;
    [
        accounts::STATEMENTS,
        archive::STATEMENTS,
        counters::STATEMENTS,
        deliveries::STATEMENTS,
        documents::STATEMENTS,
        documents::due::STATEMENTS,
        documents::list::STATEMENTS,
        evidence::STATEMENTS,
        files::STATEMENTS,
        installation::STATEMENTS,
        invitation_templates::STATEMENTS,
        invitations::STATEMENTS,
        jobs::STATEMENTS,
        links::STATEMENTS,
        message_templates::STATEMENTS,
        notices::STATEMENTS,
        outbox::STATEMENTS,
        people::STATEMENTS,
        recipient_groups::STATEMENTS,
        sessions::STATEMENTS,
        signatures::STATEMENTS,
    ]
    .concat()
}
