//! What is saved in the settings and picked on the New document page (features.md C5): the lists to pick from, and what a pick
//! does to the draft before it is saved.

use sinetti_actions::{
    Installation, Session,
    documents::draft::DraftFields,
    invitations::contacts::{self, Contact},
    organizations::{
        invitation_templates::{self, Saved as SavedPreset},
        message_templates::{self, Saved as SavedMessage},
        recipient_groups::{self, Listed as SavedGroup},
    },
};
use sinetti_domain::{InvitationTemplateId, Language, RecipientGroupId, Refused, deliveries::Channel, validity};

use super::{
    add_group::with_group,
    form::{Action, DocumentForm},
    use_preset::with_preset,
};
use crate::{errors::Failure, layout::Toast};

/// What the account has to pick from.
#[derive(Debug, Clone, Default)]
pub struct Saved {
    pub messages: Vec<SavedMessage>,
    pub groups: Vec<SavedGroup>,
    pub presets: Vec<SavedPreset>,
    /// Proposed while a signatory's address is typed.
    pub contacts: Vec<Contact>,
}

impl Saved {
    pub async fn of(at: &Installation, session: &Session) -> Result<Self, Failure> {
        Ok(Self {
            messages: message_templates::list(at, session).await?,
            groups: recipient_groups::list(at, session).await?,
            presets: invitation_templates::list(at, session).await?,
            contacts: contacts::recent(at, session).await?,
        })
    }

    /// Where a refused pick is shown when the last one was deleted meanwhile, so that the page has nothing to pick from.
    pub fn place(&self, field: &str) -> Option<&'static str> {
        let has = |channel| self.messages.iter().any(|saved| saved.template.channel == channel);
        match field {
            "recipient_group" if self.groups.is_empty() => Some("people"),
            "invitation_template" if self.presets.is_empty() => Some("name"),
            "message_template" if !has(Channel::Mail) => Some("message"),
            "sms_template" if !has(Channel::Sms) => Some("sms"),
            _ => None,
        }
    }

    /// The message templates of a channel by language: those in the language of the pages first.
    pub fn messages(&self, channel: &str, first: Language) -> Vec<(Language, Vec<&SavedMessage>)> {
        let mut languages = Language::ALL;
        languages.sort_by_key(|language| *language != first);
        let of = |language: Language| {
            let fits =
                |saved: &&SavedMessage| saved.template.channel.word() == channel && saved.template.language == language;
            (language, self.messages.iter().filter(fits).collect::<Vec<_>>())
        };
        languages.into_iter().map(of).filter(|(_, templates)| !templates.is_empty()).collect()
    }
}

/// A pressed button, and what came of a pick.
#[derive(Debug)]
pub struct Pressed {
    pub action: Action,
    /// Why nothing was picked.
    pub refused: Vec<Refused>,
    /// What is told of it.
    pub toast: Option<Toast>,
}

/// The fields as they are after what the button picks, if it does.
pub async fn picked(
    at: &Installation,
    session: &Session,
    form: &DocumentForm,
    mut fields: DraftFields,
) -> Result<(DraftFields, Pressed), Failure> {
    let mut pressed = Pressed { action: form.action(), refused: Vec::new(), toast: None };
    let done = match pressed.action {
        Action::UseMessage(channel) => use_message(at, session, form, channel, &mut fields).await?,
        Action::AddGroup => add_group(at, session, form, &mut fields).await?,
        Action::UsePreset => use_preset(at, session, form, &mut fields).await?,
        _ => return Ok((fields, pressed)),
    };
    match done {
        Ok(toast) => pressed.toast = toast,
        Err(refused) => pressed.refused.push(refused),
    }
    Ok((fields, pressed))
}

/// What a pick tells, or why it was none.
type Done = Result<Option<Toast>, Refused>;

/// The field in which a message template is chosen.
fn message_field(channel: Channel) -> &'static str {
    match channel {
        Channel::Mail => "message_template",
        Channel::Sms => "sms_template",
    }
}

async fn use_message(
    at: &Installation,
    session: &Session,
    form: &DocumentForm,
    channel: Channel,
    fields: &mut DraftFields,
) -> Result<Done, Failure> {
    let field = message_field(channel);
    let id = match chosen(form, field) {
        Ok(id) => id,
        Err(refused) => return Ok(Err(refused)),
    };
    let saved = match message_templates::get(at, session, id).await {
        Ok(saved) if saved.template.channel == channel => saved,
        Ok(_) => return Ok(Err(gone(field))),
        Err(error) if error.code() == "not-found" => return Ok(Err(gone(field))),
        Err(error) => return Err(error.into()),
    };
    match channel {
        Channel::Mail => fields.message = saved.template.message,
        Channel::Sms => fields.settings.sms = saved.template.message,
    }
    Ok(Ok(None))
}

