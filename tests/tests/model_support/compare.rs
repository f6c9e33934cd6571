//! The server beside the model: pages, lists, files, letters.

use std::{collections::BTreeSet, path::PathBuf, time::Duration};

use pades::{
    certificate::TrustAnchors,
    check::{CheckOptions, Verdict, check},
};
use sinetti_tests::{
    Page,
    form::words,
    journeys::{download, status},
    judges,
    mail::Letter,
    server::{AINO, until},
};

use super::{Document, Invited, Status, World};

/// Files that pyHanko judges too; our checker judges all.
const JUDGED_BY_PYHANKO: usize = 24;

/// The card of a signatory on a document's page, by place from 0.
pub fn card(page: &Page, place: usize) -> String {
    let html = page.text();
    let card = html.split("class=\"card signatory\"").nth(place + 1).unwrap_or_default();
    card.split("</li>").next().unwrap_or_default().to_owned()
}

/// What a card says of its invitation.
fn shown(page: &Page, place: usize) -> String {
    let card = card(page, place);
    let chip = card.split("</h3>").nth(1).and_then(|rest| rest.split("<span class=\"chip").nth(1)).unwrap_or_default();
    words(&format!("<span {}", chip.split("</span>").next().unwrap_or_default())).to_lowercase()
}

/// What the page may say while the model is so; the mail and the seal take their time.
fn invitation_words(status: Invited) -> &'static [&'static str] {
    match status {
        Invited::Waiting => &["waits for its turn"],
        Invited::Sent => &["being sent", "invitation sent"],
        Invited::Opened => &["opened"],
        Invited::Signed => &["signed"],
        Invited::Cancelled => &["cancelled", "expired", "declined"],
    }
}

fn document_words(status: Status) -> &'static [&'static str] {
    match status {
        Status::Pending => &["pending"],
        Status::Complete => &["everyone has signed, being sealed", "signed"],
        Status::Cancelled => &["cancelled"],
        Status::Expired => &["expired"],
        Status::Declined => &["declined"],
    }
}

impl World<'_> {
    /// A document's page says what the model does.
    pub async fn compare_document(&mut self, index: usize) {
        let document = &self.documents[index];
        // What has ended is tidied up by a job; until then the page may still say pending.
        let mut seen = String::new();
        let page = until(&format!("{} to be {:?}", document.name, document.status), async || {
            let page = self.aino.get(&document.address).await;
            let says = format!("{} {}", page.status, status(&page));
            if says != seen {
                println!("{} is {says}", document.name);
                seen = says;
            }
            (document_words(document.status).contains(&status(&page).as_str())).then_some(page)
        })
        .await;
        for (invitation, place) in document.invitations.iter().zip(0..) {
            let says = shown(&page, place);
            let right = invitation_words(invitation.status).contains(&says.as_str());
            assert!(right, "{}, place {}: {:?} is shown as {says}", document.name, place + 1, invitation.status);
        }
    }

    /// Open invitations are exactly the documents that miss a signature and are open (S10); all are in Documents (S9).
    pub async fn compare_lists(&mut self) {
        let wanted: BTreeSet<String> = self.named(|document| document.status == Status::Pending);
        let names: Vec<String> = self.documents.iter().map(|document| document.name.clone()).collect();
        until("the open invitations to be those of the model", async || {
            let page = words(&self.aino.open("/open-invitations").await.text());
            let listed: BTreeSet<String> = names.iter().filter(|name| page.contains(name.as_str())).cloned().collect();
            (listed == wanted).then_some(())
        })
        .await;
    }

    fn named(&self, which: impl Fn(&Document) -> bool) -> BTreeSet<String> {
        self.documents.iter().filter(|document| which(document)).map(|document| document.name.clone()).collect()
    }

    /// Every file carries exactly the signatures that were confirmed, sealed when somebody signed, and is valid.
    pub async fn compare_files(&mut self) {
        let pem = std::fs::read_to_string(self.server.root_pem()).expect("the root");
        let anchors = TrustAnchors::from_pem(&pem).expect("a root");
        let now = self.server.now().await;
        let mut judged: Vec<(PathBuf, BTreeSet<String>)> = Vec::new();
        for document in &self.documents {
            let mut expected: BTreeSet<String> =
                document.signed().iter().map(|place| format!("sinetti.signature.{place}")).collect();
            let sealed = !expected.is_empty();
            expected.insert("sinetti.sent".to_owned());
            if sealed {
                expected.extend(["sinetti.seal", judges::TIME_STAMP].map(str::to_owned));
            }
            // The seal is made by a job.
            let (pdf, fields) = tokio::time::timeout(Duration::from_secs(120), async {
                loop {
                    let pdf = download(&self.aino, &document.address).await;
                    let report = check(&pdf, &CheckOptions { anchors: &anchors, now }).expect("a PDF");
                    let fields: BTreeSet<String> = report.signatures.iter().map(|one| one.field.clone()).collect();
                    if !sealed || fields.contains("sinetti.seal") {
                        assert_eq!(report.signatures.len(), fields.len(), "{}: no field twice", document.name);
                        assert_eq!(report.verdict, Verdict::Valid, "{}: {:?}", document.name, report.problems);
                        return (pdf, fields);
                    }
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            })
            .await
            .unwrap_or_else(|_| panic!("{} is left without a seal: {}", document.name, self.server.log()));
            assert_eq!(fields, expected, "{}", document.name);
            if judged.len() < JUDGED_BY_PYHANKO {
                judged.push((self.server.keep(&format!("{}pdf", document.name), &pdf), expected));
            }
        }
        let files: Vec<PathBuf> = judged.iter().map(|(file, _)| file.clone()).collect();
        for ((file, expected), said) in judged.iter().zip(judges::pyhanko_all(&self.server.root_pem(), &files)) {
            let said = said.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            assert!(said.iter().all(|one| one.bottom_line), "{}: {said:#?}", file.display());
            assert_eq!(
                &said.iter().map(|one| one.field.clone()).collect::<BTreeSet<_>>(),
                expected,
                "{}",
                file.display()
            );
        }
    }

    /// What is complete is told once to everybody, and that somebody declined to the sender; nothing else is.
    pub fn compare_letters(&mut self) {
        self.mail.fetch(self.server);
        for document in &self.documents {
            let told = usize::from(document.status == Status::Complete);
            let people = document.invitations.iter().map(|invitation| invitation.who.email).chain([AINO.email]);
            for email in people {
                // A sender also hears of an order that has waited for a week (D13).
                let told_of_end = |letter: &&&Letter| !letter.subject.starts_with("Waiting for");
                let letters = self.mail.about(email, &document.name, false).iter().filter(told_of_end).count();
                let declined = usize::from(document.status == Status::Declined && email == AINO.email);
                assert_eq!(letters, told + declined, "{}, {:?}: letters to {email}", document.name, document.status);
            }
        }
    }
}
