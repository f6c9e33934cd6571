//! How a document is sent: what its sender settles beside files and signatories (features.md D4 to D7, D14 to D17, E13).

use serde::{Deserialize, Serialize};

use crate::{
    Refused,
    deliveries::Channel,
    limits,
    organizations::{AccountKind, words},
    people::{EmailAddress, one_line},
};

/// What holds for a whole document, kept as it was typed. What is not written down is the default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct DocumentSettings {
    /// Addresses that each signatory opens and accepts (D4).
    pub links: Vec<LinkToAccept>,
    /// The text of invitations by text message; empty for the ordinary one (D15).
    pub sms: String,
    /// Each file becomes a document of its own, all signed through one link (D7).
    pub separately: bool,
    /// Reminders that go by themselves (D17).
    pub reminders: Reminders,
    /// What the sender is told (E13).
    pub notices: Notices,
    /// Whether the signed document is mailed to those who signed (D6).
    pub signed_copy: SignedCopy,
}

impl DocumentSettings {
    /// What keeps a document with these settings from being sent, by field (`links.0.url`, `sms`, ...).
    #[must_use]
    pub fn problems(&self, of: &Sent) -> Vec<Refused> {
        let mut found: Vec<Refused> =
            self.links.iter().enumerate().flat_map(|(index, link)| link.problems(index)).collect();
        if self.links.len() > limits::LINKS {
            found.push(Refused::new("links-too-many").at("links").with("limit", limits::LINKS));
        }
        // A text that nobody gets need not be right.
        if of.by_sms {
            found.extend(sms(&self.sms).err());
        }
        found.extend(self.reminders.problems(of.ends));
        if !self.notices.address.trim().is_empty() {
            found.extend(EmailAddress::parse(&self.notices.address).err().map(|refusal| refusal.at("notice_address")));
        }
        found
    }
}

/// What the settings of a document depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent {
    /// Whether its validity ends.
    pub ends: bool,
    /// Whether somebody gets a text message.
    pub by_sms: bool,
}

/// The text of a text message as it is sent: one clean line, empty for the ordinary one.
///
/// # Errors
/// `sms-too-short`, `sms-too-long`.
pub fn sms(text: &str) -> Result<String, Refused> {
    let text = one_line(text);
    let characters = text.chars().count();
    if characters == 0 {
        return Ok(text);
    }
    if characters < *limits::SMS.start() {
        return Err(Refused::new("sms-too-short").at("sms").with("limit", limits::SMS.start()));
    }
    if characters > *limits::SMS.end() {
        return Err(Refused::new("sms-too-long").at("sms").with("limit", limits::SMS.end()));
    }
    Ok(text)
}

/// Something to be read elsewhere and accepted before signing (D4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct LinkToAccept {
    /// What it is called.
    pub title: String,
    /// Where it is: an `https` or `http` address.
    pub url: String,
}

impl LinkToAccept {
    /// Nothing typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.title.trim().is_empty() && self.url.trim().is_empty()
    }

    fn problems(&self, index: usize) -> Vec<Refused> {
        let at = |field: &str| format!("links.{index}.{field}");
        let mut found = Vec::new();
        match one_line(&self.title).chars().count() {
            0 => found.push(Refused::new("link-title-missing").at(at("title"))),
            long if long > *limits::LINK_TITLE.end() => {
                found.push(Refused::new("link-title-too-long").at(at("title")).with("limit", limits::LINK_TITLE.end()));
            }
            _ => {}
        }
        if web_address(&self.url).is_none() {
            found.push(Refused::new("link-address-invalid").at(at("url")));
        }
        found
    }
}

/// An address that a browser may be sent to: `https` or `http`, with a host, without a user in it.
#[must_use]
pub fn web_address(text: &str) -> Option<url::Url> {
    let text = text.trim();
    if text.len() > limits::LINK_URL || text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let url = url::Url::parse(text).ok()?;
    let plain = url.username().is_empty() && url.password().is_none();
    (matches!(url.scheme(), "http" | "https") && url.has_host() && plain).then_some(url)
}

/// The schedule of automatic reminders; off by default (D17).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Reminders {
    /// Every so many days after the last message to that person; 0 for never.
    pub every_days: u32,
    /// So many days before the end of validity; 0 for never.
    pub before_end_days: u32,
}

