//! The mail and text messages of a test installation, read from their folders for `/mailbox`. Blocking: callers use
//! `spawn_blocking`.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use jiff::{Timestamp, fmt::rfc2822};

use crate::{
    mime::{self, LONGEST_MESSAGE},
    sms::TextMessage,
};

/// A message that would have gone out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The file's name without its ending; what [`read`] takes.
    pub id: String,
    /// To whom, with the name.
    pub to: String,
    /// From whom, with the name.
    pub from: String,
    /// The subject; empty for a text message, which has none.
    pub subject: String,
    /// When it was sent; nothing when the field is missing.
    pub date: Option<Timestamp>,
    /// The plain-text part.
    pub text: String,
    /// The HTML part, as foreign a text as any; empty for a text message.
    pub html: String,
    /// The names of the files that travel with it.
    pub attachments: Vec<String>,
}

/// The newest letters, newest first, of the folder `outgoing` with `mail/*.eml` and `sms/*.json`. A folder that is not there is
/// empty.
///
/// # Errors
/// When a folder cannot be read.
pub fn list(outgoing: &Path, at_most: usize) -> io::Result<Vec<Letter>> {
    let mut ids = ids(&outgoing.join("mail"), ".eml")?;
    ids.extend(self::ids(&outgoing.join("sms"), ".json")?);
    ids.sort_unstable_by(|one, other| other.cmp(one));
    let mut letters = Vec::new();
    for id in ids.into_iter().take(at_most) {
        letters.extend(read(outgoing, &id)?);
    }
    Ok(letters)
}

fn ids(folder: &Path, ending: &str) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut ids = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        if let Some(id) = name.to_str().and_then(|name| name.strip_suffix(ending)).filter(|id| is_id(id)) {
            ids.push(id.to_owned());
        }
    }
    Ok(ids)
}

/// One letter; nothing when there is none by that id.
///
/// # Errors
/// When the file cannot be read.
pub fn read(outgoing: &Path, id: &str) -> io::Result<Option<Letter>> {
    if !is_id(id) {
        return Ok(None);
    }
    if let Some(bytes) = contents(&outgoing.join(format!("mail/{id}.eml")))? {
        return Ok(mime::read(&bytes).map(|message| letter(id, message)));
    }
    let bytes = contents(&outgoing.join(format!("sms/{id}.json")))?;
    Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).map(|message| text_message(id, message)))
}

