//! The configuration: `sinetti.toml`, and over it `SINETTI_` variables with `__` between levels.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde::{Deserialize, Deserializer, Serialize};
use sinetti_actions::{KeyAlgorithm, Network, Returns, TimeStampSource, TokenUri};
use sinetti_delivery::sms::{HttpGateway, HttpSettings};
use sinetti_domain::limits::DocumentLimits;

use crate::command_line::Place;

/// Every key, with its default.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Configuration {
    /// `sqlite:PATH` or `postgres://...`; a file in the data folder when empty.
    pub database_url: String,
    /// `file:///...`; a folder in the data folder when empty.
    pub storage_url: String,
    /// The address to listen on.
    pub listen: String,
    /// Where people reach it; the listening address when empty.
    pub public_url: String,
    /// Addresses and ranges of the proxies that are believed about where a request comes from (`X-Forwarded-For`).
    #[serde(deserialize_with = "list")]
    pub trusted_proxies: Vec<String>,
    /// `smtp://` or `smtps://`; mail goes into the data folder when empty.
    pub smtp_url: String,
    /// `imaps://` or `imap://`: the mailbox that mail comes back to; it is not read when empty.
    pub return_mailbox: String,
    /// The address whose mail arrives in that mailbox, also with `+...` before its `@`.
    pub return_address: String,
    /// HTTP gateway for text messages; they go into the data folder when empty.
    pub sms_url: String,
    /// How that gateway wants them.
    pub sms: HttpSettings,
    /// Time-stamp authorities in the order in which they are tried, or `internal`.
    pub tsa_urls: String,
    /// Whether outside authorities stamp each signature, too, as it is made.
    #[serde(deserialize_with = "yes_or_no")]
    pub stamp_signatures: bool,
    /// PEM file with outside roots that checked files may chain to.
    pub trust: String,
    /// LibreOffice's program, such as `/usr/bin/soffice`; text documents and images are refused when empty.
    pub office: String,
    /// Folder with fonts for scripts other than Latin, Greek and Cyrillic.
    pub font_folder: String,
    /// The seal's key in a token, as a `pkcs11:` URI; a file of the data folder when empty.
    pub seal_key: String,
    /// Of the keys that are made for seals and time stamps: `p256`, `p384`, `rsa3072` or `rsa4096`.
    pub key_algorithm: String,
    /// The master key in hex or base64, instead of `keys/master.key`.
    pub master_key: String,
    /// Name and address that mail comes from.
    pub mail: Mail,
    /// Limits on one document.
    pub limits: DocumentLimits,
    /// Test installations only: `off` gives up durability, to show that a test notices.
    pub test_synchronous: String,
}

/// What mail comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mail {
    /// The name where no sender's is used.
    pub from_name: String,
    /// The address.
    pub from_address: String,
}

impl Default for Mail {
    fn default() -> Self {
        Self { from_name: "Sinetti".to_owned(), from_address: "sinetti@localhost".to_owned() }
    }
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            database_url: String::new(),
            storage_url: String::new(),
            listen: "127.0.0.1:8080".to_owned(),
            public_url: String::new(),
            trusted_proxies: Vec::new(),
            smtp_url: String::new(),
            return_mailbox: String::new(),
            return_address: String::new(),
            sms_url: String::new(),
            sms: HttpSettings::default(),
            tsa_urls: String::new(),
            stamp_signatures: false,
            trust: String::new(),
            office: String::new(),
            font_folder: String::new(),
            seal_key: String::new(),
            key_algorithm: "p256".to_owned(),
            master_key: String::new(),
            mail: Mail::default(),
            limits: DocumentLimits::default(),
            test_synchronous: String::new(),
        }
    }
}

/// Of `limits.bytes`: a file with its increments has to fit a message to the process that reads PDFs.
const MAX_BYTES: u64 = 250_000_000;

/// Keys whose values are not printed whole.
const SECRET: [&str; 3] = ["master_key", "seal_key", "authorization"];

