//! A signatory's card on the document page.

use sinetti_actions::documents::view::{DeliveryView, InvitationView};
use sinetti_domain::{
    InvitationId, deliveries::DeliveryState, documents::ShownStatus, invitations::InvitationStatus,
    sending::InvitationDelivery, signing::Representation,
};
use sinetti_texts::Texts;

use super::{rows::Chip, settings_said};
use crate::layout::Frame;

/// The card.
#[derive(Debug, Clone)]
pub struct Signatory {
    pub id: InvitationId,
    /// As the sender called them; else as they signed; else their address.
    pub name: String,
    pub status: Chip,
    /// How they sign, the address, the language.
    pub facts: Vec<String>,
    /// For whom they signed.
    pub for_whom: Option<String>,
    /// The name they signed with, once they have.
    pub signature: Option<String>,
    /// What stands on the line.
    pub line: String,
    /// For machines, when the line says when.
    pub line_machine: Option<String>,
    /// What else happened with the messages to them.
    pub notes: Vec<String>,
    pub can_remind: bool,
    /// The contact as it can be corrected.
    pub correct: Option<Correct>,
    /// They have not signed, so that somebody may look for a way to remove them.
    pub is_open: bool,
}

/// The form that corrects a contact.
#[derive(Debug, Clone)]
pub struct Correct {
    pub name: String,
    pub email: String,
    pub phone: String,
    /// Nothing arrived: it lies open.
    pub pressing: bool,
}

/// The message that did not arrive, when nothing newer did and they have not opened it.
pub fn not_arrived(invitation: &InvitationView) -> Option<&DeliveryView> {
    let waits = matches!(
        invitation.status,
        InvitationStatus::Sending | InvitationStatus::New | InvitationStatus::WaitingForSend
    );
    let newest = invitation.deliveries.first().filter(|_| waits)?;
    matches!(newest.state, DeliveryState::Refused | DeliveryState::Bounced).then_some(newest)
}

/// Makes the card of a document's signatory.
pub fn card(frame: &Frame, document: ShownStatus, invitation: &InvitationView, zone: &str) -> Signatory {
    let t = &frame.t;
    let name = match &invitation.signed_as {
        Some((signed, _)) if [&invitation.email, &invitation.phone].contains(&&invitation.name) => signed.clone(),
        _ => invitation.name.clone(),
    };
    let mut facts = vec![t.say(format!("document-{}", invitation.method.word())).to_string()];
    let addresses = [&invitation.email, &invitation.phone];
    facts.extend(addresses.into_iter().filter(|text| !text.is_empty() && **text != name).cloned());
    if invitation.delivery != InvitationDelivery::Mail {
        facts.push(settings_said::delivery(t, invitation.delivery));
    }
    if invitation.signed_as.is_none() && !invitation.organization.is_empty() {
        facts.push(t.say("draft-signatory-for").with("organization", &invitation.organization).to_string());
    }
    facts.push(invitation.language.own_name().to_owned());
    let (line, at) = line(t, invitation, zone);
    let mut notes: Vec<String> = newest_delivery(t, invitation).into_iter().collect();
    if invitation.status.is_open() {
        notes.extend(
            invitation.holds_up_since.map(|at| t.say("document-holds-up").with("date", t.day(at, zone)).to_string()),
        );
        notes.extend(
            invitation.reminded_at.map(|at| t.say("document-reminded-at").with("time", t.moment(at, zone)).to_string()),
        );
    }
    Signatory {
        id: invitation.id,
        name,
        status: status(frame, document, invitation),
        facts,
        for_whom: invitation.signed_as.as_ref().and_then(|(_, representation)| for_whom(t, representation)),
        signature: invitation.signed_as.as_ref().map(|(name, _)| name.clone()),
        line,
        line_machine: at.map(|at| t.machine(at)),
        notes,
        can_remind: invitation.can_remind,
        correct: invitation.can_correct.then(|| Correct {
            name: invitation.given_name.clone(),
            email: invitation.email.clone(),
            phone: invitation.phone.clone(),
            pressing: not_arrived(invitation).is_some(),
        }),
        is_open: invitation.status.is_open(),
    }
}

fn status(frame: &Frame, document: ShownStatus, invitation: &InvitationView) -> Chip {
    let t = &frame.t;
    if not_arrived(invitation).is_some() {
        return Chip {
            class: "bounced",
            icon: frame.icon("bounced"),
            text: t.say("invitation-not-delivered").to_string(),
        };
    }
    let (class, icon) = match invitation.status {
        InvitationStatus::WaitingForSend => ("waits", "clock"),
        InvitationStatus::Sending => ("sent", "send"),
        InvitationStatus::New => ("sent", "mail"),
        InvitationStatus::Opened => ("opened", "eye"),
        InvitationStatus::Signed => ("signed", "signed"),
        InvitationStatus::Cancelled => ("cancelled", "cancelled"),
    };
    let text = match (invitation.status, document) {
        _ if invitation.declined.is_some() => t.say("status-declined").to_string(),
        // Nobody cancelled it: it ended with the document's validity.
        (InvitationStatus::Cancelled, ShownStatus::Expired) => t.say("status-expired").to_string(),
        (status, _) => t.say(format!("invitation-status-{}", status.word())).to_string(),
    };
    Chip { class, icon: frame.icon(icon), text }
}

