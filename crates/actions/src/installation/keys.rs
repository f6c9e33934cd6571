//! The installation's keys and certificates: made on first start, encrypted at rest under the master key.
//!
//! `keys/master.key` (or the environment) > `root`, `issuing`, `seal`: each a PKCS#8 key in an AES-256-GCM envelope (`.key.enc`)
//! and its certificate (`.pem`). The root's key may be taken offline once the issuing authority exists.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use aws_lc_rs::rand::SystemRandom;
use jiff::{SignedDuration, Timestamp};
use pades::authority::{Authority, AuthorityName, EndCertificate, Signer, SigningKey};
use sinetti_identity::{Key, MasterKey, envelope};

use crate::{Error, Result};

const ROOT: &str = "root";
const ISSUING: &str = "issuing";
const SEAL: &str = "seal";
const YEAR: SignedDuration = SignedDuration::from_hours(24 * 365);

/// Keys in memory.
#[derive(Debug)]
pub(crate) struct Keys {
    /// For links and passphrases.
    pub links: Key,
    /// For signed statements in mailed addresses (confirm an address, reset a password).
    pub statements: Key,
    /// Certifies signing copies, signs for light signatures, seals.
    pub seal: Signer,
    /// The root certificate.
    pub root_pem: String,
}

impl Keys {
    /// Opens the folder, or makes keys and certificates in it.
    pub(super) fn open_or_create(folder: &Path, master: Option<&str>, now: Timestamp, test: bool) -> Result<Self> {
        create_private_folder(folder)?;
        let master = match master {
            Some(text) => MasterKey::from_text(text).map_err(Error::internal)?,
            None => MasterKey::open_or_create(&folder.join("master.key")).map_err(Error::internal)?,
        };
        let files = KeyFiles { folder: folder.to_owned(), key: master.derive("key files") };
        if !files.certificate_path(SEAL).exists() {
            files.create(now, test)?;
        }
        let root_pem = fs::read_to_string(files.certificate_path(ROOT)).map_err(Error::internal)?;
        let chain = vec![certificate(&files.certificate_path(ISSUING))?];
        let seal = Signer::new(files.read_key(SEAL)?, certificate(&files.certificate_path(SEAL))?, chain).map_err(Error::internal)?;
        Ok(Self {
            links: master.derive("links"),
            statements: master.derive("statements"),
            seal,
            root_pem,
        })
    }
}

struct KeyFiles {
    folder: PathBuf,
    key: Key,
}

impl KeyFiles {
    fn key_path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.key.enc"))
    }

    fn certificate_path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.pem"))
    }

    /// Makes root, issuing authority and seal key. The seal's certificate is written last: while it is missing, an
    /// interrupted start begins anew.
    fn create(&self, now: Timestamp, test: bool) -> Result<()> {
        let random = SystemRandom::new();
        let start = now - SignedDuration::from_hours(1);
        let organization = if test { "Sinetti TEST installation" } else { "Sinetti installation" };
        let named = |common_name| AuthorityName { common_name, organization, country: None };
        let root = Authority::create_root(&named("Sinetti root authority"), start, now + YEAR * 30, &random).map_err(Error::internal)?;
        let issuing = root
            .issue_authority(&named("Sinetti signing authority"), start, now + YEAR * 20, &random)
            .map_err(Error::internal)?;
        let seal = issuing
            .issue_signer(
                &EndCertificate {
                    common_name: if test { "Sinetti seal, TEST" } else { "Sinetti seal" },
                    organization: Some(organization),
                    country: None,
                    not_before: start,
                    not_after: now + YEAR * 10,
                    content_commitment: true,
                    time_stamping: false,
                    revocation_list: None,
                },
                &random,
            )
            .map_err(Error::internal)?;
        self.write(ROOT, root.key(), &root.certificate_pem())?;
        self.write(ISSUING, issuing.key(), &issuing.certificate_pem())?;
        self.write(SEAL, seal.key(), &pades::authority::certificate_to_pem(seal.certificate()))
    }

    fn write(&self, name: &str, key: &SigningKey, certificate: &str) -> Result<()> {
        let der = key.to_pkcs8().map_err(Error::internal)?;
        let sealed = envelope::seal(&self.key, name.as_bytes(), &der).map_err(Error::internal)?;
        write_durably(&self.key_path(name), &sealed)?;
        write_durably(&self.certificate_path(name), certificate.as_bytes())
    }

    fn read_key(&self, name: &str) -> Result<SigningKey> {
        let sealed = fs::read(self.key_path(name)).map_err(Error::internal)?;
        let der = envelope::open(&self.key, name.as_bytes(), &sealed).map_err(Error::internal)?;
        SigningKey::from_pkcs8(&der).map_err(Error::internal)
    }
}

/// The certificate in a PEM file, DER.
fn certificate(path: &Path) -> Result<Vec<u8>> {
    let pem = fs::read_to_string(path).map_err(Error::internal)?;
    pades::authority::certificate_from_pem(&pem).map_err(Error::internal)
}

fn create_private_folder(folder: &Path) -> Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(Error::internal)
}

/// Writes a file that is either whole or not there, also after a power cut.
fn write_durably(path: &Path, content: &[u8]) -> Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let temporary = path.with_extension("new");
    let write = || {
        let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
        file.write_all(content)?;
        file.sync_all()?;
        fs::rename(&temporary, path)?;
        match path.parent() {
            Some(folder) => fs::File::open(folder)?.sync_all(),
            None => Ok(()),
        }
    };
    write().map_err(Error::internal)
}
