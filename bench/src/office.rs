//! A running installation with a sender who is signed in, and the main job in steps, each of which waits until what it sets
//! off is done.

use std::time::Duration;

use anyhow::{Context, ensure};
use sinetti_tests::{
    Browser, Engine, Form, Server,
    journeys::{Opened, Plan},
    mail::Letter,
    server::{AINO, Person},
};

use crate::{paper, postbox::Postbox, process};

/// The installation.
pub struct Office {
    pub server: Server,
    pub sender: Browser,
    postbox: Postbox,
    /// Documents made so far.
    made: u64,
}

/// A document that is to be sent, or was.
pub struct Document {
    name: String,
    /// `/documents/{id}`
    pub address: String,
    signatories: Vec<Person>,
}

impl Office {
    /// A fresh one.
    pub async fn open() -> anyhow::Result<Self> {
        Self::open_with(&[]).await
    }

    /// The same with more `SINETTI_...` variables.
    pub async fn open_with(environment: &[(&str, &str)]) -> anyhow::Result<Self> {
        let server = Server::start_with(Engine::Sqlite, environment).await.context("SQLite is always there")?;
        let sender = server.signed_in(AINO).await;
        let postbox = Postbox::of(&server)?;
        Ok(Self { server, sender, postbox, made: 0 })
    }

    /// Processor time of the server and its children so far.
    pub fn time(&self) -> anyhow::Result<Duration> {
        process::processor_time(self.server.process_id())
    }

    /// Uploads a file of a size and names so many signatories: a draft, ready for the review.
    pub async fn draft(&mut self, bytes: usize, signatories: usize) -> Document {
        self.made += 1;
        let name = format!("Agreement {}", self.made);
        let signatories: Vec<Person> = (1..=signatories).map(signatory).collect();
        let mut plan = Plan::new(&name, &signatories);
        plan.files = vec![("Agreement.pdf", paper::of_size(bytes, self.made))];
        let address = plan.draft(&self.sender).await;
        Document { name, address, signatories }
    }

    /// Reviews and sends drafts, and waits for the invitations, in the order of `drafts`.
    pub async fn send(&self, drafts: &[Document]) -> anyhow::Result<Vec<Letter>> {
        for Document { address, .. } in drafts {
            let review = self.sender.open(&format!("{address}/review")).await;
            let sent = self.sender.submit(&review.form(&format!("{address}/send"))).await;
            ensure!(sent.status == 303, "sending answered {}: {}", sent.status, sent.text());
        }
        let mut letters = self.postbox.wait(drafts.iter().map(|draft| draft.signatories.len()).sum()).await?;
        let mut ordered = Vec::with_capacity(letters.len());
        for (draft, one) in drafts.iter().flat_map(|draft| draft.signatories.iter().map(move |one| (draft, one))) {
            let found =
                letters.iter().position(|letter| letter.to.contains(one.email) && concerns(letter, &draft.name));
            ordered.push(
                letters
                    .swap_remove(found.with_context(|| format!("no invitation to {} to {}", one.email, draft.name))?),
            );
        }
        Ok(ordered)
    }

    /// Follows a link, gives the passphrase, and loads the page to read and sign. Page images are not loaded.
    pub async fn open_letter(&self, letter: &Letter) -> anyhow::Result<Opened> {
        let (link, passphrase) = letter.link();
        let browser = self.server.browser();
        let address = browser.get(&link).await.location;
        let form: Form = browser.open(&address).await.form(&format!("{address}/open"));
        let opened = browser.submit(&form.with("passphrase", &passphrase)).await;
        ensure!(opened.status == 303, "opening answered {}: {}", opened.status, opened.text());
        let page = browser.open(&address).await;
        Ok(Opened { browser, address, page })
    }

    /// Waits until documents that everybody has signed are sealed and everybody was told, which is the last that happens.
    pub async fn finished(&self, documents: &[Document]) -> anyhow::Result<()> {
        self.postbox.wait(documents.iter().map(|document| document.signatories.len() + 1).sum()).await?;
        Ok(())
    }

    /// The whole main job for one document.
    pub async fn main_job(&mut self, bytes: usize, signatories: usize) -> anyhow::Result<Document> {
        let drafts = [self.draft(bytes, signatories).await];
        for letter in self.send(&drafts).await? {
            self.open_letter(&letter).await?.sign().await;
        }
        self.finished(&drafts).await?;
        let [document] = drafts;
        Ok(document)
    }

    /// Milliseconds of processor time for each of `documents` main jobs, after one that nobody counts.
    pub async fn cost(&mut self, documents: u32, bytes: usize, signatories: usize) -> anyhow::Result<f64> {
        self.main_job(bytes, signatories).await?;
        let begin = self.time()?;
        for _ in 0..documents {
            self.main_job(bytes, signatories).await?;
        }
        Ok(milliseconds(self.time()? - begin, documents))
    }
}

/// Milliseconds for each of so many.
pub fn milliseconds(time: Duration, count: u32) -> f64 {
    time.as_secs_f64() * 1_000.0 / f64::from(count)
}

/// Whether a letter's subject names a document, and not another whose name begins the same.
fn concerns(letter: &Letter, document: &str) -> bool {
    let mut places = letter.subject.match_indices(document);
    places.any(|(at, found)| !letter.subject[at + found.len()..].starts_with(|next: char| next.is_ascii_digit()))
}

/// Somebody without a login. The tests' people live as long as the program; so do these.
fn signatory(number: usize) -> Person {
    Person { name: format!("Signatory {number}").leak(), email: format!("signatory-{number}@bench.example").leak() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_belongs_to_one_document() {
        let letter = Letter {
            to: String::new(),
            from: String::new(),
            subject: "Please sign: Agreement 12".to_owned(),
            text: String::new(),
            html: String::new(),
            id: String::new(),
            attachments: Vec::new(),
        };
        assert!(concerns(&letter, "Agreement 12"));
        assert!(!concerns(&letter, "Agreement 1"));
    }
}
