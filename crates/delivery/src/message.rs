//! From a rendered mail to the bytes that travel (RFC 5322, MIME). The same input gives the same bytes.

use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lettre::{
    Address,
    message::{
        Body, Mailbox, Message, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue},
    },
};
use sinetti_domain::{DeliveryId, people::one_line};

use crate::{Mail, mail::Attachment};

/// Somebody with an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondent {
    /// The name shown; may be empty.
    pub name: String,
    /// The address.
    pub address: String,
}

/// Where reports on one mail return to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnPath {
    /// The address, with the token in it.
    pub address: String,
    /// By which a report is recognized: digits and letters.
    pub token: String,
}

/// From whom, to whom, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The delivery; its id makes the message id.
    pub delivery: DeliveryId,
    /// The installation's host name, the other half of the message id.
    pub host: String,
    /// Who gets it.
    pub to: Correspondent,
    /// Whom it comes from: the installation's own address, under the sender's name.
    pub from: Correspondent,
    /// Where reports return to, when that is another address than the one it comes from; the server that delivers the mail
    /// writes it into its `Return-Path` field, we do not (RFC 5321, 4.4).
    pub return_path: Option<ReturnPath>,
    /// Who gets the answer: the person who asks.
    pub reply_to: Option<Correspondent>,
    /// The `Date` field.
    pub date: Timestamp,
}

/// Why a message could not be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// Not an address mail can be sent to.
    #[error("{0:?} is not an address that mail can be sent to")]
    Address(String),
    /// A mail library's refusal that no value should cause.
    #[error("the message could not be written: {0}")]
    Build(String),
}

impl Envelope {
    /// `<delivery@host>`, the same at every attempt, by which servers recognize a message they already have.
    #[must_use]
    pub fn message_id(&self) -> String {
        let host: String = self.host.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')).collect();
        let host = host.trim_matches(['.', '-']);
        format!("<{}@{}>", self.delivery, if host.is_empty() { "localhost" } else { host })
    }
}

/// The message: a plain-text and an HTML part, marked as written by a program (RFC 3834) so that nobody's holiday notice
/// answers it.
///
/// # Errors
/// [`MessageError::Address`] when an address cannot be used.
pub fn write(envelope: &Envelope, mail: &Mail) -> Result<Vec<u8>, MessageError> {
    let mut builder = Message::builder()
        .from(mailbox(&envelope.from)?)
        .to(mailbox(&envelope.to)?)
        .subject(one_line(&mail.subject))
        .message_id(Some(envelope.message_id()))
        .date(system_time(envelope.date));
    if let Some(reply_to) = &envelope.reply_to {
        builder = builder.reply_to(mailbox(reply_to)?);
    }
    let mut body = MultiPart::alternative()
        // "=_" never occurs in quoted-printable text, so no mail can contain its own boundary.
        .boundary(format!("=_{}", envelope.delivery.0.simple()))
        .singlepart(part(ContentType::TEXT_PLAIN, &mail.text))
        .singlepart(part(ContentType::TEXT_HTML, &mail.html));
    if !mail.attachments.is_empty() {
        let mut whole = MultiPart::mixed().boundary(format!("=__{}", envelope.delivery.0.simple())).multipart(body);
        for file in &mail.attachments {
            whole = whole.singlepart(attachment(file)?);
        }
        body = whole;
    }
    let message = builder
        .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned()))
        .multipart(body)
        .map_err(|error| MessageError::Build(error.to_string()))?;
    Ok(message.formatted())
}

/// An address in the form that travels: the domain in ASCII (IDNA).
pub(crate) fn address(text: &str) -> Result<Address, MessageError> {
    let refused = || MessageError::Address(one_line(text));
    let (local, domain) = text.trim().rsplit_once('@').ok_or_else(refused)?;
    let domain = match url::Host::parse(domain) {
        Ok(url::Host::Domain(domain)) => domain,
        _ => return Err(refused()),
    };
    Address::new(local, &domain).map_err(|_| refused())
}

fn mailbox(who: &Correspondent) -> Result<Mailbox, MessageError> {
    let name = one_line(&who.name);
    Ok(Mailbox::new((!name.is_empty()).then_some(name), address(&who.address)?))
}

fn part(kind: ContentType, text: &str) -> SinglePart {
    SinglePart::builder().header(kind).header(ContentTransferEncoding::QuotedPrintable).body(text.to_owned())
}

/// A file as a part of its own, for saving.
fn attachment(file: &Attachment) -> Result<SinglePart, MessageError> {
    let kind = ContentType::parse(file.media_type).map_err(|error| MessageError::Build(error.to_string()))?;
    Ok(lettre::message::Attachment::new(one_line(&file.name)).body(Body::new(file.bytes.to_vec()), kind))
}