impl Configuration {
    /// Reads the file, if there is one, and the environment.
    pub fn read(place: &Place) -> anyhow::Result<Self> {
        let own = place.data.join("sinetti.toml");
        let text = match &place.config {
            Some(path) => std::fs::read_to_string(path)
                .with_context(|| format!("the configuration {} cannot be read", path.display()))?,
            None if own.exists() => {
                std::fs::read_to_string(&own).with_context(|| format!("{} cannot be read", own.display()))?
            }
            None => String::new(),
        };
        Self::from_text(&text, std::env::vars())
    }

    fn from_text(text: &str, variables: impl Iterator<Item = (String, String)>) -> anyhow::Result<Self> {
        let mut table: toml::Table = text.parse().context("sinetti.toml is not valid TOML")?;
        for (name, value) in variables {
            if let Some(path) = name.strip_prefix("SINETTI_").filter(|path| is_key(path)) {
                set(&mut table, &path.to_ascii_lowercase(), value);
            }
        }
        let read: Self = table.try_into().context("the configuration is not understood")?;
        if read.storage_url.starts_with("s3:") {
            bail!("storage_url: S3-compatible storage comes with a later version; use file:///... or leave it empty");
        }
        if read.limits.bytes > MAX_BYTES {
            bail!("limits.bytes: at most {MAX_BYTES}");
        }
        read.sms()?;
        read.returns()?;
        read.proxies()?;
        read.time_stamps()?;
        read.key_algorithm()?;
        read.seal_token()?;
        read.office()?;
        Ok(read)
    }

    /// What the keys for seals and time stamps are.
    pub fn key_algorithm(&self) -> anyhow::Result<KeyAlgorithm> {
        Ok(match self.key_algorithm.as_str() {
            "p256" => KeyAlgorithm::P256,
            "p384" => KeyAlgorithm::P384,
            "rsa3072" => KeyAlgorithm::Rsa3072,
            "rsa4096" => KeyAlgorithm::Rsa4096,
            other => bail!("key_algorithm: {other:?} is none of p256, p384, rsa3072, rsa4096"),
        })
    }

    /// The token that holds the seal's key.
    pub fn seal_token(&self) -> anyhow::Result<Option<TokenUri>> {
        match self.seal_key.as_str() {
            "" => Ok(None),
            uri if uri.starts_with("pkcs11:") => {
                TokenUri::parse(uri).map(Some).map_err(|wrong| anyhow::anyhow!("seal_key: {wrong}"))
            }
            _ => bail!("seal_key: a pkcs11: URI; leave it empty to use the key in the data folder"),
        }
    }

    /// The time-stamp authorities, in the order in which they are asked.
    pub fn time_stamps(&self) -> anyhow::Result<Vec<TimeStampSource>> {
        TimeStampSource::list(&self.tsa_urls).map_err(|wrong| {
            anyhow::anyhow!("tsa_urls: {wrong:?} is neither \"internal\" nor an http:// or https:// address")
        })
    }

    /// The gateway for text messages, when there is one.
    pub fn sms(&self) -> anyhow::Result<Option<HttpGateway>> {
        if self.sms_url.is_empty() {
            return Ok(None);
        }
        let gateway = HttpGateway::new(&self.sms_url, self.sms.clone());
        gateway.map(Some).context("sms_url: an http:// or https:// address")
    }

    /// The LibreOffice that turns files into PDF, when there is one.
    pub fn office(&self) -> anyhow::Result<Option<PathBuf>> {
        match Path::new(&self.office) {
            none if none.as_os_str().is_empty() => Ok(None),
            program if program.is_absolute() && program.is_file() => Ok(Some(program.to_owned())),
            _ => bail!("office: {:?} is no program; name LibreOffice's soffice with its whole path", self.office),
        }
    }

