//! A signatory's fields on the New document page, and what the account may choose there.

use sinetti_actions::{Session, documents::draft::DraftSignatory};
use sinetti_domain::{
    invitations::SignatureMethod, organizations::AccountKind, policies::SignatureTypes, sending::InvitationDelivery,
};
use sinetti_texts::Texts;

use super::settings_said;

/// What an account may choose for its signatories.
#[derive(Debug, Clone)]
pub struct Offer {
    pub deliveries: &'static [InvitationDelivery],
    types: SignatureTypes,
    /// The sender's own organizations.
    pub organizations: Vec<String>,
    email: String,
}

impl Offer {
    pub fn of(session: &Session) -> Self {
        let own = session.accounts.iter().filter(|(_, _, kind)| *kind == AccountKind::Organization);
        Self {
            deliveries: InvitationDelivery::offered(session.account_kind),
            types: session.policies.signature_types,
            organizations: own.map(|(_, name, _)| name.clone()).collect(),
            email: session.email.to_lowercase(),
        }
    }

    /// Whether text messages can be chosen.
    pub fn sms(&self) -> bool {
        self.deliveries.contains(&InvitationDelivery::Sms)
    }

    /// Whether there is more than one way, so that a control for all makes sense.
    pub fn has_ways(&self) -> bool {
        self.deliveries.len() > 1
    }

    /// The kinds of signature that may be asked for.
    pub fn methods(&self) -> Vec<SignatureMethod> {
        let all = [SignatureMethod::Light, SignatureMethod::Strong];
        all.into_iter().filter(|method| self.types.allows(*method)).collect()
    }
}

/// One of several things to choose from.
#[derive(Debug, Clone)]
pub struct Choice {
    pub value: &'static str,
    pub text: String,
    pub chosen: bool,
    /// It is not there yet.
    pub missing: bool,
}

/// A signatory's fields.
#[derive(Debug)]
pub struct SignatoryRow {
    /// From 1.
    pub number: usize,
    pub typed: DraftSignatory,
    /// Who it is, for those who do not see the card.
    pub title: String,
    pub remove: String,
    pub up: String,
    pub down: String,
    /// What the folded fields are now.
    pub facts: Vec<String>,
    /// Ways of delivery; empty when there is nothing to choose.
    pub ways: Vec<Choice>,
    /// Kinds of signature; empty when there is nothing to choose.
    pub methods: Vec<Choice>,
    /// Unfolded.
    pub open: bool,
}

impl SignatoryRow {
    pub fn of(t: &Texts, offer: &Offer, number: usize, typed: &DraftSignatory) -> Self {
        let who = [&typed.name, &typed.email, &typed.phone].into_iter().find(|text| !text.trim().is_empty());
        let said = |key: &'static str, named: &'static str| match who {
            Some(who) => t.say(named).with("n", number).with("name", who).to_string(),
            None => t.say(key).with("n", number).to_string(),
        };
        Self {
            number,
            title: said("draft-signatory", "draft-signatory-named"),
            remove: said("draft-signatory-remove", "draft-signatory-remove-named"),
            up: said("draft-signatory-up", "draft-signatory-up-named"),
            down: said("draft-signatory-down", "draft-signatory-down-named"),
            facts: facts(t, typed),
            ways: ways(t, offer, typed),
            methods: methods(t, offer, typed.method),
            open: false,
            typed: typed.clone(),
        }
    }

    /// The `id` and `name` of one of its fields.
    pub fn field(&self, name: &str) -> String {
        format!("signatory-{}-{name}", self.number)
    }
}

fn facts(t: &Texts, typed: &DraftSignatory) -> Vec<String> {
    let whom = match typed.organization.trim() {
        "" => t.say("draft-signatory-private").to_string(),
        organization => t.say("draft-signatory-for").with("organization", organization).to_string(),
    };
    let method = t.say(format!("review-{}", typed.method.word())).to_string();
    vec![settings_said::delivery(t, typed.delivery), method, whom]
}

/// Ways of delivery to choose from, when there is more than one.
pub fn ways(t: &Texts, offer: &Offer, typed: &DraftSignatory) -> Vec<Choice> {
    let mut ways = offer.deliveries.to_vec();
    let own = typed.email.trim().to_lowercase() == offer.email;
    // What was chosen stays to be seen, also when it is refused.
    for (way, shown) in [(InvitationDelivery::None, own), (typed.delivery, true)] {
        if shown && !ways.contains(&way) {
            ways.push(way);
        }
    }
    if ways.len() < 2 {
        return Vec::new();
    }
    let choice = |way: InvitationDelivery| Choice {
        value: way.word(),
        text: settings_said::delivery(t, way),
        chosen: way == typed.delivery,
        missing: false,
    };
    ways.into_iter().map(choice).collect()
}

/// Kinds of signature to choose from, when there is more than one; a refused one that was chosen is among them.
pub fn methods(t: &Texts, offer: &Offer, chosen: SignatureMethod) -> Vec<Choice> {
    let mut methods = offer.methods();
    if !methods.contains(&chosen) {
        methods.push(chosen);
    }
    if methods.len() < 2 {
        return Vec::new();
    }
    let choice = |method: SignatureMethod| {
        let missing = method == SignatureMethod::Strong;
        let key = if missing { "draft-method-strong-missing" } else { "review-light" };
        Choice { value: method.word(), text: t.say(key).to_string(), chosen: method == chosen, missing }
    };
    methods.into_iter().map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::samples::session;
    use sinetti_domain::Language;

    fn values(choices: &[Choice]) -> Vec<&str> {
        choices.iter().map(|choice| choice.value).collect()
    }

    #[test]
    fn only_oneself_can_be_asked_without_a_message() {
        let t = Texts::of(Language::En);
        let offer = Offer::of(&session());
        let mut row = DraftSignatory::empty(Language::En, 1);
        row.email = "elin@sjoberg.example".into();
        assert_eq!(values(&SignatoryRow::of(&t, &offer, 1, &row).ways), ["mail", "sms", "both", "secure"]);
        row.email = session().email.to_uppercase();
        assert_eq!(values(&SignatoryRow::of(&t, &offer, 1, &row).ways), ["mail", "sms", "both", "secure", "none"]);
    }

    #[test]
    fn a_private_account_has_nothing_to_choose() {
        let t = Texts::of(Language::En);
        let offer = Offer::of(&Session { account_kind: AccountKind::Private, ..session() });
        let mut row = DraftSignatory::empty(Language::En, 1);
        assert!(SignatoryRow::of(&t, &offer, 1, &row).ways.is_empty());
        row.delivery = InvitationDelivery::Sms;
        assert_eq!(values(&SignatoryRow::of(&t, &offer, 1, &row).ways), ["mail", "sms"], "what was chosen is shown");
    }
}