/// The second after 1970 that a `Date` field can say; later than the year 9999 it cannot.
fn system_time(at: Timestamp) -> SystemTime {
    let second = u64::try_from(at.as_second()).unwrap_or_default().min(253_402_300_799);
    SystemTime::UNIX_EPOCH + Duration::from_secs(second)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::mime;

    fn envelope() -> Envelope {
        Envelope {
            delivery: "019a9b50-0000-7000-8000-000000000001".parse().unwrap(),
            host: "sign.example.com".to_owned(),
            to: Correspondent { name: "Elin Sjöberg".to_owned(), address: "elin@example.com".to_owned() },
            from: Correspondent { name: "Aino Lehtonen".to_owned(), address: "sinetti@sign.example.com".to_owned() },
            return_path: None,
            reply_to: Some(Correspondent { name: "Aino Lehtonen".to_owned(), address: "aino@example.com".to_owned() }),
            date: "2026-11-20T12:05:09Z".parse().unwrap(),
        }
    }

    fn mail(subject: &str) -> Mail {
        Mail {
            subject: subject.to_owned(),
            text: "Hyvää päivää\n".to_owned(),
            html: "<p>Hyvää päivää</p>".to_owned(),
            attachments: Vec::new(),
        }
    }

    #[test]
    fn the_same_input_gives_the_same_bytes() {
        let first = write(&envelope(), &mail("Vuokrasopimus")).unwrap();
        assert_eq!(first, write(&envelope(), &mail("Vuokrasopimus")).unwrap());
        let text = String::from_utf8(first).unwrap();
        assert!(text.contains("Message-ID: <019a9b50-0000-7000-8000-000000000001@sign.example.com>\r\n"), "{text}");
        assert!(text.contains("Date: Fri, 20 Nov 2026 12:05:09 +0000\r\n"), "{text}");
        assert!(text.contains("Auto-Submitted: auto-generated\r\n"), "{text}");
        assert!(text.is_ascii(), "travels over any server");
        assert!(text.lines().all(|line| line.len() <= 998), "RFC 5322 section 2.1.1");
    }

    #[test]
    fn a_message_reads_back() {
        let message = mime::read(&write(&envelope(), &mail("Allekirjoitettavaksi: Yhtiöjärjestys")).unwrap()).unwrap();
        assert_eq!(message.field("subject"), Some("Allekirjoitettavaksi: Yhtiöjärjestys"));
        assert_eq!(message.field("to"), Some("Elin Sjöberg <elin@example.com>"));
        assert_eq!(message.text.trim_end(), "Hyvää päivää");
        assert_eq!(message.html.trim_end(), "<p>Hyvää päivää</p>");
    }

    #[test]
    fn a_domain_travels_in_ascii_and_nonsense_is_refused() {
        assert_eq!(address("matti@päivä.fi").unwrap().to_string(), "matti@xn--piv-qlac.fi");
        for text in ["", "matti", "@example.com", "a@b\r\nBcc: x@example.com", "a b@example.com", "a@[127.0.0.1]"] {
            assert!(address(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_strange_host_makes_no_strange_message_id() {
        let strange = Envelope { host: "[::1]>\r\nBcc: x".to_owned(), ..envelope() };
        assert_eq!(strange.message_id(), "<019a9b50-0000-7000-8000-000000000001@1Bccx>");
        assert!(Envelope { host: String::new(), ..envelope() }.message_id().ends_with("@localhost>"));
    }

    proptest! {
        #[test]
        fn no_value_makes_a_field_of_its_own(name in "\\PC{0,40}(\r\n|\n|\r)?(Bcc: x@example.com)?\\PC{0,40}", subject in "\\PC{0,90}(\r\n|\n|\r)Bcc: x@example.com\\PC{0,200}") {
            let mut hostile = envelope();
            hostile.to.name = name.clone();
            hostile.from.name = name;
            let bytes = write(&hostile, &mail(&subject)).unwrap();
            let text = String::from_utf8(bytes.clone()).unwrap();
            let (head, _) = text.split_once("\r\n\r\n").unwrap();
            prop_assert!(!head.lines().any(|line| line.to_ascii_lowercase().starts_with("bcc")), "{}", head);
            prop_assert_eq!(head.lines().filter(|line| line.starts_with("Subject:")).count(), 1);
            let message = mime::read(&bytes).unwrap();
            prop_assert_eq!(message.text.trim_end(), "Hyvää päivää");
        }
    }
}
