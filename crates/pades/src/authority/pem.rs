//! Certificates as PEM (RFC 7468).

use super::AuthorityError;

const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const END: &str = "-----END CERTIFICATE-----";

/// The DER of the first certificate in a PEM text; what else the text holds is passed over.
///
/// # Errors
/// When there is none, or it is damaged.
pub fn certificate_from_pem(pem: &str) -> Result<Vec<u8>, AuthorityError> {
    let start = pem.find(BEGIN).ok_or(AuthorityError::Certificate)?;
    let length = pem[start..].find(END).ok_or(AuthorityError::Certificate)? + END.len();
    let block = &pem[start..start + length];
    let (_, der) = der::pem::decode_vec(block.as_bytes()).map_err(|_| AuthorityError::Certificate)?;
    Ok(der)
}

/// A certificate as PEM.
#[must_use]
pub fn certificate_to_pem(certificate: &[u8]) -> String {
    // Encoding fails only when the output buffer is too small, and this one grows.
    der::pem::encode_string("CERTIFICATE", der::pem::LineEnding::LF, certificate).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_certificate_of_a_text() {
        let der: Vec<u8> = (0..200).collect();
        let text = format!("A chain\r\n{}{}", certificate_to_pem(&der), certificate_to_pem(b"another"));
        assert_eq!(certificate_from_pem(&text), Ok(der));
        assert_eq!(certificate_from_pem("-----BEGIN CERTIFICATE-----\n!"), Err(AuthorityError::Certificate));
        assert_eq!(certificate_from_pem(""), Err(AuthorityError::Certificate));
    }
}
