//! What text messages say.

use jiff::civil::Date;
use sinetti_domain::{
    people::one_line,
    sending::{InvitationDelivery, sms},
};
use sinetti_texts::{Language, Texts};

use crate::mail::Copy;

/// Of a document's name, which may have 100 characters.
const LONGEST_NAME: usize = 60;
/// Of a sender's name where the words are to fit one text message.
const LONGEST_SENDER: usize = 40;

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
    /// How many documents the link asks for: one message tells of all (features.md D7).
    pub documents: usize,
    /// Asked before.
    pub again: bool,
    /// What else there is to tell.
    pub news: Option<News>,
    /// By which ways the invitation goes.
    pub delivery: InvitationDelivery,
    /// The personal link, without a fragment.
    pub link: String,
    /// The passphrase.
    pub passphrase: String,
}

/// Why somebody who was asked before is asked again, beside that the signature is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// There is more time, until the end of this day.
    MoreTime(Date),
    /// There are other signatories.
    Changed,
    /// This is the last day.
    Ending(Date),
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
        let several = self.documents > 1;
        let (key, date) = match (self.delivery, self.news, self.again) {
            (InvitationDelivery::Secure, ..) if several => ("sms-passphrase-several", None),
            (InvitationDelivery::Secure, ..) => ("sms-passphrase", None),
            (_, Some(News::MoreTime(until)), _) => ("sms-extended", Some(until)),
            (_, Some(News::Changed), _) => ("sms-changed", None),
            (_, Some(News::Ending(last)), _) if several => ("sms-ending-several", Some(last)),
            (_, Some(News::Ending(last)), _) => ("sms-ending", Some(last)),
            (_, None, true) if several => ("sms-reminder-several", None),
            (_, None, true) => ("sms-reminder", None),
            (_, None, false) => match sms(&self.own) {
                Ok(own) if !own.is_empty() => return own,
                _ if several => ("sms-invitation-several", None),
                _ => ("sms-invitation", None),
            },
        };
        let date = date.map(|date| texts.date(date)).unwrap_or_default();
        let said = texts.say(key).with("sender", sender).with("document", document);
        said.with("n", self.documents).with("date", date).to_string()
    }
}

/// That the sender cancelled what somebody was asked for by text message, or another signatory declined.
#[must_use]
pub fn cancelled(language: Language, sender: &str, document: &str, declined: bool) -> String {
    let texts = Texts::of(language);
    let key = if declined { "sms-cancelled-declined" } else { "sms-cancelled" };
    texts.say(key).with("sender", one_line(sender)).with("document", short(document)).to_string()
}

/// That everybody has signed, with the way to the signatory's copy. The words fit one text message; a link comes after them.
#[must_use]
pub fn completed(language: Language, sender: &str, document: &str, copy: &Copy) -> String {
    let texts = Texts::of(language);
    let document = short(document);
    match copy {
        Copy::Download { link, until: Some(until) } => {
            let words = texts.say("sms-completed-link").with("document", document).with("date", texts.date(*until));
            format!("{words}\n{link}")
        }
        _ => {
            let sender = one_line(sender);
            let cut = sender.chars().count() > LONGEST_SENDER;
            let kept: String = sender.chars().take(if cut { LONGEST_SENDER - 3 } else { LONGEST_SENDER }).collect();
            let sender = if cut { format!("{}...", kept.trim_end()) } else { kept };
            texts.say("sms-completed-ask").with("document", document).with("sender", sender).to_string()
        }
    }
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
            documents: 1,
            again: false,
            news: None,
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

    /// Characters of GSM 03.38 that our texts and languages use; any other leaves 70 of 160 in a text message.
    fn not_gsm(text: &str) -> Option<char> {
        const SIGNS: &str = "\n \"#-./:;,_åäöæøÅÄÖÆØéüÉ?()";
        text.chars().find(|c| !c.is_ascii_alphanumeric() && !SIGNS.contains(*c))
    }

    #[test]
    fn each_message_says_why_it_comes_and_of_how_many() {
        let day: Date = "2026-12-20".parse().unwrap();
        let texts = Texts::of(Language::En);
        let said = |news, again, documents, delivery| Asking { news, again, documents, ..asking(delivery) }.words();
        let sms = InvitationDelivery::Sms;
        assert!(
            said(Some(News::MoreTime(day)), true, 1, sms)
                .starts_with(&format!("More time to sign, until {}.", texts.date(day)))
        );
        assert!(said(Some(News::Ending(day)), true, 1, sms).contains("ends on"));
        assert!(said(Some(News::Changed), true, 1, sms).contains("have changed"));
        for (news, again, delivery) in [
            (None, false, sms),
            (None, true, sms),
            (Some(News::Ending(day)), true, InvitationDelivery::Both),
            (None, false, InvitationDelivery::Secure),
        ] {
            let text = said(news, again, 3, delivery);
            assert!(text.contains("3 documents") && !text.contains("Lease"), "{text}");
        }
    }

    #[test]
    fn what_is_new_stays_in_the_gsm_alphabet_and_the_end_fits_one_message() {
        let day: Date = "2026-12-20".parse().unwrap();
        let link = Copy::Download { link: "https://sign.example/copies/abc".into(), until: Some(day) };
        for language in Language::ALL {
            for copy in [&link, &Copy::AskSender] {
                let text = completed(language, "Koivurinne Kodit Oy", "Lease", copy);
                assert_eq!(not_gsm(&text), None, "{text}");
                assert_eq!(text.ends_with("\nhttps://sign.example/copies/abc"), *copy == link, "{text}");
                let long = completed(language, &"Koivurinne ".repeat(9), &"Tammelankatu ".repeat(8), copy);
                let words = long.lines().next().unwrap();
                assert!(words.chars().count() <= 160, "{}: {words}", words.chars().count());
            }
            for news in [Some(News::MoreTime(day)), Some(News::Changed), Some(News::Ending(day)), None] {
                for delivery in [InvitationDelivery::Sms, InvitationDelivery::Secure] {
                    let text = Asking { language, news, documents: 3, again: true, ..asking(delivery) }.text();
                    assert_eq!(not_gsm(&text), None, "{text}");
                }
            }
        }
    }
}
