//! What the buttons do to the rows of signatories and to the settings, before anything is saved.

use sinetti_actions::{
    Session,
    documents::draft::{DraftFields, DraftSignatory},
};
use sinetti_domain::{
    invitations::SignatureMethod,
    sending::{InvitationDelivery, LinkToAccept},
};

use super::form::Action;

/// What stands in the controls for all signatories.
#[derive(Debug, Clone, Copy, Default)]
pub struct ForAll {
    pub delivery: Option<InvitationDelivery>,
    pub method: Option<SignatureMethod>,
}

/// The fields as they are after a button.
pub fn arranged(mut fields: DraftFields, action: Action, all: ForAll, session: &Session) -> DraftFields {
    let empty = DraftSignatory::empty(session.language, 1);
    let another = fields.signatories.last().unwrap_or(&empty).another(1);
    match action {
        Action::AddSignatory => fields = with_row(fields),
        Action::AddMyself => add_myself(&mut fields, session),
        Action::SignMyself => sign_myself(&mut fields, session),
        Action::RemoveSignatory(index) if index < fields.signatories.len() => {
            fields.signatories.remove(index);
        }
        Action::SignatoryUp(index) => move_to(&mut fields.signatories, index, index.saturating_sub(1)),
        Action::SignatoryDown(index) => move_to(&mut fields.signatories, index, index.saturating_add(1)),
        Action::MoveSignatory(from, to) => move_to(&mut fields.signatories, from, to),
        Action::SetAll => set_all(&mut fields.signatories, all),
        Action::RemoveLink(index) if index < fields.settings.links.len() => {
            fields.settings.links.remove(index);
        }
        Action::Review => fields.signatories.retain(|row| !row.is_empty()),
        _ => {}
    }
    if fields.signatories.is_empty() {
        fields.signatories.push(another);
    }
    fields.settings.links.retain(|link: &LinkToAccept| !link.is_empty());
    fields
}

fn add_myself(fields: &mut DraftFields, session: &Session) {
    if !fields.signatories.iter().any(DraftSignatory::is_empty) {
        *fields = with_row(std::mem::take(fields));
    }
    if let Some(row) = fields.signatories.iter_mut().find(|row| row.is_empty()) {
        row.name.clone_from(&session.name);
        row.email.clone_from(&session.email);
        row.language = session.language;
    }
}

/// The sender is the first, and signs without an invitation.
fn sign_myself(fields: &mut DraftFields, session: &Session) {
    let mine = |row: &DraftSignatory| row.email.trim().to_lowercase() == session.email.to_lowercase();
    let rows = &mut fields.signatories;
    let empty = DraftSignatory::empty(session.language, 1);
    let method = rows.first().unwrap_or(&empty).method;
    let mut own = match rows.iter().position(mine) {
        Some(index) => rows.remove(index),
        None => DraftSignatory {
            name: session.name.clone(),
            email: session.email.clone(),
            method,
            ..DraftSignatory::empty(session.language, 1)
        },
    };
    own.delivery = InvitationDelivery::None;
    rows.retain(|row| !row.is_empty());
    let first = rows.iter().map(|row| row.step).min().unwrap_or(1);
    for row in rows.iter_mut() {
        row.step = row.step - first + 2;
    }
    own.step = 1;
    rows.insert(0, own);
}

/// People move; the turns of the places stay, so that those who share one stay as many.
fn move_to(rows: &mut Vec<DraftSignatory>, from: usize, to: usize) {
    if from >= rows.len() {
        return;
    }
    let to = to.min(rows.len() - 1);
    // Sorted first, by turn: what the page shows as before and after is then what moves.
    let id = rows[from].clone();
    let place = |rows: &[DraftSignatory]| rows.iter().position(|row| *row == id).unwrap_or(from);
    if rows.windows(2).any(|pair| pair[0].step > pair[1].step) {
        rows.sort_by_key(|row| row.step);
    }
    let from = place(rows);
    let steps: Vec<u32> = rows.iter().map(|row| row.step).collect();
    let moved = rows.remove(from);
    rows.insert(to, moved);
    rows.iter_mut().zip(steps).for_each(|(row, step)| row.step = step);
}

/// The same way and kind for all; who signs at once still does.
fn set_all(rows: &mut [DraftSignatory], all: ForAll) {
    for row in rows {
        row.method = all.method.unwrap_or(row.method);
        if row.delivery != InvitationDelivery::None {
            row.delivery = all.delivery.unwrap_or(row.delivery);
        }
    }
}

