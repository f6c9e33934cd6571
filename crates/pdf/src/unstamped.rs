//! What is to be appended to a file, before its signature has its time stamp: an outside authority is asked by the caller.

use crate::error::Error;

/// An increment, whole but for the time stamp that its signature may get.
#[derive(Debug)]
pub struct Unstamped(Inner);

#[derive(Debug)]
enum Inner {
    /// Nothing is signed in it.
    Whole(Vec<u8>),
    Signed(Box<pades::sign::Unstamped>),
}

impl Unstamped {
    pub(crate) fn whole(increment: Vec<u8>) -> Self {
        Self(Inner::Whole(increment))
    }

    /// What is to be stamped, the SHA-256 of the signature's value; nothing where nothing is signed.
    pub fn stamp_digest(&self) -> Option<[u8; 32]> {
        match &self.0 {
            Inner::Whole(_) => None,
            Inner::Signed(signed) => Some(signed.stamp_digest()),
        }
    }

    /// Whether the signature has room for a token (DER): what the signer left ([`pades::authority::Signer::leaving_room`]).
    pub fn has_room_for(&self, token: &[u8]) -> bool {
        match &self.0 {
            Inner::Whole(_) => false,
            Inner::Signed(signed) => signed.has_room_for(token),
        }
    }

    /// The bytes to append, with a token (DER), or without one the stamp of the signer's own authority, if it has one.
    pub fn complete(self, token: Option<&[u8]>) -> Result<Vec<u8>, Error> {
        match self.0 {
            Inner::Whole(increment) => Ok(increment),
            Inner::Signed(signed) => Ok(signed.complete(token)?),
        }
    }
}

impl From<pades::sign::Unstamped> for Unstamped {
    fn from(signed: pades::sign::Unstamped) -> Self {
        Self(Inner::Signed(Box::new(signed)))
    }
}
