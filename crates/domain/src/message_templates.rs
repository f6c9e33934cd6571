//! Message templates: texts of invitations that are saved to be used again, by e-mail or text message, in a language
//! (features.md C5).

use crate::{
    Language, Refused,
    deliveries::Channel,
    documents, limits,
    organizations::AccountKind,
    people::{self, one_line},
    sending,
};

/// A template, as it is typed or as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageTemplate {
    /// What senders pick it by. One account has a name once for each channel and language.
    pub name: String,
    /// Which message it is for.
    pub channel: Channel,
    /// In which language it is written.
    pub language: Language,
    /// The text.
    pub message: String,
}

impl MessageTemplate {
    /// The same as it is kept: cleaned, and fit to be sent.
    ///
    /// # Errors
    /// Everything that is wrong: `name-missing`, `name-too-long`, `delivery-mail-only`, `template-text-missing`,
    /// `message-too-long`, `template-sms-too-short`, `sms-too-long`.
    pub fn checked(&self, account: AccountKind) -> Result<Self, Vec<Refused>> {
        let mut refusals = Vec::new();
        let name = people::name(&self.name).map_err(|refusal| refusals.push(refusal)).unwrap_or_default();
        if self.channel == Channel::Sms && account == AccountKind::Private {
            refusals.push(Refused::new("delivery-mail-only").at("channel"));
        }
        let message = self.text().map_err(|refusal| refusals.push(refusal.at("message"))).unwrap_or_default();
        if refusals.is_empty() { Ok(Self { name, message, ..self.clone() }) } else { Err(refusals) }
    }

    /// The text as it is sent.
    fn text(&self) -> Result<String, Refused> {
        if one_line(&self.message).is_empty() {
            return Err(Refused::new("template-text-missing"));
        }
        match self.channel {
            Channel::Mail => documents::message(&self.message),
            Channel::Sms => sending::sms(&self.message).map_err(|refusal| match refusal.code {
                // In a document an empty text is the ordinary one; a template without a text would be none.
                "sms-too-short" => Refused::new("template-sms-too-short").with("limit", limits::SMS.start()),
                _ => refusal,
            }),
        }
    }

    /// Whether both would be picked by the same name.
    #[must_use]
    pub fn is_called_as(&self, other: &Self) -> bool {
        let name = |template: &Self| template.name.to_lowercase();
        (name(self), self.channel, self.language) == (name(other), other.channel, other.language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn template(channel: Channel, name: &str, message: &str) -> MessageTemplate {
        MessageTemplate { name: name.into(), channel, language: Language::Fi, message: message.into() }
    }

    fn codes(template: &MessageTemplate, account: AccountKind) -> Vec<(&'static str, String)> {
        let refusals = template.checked(account).err().unwrap_or_default();
        refusals.into_iter().map(|refusal| (refusal.code, refusal.field.unwrap_or_default())).collect()
    }

    #[test]
    fn what_is_wrong_is_named_at_its_field() {
        let at = |code: &'static str, field: &str| (code, field.to_owned());
        let organization = AccountKind::Organization;
        assert_eq!(
            codes(&template(Channel::Mail, " ", "\n"), organization),
            [at("name-missing", "name"), at("template-text-missing", "message")]
        );
        assert_eq!(
            codes(&template(Channel::Mail, "a", &"x".repeat(3_001)), organization),
            [at("message-too-long", "message")]
        );
        assert_eq!(
            codes(&template(Channel::Sms, "a", "short"), organization),
            [at("template-sms-too-short", "message")]
        );
        assert_eq!(
            codes(&template(Channel::Sms, "a", &"x".repeat(161)), organization),
            [at("sms-too-long", "message")]
        );
        assert_eq!(
            codes(&template(Channel::Sms, "a", "Please sign this"), AccountKind::Private),
            [at("delivery-mail-only", "channel")]
        );
    }

    #[test]
    fn lines_stay_in_a_mail_and_go_in_a_text_message() {
        let kept =
            |channel| template(channel, " a  b ", "Hei,\r\nterveisin Aino").checked(AccountKind::Organization).unwrap();
        assert_eq!(kept(Channel::Mail), template(Channel::Mail, "a b", "Hei,\nterveisin Aino"));
        assert_eq!(kept(Channel::Sms).message, "Hei, terveisin Aino");
    }

    #[test]
    fn a_name_is_the_same_in_other_letters_but_not_in_another_language() {
        let one = template(Channel::Mail, "Lease", "Hei");
        assert!(one.is_called_as(&template(Channel::Mail, "LEASE", "Moi")));
        assert!(!one.is_called_as(&template(Channel::Sms, "Lease", "Hei")));
        assert!(!one.is_called_as(&MessageTemplate { language: Language::Sv, ..one.clone() }));
    }

    proptest! {
        #[test]
        fn what_is_kept_passes_again(name in ".{1,120}", message in ".{0,200}", sms: bool) {
            let channel = if sms { Channel::Sms } else { Channel::Mail };
            if let Ok(kept) = template(channel, &name, &message).checked(AccountKind::Organization) {
                prop_assert_eq!(kept.checked(AccountKind::Organization), Ok(kept));
            }
        }
    }
}
