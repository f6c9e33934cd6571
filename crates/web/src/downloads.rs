//! Handing out files.

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use futures::stream;
use sinetti_actions::documents::download::Download;

/// A file to save (RFC 6266: the plain name for old programs, the whole one in UTF-8).
pub fn attachment(file: Download) -> Response {
    let disposition =
        HeaderValue::from_str(&disposition(&file.name)).unwrap_or_else(|_| HeaderValue::from_static("attachment"));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(file.content_type)),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
        (header::CONTENT_LENGTH, HeaderValue::from(file.content.length())),
    ];
    // Read while it is sent; what cannot be read any more breaks the answer off.
    let pieces = stream::try_unfold(file.content.read(), async |mut reading| {
        let piece = reading.next().await;
        if let Err(error) = &piece {
            tracing::error!(%error, "a file that is being downloaded cannot be read on");
        }
        piece.map(|piece| piece.map(|piece| (piece, reading)))
    });
    (headers, Body::from_stream(pieces)).into_response()
}

/// A page image; it may be kept by the browser, because the page of a file does not change.
pub fn page_image(bytes: bytes::Bytes) -> Response {
    let headers: [(HeaderName, HeaderValue); 2] = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/webp")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=3600")),
    ];
    (headers, bytes).into_response()
}

fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_graphic() && !"\"\\%;'*".contains(c) || c == ' ' { c } else { '_' })
        .collect();
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_in_two_spellings() {
        assert_eq!(
            disposition("Työ \"1\".pdf"),
            "attachment; filename=\"Ty_ _1_.pdf\"; filename*=UTF-8''Ty%C3%B6%20%221%22.pdf"
        );
    }

    proptest! {
        #[test]
        fn any_name_makes_one_header(name in ".{0,40}") {
            prop_assert!(HeaderValue::from_str(&disposition(&name)).is_ok());
        }
    }
}