fn contents(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(LONGEST_MESSAGE as u64 + 1).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

fn text_message(id: &str, message: TextMessage) -> Letter {
    Letter {
        id: id.to_owned(),
        to: message.to,
        from: String::new(),
        subject: String::new(),
        date: Some(message.date),
        text: message.text,
        html: String::new(),
        attachments: Vec::new(),
    }
}

fn letter(id: &str, message: mime::Message) -> Letter {
    let field = |name| message.field(name).unwrap_or_default().to_owned();
    Letter {
        id: id.to_owned(),
        to: field("to"),
        from: field("from"),
        subject: field("subject"),
        date: message.field("date").and_then(|date| rfc2822::parse(date).ok()).map(|date| date.timestamp()),
        text: message.text,
        html: message.html,
        attachments: message.attachments,
    }
}

/// Names that this program gives: no dots or slashes, so that an id never leads out of the folder.
fn is_id(id: &str) -> bool {
    !id.is_empty() && id.len() <= 80 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Correspondent, Envelope, Gateway, Mail, Outcome, mail::Attachment, message, sms::SmsGateway};

    fn envelope(delivery: &str, minute: i8) -> Envelope {
        Envelope {
            delivery: delivery.parse().unwrap(),
            host: "localhost".to_owned(),
            to: Correspondent { name: "Elin Sjöberg".to_owned(), address: "elin@example.com".to_owned() },
            from: Correspondent { name: "Aino Lehtonen".to_owned(), address: "sinetti@example.com".to_owned() },
            return_path: None,
            reply_to: None,
            date: "2026-11-20T12:00:00Z".parse::<Timestamp>().unwrap() + jiff::Span::new().minutes(minute),
        }
    }

    async fn put(folder: &Path, envelope: &Envelope) {
        let mail = Mail {
            subject: "Allekirjoitettavaksi: Yhtiöjärjestyksen muutos, joka jatkuu pitkälle seuraavallekin riville"
                .to_owned(),
            text: "Hei\n\nhttps://example.com/sign/x#k7mf-2xqp\n".to_owned(),
            html: format!("<p title=\"=?\">{}</p>", "ä".repeat(200)),
            attachments: vec![Attachment {
                name: "Vuokrasopimus, Tammelankatu 4 B 12, allekirjoitettu ja sinetöity kahdesti.pdf".to_owned(),
                media_type: "application/pdf",
                bytes: bytes::Bytes::from_static(b"%PDF-1.7\n--=_\n\xff"),
            }],
        };
        let bytes = message::write(envelope, &mail).unwrap();
        assert!(matches!(Gateway::folder(folder.join("mail")).send(envelope, &bytes).await, Outcome::Accepted { .. }));
    }

    #[tokio::test]
    async fn letters_newest_first_and_a_retry_is_no_second_letter() {
        let folder = tempfile::tempdir().unwrap();
        let early = "019a9b50-0000-7000-8000-000000000001";
        put(folder.path(), &envelope(early, 0)).await;
        put(folder.path(), &envelope("019a9b60-0000-7000-8000-000000000001", 1)).await;
        put(folder.path(), &envelope(early, 9)).await;
        let sms = TextMessage {
            delivery: "019a9b55-0000-7000-8000-000000000001".parse().unwrap(),
            to: "+358401234567".to_owned(),
            text: "Passphrase: k7mf-2xqp".to_owned(),
            date: "2026-11-20T12:00:30Z".parse().unwrap(),
        };
        SmsGateway::folder(folder.path().join("sms")).send(&sms).await;
        let mut letters = list(folder.path(), 10).unwrap();
        let between = letters.remove(1);
        assert_eq!(
            (between.to.as_str(), between.text.as_str(), between.subject.as_str()),
            (sms.to.as_str(), sms.text.as_str(), "")
        );
        assert_eq!(letters.len(), 2);
        assert!(letters[1].id.ends_with(early));
        assert_eq!(list(folder.path(), 1).unwrap().len(), 1);

        let letter = read(folder.path(), &letters[0].id).unwrap().unwrap();
        assert_eq!(letter, letters[0]);
        assert!(letter.to.contains("Elin Sjöberg") && letter.to.contains("<elin@example.com>"), "{}", letter.to);
        assert_eq!(
            letter.subject,
            "Allekirjoitettavaksi: Yhtiöjärjestyksen muutos, joka jatkuu pitkälle seuraavallekin riville"
        );
        assert_eq!(letter.date, Some("2026-11-20T12:01:00Z".parse().unwrap()));
        assert_eq!(letter.text.trim_end(), "Hei\n\nhttps://example.com/sign/x#k7mf-2xqp");
        assert_eq!(letter.html.trim_end(), format!("<p title=\"=?\">{}</p>", "ä".repeat(200)));
        assert_eq!(
            letter.attachments,
            ["Vuokrasopimus, Tammelankatu 4 B 12, allekirjoitettu ja sinetöity kahdesti.pdf"]
        );
    }

    #[test]
    fn an_id_never_leads_out_of_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("secret.eml"), "Subject: x\n\nx").unwrap();
        let inner = folder.path().join("mail");
        std::fs::create_dir(&inner).unwrap();
        assert_eq!(read(&inner, "../secret").unwrap(), None);
        assert_eq!(read(&inner, "").unwrap(), None);
        assert_eq!(list(&folder.path().join("none"), 5).unwrap(), []);
    }
}
