//! A recipient group becomes signatories of a draft: copies, which are changed there without changing the group (features.md C5, D9).

use sinetti_actions::documents::draft::{DraftFields, DraftSignatory};
use sinetti_domain::{
    organizations::AccountKind,
    recipient_groups::{Recipient, RecipientGroup},
    sending::InvitationDelivery,
};

/// The fields with everybody of a group who is not there yet, each asked like the last one, and how many those are.
pub fn with_group(mut fields: DraftFields, group: &RecipientGroup, account: AccountKind) -> (DraftFields, usize) {
    let empty = DraftSignatory::empty(fields.language, 1);
    let like = fields.signatories.last().unwrap_or(&empty).another(1);
    let is_new = |recipient: &&Recipient| {
        let key = row(recipient, &like, 1, account).key();
        !fields.signatories.iter().any(|there| !there.is_empty() && there.key() == key)
    };
    let new: Vec<&Recipient> = group.recipients.iter().filter(is_new).collect();
    let added = new.len();
    if added > 0 {
        fields.signatories.retain(|row| !row.is_empty());
    }
    let last = fields.signatories.iter().map(|row| row.step).max().unwrap_or(0);
    let rows: Vec<_> =
        new.into_iter().zip(1..).map(|(new, turn)| row(new, &like, last.saturating_add(turn), account)).collect();
    fields.signatories.extend(rows);
    (fields, added)
}

fn row(recipient: &Recipient, like: &DraftSignatory, step: u32, account: AccountKind) -> DraftSignatory {
    let mut row = like.another(step);
    row.name.clone_from(&recipient.name);
    row.email.clone_from(&recipient.email);
    row.phone.clone_from(&recipient.phone);
    row.language = recipient.language;
    let reached = |way: InvitationDelivery| {
        (!way.needs_email() || !recipient.email.is_empty()) && (!way.needs_phone() || !recipient.phone.is_empty())
    };
    // Who cannot be reached the way the others are is asked by the way that there is.
    if !reached(row.delivery) {
        let ways = InvitationDelivery::offered(account).iter().copied();
        row.delivery = ways.into_iter().find(|way| reached(*way)).unwrap_or(row.delivery);
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::samples::named;
    use proptest::prelude::*;
    use sinetti_domain::Language;

    fn contact(name: &str, email: &str, phone: &str) -> Recipient {
        Recipient { name: name.into(), email: email.into(), phone: phone.into(), language: Language::Nb }
    }

    fn group(recipients: Vec<Recipient>) -> RecipientGroup {
        RecipientGroup { name: "Board".into(), recipients }
    }

    #[test]
    fn everybody_is_added_once_and_takes_the_next_turn() {
        let mut fields = named(&["Elin", ""]);
        fields.signatories[0].email = "ELIN@example.org".into();
        let board =
            group(vec![contact("Elin S", "elin@example.org", ""), contact("Bo", "bo@example.org", "+4520123456")]);
        let (fields, added) = with_group(fields, &board, AccountKind::Organization);
        let rows: Vec<_> = fields.signatories.iter().map(|row| (row.name.as_str(), row.step, row.language)).collect();
        assert_eq!((rows, added), (vec![("Elin", 1, Language::Sv), ("Bo", 2, Language::Nb)], 1));
        assert_eq!(fields.signatories[1].phone, "+4520123456");
        let again = with_group(fields.clone(), &board, AccountKind::Organization);
        assert_eq!(again, (fields, 0), "a second press adds nobody");
    }

    #[test]
    fn each_is_asked_like_the_last_one_as_far_as_that_reaches_them() {
        let mut fields = named(&["Elin"]);
        fields.signatories[0].delivery = InvitationDelivery::Secure;
        let members = vec![
            contact("Both", "a@example.org", "+4520123456"),
            contact("Mail", "b@example.org", ""),
            contact("Phone", "", "+4520123457"),
        ];
        let (fields, _) = with_group(fields, &group(members), AccountKind::Organization);
        let ways: Vec<_> = fields.signatories.iter().skip(1).map(|row| row.delivery).collect();
        assert_eq!(ways, [InvitationDelivery::Secure, InvitationDelivery::Mail, InvitationDelivery::Sms]);
    }

    proptest! {
        #[test]
        fn nobody_is_lost(there in proptest::collection::vec("[a-c]?", 0..6), members in proptest::collection::vec("[a-e]", 0..6)) {
            let before = named(&there.iter().map(String::as_str).collect::<Vec<_>>());
            let board = group(members.iter().map(|name| contact(name, &format!("{name}@example.org"), "")).collect());
            let (after, added) = with_group(before.clone(), &board, AccountKind::Private);
            let filled = |fields: &DraftFields| fields.signatories.iter().filter(|row| !row.is_empty()).count();
            prop_assert_eq!(filled(&after), filled(&before) + added);
        }
    }
}
