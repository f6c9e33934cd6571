//! Keys in hardware: PKCS#11 tokens, named by a URI (RFC 7512). The key never leaves the token; its certificate lies with us.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
};

use aws_lc_rs::digest::{SHA256, SHA384, digest};
use cryptoki::{
    context::{CInitializeArgs, CInitializeFlags, Pkcs11},
    error::{Error as TokenError, RvError},
    mechanism::Mechanism,
    object::{Attribute, AttributeType, KeyType, ObjectClass, ObjectHandle},
    session::{Session, UserType},
    types::AuthPin,
};
use der::{
    Decode, Encode, Sequence,
    asn1::{Any, BitString, Null, ObjectIdentifier, OctetString, Uint},
};
use spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use super::{AuthorityError, KeyAlgorithm, SigningKey, key::ExternalKey};
use crate::cms::oid;

/// Where a key is: `pkcs11:token=T;object=O?module-path=/usr/lib/...so&pin-value=1234`, or `pin-source=/a/file` for the PIN.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenUri {
    token: String,
    object: String,
    module: String,
    pin: Pin,
}

#[derive(Clone, PartialEq, Eq)]
enum Pin {
    Value(String),
    /// A file that holds it.
    Source(String),
}

/// Without the PIN.
impl fmt::Debug for TokenUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "pkcs11:token={};object={}?module-path={}", self.token, self.object, self.module)
    }
}

impl TokenUri {
    /// Reads a URI. Token, object, module and PIN must be named; other attributes are not understood, and so refused.
    ///
    /// # Errors
    /// What is wrong with it, for the operator.
    pub fn parse(text: &str) -> Result<Self, String> {
        let rest = text.strip_prefix("pkcs11:").ok_or("it does not begin with pkcs11:")?;
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (mut token, mut object, mut module, mut pin) = (None, None, None, None);
        for part in path.split(';').chain(query.split('&')).filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or_else(|| format!("{part:?} has no value"))?;
            let value = decode(value).ok_or_else(|| format!("the value of {name} is not percent-encoded UTF-8"))?;
            match name {
                "token" => token = Some(value),
                "object" => object = Some(value),
                "module-path" => module = Some(value),
                "pin-value" => pin = Some(Pin::Value(value)),
                "pin-source" => pin = Some(Pin::Source(value.trim_start_matches("file:").to_owned())),
                "type" if value == "private" => {}
                other => return Err(format!("{other} is not understood")),
            }
        }
        let missing = |name: &str| format!("{name} is missing");
        Ok(Self {
            token: token.ok_or_else(|| missing("token"))?,
            object: object.ok_or_else(|| missing("object"))?,
            module: module.ok_or_else(|| missing("module-path"))?,
            pin: pin.ok_or_else(|| missing("pin-value or pin-source"))?,
        })
    }

    fn pin(&self) -> Result<AuthPin, AuthorityError> {
        let text = match &self.pin {
            Pin::Value(value) => value.clone(),
            Pin::Source(path) => std::fs::read_to_string(path)
                .map_err(|error| AuthorityError::Token(format!("the PIN in {path} cannot be read: {error}")))?,
        };
        Ok(AuthPin::new(text.trim_end().to_owned().into()))
    }
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// An open token with the key's place in it.
#[derive(Debug)]
pub struct Token {
    context: Pkcs11,
    uri: TokenUri,
}

/// A private key in a token. One session signs at a time, as the standard wants it.
#[derive(Debug)]
struct TokenKey {
    session: Mutex<Session>,
    key: ObjectHandle,
    algorithm: KeyAlgorithm,
}

impl Token {
    /// Loads the token's module. It stays loaded while the value lives.
    ///
    /// # Errors
    /// When there is no such module, or it does not start.
    pub fn open(uri: TokenUri) -> Result<Self, AuthorityError> {
        let context = Pkcs11::new(&uri.module).map_err(failed)?;
        match context.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
            Ok(()) | Err(TokenError::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => {}
            Err(error) => return Err(failed(error)),
        }
        Ok(Self { context, uri })
    }

