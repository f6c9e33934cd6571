//! What the operator set.

use sinetti_domain::limits::DocumentLimits;
use sinetti_pdf::Typefaces;

use super::{Network, TimeStampSource};

/// Settings that actions and pages read.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where people reach the installation, such as `https://sign.example.org`; no slash at the end.
    pub public_url: String,
    /// Marked as a test installation when it was made.
    pub test: bool,
    /// Limits on one document.
    pub limits: DocumentLimits,
    /// Name and address that mail comes from.
    pub mail_from: (String, String),
    /// Outside roots that checked files may chain to, PEM.
    pub trust_pem: String,
    /// Authorities for the time stamps of seals, tried in this order; without any, seals reach level B-B.
    pub time_stamps: Vec<TimeStampSource>,
    /// Whether outside authorities are asked for a time stamp of each signature, too, while its maker waits.
    pub stamp_signatures: bool,
    /// Proxies whose word on where a request comes from counts (`X-Forwarded-For`).
    pub trusted_proxies: Vec<Network>,
    /// Fonts that names are drawn with.
    pub typefaces: Typefaces,
}

impl Settings {
    /// Whether the public address is this machine's own.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        let rest = self.public_url.split_once("://").map_or(self.public_url.as_str(), |(_, rest)| rest);
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host = match authority.strip_prefix('[') {
            Some(v6) => v6.split(']').next().unwrap_or_default(),
            None => authority.split(':').next().unwrap_or_default(),
        };
        host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }

    /// The host, for Message-IDs.
    #[must_use]
    pub fn host(&self) -> String {
        let rest = self.public_url.split_once("://").map_or(self.public_url.as_str(), |(_, rest)| rest);
        let host: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')).collect();
        if host.is_empty() { "localhost".to_owned() } else { host }
    }
}

#[cfg(test)]
mod tests {
    use super::Settings;

    fn at(url: &str) -> Settings {
        let mail_from = (String::new(), String::new());
        Settings {
            public_url: url.into(),
            test: true,
            limits: Default::default(),
            mail_from,
            trust_pem: String::new(),
            trusted_proxies: Vec::new(),
            typefaces: sinetti_pdf::Typefaces::shipped(),
            time_stamps: Vec::new(),
            stamp_signatures: false,
        }
    }

    #[test]
    fn loopback_is_recognised_and_nothing_else() {
        for url in ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:80", "https://127.3.2.1/x"] {
            assert!(at(url).is_loopback(), "{url}");
        }
        for url in
            ["http://127.0.0.1.example.org", "https://sign.example.org", "http://10.0.0.1", "http://localhost.example"]
        {
            assert!(!at(url).is_loopback(), "{url}");
        }
    }
}
