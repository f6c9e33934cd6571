//! What text messages say.

use sinetti_domain::{
    people::one_line,
    sending::{InvitationDelivery, sms},
};
use sinetti_texts::{Language, Texts};

/// Of a document's name, which may have 100 characters.
const LONGEST_NAME: usize = 60;

/// What somebody who is asked to sign is told by text message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// The signatory's language.
    pub language: Language,
    /// The organization, or the person, who asks.
    pub sender: String,
    /// The document's name.
    pub document: String,
    /// The sender's own words; empty for the ordinary ones.
    pub own: String,
    /// Asked before.
    pub again: bool,
    /// By which ways the invitation goes.
    pub delivery: InvitationDelivery,
    /// The personal link, without a fragment.
    pub link: String,
    /// The passphrase.
    pub passphrase: String,
}

impl Asking {
    /// The message. A secure invitation's has the passphrase and no link; every other one both.
    #[must_use]
    pub fn text(&self) -> String {
        if self.delivery == InvitationDelivery::Secure {
            return format!("{} {}", self.words(), self.passphrase);
        }
        let texts = Texts::of(self.language);
        let passphrase = texts.say("sms-passphrase-row").with("passphrase", &self.passphrase);
        format!("{}\n{}#{}\n{passphrase}", self.words(), self.link, self.passphrase)
    }

    /// The words before the link or the passphrase.
    #[must_use]
    pub fn words(&self) -> String {
        let texts = Texts::of(self.language);
        let (sender, document) = (one_line(&self.sender), short(&self.document));
        let key = match (self.delivery, self.again) {
            (InvitationDelivery::Secure, _) => "sms-passphrase",
            (_, true) => "sms-reminder",
            (_, false) => match sms(&self.own) {
                Ok(own) if !own.is_empty() => return own,
                _ => "sms-invitation",
            },
        };
        texts.say(key).with("sender", sender).with("document", document).to_string()
    }
}

/// That the sender cancelled what somebody was asked for by text message, or another signatory declined.
#[must_use]
pub fn cancelled(language: Language, sender: &str, document: &str, declined: bool) -> String {
    let texts = Texts::of(language);
    let key = if declined { "sms-cancelled-declined" } else { "sms-cancelled" };
    texts.say(key).with("sender", one_line(sender)).with("document", short(document)).to_string()
}

fn short(name: &str) -> String {
    let name = one_line(name);
    if name.chars().count() <= LONGEST_NAME {
        return name;
    }
    // No "…": one character outside the GSM alphabet leaves 70 characters of 160 in a text message.
    format!("{}...", name.chars().take(LONGEST_NAME - 3).collect::<String>().trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(delivery: InvitationDelivery) -> Asking {
        Asking {
            language: Language::En,
            sender: "Koivurinne Kodit Oy".into(),
            document: "Lease, Tammelankatu 4 B 12".into(),
            own: String::new(),
            again: false,
            delivery,
            link: "https://sign.example/sign/abc".into(),
            passphrase: "k7mf-2xqp".into(),
        }
    }

    #[test]
    fn an_ordinary_message_has_link_and_passphrase() {
        let text = asking(InvitationDelivery::Sms).text();
        assert_eq!(
            text,
            "Koivurinne Kodit Oy asks you to sign \"Lease, Tammelankatu 4 B 12\":\nhttps://sign.example/sign/abc#k7mf-2xqp\nPassphrase: k7mf-2xqp"
        );
        let own = Asking { own: "Please sign the lease today".into(), ..asking(InvitationDelivery::Both) };
        assert!(own.text().starts_with("Please sign the lease today\nhttps://"), "{}", own.text());
        let again = Asking { again: true, ..own };
        assert!(again.text().contains("still missing"), "{}", again.text());
    }

    #[test]
    fn a_secure_invitations_message_has_no_link() {
        let own = "Please sign the lease today".to_owned();
        for language in Language::ALL {
            for again in [false, true] {
                let text = Asking { language, again, own: own.clone(), ..asking(InvitationDelivery::Secure) }.text();
                assert!(text.ends_with(" k7mf-2xqp") && !text.contains("://") && !text.contains(&own), "{text}");
            }
        }
    }

    #[test]
    fn a_long_name_is_cut() {
        let text = Asking { document: "å".repeat(100), ..asking(InvitationDelivery::Sms) }.words();
        assert!(text.contains(&format!("{}...\"", "å".repeat(57))), "{text}");
    }

    #[test]
    fn our_own_words_stay_in_the_gsm_alphabet() {
        // GSM 03.38, the letters of our languages and the signs that our texts use; "å" and the others are in it.
        const SIGNS: &str = "\n \"#-./:;,_åäöæøÅÄÖÆØéüÉ?()";
        let gsm = |text: &str| text.chars().find(|c| !c.is_ascii_alphanumeric() && !SIGNS.contains(*c));
        for language in Language::ALL {
            for (delivery, again) in
                [(InvitationDelivery::Sms, false), (InvitationDelivery::Sms, true), (InvitationDelivery::Secure, false)]
            {
                let long = "Vuokrasopimus, Tammelankatu 4 B 12. ".repeat(3);
                let text = Asking { language, again, document: long, ..asking(delivery) }.text();
                assert_eq!(gsm(&text), None, "{text}");
            }
            for declined in [false, true] {
                let text = cancelled(language, "Koivurinne Kodit Oy", "Lease", declined);
                assert_eq!(gsm(&text), None, "{text}");
            }
        }
    }
}
