//! The installation's keys and certificates: made on first start, encrypted at rest under the master key.
//!
//! `keys/master.key` (or the environment) > `root`, `issuing`, `seal`, `time-stamps`: each a PKCS#8 key in an AES-256-GCM
//! envelope (`.key.enc`) and its certificate (`.pem`). The root's key may be taken offline once the issuing authority exists;
//! `root.crl`, its last word on whom it has revoked, then stays in force.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use jiff::{SignedDuration, Timestamp};
use pades::{
    authority::{
        Authority, AuthorityError, AuthorityName, EndCertificate, KeyAlgorithm, Signer, SigningKey, certificate_to_pem,
        pkcs11::{Token, TokenUri},
    },
    certificate::{Certificate, Standing},
    time_stamp::TimeStampAuthority,
    validation_data::ValidationData,
};
use sinetti_identity::{Key, MasterKey, envelope};

use super::root::Root;
use crate::{Error, Result};

const ROOT: &str = "root";
const ISSUING: &str = "issuing";
const SEAL: &str = "seal";
const TIME_STAMPS: &str = "time-stamps";
/// The root's revocation list.
const ROOT_LIST: &str = "root.crl";
pub(super) const YEAR: SignedDuration = SignedDuration::from_hours(24 * 365);
/// How much a certificate has left when the next one takes its place.
const SPARE: SignedDuration = SignedDuration::from_hours(24 * 365 * 2);
/// A revocation list of the issuing authority is made for every seal, so it need not hold for long.
const LIST_HOLDS: SignedDuration = SignedDuration::from_hours(24 * 30);

/// Keys in memory.
#[derive(Debug)]
pub(crate) struct Keys {
    /// For links and passphrases.
    pub links: Key,
    /// For signed statements in mailed addresses (confirm an address, reset a password).
    pub statements: Key,
    /// For the addresses that mails leave from.
    pub returns: Key,
    /// Certifies signing copies, signs for light signatures, seals.
    seal: RwLock<Arc<Signer>>,
    /// The installation's own time-stamp authority.
    time_stamps: RwLock<Arc<TimeStampAuthority>>,
    files: KeyFiles,
    test: bool,
    /// Issues certificates and revocation lists.
    issuing: Authority,
    root: Root,
    /// The root certificate.
    pub root_pem: String,
}

impl Keys {
    /// Opens the folder, or makes keys and certificates in it.
    pub(super) fn open_or_create(
        folder: &Path,
        master: Option<&str>,
        algorithm: KeyAlgorithm,
        token: Option<TokenUri>,
        now: Timestamp,
        test: bool,
    ) -> Result<Self> {
        create_private_folder(folder)?;
        let master = match master {
            Some(text) => MasterKey::from_text(text).map_err(Error::internal)?,
            None => MasterKey::open_or_create(&folder.join("master.key")).map_err(Error::internal)?,
        };
        let files = KeyFiles {
            folder: folder.to_owned(),
            key: master.derive("key files"),
            algorithm,
            token: token.map(Token::open).transpose().map_err(Error::internal)?,
        };
        if !files.certificate_path(ISSUING).exists() {
            files.must_be_new()?;
            files.create(now, test)?;
        }
        let root_pem = read_text(&files.certificate_path(ROOT))?;
        let issuing = files.authority(ISSUING)?;
        let root = if files.key_path(ROOT).exists() { Some(files.authority(ROOT)?) } else { None };
        let root = Root::open(root, files.key_path(ROOT), files.folder.join(ROOT_LIST), now)?;
        let seal = files.current(SEAL, &issuing, now, test)?;
        let time_stamps = files.current(TIME_STAMPS, &issuing, now, test)?;
        Ok(Self {
            links: master.derive("links"),
            statements: master.derive("statements"),
            returns: master.derive("returns"),
            seal: RwLock::new(Arc::new(seal)),
            time_stamps: RwLock::new(Arc::new(TimeStampAuthority::new(time_stamps))),
            files,
            test,
            issuing,
            root,
            root_pem,
        })
    }

    /// What certifies signing copies, signs for light signatures, and seals; without time stamps.
    pub(crate) fn seal(&self, now: Timestamp) -> Result<Arc<Signer>> {
        renewed(&self.seal, Signer::certificate, now, || self.files.current(SEAL, &self.issuing, now, self.test))
    }

