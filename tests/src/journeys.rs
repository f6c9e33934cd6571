//! What people do, step by step through the pages and their forms.

use crate::{
    Browser, Form, Page, Server,
    form::words,
    server::{PATIENCE, Person, until},
};

/// A document to send.
#[derive(Debug, Clone, Default)]
pub struct Plan<'a> {
    pub name: &'a str,
    pub files: Vec<(&'a str, Vec<u8>)>,
    pub signatories: Vec<Person>,
    /// One after another.
    pub in_order: bool,
    pub require_reading: bool,
    /// Empty for the preset, as `2026-12-24`.
    pub valid_until: &'a str,
}

impl<'a> Plan<'a> {
    /// One file, these signatories at once.
    pub fn new(name: &'a str, signatories: &[Person]) -> Self {
        let files = vec![("Agreement.pdf", crate::paper::agreement(name))];
        Self { name, files, signatories: signatories.to_vec(), ..Self::default() }
    }

    /// The filled New document form.
    pub async fn form(&self, sender: &Browser) -> Form {
        let mut form = sender.open("/documents/new").await.form("/documents/new").with("name", self.name);
        for (name, bytes) in &self.files {
            form = form.with_file(name, bytes);
        }
        for (one, number) in self.signatories.iter().zip(1..) {
            form = form
                .with(&format!("signatory-{number}-name"), one.name)
                .with(&format!("signatory-{number}-email"), one.email)
                .with(&format!("signatory-{number}-language"), "en")
                .with(&format!("signatory-{number}-step"), &number.to_string());
        }
        form = form.with("in_order", if self.in_order { "true" } else { "false" });
        if self.require_reading {
            form = form.with("require_reading", "on");
        }
        if !self.valid_until.is_empty() {
            form = form.with("valid_until", self.valid_until);
        }
        form
    }

    /// The draft, ready to be reviewed: its address, `/documents/{id}`.
    pub async fn draft(&self, sender: &Browser) -> String {
        let made = sender.submit(&self.form(sender).await.with("action", "review")).await;
        assert_eq!(made.status, 303, "the draft is made: {}", made.text());
        made.location
            .strip_suffix("/review")
            .unwrap_or_else(|| panic!("the review follows, not {}", made.location))
            .to_owned()
    }

    /// Drafts, reviews and sends; the document's address.
    pub async fn send(&self, sender: &Browser) -> String {
        let document = self.draft(sender).await;
        let review = sender.open(&format!("{document}/review")).await;
        let sent = sender.submit(&review.form(&format!("{document}/send"))).await;
        assert_eq!((sent.status, sent.location.as_str()), (303, document.as_str()), "{}", sent.text());
        document
    }
}

/// Somebody who has opened the mailed link: the reading page lies before them.
#[derive(Debug)]
pub struct Opened {
    pub browser: Browser,
    /// `/signing/{link}`
    pub address: String,
    pub page: Page,
}

impl Opened {
    /// The signing form as it stands.
    pub fn form(&self) -> Form {
        self.page.form(&format!("{}/sign", self.address))
    }

    /// Signs with a typed name; must succeed.
    pub async fn sign(&self) {
        let signed = self.browser.submit(&self.form()).await;
        assert_eq!(
            (signed.status, signed.location.clone()),
            (303, format!("{}/done", self.address)),
            "{}",
            signed.text()
        );
    }
}

impl Server {
    /// Follows the link in the newest letter about a document, in a fresh browser, up to the passphrase page.
    pub async fn follow_link(&self, signatory: Person, document: &str) -> (Browser, String, String) {
        let (link, passphrase) = self.letter(signatory.email, document).await.link();
        let browser = self.browser();
        let followed = browser.get(&link).await;
        assert_eq!(followed.status, 303, "the link leads on: {}", followed.text());
        (browser, followed.location, passphrase)
    }

    /// Opens a document as the letter says.
    pub async fn open_link(&self, signatory: Person, document: &str) -> Opened {
        let (browser, address, passphrase) = self.follow_link(signatory, document).await;
        let form = browser.open(&address).await.form(&format!("{address}/open"));
        let opened = browser.submit(&form.with("passphrase", &passphrase)).await;
        assert_eq!((opened.status, opened.location.clone()), (303, address.clone()), "{}", opened.text());
        let page = browser.open(&address).await;
        Opened { browser, address, page }
    }

    /// Opens and signs.
    pub async fn sign(&self, signatory: Person, document: &str) -> Opened {
        let opened = self.open_link(signatory, document).await;
        opened.sign().await;
        opened
    }
}

/// What the document page says about its status, the word beside its name: `pending`, `signed`, `cancelled`, `expired` ...
pub fn status(page: &Page) -> String {
    let html = page.text();
    let chip = html.split("</h1>").nth(1).and_then(|rest| rest.split("<span class=\"chip ").nth(1)).unwrap_or_default();
    words(&format!("<span {}", chip.split("</span>").next().unwrap_or_default())).to_lowercase()
}

/// Waits until a document shows a status.
pub async fn wait_for(browser: &Browser, document: &str, wanted: &str) -> Page {
    until(&format!("{document} to be {wanted} (within {} s)", PATIENCE.as_secs()), async || {
        let page = browser.get(document).await;
        (status(&page) == wanted).then_some(page)
    })
    .await
}

/// The document's file, once it is sealed.
pub async fn sealed(browser: &Browser, document: &str) -> Vec<u8> {
    wait_for(browser, document, "signed").await;
    download(browser, document).await
}

/// The document's file as it is now.
pub async fn download(browser: &Browser, document: &str) -> Vec<u8> {
    let page = browser.get(&format!("{document}/download")).await;
    assert_eq!((page.status, page.content_type.as_str()), (200, "application/pdf"), "{}", page.text());
    page.body
}
