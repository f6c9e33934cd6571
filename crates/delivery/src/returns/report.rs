//! Reports of mail servers on what became of a mail (RFC 3464, and RFC 6533 for other letters than ASCII).
//!
//! Everything here is foreign bytes. Only the head, the parts of the outermost `multipart/report`, and the fields in them are
//! looked at, by lines: nothing nests, so nothing runs deep.

use sinetti_domain::{DeliveryId, people::one_line};

use crate::mime::{body_text, fields, parameter, value};

/// Parts of a report that are looked at; there are three.
const MOST_PARTS: usize = 8;
/// Characters of a field that are searched for a token.
const LONGEST_FIELD: usize = 4_096;
/// Characters of the reason that are kept.
const LONGEST_REASON: usize = 300;

/// Fields of the report itself in which the address stands that it was sent to, as mail systems put them in. Between the
/// servers it is in the envelope only.
const ADDRESSED: [&str; 8] = [
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "x-envelope-to",
    "x-delivered-to",
    "x-real-to",
    "x-original-recipient",
    "to",
];

/// What became of the mail (RFC 3464, 2.3.3). That it arrived, or went on to where nobody reports from, is no news.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is given up.
    Failed,
    /// It is still being tried.
    Delayed,
}

/// A report about a delivery of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Which delivery.
    pub delivery: DeliveryId,
    /// What became of it.
    pub fate: Fate,
    /// The status code (RFC 3463) and the words of the last server.
    reason: String,
}

impl Report {
    /// The reason on one short line. An address other than the one that was written to is left out: where somebody has their
    /// mail sent on to is no business of who wrote to them.
    #[must_use]
    pub fn reason(&self, address: &str) -> String {
        let own = |word: &str| word.to_lowercase().contains(&address.to_lowercase());
        let shown = |word| if str::contains(word, '@') && !own(word) { "…" } else { word };
        let words: Vec<&str> = self.reason.split(' ').map(shown).collect();
        words.join(" ").chars().take(LONGEST_REASON).collect()
    }
}

/// Reads a message; nothing when it is no report, reports nothing that counts, or is about no delivery of ours. `whose` says of
/// which delivery a token is, if it is genuine.
///
/// The token is looked for where only the address can stand that the mail left from. A Message-ID does not count: it travels
/// on with every answer, and is no secret.
#[must_use]
pub fn read(bytes: &[u8], whose: &dyn Fn(&str) -> Option<DeliveryId>) -> Option<Report> {
    let source = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    let (head, body) = source.split_once("\n\n")?;
    let head = fields(head);
    let kind = value(&head, "content-type")?;
    let is_report = media_type(kind) == "multipart/report"
        && parameter(kind, "report-type").is_none_or(|of| of.eq_ignore_ascii_case("delivery-status"));
    let boundary = parameter(kind, "boundary").filter(|boundary| is_report && !boundary.is_empty())?;
    let parts: Vec<Part> = split(body, &boundary).iter().filter_map(|part| Part::of(part)).collect();
    let status =
        parts.iter().find(|part| part.is("message/delivery-status") || part.is("message/global-delivery-status"))?;
    let groups: Vec<_> = groups(&body_text(&status.fields, status.body));
    let (fate, reason) = fate(&groups)?;
    let addressed = head.iter().filter(|(name, _)| ADDRESSED.iter().any(|known| name.eq_ignore_ascii_case(known)));
    let envelope_id = groups.first().and_then(|group| value(group, "original-envelope-id")).map(str::to_owned);
    let places = addressed.map(|(_, text)| text.clone()).chain(envelope_id).chain(returned_path(&parts));
    let delivery = places.into_iter().find_map(|text| tokens(&text).into_iter().find_map(whose))?;
    Some(Report { delivery, fate, reason })
}

/// A part of the report.
struct Part<'a> {
    fields: Vec<(String, String)>,
    body: &'a str,
}