impl Reminders {
    /// Whether any goes by itself.
    #[must_use]
    pub fn are_on(self) -> bool {
        self.every_days > 0 || self.before_end_days > 0
    }

    fn problems(self, ends: bool) -> Vec<Refused> {
        let wrong = |days: u32| days != 0 && !limits::REMINDER_DAYS.contains(&days);
        let refused =
            |field: &str| Refused::new("reminder-days-invalid").at(field).with("limit", limits::REMINDER_DAYS.end());
        let mut found = Vec::new();
        if wrong(self.every_days) {
            found.push(refused("reminders_every"));
        }
        if wrong(self.before_end_days) {
            found.push(refused("reminders_before_end"));
        } else if self.before_end_days > 0 && !ends {
            found.push(Refused::new("reminder-without-end").at("reminders_before_end"));
        }
        found
    }
}

/// What the sender is told about a document (E13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Notices {
    /// At each signature.
    pub each_signature: bool,
    /// When all have signed.
    pub completed: bool,
    /// Another address than the sender's own; empty for their own.
    pub address: String,
}

impl Default for Notices {
    fn default() -> Self {
        Self { each_signature: false, completed: true, address: String::new() }
    }
}

impl Notices {
    /// The word for when the sender is told: `none`, `completed`, `each`, `both`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match (self.each_signature, self.completed) {
            (false, false) => "none",
            (false, true) => "completed",
            (true, false) => "each",
            (true, true) => "both",
        }
    }

    /// The same told when a word says; an unknown word changes nothing.
    #[must_use]
    pub fn told(self, word: &str) -> Self {
        let (each_signature, completed) = match word {
            "none" => (false, false),
            "completed" => (false, true),
            "each" => (true, false),
            "both" => (true, true),
            _ => return self,
        };
        Self { each_signature, completed, ..self }
    }
}

/// How a person wants their notices (E13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct NoticeSettings {
    /// Once a day in one mail, instead of one by one.
    pub digest: bool,
}

/// Whether and how those who signed get the signed document by mail (D6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum SignedCopy {
    /// Not: they ask the sender (A4).
    #[default]
    None,
    /// As an attachment of the mail that everybody has signed.
    Attachment,
    /// As a link that ends after some days.
    Link,
}

words!(SignedCopy {
    SignedCopy::None => "none",
    SignedCopy::Attachment => "attachment",
    SignedCopy::Link => "link",
});

/// By which way an invitation reaches its signatory (D14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum InvitationDelivery {
    /// By e-mail.
    #[default]
    Mail,
    /// By text message.
    Sms,
    /// By both.
    Both,
    /// The link by e-mail, the passphrase by text message.
    Secure,
    /// Not at all: the sender signs it at once, or hands the link over (D19).
    None,
}

words!(InvitationDelivery {
    InvitationDelivery::Mail => "mail",
    InvitationDelivery::Sms => "sms",
    InvitationDelivery::Both => "both",
    InvitationDelivery::Secure => "secure",
    InvitationDelivery::None => "none",
});

impl InvitationDelivery {
    /// Whether it needs an e-mail address.
    #[must_use]
    pub fn needs_email(self) -> bool {
        matches!(self, Self::Mail | Self::Both | Self::Secure)
    }

