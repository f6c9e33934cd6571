//! Static files: inside the program, named by their content, so that browsers may keep them for ever.

use std::sync::LazyLock;

use axum::{
    Router,
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::At;

/// A file as it is handed out.
struct Asset {
    /// As it is called in the sources.
    name: &'static str,
    /// Name with the content's hash: `sinetti.0123456789abcdef.css`.
    hashed: String,
    content_type: &'static str,
    bytes: &'static [u8],
}

macro_rules! assets {
    ($($name:literal => $content_type:literal),+ $(,)?) => {
        static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
            vec![$(asset($name, $content_type, include_bytes!(concat!("../static/", $name)))),+]
        });
    };
}

assets! {
    "sinetti.css" => "text/css; charset=utf-8",
    "screens.css" => "text/css; charset=utf-8",
    "pad.js" => "text/javascript; charset=utf-8",
    "sinetti.js" => "text/javascript; charset=utf-8",
    "upload.js" => "text/javascript; charset=utf-8",
    "draft.js" => "text/javascript; charset=utf-8",
    "order.js" => "text/javascript; charset=utf-8",
    "icons.svg" => "image/svg+xml",
    "logo.svg" => "image/svg+xml",
    "logo-mark.svg" => "image/svg+xml",
}

fn asset(name: &'static str, content_type: &'static str, bytes: &'static [u8]) -> Asset {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    Asset { name, hashed: format!("{stem}.{:016x}.{extension}", fnv(bytes)), content_type, bytes }
}

/// FNV-1a: tells versions of our own files apart, nothing more.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The address of a static file; of an unknown one an address that answers 404 (a test looks every name up).
pub fn address(name: &str) -> String {
    match ASSETS.iter().find(|asset| asset.name == name) {
        Some(asset) => format!("/static/{}", asset.hashed),
        None => format!("/static/{name}"),
    }
}

pub fn routes() -> Router<At> {
    Router::new().route("/static/{name}", get(serve)).route("/favicon.ico", get(favicon))
}

async fn serve(Path(name): Path<String>) -> Response {
    match ASSETS.iter().find(|asset| asset.hashed == name) {
        Some(asset) => file(asset, "public, max-age=31536000, immutable"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Browsers ask for it whatever the page says.
async fn favicon() -> Response {
    match ASSETS.iter().find(|asset| asset.name == "logo-mark.svg") {
        Some(asset) => file(asset, "public, max-age=86400"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn file(asset: &Asset, caching: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type)),
        (header::CACHE_CONTROL, HeaderValue::from_static(caching)),
    ];
    (headers, asset.bytes).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_file_gets_another_name() {
        assert_ne!(asset("a.css", "", b"one").hashed, asset("a.css", "", b"two").hashed);
        assert!(address("sinetti.css").starts_with("/static/sinetti."));
        assert_eq!(address("sinetti.css").len(), "/static/sinetti..css".len() + 16);
    }

    #[test]
    fn every_icon_used_in_a_template_exists() {
        let icons = include_str!("../static/icons.svg");
        for name in crate::layout::tests::names_in_templates("frame.icon(\"") {
            assert!(icons.contains(&format!("id=\"i-{name}\"")), "no icon {name}");
        }
        for name in crate::layout::tests::names_in_templates("frame.asset(\"") {
            assert!(ASSETS.iter().any(|asset| asset.name == name), "no static file {name}");
        }
    }
}
