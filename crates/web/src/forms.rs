//! Forms as browsers send them, urlencoded or multipart, with limits on everything.

use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Multipart, Request},
    http::{StatusCode, header},
};
use sinetti_domain::Refused;

use crate::{At, errors::Failure};

/// Bytes of all fields that are not files.
const TEXT: usize = 1024 * 1024;
/// From this size on a file gets room for all that is announced.
const LARGE: usize = 1024 * 1024;
/// Fields in one form: 80 signatories have five each.
const COUNT: usize = 2_000;

/// What a form brought. Files over the installation's limit are not kept, only their names, so that a page can keep
/// everything else and say what was too large.
#[derive(Debug, Default)]
pub struct Fields {
    values: Vec<(String, String)>,
    files: Vec<Uploaded>,
    too_large: Vec<String>,
}

/// An uploaded file.
#[derive(Debug, Clone)]
pub struct Uploaded {
    /// The field's name.
    pub field: String,
    /// The browser's name for the file.
    pub name: String,
    /// Its bytes.
    pub bytes: Bytes,
}

impl Fields {
    /// A field's value; empty when it is missing.
    pub fn get(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// A field's value.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// A checkbox is ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.find(name).is_some_and(|value| !matches!(value, "" | "false" | "0" | "off"))
    }

    /// All fields but files, in order.
    pub fn values(&self) -> &[(String, String)] {
        &self.values
    }

    /// The files that were given.
    pub fn files(&self) -> &[Uploaded] {
        &self.files
    }

    /// Names of files that were too large together with those before.
    pub fn too_large(&self) -> &[String] {
        &self.too_large
    }

    /// A form as a test fills it in.
    #[cfg(test)]
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self {
            values: pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            ..Self::default()
        }
    }

    /// Reads a request's form; all files together may have `limit` bytes.
    pub async fn read(request: Request, limit: u64) -> Result<Self, Failure> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .unwrap_or_default()
            .to_ascii_lowercase();
        if kind.starts_with("multipart/form-data") {
            let announced =
                request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
            let form = Multipart::from_request(request, &()).await.map_err(|_| unreadable())?;
            multipart(form, announced.unwrap_or(0), limit).await
        } else if kind.is_empty() || kind.starts_with("application/x-www-form-urlencoded") {
            urlencoded(request.into_body()).await
        } else {
            Err(unreadable())
        }
    }
}

impl FromRequest<At> for Fields {
    type Rejection = Failure;

    async fn from_request(request: Request, at: &At) -> Result<Self, Failure> {
        Self::read(request, at.settings.limits.bytes).await
    }
}

fn unreadable() -> Failure {
    Failure::new(StatusCode::BAD_REQUEST, Refused::new("form-unreadable"))
}

fn too_large() -> Failure {
    Failure::new(StatusCode::PAYLOAD_TOO_LARGE, Refused::new("form-too-large"))
}

async fn urlencoded(body: Body) -> Result<Fields, Failure> {
    let bytes = axum::body::to_bytes(body, TEXT).await.map_err(|_| too_large())?;
    let values: Vec<_> = url::form_urlencoded::parse(&bytes).into_owned().take(COUNT + 1).collect();
    if values.len() > COUNT {
        return Err(too_large());
    }
    Ok(Fields { values, ..Fields::default() })
}

async fn multipart(mut form: Multipart, announced: u64, limit: u64) -> Result<Fields, Failure> {
    let most = usize::try_from(announced.min(limit)).unwrap_or(0);
    let mut fields = Fields::default();
    let (mut text, mut files, mut discarded) = (0_usize, 0_u64, 0_u64);
    while let Some(mut part) = form.next_field().await.map_err(|_| unreadable())? {
        if fields.values.len() + fields.files.len() + fields.too_large.len() >= COUNT {
            return Err(too_large());
        }
        let field = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let mut bytes = Vec::new();
        let mut fits = true;
        while let Some(chunk) = part.chunk().await.map_err(|_| unreadable())? {
            let length = chunk.len() as u64;
            match &file {
                None => text += chunk.len(),
                Some(_) if fits => files += length,
                Some(_) => {}
            }
            if text > TEXT {
                return Err(too_large());
            }
            if files > limit {
                // Read on without keeping it: a browser shows our answer only after it has sent everything.
                fits = false;
                files -= length + bytes.len() as u64;
                discarded += bytes.len() as u64;
                bytes = Vec::new();
            }
            if fits {
                // A large file grows into room made for it at once: growing by doubling would hold it twice. Memory that is not
                // written to is not taken.
                if bytes.len() >= LARGE && bytes.capacity() - bytes.len() < chunk.len() {
                    bytes.reserve_exact(most.saturating_sub(bytes.len()).max(chunk.len()));
                }
                bytes.extend_from_slice(&chunk);
            } else {
                discarded += length;
            }
            if discarded > limit.saturating_mul(8) {
                return Err(too_large());
            }
        }
        match file {
            None => fields.values.push((field, String::from_utf8_lossy(&bytes).into_owned())),
            // What a browser sends for an empty file field.
            Some(name) if name.is_empty() && bytes.is_empty() && fits => {}
            Some(name) if fits => fields.files.push(Uploaded { field, name, bytes: bytes.into() }),
            Some(name) => fields.too_large.push(name),
        }
    }
    Ok(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn posted(kind: &str, body: Vec<u8>, limit: u64) -> Result<Fields, Failure> {
        let request = Request::post("/").header(header::CONTENT_TYPE, kind).body(Body::from(body)).unwrap();
        Fields::read(request, limit).await
    }

    fn part(head: &str, content: &str) -> String {
        format!("--x\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
    }

    #[tokio::test]
    async fn urlencoded_fields_come_as_typed() {
        let fields = posted("application/x-www-form-urlencoded", b"name=%C3%84iti+Oy&read=on&name=second".to_vec(), 10)
            .await
            .unwrap();
        assert_eq!(fields.get("name"), "Äiti Oy");
        assert!(fields.ticked("read"));
        assert!(!fields.ticked("other"));
    }

    #[tokio::test]
    async fn a_file_too_large_loses_nothing_else() {
        let body = [
            part("name=\"files\"; filename=\"big.pdf\"", &"b".repeat(50)),
            part("name=\"files\"; filename=\"small.pdf\"", "abc"),
            part("name=\"files\"; filename=\"\"", ""),
            part("name=\"message\"", "Hei"),
            "--x--\r\n".to_owned(),
        ];
        let fields = posted("multipart/form-data; boundary=x", body.concat().into_bytes(), 10).await.unwrap();
        assert_eq!(fields.too_large(), ["big.pdf"]);
        assert_eq!(fields.files().iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["small.pdf"]);
        assert_eq!(fields.get("message"), "Hei");
    }

    #[tokio::test]
    async fn nonsense_is_refused() {
        assert_eq!(posted("application/json", b"{}".to_vec(), 10).await.unwrap_err().status(), StatusCode::BAD_REQUEST);
        assert_eq!(
            posted("multipart/form-data; boundary=x", b"--y".to_vec(), 10).await.unwrap_err().status(),
            StatusCode::BAD_REQUEST
        );
        let many = "a=1&".repeat(COUNT + 1).into_bytes();
        assert_eq!(
            posted("application/x-www-form-urlencoded", many, 10).await.unwrap_err().status(),
            StatusCode::PAYLOAD_TOO_LARGE
        );
        let huge = vec![b'a'; TEXT + 1];
        assert_eq!(
            posted("application/x-www-form-urlencoded", huge, 10).await.unwrap_err().status(),
            StatusCode::PAYLOAD_TOO_LARGE
        );
    }
}