    /// The ways an account may choose for somebody else: private accounts only e-mail.
    #[must_use]
    pub fn offered(account: AccountKind) -> &'static [Self] {
        match account {
            AccountKind::Private => &[Self::Mail],
            AccountKind::Organization => &[Self::Mail, Self::Sms, Self::Both, Self::Secure],
        }
    }

    /// By which ways its messages leave.
    #[must_use]
    pub fn channels(self) -> &'static [Channel] {
        match self {
            Self::Mail => &[Channel::Mail],
            Self::Sms => &[Channel::Sms],
            Self::Both | Self::Secure => &[Channel::Mail, Channel::Sms],
            Self::None => &[],
        }
    }

    /// Whether the message of a channel brings the link: the text message of a secure invitation has only the passphrase.
    #[must_use]
    pub fn brings_link(self, channel: Channel) -> bool {
        !(self == Self::Secure && channel == Channel::Sms)
    }

    /// The same, or e-mail for who was to sign at once: that is how they are reached when they have not.
    #[must_use]
    pub fn or_mail(self) -> Self {
        if self == Self::None { Self::Mail } else { self }
    }

    /// Whether its text message invites, in the sender's words where there are some.
    #[must_use]
    pub fn invites_by_sms(self) -> bool {
        self.channels().contains(&Channel::Sms) && self.brings_link(Channel::Sms)
    }

    /// Whether it needs a phone number.
    #[must_use]
    pub fn needs_phone(self) -> bool {
        matches!(self, Self::Sms | Self::Both | Self::Secure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SENT: Sent = Sent { ends: true, by_sms: true };

    fn codes(settings: &DocumentSettings, of: &Sent) -> Vec<(&'static str, String)> {
        settings.problems(of).into_iter().map(|refused| (refused.code, refused.field.unwrap_or_default())).collect()
    }

    #[test]
    fn the_defaults_can_be_sent() {
        assert_eq!(codes(&DocumentSettings::default(), &Sent { ends: false, by_sms: true }), []);
    }

    #[test]
    fn a_link_needs_a_title_and_an_address_of_the_web() {
        let link = |title: &str, url: &str| LinkToAccept { title: title.into(), url: url.into() };
        let links =
            vec![link("Terms", "https://example.org/terms?a=1#b"), link(" ", "javascript:alert(1)"), link("x", "")];
        let found = codes(&DocumentSettings { links, ..DocumentSettings::default() }, &SENT);
        let expected = [
            ("link-title-missing", "links.1.title"),
            ("link-address-invalid", "links.1.url"),
            ("link-address-invalid", "links.2.url"),
        ];
        assert_eq!(found, expected.map(|(code, field)| (code, field.to_owned())));
        for bad in [
            "ftp://example.org",
            "https://",
            "https://elin@example.org",
            "https://exa mple.org",
            "/terms",
            "data:text/html,x",
        ] {
            assert!(web_address(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn reminders_before_the_end_need_an_end() {
        let settings = |every_days, before_end_days| DocumentSettings {
            reminders: Reminders { every_days, before_end_days },
            ..DocumentSettings::default()
        };
        assert_eq!(codes(&settings(3, 2), &SENT), []);
        let none = Sent { ends: false, by_sms: false };
        assert_eq!(codes(&settings(0, 2), &none), [("reminder-without-end", "reminders_before_end".to_owned())]);
        let found: Vec<_> = codes(&settings(61, u32::MAX), &none).into_iter().map(|(code, _)| code).collect();
        assert_eq!(found, ["reminder-days-invalid", "reminder-days-invalid"]);
    }

    #[test]
    fn a_text_message_has_ten_to_a_hundred_and_sixty_characters() {
        assert_eq!(sms(" "), Ok(String::new()));
        assert_eq!(sms("too short").unwrap_err().code, "sms-too-short");
        assert_eq!(sms(&"å".repeat(160)).map(|text| text.chars().count()), Ok(160));
        assert_eq!(sms(&"a".repeat(161)).unwrap_err().code, "sms-too-long");
        let unused = DocumentSettings { sms: "short".into(), ..DocumentSettings::default() };
        assert_eq!(codes(&unused, &Sent { ends: true, by_sms: false }), []);
    }

    #[test]
    fn private_accounts_have_only_mail() {
        assert_eq!(InvitationDelivery::offered(AccountKind::Private), [InvitationDelivery::Mail]);
        assert!(!InvitationDelivery::offered(AccountKind::Organization).contains(&InvitationDelivery::None));
    }

    proptest! {
        #[test]
        fn what_passes_as_an_address_of_the_web_is_one(text in "(https?|javascript|ftp)?:?/{0,3}[a-z@:./?# ]{0,30}") {
            if let Some(url) = web_address(&text) {
                prop_assert!(matches!(url.scheme(), "http" | "https"));
                prop_assert!(url.host_str().is_some_and(|host| !host.is_empty()));
            }
        }

        #[test]
        fn notices_are_what_their_word_says(each_signature: bool, completed: bool) {
            let notices = Notices { each_signature, completed, address: "a@b.fi".into() };
            prop_assert_eq!(Notices { address: "a@b.fi".into(), ..Notices::default() }.told(notices.word()), notices);
        }
    }

    #[test]
    fn what_is_not_written_down_is_the_default() {
        let read: DocumentSettings = serde_json::from_str("{}").unwrap();
        assert_eq!(read, DocumentSettings::default());
        assert!(read.notices.completed && !read.notices.each_signature);
        assert_eq!(read.reminders, Reminders { every_days: 0, before_end_days: 0 });
    }
}