    /// Where mail that comes back returns to, when that is read.
    pub fn returns(&self) -> anyhow::Result<Option<Returns>> {
        match (self.return_mailbox.is_empty(), self.return_address.is_empty()) {
            (true, true) => Ok(None),
            (false, false) => Ok(Some(Returns::parse(&self.return_mailbox, &self.return_address)?)),
            _ => bail!("return_mailbox and return_address: both or neither"),
        }
    }

    /// The proxies that are trusted.
    pub fn proxies(&self) -> anyhow::Result<Vec<Network>> {
        let parse = |text: &String| text.parse().map_err(|wrong: String| anyhow::anyhow!("trusted_proxies: {wrong}"));
        self.trusted_proxies.iter().map(parse).collect()
    }

    /// For printing: secrets masked, passwords in addresses too.
    pub fn masked(&self) -> anyhow::Result<String> {
        let mut table = toml::Table::try_from(self).context("the configuration cannot be written")?;
        mask(&mut table);
        toml::to_string(&table).context("the configuration cannot be written")
    }

    /// The folder of the blobs.
    pub fn blobs(&self, data: &Path) -> std::path::PathBuf {
        match self.storage_url.strip_prefix("file://") {
            Some(path) => path.into(),
            None if self.storage_url.is_empty() => data.join("blobs"),
            None => self.storage_url.as_str().into(),
        }
    }

    /// The database's address.
    pub fn database(&self, data: &Path) -> String {
        if self.database_url.is_empty() {
            format!("sqlite:{}", data.join("sinetti.db").display())
        } else {
            self.database_url.clone()
        }
    }
}

/// A list, which a variable can only give as one text with commas.
fn list<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Given {
        Several(Vec<String>),
        One(String),
    }
    Ok(match Given::deserialize(from)? {
        Given::Several(list) => list,
        Given::One(text) => text.split([',', ' ']).filter(|part| !part.is_empty()).map(str::to_owned).collect(),
    })
}

/// Yes or no, which a variable can only give as a text.
fn yes_or_no<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Given {
        Plain(bool),
        Text(String),
    }
    match Given::deserialize(from)? {
        Given::Plain(given) => Ok(given),
        Given::Text(text) => {
            text.parse().map_err(|_| serde::de::Error::custom(format!("{text:?} is neither true nor false")))
        }
    }
}

/// Variables of the same prefix that are no keys: for tests and tools.
fn is_key(path: &str) -> bool {
    !(matches!(path, "BINARY" | "PYTHON" | "LOG") || path.starts_with("TEST_") && path != "TEST_SYNCHRONOUS")
}

fn set(table: &mut toml::Table, path: &str, value: String) {
    match path.split_once("__") {
        Some((level, rest)) => {
            let inner = table.entry(level).or_insert_with(|| toml::Value::Table(toml::Table::new()));
            if let toml::Value::Table(inner) = inner {
                set(inner, rest, value);
            }
        }
        None => {
            let value = value.parse::<i64>().map_or(toml::Value::String(value), toml::Value::Integer);
            table.insert(path.to_owned(), value);
        }
    }
}

fn mask(table: &mut toml::Table) {
    for (key, value) in table {
        match value {
            toml::Value::String(text) if SECRET.contains(&key.as_str()) && !text.is_empty() => *text = "***".to_owned(),
            toml::Value::String(text) => *text = mask_password(text),
            toml::Value::Table(inner) => mask(inner),
            _ => {}
        }
    }
}