    /// The key that the URI names.
    ///
    /// # Errors
    /// When the token is not there, the PIN is wrong, or there is no private key of a known kind, with its public key beside it.
    pub fn key(&self) -> Result<SigningKey, AuthorityError> {
        let slots = self.context.get_slots_with_token().map_err(failed)?;
        let is_it = |slot: &cryptoki::slot::Slot| {
            self.context.get_token_info(*slot).is_ok_and(|info| info.label().trim_end() == self.uri.token)
        };
        let slot = slots.into_iter().find(is_it).ok_or_else(|| missing("token", &self.uri.token))?;
        let session = self.context.open_ro_session(slot).map_err(failed)?;
        match session.login(UserType::User, Some(&self.uri.pin()?)) {
            Ok(()) | Err(TokenError::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => {}
            Err(error) => return Err(failed(error)),
        }
        let find = |class| {
            let template = [Attribute::Class(class), Attribute::Label(self.uri.object.clone().into_bytes())];
            let found = session.find_objects(&template).map_err(failed)?;
            found.first().copied().ok_or_else(|| missing("key pair", &self.uri.object))
        };
        let (key, public) = (find(ObjectClass::PRIVATE_KEY)?, find(ObjectClass::PUBLIC_KEY)?);
        let (algorithm, public_key) = public_key(&session, public)?;
        let external = TokenKey { session: Mutex::new(session), key, algorithm };
        SigningKey::external(algorithm, &public_key, Box::new(external))
    }
}

impl ExternalKey for TokenKey {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, AuthorityError> {
        let session = self.session.lock().unwrap_or_else(PoisonError::into_inner);
        match self.algorithm {
            KeyAlgorithm::P256 => {
                ecdsa(&session.sign(&Mechanism::Ecdsa, self.key, digest(&SHA256, message).as_ref()).map_err(failed)?)
            }
            KeyAlgorithm::P384 => {
                ecdsa(&session.sign(&Mechanism::Ecdsa, self.key, digest(&SHA384, message).as_ref()).map_err(failed)?)
            }
            KeyAlgorithm::Rsa3072 | KeyAlgorithm::Rsa4096 => {
                session.sign(&Mechanism::Sha256RsaPkcs, self.key, message).map_err(failed)
            }
        }
    }
}

#[derive(Sequence)]
struct EcdsaSignature {
    r: Uint,
    s: Uint,
}

/// Tokens give r and s side by side; CMS wants them as a SEQUENCE (RFC 5753, 7.2).
fn ecdsa(raw: &[u8]) -> Result<Vec<u8>, AuthorityError> {
    let (r, s) = raw.split_at(raw.len() / 2);
    let number = |bytes: &[u8]| Uint::new(bytes).map_err(|_| AuthorityError::Crypto);
    EcdsaSignature { r: number(r)?, s: number(s)? }.to_der().map_err(|_| AuthorityError::Crypto)
}

#[derive(Sequence)]
struct RsaPublicKey {
    modulus: Uint,
    exponent: Uint,
}

/// The kind of a public key object, and the key as SubjectPublicKeyInfo DER.
fn public_key(session: &Session, object: ObjectHandle) -> Result<(KeyAlgorithm, Vec<u8>), AuthorityError> {
    let wanted = [
        AttributeType::KeyType,
        AttributeType::EcParams,
        AttributeType::EcPoint,
        AttributeType::Modulus,
        AttributeType::PublicExponent,
    ];
    let (mut kind, mut curve, mut point, mut modulus, mut exponent) =
        (None, Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for attribute in session.get_attributes(object, &wanted).map_err(failed)? {
        match attribute {
            Attribute::KeyType(found) => kind = Some(found),
            Attribute::EcParams(found) => curve = found,
            Attribute::EcPoint(found) => point = found,
            Attribute::Modulus(found) => modulus = found,
            Attribute::PublicExponent(found) => exponent = found,
            _ => {}
        }
    }
    let (algorithm, identifier, bits) = match kind {
        Some(KeyType::EC) => {
            let named = ObjectIdentifier::from_der(&curve).map_err(|_| AuthorityError::Key)?;
            let algorithm = match named {
                oid::P256 => KeyAlgorithm::P256,
                oid::P384 => KeyAlgorithm::P384,
                _ => return Err(AuthorityError::Key),
            };
            let parameters = Any::from_der(&curve).map_err(|_| AuthorityError::Key)?;
            let point = OctetString::from_der(&point).map_err(|_| AuthorityError::Key)?;
            let identifier = AlgorithmIdentifierOwned { oid: oid::EC_PUBLIC_KEY, parameters: Some(parameters) };
            (algorithm, identifier, point.as_bytes().to_vec())
        }
        Some(KeyType::RSA) => {
            let modulus = Uint::new(&modulus).map_err(|_| AuthorityError::Key)?;
            let algorithm = match modulus.as_bytes().len() * 8 {
                3_072 => KeyAlgorithm::Rsa3072,
                4_096 => KeyAlgorithm::Rsa4096,
                _ => return Err(AuthorityError::Key),
            };
            let exponent = Uint::new(&exponent).map_err(|_| AuthorityError::Key)?;
            let key = RsaPublicKey { modulus, exponent }.to_der().map_err(|_| AuthorityError::Key)?;
            (algorithm, AlgorithmIdentifierOwned { oid: oid::RSA, parameters: Some(Null.into()) }, key)
        }
        _ => return Err(AuthorityError::Key),
    };
    let bits = BitString::from_bytes(&bits).map_err(|_| AuthorityError::Key)?;
    let info = SubjectPublicKeyInfoOwned { algorithm: identifier, subject_public_key: bits };
    Ok((algorithm, info.to_der().map_err(|_| AuthorityError::Key)?))
}

fn missing(what: &str, name: &str) -> AuthorityError {
    AuthorityError::Token(format!("there is no {what} named {name:?}"))
}

fn failed(error: TokenError) -> AuthorityError {
    AuthorityError::Token(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uri_names_the_key_and_hides_the_pin() {
        let uri =
            TokenUri::parse("pkcs11:token=My%20token;object=seal?module-path=/lib/x.so&pin-value=12%3b4").unwrap();
        assert_eq!((uri.token.as_str(), uri.object.as_str(), uri.module.as_str()), ("My token", "seal", "/lib/x.so"));
        assert!(uri.pin == Pin::Value("12;4".into()));
        assert!(!format!("{uri:?}").contains("12"));
        for bad in [
            "file:x",
            "pkcs11:token=a;object=b",
            "pkcs11:token=a;object=b;slot-id=1?module-path=c&pin-value=d",
            "pkcs11:token",
        ] {
            assert!(TokenUri::parse(bad).is_err(), "{bad}");
        }
    }
}