async fn add_group(
    at: &Installation,
    session: &Session,
    form: &DocumentForm,
    fields: &mut DraftFields,
) -> Result<Done, Failure> {
    const FIELD: &str = "recipient_group";
    let id: RecipientGroupId = match chosen(form, FIELD) {
        Ok(id) => id,
        Err(refused) => return Ok(Err(refused)),
    };
    let group = match recipient_groups::get(at, session, id).await {
        Ok(group) => group,
        Err(error) if error.code() == "not-found" => return Ok(Err(gone(FIELD))),
        Err(error) => return Err(error.into()),
    };
    let (with_it, added) = with_group(fields.clone(), &group, session.account_kind);
    let most = at.settings.limits.signatories;
    if added > 0 && with_it.signatories.len() > most as usize {
        return Ok(Err(Refused::new("signatories-too-many").at(FIELD).with("limit", most)));
    }
    *fields = with_it;
    Ok(Ok(Some(Toast::new("toast-recipients-added").with("n", added).with("name", group.name))))
}

async fn use_preset(
    at: &Installation,
    session: &Session,
    form: &DocumentForm,
    fields: &mut DraftFields,
) -> Result<Done, Failure> {
    const FIELD: &str = "invitation_template";
    let id: InvitationTemplateId = match chosen(form, FIELD) {
        Ok(id) => id,
        Err(refused) => return Ok(Err(refused)),
    };
    let template = match invitation_templates::get(at, session, id).await {
        Ok(template) => template,
        Err(error) if error.code() == "not-found" => return Ok(Err(gone(FIELD))),
        Err(error) => return Err(error.into()),
    };
    let days = i64::from(template.preset.validity_days);
    let until = (days > 0).then(|| validity::proposed_date(&session.zone, at.now(), days));
    *fields = with_preset(std::mem::take(fields), &template.preset, until);
    Ok(Ok(Some(Toast::new("toast-invitation-template-used").with("name", template.name))))
}

/// Which one stands in a field.
fn chosen<Id: std::str::FromStr>(form: &DocumentForm, field: &str) -> Result<Id, Refused> {
    match form.0.get(field).trim() {
        "" => Err(Refused::new("template-not-chosen").at(field)),
        text => text.parse().map_err(|_| gone(field)),
    }
}

/// What somebody deleted meanwhile looks like what never was: the draft is kept, and says so at the field.
fn gone(field: &str) -> Refused {
    Refused::new("template-gone").at(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::Fields;
    use sinetti_domain::{MessageTemplateId, message_templates::MessageTemplate};

    fn saved(number: u128, channel: Channel, language: Language) -> SavedMessage {
        let template = MessageTemplate { name: "Lease".into(), channel, language, message: "Hei".into() };
        SavedMessage { id: MessageTemplateId(uuid::Uuid::from_u128(number)), template }
    }

    #[test]
    fn templates_come_by_channel_and_language() {
        let messages = vec![
            saved(1, Channel::Mail, Language::Fi),
            saved(2, Channel::Sms, Language::Fi),
            saved(3, Channel::Mail, Language::Da),
            saved(4, Channel::Mail, Language::Fi),
        ];
        let all = Saved { messages, ..Saved::default() };
        let numbers = |channel, first| -> Vec<(Language, Vec<u128>)> {
            let of = all.messages(channel, first).into_iter();
            of.map(|(language, found)| (language, found.iter().map(|saved| saved.id.0.as_u128()).collect())).collect()
        };
        assert_eq!(numbers("mail", Language::Da), [(Language::Da, vec![3]), (Language::Fi, vec![1, 4])]);
        assert_eq!(numbers("sms", Language::En), [(Language::Fi, vec![2])]);
        assert_eq!((all.place("sms_template"), all.place("recipient_group")), (None, Some("people")));
    }

    #[test]
    fn nothing_chosen_is_told_from_what_cannot_be() {
        let code = |value: &str| {
            let form = DocumentForm(Fields::from_pairs([("message_template", value)]));
            chosen::<MessageTemplateId>(&form, "message_template").map_err(|refused| refused.code)
        };
        assert_eq!(code(" "), Err("template-not-chosen"));
        assert_eq!(code("../1"), Err("template-gone"));
        let id = "018f0000-0000-7000-8000-000000000001";
        assert_eq!(code(id), Ok(id.parse().unwrap()));
    }
}