/// `postgres://user:***@host/db`
fn mask_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    match rest.rsplit_once('@').and_then(|(user, host)| user.split_once(':').map(|(user, _)| (user, host))) {
        Some((user, host)) => format!("{scheme}://{user}:***@{host}"),
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, variables: &[(&str, &str)]) -> anyhow::Result<Configuration> {
        Configuration::from_text(text, variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn variables_go_over_the_file() {
        let read = read(
            "listen = '0.0.0.0:80'\n[limits]\nfiles = 3",
            &[("SINETTI_LISTEN", "[::1]:1"), ("SINETTI_LIMITS__PAGES", "9"), ("PATH", "x")],
        );
        let read = read.unwrap();
        assert_eq!((read.listen.as_str(), read.limits.files, read.limits.pages), ("[::1]:1", 3, 9));
    }

    #[test]
    fn a_misspelled_key_is_an_error_and_not_passed_over() {
        assert!(read("lisen = 'x'", &[]).is_err());
        assert!(read("", &[("SINETTI_SMPT_URL", "x")]).is_err());
        assert!(read("", &[("SINETTI_LIMITS__BYTES", "250000001")]).is_err());
        assert!(read("", &[("SINETTI_TEST_POSTGRES", "x"), ("SINETTI_BINARY", "x")]).is_ok());
    }

    #[test]
    fn proxies_are_a_list_in_the_file_and_commas_in_a_variable() {
        assert_eq!(read("", &[]).unwrap().proxies().unwrap(), []);
        let file = read("trusted_proxies = ['127.0.0.1', '10.0.0.0/8']", &[]).unwrap();
        let variable = read("", &[("SINETTI_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8")]).unwrap();
        assert_eq!(file, variable);
        assert_eq!(file.proxies().unwrap().len(), 2);
        assert!(
            file.masked().unwrap().contains("trusted_proxies = [\"127.0.0.1\", \"10.0.0.0/8\"]"),
            "{}",
            file.masked().unwrap()
        );
        assert!(read("trusted_proxies = ['proxy.example.org']", &[]).is_err());
    }

    #[test]
    fn a_gateway_for_text_messages_has_an_address_of_the_web() {
        assert!(read("", &[]).unwrap().sms().unwrap().is_none());
        let given =
            read("sms_url = 'https://sms.example.org/a2/send'\n[sms]\nformat = 'form'", &[("SINETTI_SMS__FROM", "Oy")]);
        assert!(given.unwrap().sms().unwrap().is_some());
        assert!(read("sms_url = 'sms.example.org'", &[]).is_err());
        assert!(read("[sms]\nformat = 'xml'", &[]).is_err());
    }

    #[test]
    fn a_return_mailbox_comes_with_its_address() {
        assert!(read("", &[]).unwrap().returns().unwrap().is_none());
        let (mailbox, address) = (
            ("SINETTI_RETURN_MAILBOX", "imaps://robot:s3cret@mail.example.org/INBOX"),
            ("SINETTI_RETURN_ADDRESS", "b@example.org"),
        );
        let both = read("", &[mailbox, address]).unwrap();
        assert!(both.returns().unwrap().is_some());
        assert!(!both.masked().unwrap().contains("s3cret"), "{}", both.masked().unwrap());
        for wrong in [&[mailbox][..], &[address], &[mailbox, ("SINETTI_RETURN_ADDRESS", "b")]] {
            assert!(read("", wrong).is_err(), "{wrong:?}");
        }
        assert!(
            read("", &[("SINETTI_RETURN_MAILBOX", "imap://robot:s3cret@mail.example.org?tls=none"), address]).is_err()
        );
    }

    #[test]
    fn yes_and_no_are_words_in_a_variable() {
        let stamps = |variable: &str| read("tsa_urls = 'internal'", &[("SINETTI_STAMP_SIGNATURES", variable)]);
        assert!(stamps("true").unwrap().stamp_signatures && !stamps("false").unwrap().stamp_signatures);
        assert!(read("stamp_signatures = true", &[]).unwrap().stamp_signatures);
        assert!(stamps("yes").is_err() && stamps("1").is_err());
    }

    #[test]
    fn secrets_are_masked() {
        let text = "master_key = 'abc'\ndatabase_url = 'postgres://me:secret@h/d'\n[sms]\nauthorization = 'Bearer xyz'";
        let shown = read(text, &[]).unwrap().masked().unwrap();
        assert!(!["abc", "secret", "xyz"].iter().any(|hidden| shown.contains(hidden)), "{shown}");
        assert!(shown.contains("postgres://me:***@h/d"));
    }
}
