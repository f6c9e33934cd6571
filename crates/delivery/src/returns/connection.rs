//! The bytes to and from an IMAP server: encrypted where it is another machine, and no more of them than a limit.

use std::{
    fmt,
    io::{Error, ErrorKind},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use rustls::{ClientConfig, crypto::aws_lc_rs::default_provider, pki_types::ServerName};
use rustls_platform_verifier::BuilderVerifierExt;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsConnector;

/// What a conversation runs over.
pub(super) trait Wire: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug {}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + fmt::Debug> Wire for T {}

/// Wraps a connection in TLS; the certificate has to be the host's, and of an authority that the system trusts.
pub(super) async fn encrypted(wire: Box<dyn Wire>, host: &str) -> Result<Box<dyn Wire>, Error> {
    let unusable = |error: &dyn fmt::Display| Error::new(ErrorKind::InvalidInput, error.to_string());
    let name = ServerName::try_from(host.trim_matches(['[', ']']).to_owned()).map_err(|error| unusable(&error))?;
    let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| unusable(&error))?
        .with_no_client_auth();
    let stream = TlsConnector::from(Arc::new(config)).connect(name, wire).await?;
    Ok(Box::new(stream))
}

/// A connection that gives up on a server that says too much: altogether, or by announcing a literal (RFC 3501, 4.3) for which the
/// library would make room before it comes.
#[derive(Debug)]
pub(super) struct Limited {
    inner: Box<dyn Wire>,
    left: usize,
    longest_literal: u64,
    literals: Literals,
}

impl Limited {
    pub(super) fn new(inner: Box<dyn Wire>, most: usize, longest_literal: u64) -> Self {
        Self { inner, left: most, longest_literal, literals: Literals::default() }
    }

    pub(super) fn into_inner(self) -> Box<dyn Wire> {
        self.inner
    }
}

/// Where in the server's words we are: in a literal, or in a line, which may announce one at its end: `{5}`.
#[derive(Debug, Default)]
struct Literals {
    /// Bytes of the literal that are still to come.
    left: u64,
    /// The number behind the last brace, while nothing but digits came, and whether it was closed.
    number: Option<(u64, bool)>,
}

impl Literals {
    /// Takes what came; the size of the longest literal that was announced in it.
    fn take(&mut self, bytes: &[u8]) -> u64 {
        let (mut longest, mut at) = (0, 0);
        while at < bytes.len() {
            if self.left > 0 {
                let skipped = self.left.min((bytes.len() - at) as u64);
                self.left -= skipped;
                at += usize::try_from(skipped).unwrap_or(bytes.len());
                continue;
            }
            self.number = match (bytes[at], self.number) {
                (b'{', _) => Some((0, false)),
                (digit @ b'0'..=b'9', Some((number, false))) => {
                    Some((number.saturating_mul(10).saturating_add(u64::from(digit - b'0')), false))
                }
                (b'}', Some((number, false))) => Some((number, true)),
                (b'\r', announced @ Some((_, true))) => announced,
                (b'\n', Some((number, true))) => {
                    self.left = number;
                    longest = longest.max(number);
                    None
                }
                _ => None,
            };
            at += 1;
        }
        longest
    }
}

impl AsyncRead for Limited {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<(), Error>> {
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.inner).poll_read(cx, buf);
        let new = &buf.filled()[before..];
        let left = self.left.checked_sub(new.len());
        let longest = self.literals.take(new);
        match left.filter(|_| longest <= self.longest_literal) {
            Some(left) => self.left = left,
            None => return Poll::Ready(Err(Error::new(ErrorKind::FileTooLarge, "the server says too much"))),
        }
        polled
    }
}

impl AsyncWrite for Limited {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize, Error>> {
        Pin::new(&mut self.inner).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_literal_says_announces_nothing() {
        let mut literals = Literals::default();
        assert_eq!(literals.take(b"* 1 FETCH (BODY[] {14}\r\n{999999999}\r\n {3}\r\nabc)\r\n"), 14);
        assert_eq!(literals.take(b"* OK {7} not at the end\r\n* OK {8 }\r\n* OK {99"), 0);
        assert_eq!(literals.take(b"9}\r"), 0);
        assert_eq!(literals.take(b"\n"), 999, "announced in pieces");
        assert_eq!(Literals::default().take(b"{99999999999999999999999}\r\n"), u64::MAX);
    }

    proptest! {
        #[test]
        fn pieces_are_as_the_whole(bytes in "([{}0-9a\r\n]|\\{[0-9]\\}\r\n){0,60}", cut in 0_usize..60) {
            let cut = cut.min(bytes.len());
            let (mut whole, mut pieces) = (Literals::default(), Literals::default());
            let longest = whole.take(bytes.as_bytes());
            let first = pieces.take(&bytes.as_bytes()[..cut]);
            prop_assert_eq!(longest, first.max(pieces.take(&bytes.as_bytes()[cut..])));
            prop_assert_eq!(whole.left, pieces.left);
        }
    }
}
