//! The master key: 32 random bytes outside the database. A copy of the database alone yields no usable secret.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    base64url,
    random::{self, RandomnessError},
};

/// A derived key; wiped from memory when dropped.
pub type Key = Zeroizing<[u8; 32]>;

/// Bytes of a key file that are read at most; the text is 65 long.
const LONGEST_FILE: u64 = 4096;

/// The key from which all others are derived.
pub struct MasterKey(Zeroizing<[u8; 32]>);

/// Why the master key is not there.
#[derive(Debug, thiserror::Error)]
pub enum MasterKeyError {
    /// The file or its folder could not be read or written.
    #[error("the master key {path} cannot be used: {source}")]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is open to every user of the machine.
    #[error("the master key {path} may be read by every user of this machine; run: chmod 600 {path}")]
    OpenToOthers {
        /// Which file.
        path: PathBuf,
    },
    /// Neither 64 hexadecimal digits nor the base64 of 32 bytes.
    #[error("a master key is 64 hexadecimal digits or the base64 of 32 bytes")]
    Format,
    /// No key could be made.
    #[error(transparent)]
    Randomness(#[from] RandomnessError),
}

impl MasterKey {
    /// Reads the key of an installation, or makes it when there is none: a file only its owner may read, safely on the
    /// disk before it is used. Two programs that start at once end up with the same key.
    ///
    /// # Errors
    /// When the file cannot be read or made, is open to others, or does not hold a key.
    pub fn open_or_create(path: &Path) -> Result<Self, MasterKeyError> {
        let failed = |source| MasterKeyError::File { path: path.to_owned(), source };
        match File::open(path) {
            Ok(file) => Self::read(path, file),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let key = Self(Zeroizing::new(random::bytes()?));
                create(path, &key.text()).map_err(failed)?;
                // Read back: another program may have been first.
                Self::read(path, File::open(path).map_err(failed)?)
            }
            Err(error) => Err(failed(error)),
        }
    }

    /// Reads a key given as text, from the environment for example.
    ///
    /// # Errors
    /// [`MasterKeyError::Format`].
    pub fn from_text(text: &str) -> Result<Self, MasterKeyError> {
        let text = text.trim();
        from_hex(text)
            .or_else(|| from_base64(text))
            .map(|bytes| Self(Zeroizing::new(bytes)))
            .ok_or(MasterKeyError::Format)
    }

    /// The key for one purpose (HKDF-SHA256, RFC 5869); different purposes give unrelated keys.
    #[must_use]
    pub fn derive(&self, purpose: &str) -> Key {
        let mut key = Zeroizing::new([0; 32]);
        let extracted = Salt::new(HKDF_SHA256, b"sinetti master key").extract(self.0.as_slice());
        let info = [purpose.as_bytes()];
        extracted
            .expand(&info, ThirtyTwoBytes)
            .and_then(|expanded| expanded.fill(key.as_mut_slice()))
            // Only a wanted length above 255 times that of the hash can fail, and it is 32.
            .expect("HKDF gives 32 bytes");
        key
    }

    fn read(path: &Path, file: File) -> Result<Self, MasterKeyError> {
        let failed = |source| MasterKeyError::File { path: path.to_owned(), source };
        if file.metadata().map_err(failed)?.mode() & 0o007 != 0 {
            return Err(MasterKeyError::OpenToOthers { path: path.to_owned() });
        }
        let mut text = Zeroizing::new(String::new());
        file.take(LONGEST_FILE).read_to_string(&mut text).map_err(failed)?;
        Self::from_text(&text)
    }

    fn text(&self) -> Zeroizing<String> {
        let mut text = String::with_capacity(65);
        for byte in self.0.iter() {
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from_digit(u32::from(digit), 16).unwrap_or_default());
            }
        }
        text.push('\n');
        Zeroizing::new(text)
    }
}

impl std::fmt::Debug for MasterKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("MasterKey(..)")
    }
}

struct ThirtyTwoBytes;

impl KeyType for ThirtyTwoBytes {
    fn len(&self) -> usize {
        32
    }
}

/// Puts the text at `path` unless something is there already: written aside, synced, and linked into place.
fn create(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let aside = folder.join(format!(".{}.new", Uuid::new_v4()));
    let written = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&aside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    let placed = written.and_then(|()| fs::hard_link(&aside, path));
    fs::remove_file(&aside)?;
    match placed {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => File::open(folder)?.sync_all(),
    }
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
        for digit in pair {
            *byte = (*byte << 4) | u8::try_from(char::from(*digit).to_digit(16)?).ok()?;
        }
    }
    Some(bytes)
}

fn from_base64(text: &str) -> Option<[u8; 32]> {
    base64url::decode(&text.trim_end_matches('=').replace('+', "-").replace('/', "_"))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn is_made_once_and_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys/master.key");
        let first = MasterKey::open_or_create(&path).unwrap();
        let second = MasterKey::open_or_create(&path).unwrap();
        assert_eq!(first.derive("x"), second.derive("x"));
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(path.parent().unwrap()).unwrap().mode() & 0o777, 0o700);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left aside");
    }

    #[test]
    fn programs_that_start_at_once_agree() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        let keys: Vec<Key> = std::thread::scope(|scope| {
            let starts: Vec<_> =
                (0..8).map(|_| scope.spawn(|| MasterKey::open_or_create(&path).unwrap().derive("x"))).collect();
            starts.into_iter().map(|start| start.join().unwrap()).collect()
        });
        assert!(keys.iter().all(|key| *key == keys[0]));
    }

    #[test]
    fn a_file_open_to_others_or_without_a_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        MasterKey::open_or_create(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(MasterKey::open_or_create(&path), Err(MasterKeyError::OpenToOthers { .. })));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        fs::write(&path, "").unwrap();
        assert!(matches!(MasterKey::open_or_create(&path), Err(MasterKeyError::Format)));
    }

    #[test]
    fn hex_and_both_kinds_of_base64_are_read() {
        let hex = "fb".repeat(32);
        let key = MasterKey::from_text(&hex).unwrap();
        for text in [
            "+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/s=",
            "-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_v7-_s",
            &format!(" {hex}\n"),
        ] {
            assert_eq!(MasterKey::from_text(text).unwrap().derive("x"), key.derive("x"), "{text}");
        }
        for text in ["", "fb", &"zz".repeat(32), &"fb".repeat(33)] {
            assert!(MasterKey::from_text(text).is_err(), "{text}");
        }
    }

    #[test]
    fn purposes_give_unrelated_keys() {
        let key = MasterKey::from_text(&"00".repeat(32)).unwrap();
        assert_ne!(key.derive("links"), key.derive("sessions"));
        assert_eq!(format!("{key:?}"), "MasterKey(..)");
    }
}
