//! Letters that left an installation without a mail gateway: the files in `outgoing/mail`.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
};

/// A letter as its reader sees it.
#[derive(Debug, Clone)]
pub struct Letter {
    pub to: String,
    pub from: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// Its Message-ID.
    pub id: String,
    /// The files that travel with it.
    pub attachments: Vec<Vec<u8>>,
}

/// All letters of a folder in the order in which they were written.
pub fn read(folder: &Path) -> Vec<Letter> {
    read_but(folder, &mut HashSet::new())
}

/// Those whose files are not among these, and adds them.
pub fn read_but(folder: &Path, read: &mut HashSet<PathBuf>) -> Vec<Letter> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            if read.contains(&path) {
                return None;
            }
            let written = std::fs::metadata(&path).ok()?.modified().ok()?;
            (path.extension()? == "eml").then_some((written, path))
        })
        .collect();
    files.sort();
    read.extend(files.iter().map(|(_, path)| path.clone()));
    files.iter().filter_map(|(_, path)| Letter::parse(&std::fs::read_to_string(path).ok()?)).collect()
}

impl Letter {
    /// Reads a message (RFC 5322) with a text and an HTML part.
    pub fn parse(message: &str) -> Option<Self> {
        let message = message.replace("\r\n", "\n");
        let (head, body) = message.split_once("\n\n")?;
        let boundary = header(head, "Content-Type").split("boundary=\"").nth(1)?.split('"').next()?.to_owned();
        let mut letter = Self {
            to: words(&header(head, "To")),
            from: words(&header(head, "From")),
            subject: words(&header(head, "Subject")),
            id: header(head, "Message-ID"),
            text: String::new(),
            html: String::new(),
            attachments: Vec::new(),
        };
        letter.take(&boundary, body);
        Some(letter)
    }

    fn take(&mut self, boundary: &str, body: &str) {
        for part in body.split(&format!("--{boundary}")) {
            let Some((head, body)) = part.trim_start_matches('\n').split_once("\n\n") else { continue };
            let kind = header(head, "Content-Type");
            if let Some(inner) = kind.split("boundary=\"").nth(1).and_then(|rest| rest.split('"').next()) {
                self.take(inner, body);
                continue;
            }
            let bytes = decoded(&header(head, "Content-Transfer-Encoding"), body.trim_end_matches('\n'));
            let text = |bytes| String::from_utf8(bytes).expect("mail is UTF-8").replace("\r\n", "\n");
            match kind.split(';').next() {
                Some("text/plain") => self.text = text(bytes),
                Some("text/html") => self.html = text(bytes),
                Some(_) if !kind.is_empty() => self.attachments.push(bytes),
                _ => {}
            }
        }
    }

    /// The address to sign at, and the passphrase that stands behind its `#`.
    pub fn link(&self) -> (String, String) {
        let start = self.text.find("/sign/").unwrap_or_else(|| panic!("no link to sign in: {}", self.text));
        let link: String =
            self.text[start..].chars().take_while(|c| !c.is_whitespace() && !"<>\"".contains(*c)).collect();
        let (path, passphrase) = link.split_once('#').unwrap_or_else(|| panic!("no passphrase in {link}"));
        (path.to_owned(), passphrase.to_owned())
    }

    /// The first address below the installation that begins so.
    pub fn path(&self, beginning: &str) -> String {
        let start = self.text.find(beginning).unwrap_or_else(|| panic!("no {beginning} in: {}", self.text));
        self.text[start..].chars().take_while(|c| !c.is_whitespace() && !"<>\"".contains(*c)).collect()
    }
}

fn header(head: &str, name: &str) -> String {
    let unfolded = head.replace("\n ", " ").replace("\n\t", " ");
    let prefix = format!("{}:", name.to_ascii_lowercase());
    let line = unfolded.lines().find(|line| line.to_ascii_lowercase().starts_with(&prefix)).unwrap_or_default();
    line.get(prefix.len()..).unwrap_or_default().trim().to_owned()
}

fn decoded(encoding: &str, body: &str) -> Vec<u8> {
    match encoding.to_ascii_lowercase().as_str() {
        "base64" => base64(body),
        "quoted-printable" => quoted(&body.replace("=\n", "")),
        _ => body.as_bytes().to_vec(),
    }
}

/// Encoded words of RFC 2047; white space between two of them does not count.
fn words(value: &str) -> String {
    let joined = value.replace("?= =?", "?==?");
    let (mut out, mut rest) = (String::new(), joined.as_str());
    while let Some((before, after)) = rest.split_once("=?") {
        out.push_str(before);
        let mut parts = after.splitn(3, '?').skip(1);
        let (Some(encoding), Some(tail)) = (parts.next(), parts.next()) else { break };
        let Some((text, after)) = tail.split_once("?=") else { break };
        let bytes = if encoding.eq_ignore_ascii_case("b") { base64(text) } else { quoted(&text.replace('_', " ")) };
        out.push_str(&String::from_utf8_lossy(&bytes));
        rest = after;
    }
    out + rest
}

fn quoted(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = (*first == b'=').then(|| after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok()));
        match escaped.flatten().and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    bytes
}

fn base64(text: &str) -> Vec<u8> {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let values: Vec<u32> =
        text.bytes().filter_map(|b| DIGITS.iter().position(|digit| *digit == b)).map(|v| v as u32).collect();
    let bytes = values.chunks(4).flat_map(|chunk| {
        let number = chunk.iter().fold(0, |number, value| number << 6 | value) << (6 * (4 - chunk.len()));
        number.to_be_bytes()[1..chunk.len()].to_vec()
    });
    bytes.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_read_whatever_its_encoding() {
        let message = "To: Elin =?utf-8?b?U2rDtmJlcmc=?= <elin@sjoberg.example>\r\nSubject: =?utf-8?q?Ty=C3=B6_1?=\r\n =?utf-8?q?_ja_2?=\r\n\
            Content-Type: multipart/alternative;\r\n boundary=\"=_x\"\r\n\r\n--=_x\r\nContent-Type: text/plain; charset=utf-8\r\n\
            Content-Transfer-Encoding: quoted-printable\r\n\r\nhttp://h/sign/abc=3D=\r\nd#k7mf-2xqp\r\n--=_x\r\n\
            Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+w6Q8L3A+\r\n--=_x--\r\n";
        let letter = Letter::parse(message).unwrap();
        assert_eq!(letter.to, "Elin Sjöberg <elin@sjoberg.example>");
        assert_eq!(letter.subject, "Työ 1 ja 2");
        assert_eq!(letter.link(), ("/sign/abc=d".to_owned(), "k7mf-2xqp".to_owned()));
        assert_eq!(letter.html, "<p>ä</p>");
    }
}
