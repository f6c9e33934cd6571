//! The mail of a test installation, read from its folder for `/mailbox`. Blocking: callers use `spawn_blocking`.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use jiff::{Timestamp, fmt::rfc2822};

use crate::mime::{self, LONGEST_MESSAGE};

/// A mail that would have gone out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The file's name without its ending; what [`read`] takes.
    pub id: String,
    /// To whom, with the name.
    pub to: String,
    /// From whom, with the name.
    pub from: String,
    /// The subject.
    pub subject: String,
    /// When it was sent; nothing when the field is missing.
    pub date: Option<Timestamp>,
    /// The plain-text part.
    pub text: String,
    /// The HTML part, as foreign a text as any.
    pub html: String,
}

/// The newest letters, newest first. A folder that is not there is empty.
///
/// # Errors
/// When the folder cannot be read.
pub fn list(folder: &Path, at_most: usize) -> io::Result<Vec<Letter>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut ids = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        if let Some(id) = name.to_str().and_then(|name| name.strip_suffix(".eml")).filter(|id| is_id(id)) {
            ids.push(id.to_owned());
        }
    }
    ids.sort_unstable_by(|one, other| other.cmp(one));
    let mut letters = Vec::new();
    for id in ids.into_iter().take(at_most) {
        letters.extend(read(folder, &id)?);
    }
    Ok(letters)
}

/// One letter; nothing when there is none by that id.
///
/// # Errors
/// When the file cannot be read.
pub fn read(folder: &Path, id: &str) -> io::Result<Option<Letter>> {
    if !is_id(id) {
        return Ok(None);
    }
    let file = match File::open(folder.join(format!("{id}.eml"))) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(LONGEST_MESSAGE as u64 + 1).read_to_end(&mut bytes)?;
    Ok(mime::read(&bytes).map(|message| letter(id, message)))
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
    }
}

/// Names that this program gives: no dots or slashes, so that an id never leads out of the folder.
fn is_id(id: &str) -> bool {
    !id.is_empty() && id.len() <= 80 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Correspondent, Envelope, Gateway, Mail, Outcome, message};

    fn envelope(delivery: &str, minute: i8) -> Envelope {
        Envelope {
            delivery: delivery.parse().unwrap(),
            host: "localhost".to_owned(),
            to: Correspondent { name: "Elin Sjöberg".to_owned(), address: "elin@example.com".to_owned() },
            from: Correspondent { name: "Aino Lehtonen".to_owned(), address: "sinetti@example.com".to_owned() },
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
        };
        let bytes = message::write(envelope, &mail).unwrap();
        assert!(matches!(Gateway::folder(folder).send(envelope, &bytes).await, Outcome::Accepted { .. }));
    }

    #[tokio::test]
    async fn letters_newest_first_and_a_retry_is_no_second_letter() {
        let folder = tempfile::tempdir().unwrap();
        let early = "019a9b50-0000-7000-8000-000000000001";
        put(folder.path(), &envelope(early, 0)).await;
        put(folder.path(), &envelope("019a9b60-0000-7000-8000-000000000001", 1)).await;
        put(folder.path(), &envelope(early, 9)).await;
        let letters = list(folder.path(), 10).unwrap();
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