impl<'a> Part<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let (head, body) = text.split_once("\n\n")?;
        Some(Self { fields: fields(head), body })
    }

    fn is(&self, kind: &str) -> bool {
        media_type(value(&self.fields, "content-type").unwrap_or_default()) == kind
    }
}

/// `multipart/report`, in small letters and without parameters.
fn media_type(field: &str) -> String {
    field.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The parts between the boundary lines (RFC 2046, 5.1.1). The last may be cut off.
fn split<'a>(body: &'a str, boundary: &str) -> Vec<&'a str> {
    let (mut parts, mut start, mut at) = (Vec::new(), None, 0);
    for line in body.split_inclusive('\n') {
        let rest = line.strip_prefix("--").and_then(|line| line.strip_prefix(boundary)).map(str::trim_end);
        if let Some(after @ ("" | "--")) = rest {
            parts.extend(start.map(|start| &body[start..at]));
            start = after.is_empty().then_some(at + line.len());
            if start.is_none() || parts.len() == MOST_PARTS {
                return parts;
            }
        }
        at += line.len();
    }
    parts.extend(start.map(|start| &body[start..]));
    parts
}

/// The groups of fields: first those about the mail, then those about each recipient.
fn groups(text: &str) -> Vec<Vec<(String, String)>> {
    text.split("\n\n").map(|group| fields(group.trim_start_matches('\n'))).filter(|group| !group.is_empty()).collect()
}

/// What became of it, and why. A mail has one recipient; where that is several by now, one that failed counts.
fn fate(groups: &[Vec<(String, String)>]) -> Option<(Fate, String)> {
    let of = |action: &str| {
        groups.iter().find(|group| {
            let said = value(group, "action").and_then(|said| said.split([' ', ';', '(']).next()).unwrap_or_default();
            said.eq_ignore_ascii_case(action)
        })
    };
    let (fate, group) = of("failed")
        .map(|group| (Fate::Failed, group))
        .or_else(|| of("delayed").map(|group| (Fate::Delayed, group)))?;
    let code = value(group, "status").and_then(status_code).unwrap_or_default();
    let said = value(group, "diagnostic-code").unwrap_or_default();
    // `smtp; 550 5.1.1 no such user`
    let said = one_line(said.split_once(';').map_or(said, |(_, said)| said));
    let reason = match (said.is_empty(), said.contains(code)) {
        (true, _) if code.is_empty() => "?".to_owned(),
        (true, _) => code.to_owned(),
        (false, true) => said,
        (false, false) => format!("{code} {said}"),
    };
    Some((fate, reason))
}

/// `5.1.1` at the start of a field, which may have a comment behind it.
fn status_code(field: &str) -> Option<&str> {
    let code = field.split([' ', '(', ';']).next()?;
    let mut digits = code.split('.');
    let number = |text: Option<&str>| {
        text.is_some_and(|text| (1..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()))
    };
    (number(digits.next()) && number(digits.next()) && number(digits.next()) && digits.next().is_none()).then_some(code)
}

/// The address in the head of the returned mail: the server that first could not deliver it may have written it there.
fn returned_path(parts: &[Part]) -> Option<String> {
    const RETURNED: [&str; 4] = ["message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers"];
    let returned = parts.iter().find(|part| RETURNED.iter().any(|kind| part.is(kind)))?;
    let text = body_text(&returned.fields, returned.body);
    let head = text.trim_start_matches('\n').split("\n\n").next().unwrap_or_default();
    value(&fields(head), "return-path").map(str::to_owned)
}

/// What could be a token in a field: long runs of letters and digits.
fn tokens(field: &str) -> Vec<&str> {
    let end = field.char_indices().nth(LONGEST_FIELD).map_or(field.len(), |(end, _)| end);
    let runs = field[..end].split(|c: char| !c.is_ascii_alphanumeric());
    runs.filter(|run| (24..=64).contains(&run.len())).take(8).collect()
}

#[cfg(test)]
mod tests;
