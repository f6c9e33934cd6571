//! Forms as they stand on a page: what a browser without JavaScript would send.

use crate::browser::Upload;

/// A form with what is filled in.
#[derive(Debug, Clone)]
pub struct Form {
    pub action: String,
    pub multipart: bool,
    /// As they stand, without the buttons.
    pub fields: Vec<(String, String)>,
    pub files: Vec<Upload>,
}

impl Form {
    /// Fills in a field that the form has; also presses a named button.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        match self.fields.iter_mut().find(|(field, _)| field == name) {
            Some(field) => value.clone_into(&mut field.1),
            None => self.fields.push((name.to_owned(), value.to_owned())),
        }
        self
    }

    /// Chooses a file.
    #[must_use]
    pub fn with_file(mut self, name: &str, bytes: &[u8]) -> Self {
        self.files.push(Upload { name: name.to_owned(), bytes: bytes.to_vec() });
        self
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }
}

/// The form with an action on a page.
pub fn find(html: &str, action: &str) -> Option<Form> {
    let mark = format!("action=\"{action}\"");
    let start = html.match_indices("<form").map(|(at, _)| at).find(|at| tag(&html[*at..]).contains(&mark))?;
    let opening = tag(&html[start..]);
    let inside = html[start + opening.len()..].split("</form>").next()?;
    Some(Form {
        action: action.to_owned(),
        multipart: opening.contains("multipart/form-data"),
        fields: fields(inside),
        files: Vec::new(),
    })
}

fn fields(html: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let tag = tag(rest);
        let name = attribute(tag, "name").filter(|name| !name.is_empty());
        let after = &rest[tag.len()..];
        if let Some(name) = name {
            let value = match tag.split([' ', '>']).next() {
                Some("<input") => input(tag),
                Some("<textarea") => after.split("</textarea>").next().map(unescaped),
                Some("<select") => after.split("</select>").next().map(chosen),
                _ => None,
            };
            fields.extend(value.map(|value| (name, value)));
        }
        rest = after;
    }
    fields
}

/// An input's value as it would be sent: none for what is not ticked, for files and for buttons.
fn input(tag: &str) -> Option<String> {
    let value = attribute(tag, "value");
    match attribute(tag, "type").as_deref() {
        Some("checkbox" | "radio") => has(tag, "checked").then(|| value.unwrap_or_else(|| "on".to_owned())),
        Some("file" | "submit" | "button" | "image") => None,
        _ => Some(value.unwrap_or_default()),
    }
}

/// The chosen option, else the first.
fn chosen(options: &str) -> String {
    let all: Vec<&str> = options.split("<option").skip(1).collect();
    let Some(option) = all.iter().find(|option| has(tag(option), "selected")).or(all.first()) else {
        return String::new();
    };
    attribute(tag(option), "value").unwrap_or_else(|| {
        let text = option.split_once('>').map_or("", |(_, rest)| rest.split("</").next().unwrap_or_default());
        unescaped(text.trim())
    })
}

/// From the beginning to the first `>`, which our templates never have inside a tag.
fn tag(html: &str) -> &str {
    html.find('>').map_or(html, |end| &html[..=end])
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].split('"').next().map(unescaped)
}

fn has(tag: &str, word: &str) -> bool {
    tag.trim_end_matches('>').split_whitespace().any(|part| part == word)
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#39;", "'");
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#38;", "&").replace("&amp;", "&")
}

/// A page's words: without tags, white space as one.
pub fn words(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        text.push(' ');
        rest = &rest[at..][tag(&rest[at..]).len()..];
    }
    text.push_str(rest);
    // Fluent sets what is put into a sentence apart with invisible marks.
    let text = unescaped(&text).replace(['\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_sends_what_stands_in_it() {
        let html = "<form action=\"/a\"><input name=\"not\"></form><form method=\"post\" action=\"/b\" enctype=\"multipart/form-data\">\
            <input type=\"hidden\" name=\"version\" value=\"3\"><input name=\"name\" value=\"A &#38; B\"><input type=\"file\" name=\"files\">\
            <input type=\"checkbox\" name=\"read\"><input type=\"radio\" name=\"for\" value=\"me\" checked><input type=\"radio\" name=\"for\" value=\"other\">\
            <select name=\"step\"><option>1</option><option selected>2</option></select><textarea name=\"message\" rows=\"5\">x\n&lt;y</textarea>\
            <button name=\"action\" value=\"save\">Save</button></form>";
        let form = find(html, "/b").unwrap();
        assert!(form.multipart);
        let expected = [("version", "3"), ("name", "A & B"), ("for", "me"), ("step", "2"), ("message", "x\n<y")];
        let fields: Vec<_> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(fields, expected);
        assert!(find(html, "/c").is_none());
    }

    #[test]
    fn words_are_what_one_reads() {
        assert_eq!(words("<p>That is\n not <b>\u{2068}it\u{2069}</b> &#38; so</p>"), "That is not it & so");
    }
}
