//! Time stamps for seals: from the authorities that the operator named, tried in their order.

use std::fmt;

use aws_lc_rs::rand::SystemRandom;
use jiff::Timestamp;
use pades::{
    authority::Signer,
    certificate::TrustAnchors,
    time_stamp::{TimeStampRequest, TimeStampToken},
};
use sinetti_delivery::time_stamps::ask;

use super::Installation;
use crate::{Error, Result};

/// Room for an outside authority's token: with what some send along 12 kB are not enough.
pub(crate) const ROOM: usize = 16 * 1024;

/// A time-stamp authority.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TimeStampSource {
    /// Under the installation's own root: proves nothing to those who do not trust the installation.
    Internal,
    /// By its address.
    Url(String),
}

impl TimeStampSource {
    /// A list with commas, as in `SINETTI_TSA_URLS`.
    ///
    /// # Errors
    /// The entry that is neither `internal` nor an http address.
    pub fn list(text: &str) -> std::result::Result<Vec<Self>, String> {
        let entries = text.split([',', ' ']).filter(|entry| !entry.is_empty());
        entries
            .map(|entry| match entry {
                "internal" => Ok(Self::Internal),
                url if url.starts_with("https://") || url.starts_with("http://") => Ok(Self::Url(url.to_owned())),
                other => Err(other.to_owned()),
            })
            .collect()
    }
}

impl fmt::Display for TimeStampSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Internal => f.write_str("internal"),
            Self::Url(url) => f.write_str(url),
        }
    }
}

impl Installation {
    /// The key that certifies signing copies, signs for light signatures, and seals. Where the first time-stamp authority is the
    /// installation's own, each signature is stamped as it is made; others are asked only when the file is sealed, unless the
    /// operator wants it otherwise ([`super::signature_stamps`]).
    pub(crate) fn signer(&self, now: Timestamp) -> Result<Signer> {
        let seal = Signer::clone(&*self.keys.seal(now)?);
        match self.settings.time_stamps.first() {
            Some(TimeStampSource::Internal) => Ok(seal.stamped_by(self.keys.time_stamps(now)?)),
            Some(TimeStampSource::Url(_)) if self.settings.stamp_signatures => Ok(seal.leaving_room(ROOM)),
            _ => Ok(seal),
        }
    }

    /// A time stamp of one authority over data with this SHA-256.
    ///
    /// # Errors
    /// When there is no answer, or it does not hold.
    pub(crate) async fn time_stamp(&self, source: &TimeStampSource, digest: &[u8]) -> Result<TimeStampToken> {
        let anchors = TrustAnchors::from_pem(&self.trusted_pem()).map_err(Error::internal)?;
        self.ask(source, digest, &anchors).await.map_err(Error::internal)
    }

    async fn ask(
        &self,
        source: &TimeStampSource,
        digest: &[u8],
        anchors: &TrustAnchors,
    ) -> std::result::Result<TimeStampToken, String> {
        let random = SystemRandom::new();
        let request = TimeStampRequest::new(digest, &random).map_err(|error| error.to_string())?;
        let answer = match source {
            TimeStampSource::Internal => {
                let now = self.now();
                let authority = self.keys.time_stamps(now).map_err(|error| error.to_string())?;
                authority.answer(&request.to_der(), now, &random).map_err(|error| error.to_string())?
            }
            TimeStampSource::Url(url) => ask(url, request.to_der()).await.map_err(|error| error.to_string())?,
        };
        request.accept(&answer, anchors).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::TimeStampSource::{self, Internal, Url};

    #[test]
    fn a_list_keeps_its_order() {
        assert_eq!(
            TimeStampSource::list("https://tsa.example/x, internal"),
            Ok(vec![Url("https://tsa.example/x".into()), Internal])
        );
        assert_eq!(TimeStampSource::list(""), Ok(Vec::new()));
        assert_eq!(TimeStampSource::list("internal,ftp://x"), Err("ftp://x".into()));
    }
}