    /// The installation's own time-stamp authority.
    pub(crate) fn time_stamps(&self, now: Timestamp) -> Result<Arc<TimeStampAuthority>> {
        let renew = || self.files.current(TIME_STAMPS, &self.issuing, now, self.test).map(TimeStampAuthority::new);
        renewed(&self.time_stamps, |authority| authority.signer().certificate(), now, renew)
    }

    /// The certificates of the seal and of those above it, and what these authorities say at this moment of whom they have
    /// revoked. They also issued the certificate of the installation's own time stamps.
    pub(crate) fn validation_data(&self, now: Timestamp) -> Result<ValidationData> {
        let number = u64::try_from(now.as_second()).unwrap_or(0);
        let list = self.issuing.revocation_list(number, now, now + LIST_HOLDS, &[]).map_err(Error::internal)?;
        let root_list = self.root.revocation_list(now, LIST_HOLDS)?;
        let root = pades::authority::certificate_from_pem(&self.root_pem).map_err(Error::internal)?;
        let (seal, time_stamps) = (self.seal(now)?, self.time_stamps(now)?);
        let issued = [seal.certificate(), time_stamps.signer().certificate()];
        let answer = |certificate: &&[u8]| {
            self.issuing.ocsp_response(certificate, Standing::Good, now, LIST_HOLDS).map_err(Error::internal)
        };
        let above = [self.issuing.certificate().to_vec(), root];
        Ok(ValidationData {
            certificates: issued.iter().map(|certificate| certificate.to_vec()).chain(above).collect(),
            // The list speaks of keys that have been replaced, too; the answers are for validators that look for them first.
            revocation_lists: vec![list, root_list],
            ocsp_responses: issued.iter().map(answer).collect::<Result<_>>()?,
        })
    }
}

/// A key whose certificate has more than [`SPARE`] left; else the one that takes its place.
fn renewed<T>(
    held: &RwLock<Arc<T>>,
    certificate: impl Fn(&T) -> &[u8],
    now: Timestamp,
    renew: impl FnOnce() -> Result<T>,
) -> Result<Arc<T>> {
    let current = Arc::clone(&held.read().unwrap_or_else(PoisonError::into_inner));
    if has_time_left(certificate(&current), now)? {
        return Ok(current);
    }
    let mut held = held.write().unwrap_or_else(PoisonError::into_inner);
    if !has_time_left(certificate(&held), now)? {
        *held = Arc::new(renew()?);
    }
    Ok(Arc::clone(&held))
}

fn has_time_left(certificate: &[u8], now: Timestamp) -> Result<bool> {
    let ends = Certificate::from_der(certificate).map_err(Error::internal)?.not_after();
    Ok(ends > now + SPARE)
}

#[derive(Debug)]
struct KeyFiles {
    folder: PathBuf,
    key: Key,
    /// Of keys that are made. A change takes effect at the next start; root and issuing authority keep theirs.
    algorithm: KeyAlgorithm,
    /// Where the seal's key is, when it is not a file.
    token: Option<Token>,
}

