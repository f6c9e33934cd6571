//! Text documents and images among the uploads, turned into PDF where the operator has LibreOffice (features.md D3).

use bytes::Bytes;
use sinetti_domain::Refused;
use sinetti_pdf::{OfficeError, OfficeKind};

use crate::{Error, Installation, Kind, Result};

/// The PDF of an upload, and whether it was made here: what is no office file is itself, PDF or not.
///
/// # Errors
/// `file-office-unavailable`, `file-not-converted`, `office-unavailable` (Unavailable).
pub(super) async fn as_pdf(at: &Installation, bytes: Bytes) -> Result<(Bytes, bool)> {
    let Some(kind) = OfficeKind::of(&bytes) else { return Ok((bytes, false)) };
    let Some(office) = &at.office else { return Err(Refused::new("file-office-unavailable").into()) };
    match office.to_pdf(kind, &bytes).await {
        Ok(pdf) => Ok((pdf.into(), true)),
        Err(OfficeError::TooSlow | OfficeError::Unreadable) => Err(Refused::new("file-not-converted").into()),
        Err(error @ OfficeError::Start(_)) => Err(Error {
            kind: Kind::Unavailable,
            refusals: vec![Refused::new("office-unavailable")],
            cause: Some(Box::new(error)),
        }),
    }
}
