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
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};
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

/// A connection that gives up after so many bytes: whatever the library keeps of an answer is no larger.
#[derive(Debug)]
pub(super) struct Limited {
    inner: TcpStream,
    left: usize,
}

impl Limited {
    pub(super) fn new(inner: TcpStream, most: usize) -> Self {
        Self { inner, left: most }
    }
}

impl AsyncRead for Limited {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<(), Error>> {
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.inner).poll_read(cx, buf);
        let read = buf.filled().len() - before;
        match self.left.checked_sub(read) {
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
