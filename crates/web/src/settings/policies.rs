//! The policies of the account (features.md C3, C10): each switch with what it changes.

use askama::Template;
use axum::{extract::State, response::Response};
use sinetti_actions::{Session, organizations::policies};
use sinetti_domain::{
    permissions::{Permission, may},
    policies::{Policies, SignatureTypes},
};
use sinetti_texts::Texts;

use crate::{
    At,
    errors::Failure,
    forms::Fields,
    layout::{self, Frame, Toast},
    session::SignedIn,
};

/// A switch: its name in the form and in the texts, and where it is kept.
type Switch = (&'static str, fn(&mut Policies) -> &mut bool);

/// Those that do something; the others of [`Policies`] are switched on as what they need is built.
const SWITCHES: [Switch; 8] = [
    ("change-signatories", |policies| &mut policies.change_signatories),
    ("correct-until-signed", |policies| &mut policies.correct_until_signed),
    ("extend-validity", |policies| &mut policies.extend_validity),
    ("cancel-one", |policies| &mut policies.cancel_one),
    ("decline", |policies| &mut policies.decline),
    ("delegate", |policies| &mut policies.delegate),
    ("tell-cancelled", |policies| &mut policies.tell_cancelled),
    ("tell-sender-expired", |policies| &mut policies.tell_sender_expired),
];

/// Kinds of signature that can be asked for by now; the others come with strong identification.
const TYPES: [SignatureTypes; 2] = [SignatureTypes::Both, SignatureTypes::LightOnly];

/// Days before the end on which a warning may go; 0 for never (E5).
const WARN_DAYS: [u32; 6] = [0, 1, 2, 3, 5, 7];

/// The page.
#[derive(Template)]
#[template(path = "settings/policies.html")]
pub struct PoliciesPage {
    frame: Frame,
    t: Texts,
    switches: Vec<(&'static str, bool)>,
    types: Vec<(SignatureTypes, bool)>,
    warn_days: Vec<(u32, bool)>,
    may_change: bool,
}

impl PoliciesPage {
    /// As they hold.
    pub fn of(frame: Frame, session: &Session, mut policies: Policies) -> Self {
        Self {
            t: frame.t,
            switches: SWITCHES.iter().map(|(name, of)| (*name, *of(&mut policies))).collect(),
            types: TYPES.iter().map(|types| (*types, *types == policies.signature_types)).collect(),
            warn_days: WARN_DAYS.iter().map(|days| (*days, *days == policies.warn_days)).collect(),
            may_change: may(&session.principal, Permission::ManageAccount, session.account()),
            frame,
        }
    }
}

/// `GET /settings/policies`
pub async fn show(State(at): State<At>, SignedIn(session): SignedIn, frame: Frame) -> Result<Response, Failure> {
    let policies = policies::policies(&at, &session).await?;
    layout::html(&PoliciesPage::of(frame, &session, policies))
}

/// `POST /settings/policies`
pub async fn submit(State(at): State<At>, SignedIn(session): SignedIn, fields: Fields) -> Result<Response, Failure> {
    policies::update(&at, &session, |policies| chosen(&fields, policies)).await?;
    Ok(layout::go_with("/settings/policies", &Toast::new("toast-settings-saved")))
}

/// What the form says, over what holds: a missing tick means no, a missing choice nothing.
fn chosen(fields: &Fields, mut policies: Policies) -> Policies {
    for (name, of) in SWITCHES {
        *of(&mut policies) = fields.find(name).is_some();
    }
    if let Some(types) =
        fields.find("signature-types").and_then(SignatureTypes::parse).filter(|types| TYPES.contains(types))
    {
        policies.signature_types = types;
    }
    if let Some(days) =
        fields.find("warn-days").and_then(|days| days.parse().ok()).filter(|days| WARN_DAYS.contains(days))
    {
        policies.warn_days = days;
    }
    policies
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_switch_is_one_policy_and_the_rest_stays() {
        let strict = Policies { warn_days: 3, no_footer: true, ..Policies::default() };
        assert_eq!(chosen(&Fields::from_pairs([]), strict), strict);
        let mut seen = Vec::new();
        for (name, _) in SWITCHES {
            let relaxed = chosen(&Fields::from_pairs([(name, "on")]), strict);
            assert!(relaxed != strict && !seen.contains(&relaxed), "{name}");
            assert_eq!(chosen(&Fields::from_pairs([]), relaxed), strict, "{name}");
            seen.push(relaxed);
        }
        let light = chosen(&Fields::from_pairs([("signature-types", "light-only")]), strict);
        assert_eq!(light.signature_types, SignatureTypes::LightOnly);
        assert_eq!(chosen(&Fields::from_pairs([("signature-types", "none")]), light), light);
        assert_eq!(chosen(&Fields::from_pairs([("warn-days", "5")]), strict).warn_days, 5);
        assert_eq!(chosen(&Fields::from_pairs([("warn-days", "4000")]), strict).warn_days, 3);
    }
}
