//! A browser without JavaScript: cookies, forms, and pages that can be looked at. Redirects are not followed by themselves.

use reqwest::{Client, RequestBuilder, multipart};

use crate::form::{self, Form};

/// One browser with its cookies.
#[derive(Debug, Clone)]
pub struct Browser {
    client: Client,
    url: String,
}

/// A file to choose in a form.
#[derive(Debug, Clone)]
pub struct Upload {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What the server answered.
#[derive(Debug, Clone)]
pub struct Page {
    pub status: u16,
    /// Where a redirect leads, as a path.
    pub location: String,
    pub content_type: String,
    pub body: Vec<u8>,
}

impl Browser {
    /// A fresh one for the site at an address. Pages of people without a language of their own are in English.
    pub fn new(url: &str) -> Self {
        let headers = [("accept-language", "en"), ("accept", "text/html,*/*")];
        let headers = headers.map(|(name, value)| (name.parse().expect("a header"), value.parse().expect("a value")));
        let client = Client::builder()
            .cookie_store(true)
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .default_headers(headers.into_iter().collect())
            .user_agent("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
            .build()
            .expect("a client");
        Self { client, url: url.to_owned() }
    }

    fn address(&self, path: &str) -> String {
        if path.starts_with("http://") { path.to_owned() } else { format!("{}{path}", self.url) }
    }

    /// Opens an address.
    pub async fn get(&self, path: &str) -> Page {
        self.send(self.client.get(self.address(path))).await
    }

    /// Opens an address, follows where it leads, and expects a page.
    pub async fn open(&self, path: &str) -> Page {
        let mut page = self.get(path).await;
        for _ in 0..5 {
            if !(300..400).contains(&page.status) {
                break;
            }
            page = self.get(&page.location).await;
        }
        assert_eq!(page.status, 200, "{path}: {}", page.text());
        page
    }

    /// Sends fields as a form does.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.send(self.client.post(self.address(path)).form(fields)).await
    }

    /// Sends fields and files as a form with files does.
    pub async fn post_files(&self, path: &str, fields: &[(String, String)], files: &[Upload]) -> Page {
        let mut body = multipart::Form::new();
        for (name, value) in fields {
            body = body.text(name.clone(), value.clone());
        }
        for file in files {
            let part = multipart::Part::bytes(file.bytes.clone()).file_name(file.name.clone());
            body = body.part("files", part.mime_str("application/pdf").expect("a media type"));
        }
        self.send(self.client.post(self.address(path)).multipart(body)).await
    }

    /// Presses a form's button.
    pub async fn submit(&self, form: &Form) -> Page {
        if form.multipart {
            return self.post_files(&form.action, &form.fields, &form.files).await;
        }
        let fields: Vec<_> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.post(&form.action, &fields).await
    }

    /// For requests that no form makes.
    pub fn request(&self, method: reqwest::Method, path: &str) -> RequestBuilder {
        self.client.request(method, self.address(path))
    }

    /// Sends such a request.
    pub async fn send(&self, request: RequestBuilder) -> Page {
        let answer = request.send().await.expect("the server answers");
        Page::read(answer).await.expect("the answer comes whole")
    }

    /// Sends a request that may get no answer, since the server is killed meanwhile.
    pub async fn try_send(&self, request: RequestBuilder) -> Option<Page> {
        Page::read(request.send().await.ok()?).await
    }
}

impl Page {
    async fn read(answer: reqwest::Response) -> Option<Self> {
        let header = |name: &str| {
            answer.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
        };
        let (location, content_type) = (header("location"), header("content-type"));
        Some(Self {
            status: answer.status().as_u16(),
            location,
            content_type,
            body: answer.bytes().await.ok()?.to_vec(),
        })
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The form with an action; those of public pages may stand under a language.
    pub fn form(&self, action: &str) -> Form {
        let html = self.text();
        let under_a_language =
            || ["fi", "en"].iter().find_map(|language| form::find(&html, &format!("/{language}{action}")));
        form::find(&html, action)
            .or_else(under_a_language)
            .unwrap_or_else(|| panic!("no form {action} on the page: {html}"))
    }

    /// The form of a draft, wherever on the page's address it leads.
    pub fn edit_form(&self) -> Form {
        let html = self.text();
        let action = html
            .split("action=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .find(|action| action.ends_with("/edit"));
        self.form(action.unwrap_or_else(|| panic!("no draft on the page: {html}")))
    }

    /// Whether there is a form with an action.
    pub fn has_form(&self, action: &str) -> bool {
        form::find(&self.text(), action).is_some()
    }

    /// Whether something is said on the page, tags aside.
    pub fn says(&self, words: &str) -> bool {
        form::words(&self.text()).contains(words)
    }

    /// Whether a link leads to an address.
    pub fn has_link(&self, address: &str) -> bool {
        self.text().contains(&format!("href=\"{address}\""))
    }

    /// The code that a person can quote, without the part that tells this case from others; empty when the page shows none.
    pub fn code(&self) -> String {
        let html = self.text();
        let code = html.split("<code>").nth(1).and_then(|rest| rest.split("</code>").next()).unwrap_or_default();
        code.rsplit_once('-').map_or(code, |(code, _)| code).to_lowercase()
    }

    /// Fields that the summary of what is wrong leads to.
    pub fn wrong_fields(&self) -> Vec<String> {
        let html = self.text();
        let Some(summary) = html.split("class=\"error-summary\"").nth(1).and_then(|rest| rest.split("</ul>").next())
        else {
            return Vec::new();
        };
        summary.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    }
}
