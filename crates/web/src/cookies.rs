//! Reading and writing cookies.

use axum::http::{HeaderMap, HeaderValue, header};

/// The value of a cookie that the browser sent.
pub fn read<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
        .filter(|value| !value.is_empty())
}

/// A cookie to set: `HttpOnly`, `SameSite=Lax`.
pub struct Cookie<'a> {
    pub name: &'a str,
    pub value: &'a str,
    /// The addresses it goes to.
    pub path: &'a str,
    /// Seconds that it lives; without them until the browser is closed; 0 removes it.
    pub seconds: Option<i64>,
    /// Only over https.
    pub secure: bool,
}

impl Cookie<'_> {
    /// The `Set-Cookie` header; `None` when the value is not fit for one.
    pub fn header(&self) -> Option<HeaderValue> {
        let fit = |text: &str| {
            text.bytes()
                .all(|byte| byte.is_ascii_graphic() && byte != b';' && byte != b',' && byte != b'"' && byte != b'\\')
        };
        if !fit(self.value) || !fit(self.path) {
            return None;
        }
        let mut text = format!("{}={}; Path={}; HttpOnly; SameSite=Lax", self.name, self.value, self.path);
        if let Some(seconds) = self.seconds {
            text.push_str(&format!("; Max-Age={}", seconds.max(0)));
        }
        if self.secure {
            text.push_str("; Secure");
        }
        HeaderValue::from_str(&text).ok()
    }

    /// Adds the cookie to a response's headers.
    pub fn set(&self, headers: &mut HeaderMap) {
        if let Some(value) = self.header() {
            headers.append(header::SET_COOKIE, value);
        }
    }
}

/// Whether cookies go only over https.
pub fn secure(at: &sinetti_actions::Installation) -> bool {
    at.settings.public_url.starts_with("https:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("xa=1; a=2;b=; c=3=4"));
        assert_eq!(read(&headers, "a"), Some("2"));
        assert_eq!(read(&headers, "b"), None);
        assert_eq!(read(&headers, "c"), Some("3=4"));
        assert_eq!(read(&headers, "d"), None);
    }

    #[test]
    fn a_value_cannot_add_attributes() {
        let cookie = |value| Cookie { name: "a", value, path: "/", seconds: None, secure: true }.header();
        assert_eq!(cookie("x; Domain=evil.example"), None);
        assert_eq!(cookie("x\r\nSet-Cookie: b=c"), None);
        assert_eq!(cookie("x").unwrap(), "a=x; Path=/; HttpOnly; SameSite=Lax; Secure");
    }
}