/// What stands on the line they sign on.
fn line(t: &Texts, invitation: &InvitationView, zone: &str) -> (String, Option<jiff::Timestamp>) {
    let when = |key: &str, at| (t.say(key).with("time", t.moment(at, zone)).to_string(), Some(at));
    let said = |key: &str| (t.say(key).to_string(), None);
    if let Some(failed) = not_arrived(invitation) {
        let key = match failed.state {
            DeliveryState::Bounced => "document-came-back",
            _ => "document-tried-at",
        };
        return when(key, failed.at);
    }
    match (invitation.status, invitation.signed_at, invitation.opened_at) {
        (InvitationStatus::Signed, Some(at), _) => (t.moment(at, zone), Some(at)),
        (InvitationStatus::Signed, None, _) => said("invitation-status-signed"),
        (InvitationStatus::Cancelled, ..) => said("document-closed-unsigned"),
        (InvitationStatus::Opened, _, Some(at)) => when("document-opened-at", at),
        (InvitationStatus::Opened, _, None) => said("invitation-status-opened"),
        (InvitationStatus::WaitingForSend, ..) => said("document-waits-for-turn"),
        (InvitationStatus::Sending, ..) => said("document-sending"),
        (InvitationStatus::New, ..) => {
            match invitation.deliveries.iter().find(|delivery| delivery.state == DeliveryState::Accepted) {
                Some(delivery) => when("document-not-opened", delivery.at),
                None => said("invitation-status-new"),
            }
        }
    }
}

/// The newest message, unless it simply arrived.
fn newest_delivery(t: &Texts, invitation: &InvitationView) -> Option<String> {
    let newest = invitation.deliveries.first().filter(|_| invitation.status.is_open())?;
    if newest.state == DeliveryState::Accepted {
        // Who has opened it has it.
        let waits = newest.is_delayed && invitation.status == InvitationStatus::New;
        let response = newest.response.as_deref().unwrap_or_default();
        return waits.then(|| t.say("delivery-delayed").with("response", response).to_string());
    }
    let state = t.say(format!("delivery-state-{}", newest.state.word())).to_string();
    Some(match &newest.response {
        Some(response) => format!("{state}: {response}"),
        None => state,
    })
}

fn for_whom(t: &Texts, representation: &Representation) -> Option<String> {
    match representation {
        Representation::Myself => None,
        Representation::Organization { name, ground } => Some(
            t.say("document-for-organization").with("organization", name).with("ground", ground.word()).to_string(),
        ),
        Representation::Guardian { name, born } => {
            Some(t.say("document-as-guardian").with("person", name).with("born", t.date(*born)).to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{documents::samples::invitation, layout::samples::frame_signed_in};
    use sinetti_domain::Language;

    fn nameless(status: InvitationStatus) -> InvitationView {
        InvitationView {
            name: "oona@asukas.example".into(),
            email: "oona@asukas.example".into(),
            ..invitation(1, "Oona Asukas", status)
        }
    }

    fn shown(document: ShownStatus, invitation: &InvitationView) -> Signatory {
        card(&frame_signed_in(Language::En, "/documents/1"), document, invitation, "Europe/Helsinki")
    }

    #[test]
    fn who_had_no_name_is_called_as_they_signed() {
        let waiting = shown(ShownStatus::Pending, &nameless(InvitationStatus::New));
        assert_eq!(waiting.name, "oona@asukas.example");
        assert!(!waiting.facts.contains(&waiting.name), "the address is not said twice");
        let signed = shown(ShownStatus::Pending, &nameless(InvitationStatus::Signed));
        assert_eq!(signed.name, "Oona Asukas");
        assert!(signed.facts.contains(&"oona@asukas.example".to_owned()));
    }

    #[test]
    fn who_declined_is_not_called_cancelled() {
        let mut one = nameless(InvitationStatus::Cancelled);
        assert_eq!(shown(ShownStatus::Declined, &one).status.text, "Cancelled");
        one.declined = Some("The rent is wrong.".to_owned());
        assert_eq!(shown(ShownStatus::Declined, &one).status.text, "Declined");
    }

    #[test]
    fn a_delay_is_shown_until_it_is_opened() {
        let delayed = |status| {
            let mut waiting = nameless(status);
            waiting.deliveries.truncate(1);
            waiting.deliveries[0].is_delayed = true;
            waiting.deliveries[0].response = Some("4.4.1 no route yet".into());
            shown(ShownStatus::Pending, &waiting).notes
        };
        let note = "Delayed on its way: 4.4.1 no route yet".to_owned();
        assert!(delayed(InvitationStatus::New).contains(&note));
        assert!(!delayed(InvitationStatus::Opened).contains(&note));
        let arrived = shown(ShownStatus::Pending, &nameless(InvitationStatus::New)).notes;
        assert!(!arrived.iter().any(|said| said.starts_with("Delayed")), "{arrived:?}");
    }

    #[test]
    fn what_was_refused_is_not_on_its_way() {
        for (state, line) in [(DeliveryState::Refused, "Last tried "), (DeliveryState::Bounced, "Came back ")] {
            let mut waiting = nameless(InvitationStatus::Sending);
            waiting.deliveries.truncate(1);
            waiting.deliveries[0].state = state;
            let card = shown(ShownStatus::Pending, &waiting);
            assert_eq!(card.status.text, "Not delivered");
            assert!(card.line.starts_with(line) && card.line_machine.is_some(), "{}", card.line);
        }
        let waiting = InvitationView { deliveries: Vec::new(), ..nameless(InvitationStatus::Sending) };
        assert_eq!(shown(ShownStatus::Pending, &waiting).line, "On its way to the mail server");
    }

    #[test]
    fn what_ran_out_was_not_cancelled() {
        let missing = nameless(InvitationStatus::Cancelled);
        assert_eq!(shown(ShownStatus::Expired, &missing).status.text, "Expired");
        assert_eq!(shown(ShownStatus::Cancelled, &missing).status.text, "Cancelled");
    }
}