/// With one more row, asked like the last one and with the turn after it.
pub fn with_row(mut fields: DraftFields) -> DraftFields {
    let rows = &mut fields.signatories;
    let step = rows.iter().map(|row| row.step).max().unwrap_or(0).saturating_add(1);
    let empty = DraftSignatory::empty(fields.language, step);
    let row = rows.last().unwrap_or(&empty).another(step);
    rows.push(row);
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::samples::{self, named as fields};
    use proptest::prelude::*;
    use sinetti_domain::Language;

    fn names(fields: &DraftFields) -> Vec<&str> {
        fields.signatories.iter().map(|row| row.name.as_str()).collect()
    }

    fn pressed(fields: DraftFields, action: Action) -> DraftFields {
        arranged(fields, action, ForAll::default(), &samples::session())
    }

    #[test]
    fn a_new_row_follows_the_last_one() {
        let mut given = fields(&["Elin", "Freja"]);
        given.signatories[1].delivery = InvitationDelivery::Secure;
        let fields = pressed(given, Action::AddSignatory);
        assert_eq!(names(&fields), ["Elin", "Freja", ""]);
        let new = &fields.signatories[2];
        assert_eq!((new.step, new.language, new.delivery), (3, Language::Sv, InvitationDelivery::Secure));
    }

    #[test]
    fn i_take_the_first_empty_row() {
        let session = samples::session();
        let fields = pressed(fields(&["Elin", "", "Freja"]), Action::AddMyself);
        assert_eq!(names(&fields), ["Elin", session.name.as_str(), "Freja"]);
        assert_eq!(fields.signatories[1].email, session.email);
    }

    #[test]
    fn who_signs_at_once_is_the_first_and_only_once_there() {
        let session = samples::session();
        let once = pressed(fields(&["Elin", ""]), Action::SignMyself);
        assert_eq!(names(&once), [session.name.as_str(), "Elin"]);
        assert_eq!(once.signatories[0].delivery, InvitationDelivery::None);
        assert_eq!(once.signatories.iter().map(|row| row.step).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(pressed(once.clone(), Action::SignMyself), once);
        let changed =
            arranged(once, Action::SetAll, ForAll { delivery: Some(InvitationDelivery::Both), method: None }, &session);
        let ways: Vec<_> = changed.signatories.iter().map(|row| row.delivery).collect();
        assert_eq!(ways, [InvitationDelivery::None, InvitationDelivery::Both]);
    }

    #[test]
    fn there_is_always_a_row_to_type_in() {
        assert_eq!(names(&pressed(fields(&["Elin"]), Action::RemoveSignatory(0))), [""]);
        assert_eq!(names(&pressed(fields(&["Elin"]), Action::RemoveSignatory(7))), ["Elin"]);
        assert_eq!(names(&pressed(fields(&["", "Elin", ""]), Action::Review)), ["Elin"]);
    }

    #[test]
    fn people_move_and_turns_stay() {
        let mut given = fields(&["A", "B", "C", "D"]);
        given.signatories.iter_mut().zip([1, 2, 2, 3]).for_each(|(row, step)| row.step = step);
        let up = pressed(given.clone(), Action::MoveSignatory(3, 0));
        assert_eq!(names(&up), ["D", "A", "B", "C"]);
        assert_eq!(up.signatories.iter().map(|row| row.step).collect::<Vec<_>>(), [1, 2, 2, 3]);
        assert_eq!(names(&pressed(given.clone(), Action::SignatoryDown(0))), ["B", "A", "C", "D"]);
        assert_eq!(names(&pressed(given, Action::SignatoryUp(0))), ["A", "B", "C", "D"]);
    }

    proptest! {
        #[test]
        fn moving_loses_nobody_and_no_turn(steps in proptest::collection::vec(1u32..5, 1..8), from in 0usize..9, to in 0usize..9) {
            let all: Vec<String> = (0..steps.len()).map(|n| format!("P{n}")).collect();
            let mut given = fields(&all.iter().map(String::as_str).collect::<Vec<_>>());
            given.signatories.iter_mut().zip(&steps).for_each(|(row, step)| row.step = *step);
            let moved = pressed(given, Action::MoveSignatory(from, to));
            let mut people = names(&moved);
            people.sort_unstable();
            prop_assert_eq!(people, all);
            let (mut before, after): (Vec<u32>, Vec<u32>) = (steps, moved.signatories.iter().map(|row| row.step).collect());
            if from < after.len() {
                before.sort_unstable();
                prop_assert_eq!(after, before);
            }
        }
    }
}