impl KeyFiles {
    fn key_path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.key.enc"))
    }

    fn certificate_path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.pem"))
    }

    /// Refuses to make new authorities beside the keys of others: nobody would trust what they issue.
    fn must_be_new(&self) -> Result<()> {
        match [SEAL, TIME_STAMPS].map(|name| self.certificate_path(name)).into_iter().find(|path| path.exists()) {
            Some(there) => Err(Error::internal(format!(
                "{} is missing, but {} is there: put it back from the backup",
                self.certificate_path(ISSUING).display(),
                there.display()
            ))),
            None => Ok(()),
        }
    }

    /// Makes root and issuing authority. The latter's certificate is written last: while it is missing, an interrupted start
    /// begins anew.
    fn create(&self, now: Timestamp, test: bool) -> Result<()> {
        let random = SystemRandom::new();
        let start = now - SignedDuration::from_hours(1);
        // Validators tell authorities by their names; every installation has its own.
        let mut tag = [0; 4];
        random.fill(&mut tag).map_err(|_| Error::internal("the random source failed"))?;
        let tag = tag.map(|byte| format!("{byte:02X}")).concat();
        let (root_name, issuing_name) =
            (format!("Sinetti root authority {tag}"), format!("Sinetti signing authority {tag}"));
        let named = AuthorityName {
            common_name: &root_name,
            organization: organization(test),
            country: None,
            key: self.algorithm,
        };
        let root = Authority::create_root(&named, start, now + YEAR * 60, &random).map_err(Error::internal)?;
        let named = AuthorityName { common_name: &issuing_name, ..named };
        let issuing = root.issue_authority(&named, start, now + YEAR * 50, &random).map_err(Error::internal)?;
        self.write(ROOT, root.key(), &root.certificate_pem())?;
        self.write(ISSUING, issuing.key(), &issuing.certificate_pem())
    }

    /// A key with its certificate, made anew in good time before the certificate ends.
    fn current(&self, name: &'static str, issuing: &Authority, now: Timestamp, test: bool) -> Result<Signer> {
        let token = self.token.as_ref().filter(|_| name == SEAL);
        if let Some(signer) = self.held(name, token, issuing)?
            && has_time_left(signer.certificate(), now)?
        {
            return Ok(signer);
        }
        let common_name = match (name, test) {
            (SEAL, false) => "Sinetti seal",
            (SEAL, true) => "Sinetti seal, TEST",
            (_, false) => "Sinetti time stamps",
            (_, true) => "Sinetti time stamps, TEST",
        };
        let end = EndCertificate {
            common_name,
            organization: Some(organization(test)),
            country: None,
            not_before: now - SignedDuration::from_hours(1),
            not_after: now + YEAR * 10,
            content_commitment: name == SEAL,
            time_stamping: name == TIME_STAMPS,
            revocation_list: None,
            responder: None,
            key: self.algorithm,
        };
        let random = SystemRandom::new();
        if let Some(token) = token {
            let key = token.key().map_err(Error::internal)?;
            let public_key = key.public_key().map_err(Error::internal)?;
            let certificate = issuing.issue(&end, &public_key, &random).map_err(Error::internal)?;
            write_durably(&self.certificate_path(name), certificate_to_pem(&certificate).as_bytes())?;
            return Signer::new(key, certificate, issuing.chain_below()).map_err(Error::internal);
        }
        let signer = issuing.issue_signer(&end, &random).map_err(Error::internal)?;
        self.write(name, signer.key(), &certificate_to_pem(signer.certificate()))?;
        Ok(signer)
    }

    /// The key and certificate that are there: none when they are of another kind than wanted, or do not belong together (a new
    /// key whose certificate was never written, a token in the place of a file).
    fn held(&self, name: &str, token: Option<&Token>, issuing: &Authority) -> Result<Option<Signer>> {
        if !self.certificate_path(name).exists() || token.is_none() && !self.key_path(name).exists() {
            return Ok(None);
        }
        let key = match token {
            Some(token) => token.key().map_err(Error::internal)?,
            None => self.read_key(name)?,
        };
        let is_wanted = token.is_some() || key.algorithm() == self.algorithm;
        match Signer::new(key, certificate(&self.certificate_path(name))?, issuing.chain_below()) {
            Ok(signer) => Ok(Some(signer).filter(|_| is_wanted)),
            Err(AuthorityError::Mismatch) => Ok(None),
            Err(error) => Err(Error::internal(error)),
        }
    }

    fn authority(&self, name: &str) -> Result<Authority> {
        Authority::load(self.read_key(name)?, certificate(&self.certificate_path(name))?, Vec::new())
            .map_err(Error::internal)
    }

    fn write(&self, name: &str, key: &SigningKey, certificate: &str) -> Result<()> {
        let der = key.to_pkcs8().map_err(Error::internal)?;
        let sealed = envelope::seal(&self.key, name.as_bytes(), &der).map_err(Error::internal)?;
        write_durably(&self.key_path(name), &sealed)?;
        write_durably(&self.certificate_path(name), certificate.as_bytes())
    }

    fn read_key(&self, name: &str) -> Result<SigningKey> {
        let path = self.key_path(name);
        let sealed = fs::read(&path).map_err(|error| unreadable(&path, &error))?;
        let der = envelope::open(&self.key, name.as_bytes(), &sealed).map_err(|error| unreadable(&path, &error))?;
        SigningKey::from_pkcs8(&der).map_err(Error::internal)
    }
}

fn organization(test: bool) -> &'static str {
    if test { "Sinetti TEST installation" } else { "Sinetti installation" }
}

/// The certificate in a PEM file, DER.
fn certificate(path: &Path) -> Result<Vec<u8>> {
    let pem = read_text(path)?;
    pades::authority::certificate_from_pem(&pem).map_err(Error::internal)
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &dyn std::fmt::Display) -> Error {
    Error::internal(format!("{} cannot be read: {error}", path.display()))
}

fn create_private_folder(folder: &Path) -> Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(Error::internal)
}

/// Writes a file that is either whole or not there, also after a power cut.
pub(super) fn write_durably(path: &Path, content: &[u8]) -> Result<()> {
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
