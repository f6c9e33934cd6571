//! One suite for both engines. SQLite runs in a temporary folder; PostgreSQL when `SINETTI_TEST_POSTGRES` names a server
//! on which databases may be made (`postgres://postgres@localhost/postgres`).

mod harness;
mod sample;
mod schema;

mod accounts;
mod archive;
mod deliveries;
mod documents;
mod evidence;
mod files;
mod invitation_templates;
mod invitations;
mod links;
mod lists;
mod message_templates;
mod people;
mod queues;
mod recipient_groups;
mod sessions;
mod small;
mod statements;
mod transactions;

/// Makes a test of every case for each engine. A case that is not listed is dead code, which the compiler tells.
macro_rules! suite {
    ($($module:ident: $($case:ident),+;)+) => {
        const CASES: &[&str] = &[$($(concat!(stringify!($module), "::", stringify!($case))),+),+];

        mod sqlite {
            $(mod $module {$(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $case() {
                    crate::tests::harness::on_sqlite(crate::tests::$module::$case).await;
                }
            )+})+
        }

        mod postgres {
            $(mod $module {$(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $case() {
                    crate::tests::harness::on_postgres(crate::tests::$module::$case).await;
                }
            )+})+
        }
    };
}

suite! {
    accounts: roles_are_those_of_the_private_account_and_of_memberships, settings_are_written, a_person_has_one_private_account;
    archive: a_holder_has_a_document_once, entries_move_and_go_to_the_trash;
    deliveries: numbers_rise_by_invitation_and_kind, a_state_changes_only_from_the_expected_one,
        only_moves_of_the_table_are_made, who_cannot_be_reached_is_found;
    documents: a_draft_is_changed_only_at_its_version, only_a_draft_is_sent_or_deleted, a_document_is_closed_once,
        what_is_shown_is_what_domain_says, work_that_is_due_is_found;
    evidence: events_are_a_chain_and_the_personal_part_can_go;
    files: files_keep_their_order, a_revision_is_added_once;
    invitation_templates: presets_are_kept_changed_and_removed, those_of_an_account_come_by_name;
    invitations: all_are_replaced_in_a_draft, a_status_changes_only_from_the_expected_one,
        only_moves_of_the_table_are_made, open_ones_are_cancelled,
        received_are_those_that_can_be_signed, a_document_may_have_no_end, a_correction_raises_the_generation, a_signature_is_given_once,
        one_is_passed_on_until_it_is_signed;
    links: wrong_guesses_are_counted_until_the_next_generation, a_session_ends_with_its_generation,
        a_link_remembers_to_whom_it_was_passed_on;
    lists: pages_run_both_ways, search_folds_case_and_takes_signs_literally, filters_narrow_each_other, other_orders, copies_of_what_others_sent_are_listed_where_they_are_wanted, states_are_chosen_and_counted,
        signatories_come_with_their_documents, what_was_finished_last_comes_first;
    message_templates: those_of_an_account_come_by_name, one_is_changed_and_removed;
    people: an_address_has_one_person, a_person_is_changed;
    queues: a_message_is_claimed_by_one_worker, a_lease_that_ran_out_is_claimed_again, what_is_done_is_not_claimed,
        a_job_of_the_same_key_is_pushed_once, a_failed_job_comes_back_later,
        a_job_that_comes_again_begins_anew_and_waits_for_its_kind, many_workers_share_the_jobs;
    recipient_groups: contacts_keep_their_order, those_of_an_account_come_by_name_with_their_number;
    sessions: a_session_is_found_until_it_ends, who_lost_an_organization_acts_for_themselves, others_can_be_ended;
    small: counters_count_by_window, values_of_the_installation_are_kept;
    statements: every_statement_is_prepared;
    transactions: an_error_undoes_everything, a_failed_statement_ends_the_transaction, readers_cannot_write,
        readers_see_one_state, no_increment_is_lost, what_was_committed_is_there_after_opening_again,
        a_dropped_transaction_leaves_nothing, unknown_words_are_errors;
}

#[test]
fn both_engines_have_the_same_tests() {
    let postgres = if harness::postgres().is_some() { CASES.len() } else { 0 };
    println!(
        "SQLite: {} tests; PostgreSQL: {postgres} tests{}",
        CASES.len(),
        if postgres == 0 { " (skipped)" } else { "" }
    );
    let distinct: std::collections::HashSet<_> = CASES.iter().collect();
    assert_eq!(distinct.len(), CASES.len());
}
