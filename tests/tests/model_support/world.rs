//! An installation and what the model knows of it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sinetti_tests::{Browser, Server, server::AINO};

use super::{Document, Invited, Status, compare::card, mailbag::Mailbag, steps::Step};

pub struct World<'a> {
    pub server: &'a Server,
    /// The sender's browser.
    pub aino: Browser,
    pub documents: Vec<Document>,
    pub mail: Mailbag,
    /// Today, in the organization's zone.
    pub today: Date,
    /// How many addresses were corrected.
    corrected: u32,
    taken: BTreeMap<Step, u64>,
}

impl<'a> World<'a> {
    pub async fn new(server: &'a Server) -> Self {
        server.relax(r#"{"decline":true}"#);
        let aino = server.signed_in(AINO).await;
        let mail = Mailbag::default();
        Self { server, aino, documents: Vec::new(), mail, today: server.today(), corrected: 0, taken: BTreeMap::new() }
    }

    /// Counts a step.
    pub fn done(&mut self, step: Step) {
        *self.taken.entry(step).or_default() += 1;
    }

    /// The kind of step that happened least.
    pub fn rarest(&self) -> Step {
        let taken = |step: &Step| self.taken.get(step).copied().unwrap_or_default();
        Step::ALL.into_iter().min_by_key(taken).unwrap_or(Step::Look)
    }

    pub fn every_kind_of_step_happened(&self) -> bool {
        Step::ALL.iter().all(|step| self.taken.contains_key(step))
    }

    pub fn summary(&self) -> String {
        let of = |status| self.documents.iter().filter(|document| document.status == status).count();
        let signatures: usize = self.documents.iter().map(|document| document.signed().len()).sum();
        format!(
            "{:?}\n{} documents: {} complete, {} cancelled, {} expired, {} declined, {} pending; {signatures} signatures",
            self.taken,
            self.documents.len(),
            of(Status::Complete),
            of(Status::Cancelled),
            of(Status::Expired),
            of(Status::Declined),
            of(Status::Pending),
        )
    }

    /// The clock moves on by days: what has ended is closed, browsers have forgotten, the sender signs in again.
    pub async fn pass(&mut self, days: i64) {
        self.server.advance_days(days).await;
        self.today = self.today.checked_add(jiff::Span::new().days(days)).expect("a day");
        for document in &mut self.documents {
            for invitation in &mut document.invitations {
                invitation.browser = None;
            }
            if document.status == Status::Pending && document.until.is_some_and(|until| until < self.today) {
                document.close(Status::Expired);
            }
        }
        self.aino = self.server.signed_in(AINO).await;
    }

    /// Cancels what is still pending, so that every file gets its end.
    pub async fn close_all(&mut self) {
        for index in 0..self.documents.len() {
            if self.documents[index].status == Status::Pending {
                self.cancel(index).await;
            }
        }
    }

    pub async fn cancel(&mut self, index: usize) {
        let document = &mut self.documents[index];
        let form = format!("{}/cancel", document.address);
        let page = self.aino.get(&form).await;
        if document.status != Status::Pending {
            let pressed = self.aino.post(&form, &[]).await;
            assert!(pressed.status == 303 || pressed.status == 409, "{}: {}", document.name, pressed.text());
            return;
        }
        let pressed = self.aino.submit(&page.form(&form)).await;
        assert_eq!(pressed.status, 303, "{}: {}", document.name, pressed.text());
        document.close(Status::Cancelled);
    }

    /// Signs, if the rules allow it: once or, to be sure, twice at the same moment.
    pub async fn sign(&mut self, index: usize, place: usize, twice: bool) {
        let document = &mut self.documents[index];
        let invitation = &mut document.invitations[place];
        let Some((browser, address)) = invitation.browser.clone() else { return };
        let page = browser.get(&address).await;
        let action = format!("{address}/sign");
        match invitation.status {
            Invited::Opened => {
                let form = page.form(&action);
                if twice {
                    let (one, two) = tokio::join!(browser.submit(&form), browser.submit(&form));
                    assert_eq!((one.status, two.status), (303, 303), "{}: {}", document.name, two.text());
                } else {
                    let signed = browser.submit(&form).await;
                    assert_eq!(signed.status, 303, "{}: {}", document.name, signed.text());
                }
                invitation.status = Invited::Signed;
                document.follow_up();
            }
            Invited::Signed => assert!(!page.has_form(&action), "{}: a signature cannot be given again", document.name),
            Invited::Cancelled => assert_eq!(page.status, 410, "{}: {}", document.name, page.text()),
            Invited::Waiting | Invited::Sent => unreachable!("it has a browser, so it was opened"),
        }
    }

    /// Declines: the document is closed for everybody, whoever signed keeps the signature.
    pub async fn decline(&mut self, index: usize, place: usize, twice: bool) {
        let document = &mut self.documents[index];
        let Some((browser, address)) = document.invitations[place].browser.clone() else { return };
        let form = browser.open(&format!("{address}/decline")).await.form(&format!("{address}/decline"));
        let form = form.with("reason", "The price is wrong");
        if twice {
            let (one, two) = tokio::join!(browser.submit(&form), browser.submit(&form));
            assert_eq!((one.status, two.status), (303, 303), "{}: {}", document.name, two.text());
        } else {
            let declined = browser.submit(&form).await;
            assert_eq!(declined.status, 303, "{}: {}", document.name, declined.text());
        }
        document.close(Status::Declined);
        // Who declined is shown so from now on, where the others are told that it is closed.
        document.invitations[place].browser = None;
    }

    /// Corrects an address, which is allowed until the invitation is opened: the old link dies, the status stays.
    pub async fn correct(&mut self, index: usize, place: usize) {
        let document = &mut self.documents[index];
        let page = self.aino.get(&document.address).await;
        let card = card(&page, place);
        let found = card.split('"').find(|text| text.ends_with("/correct")).map(str::to_owned);
        let invitation = &mut document.invitations[place];
        let allowed = matches!(invitation.status, Invited::Waiting | Invited::Sent);
        assert_eq!(found.is_some(), allowed, "{}, place {}: {:?}", document.name, place + 1, invitation.status);
        let Some(address) = found else { return };
        let old = match invitation.status {
            Invited::Sent => Some(self.mail.link(self.server, invitation.who.email, &document.name).await.0),
            _ => None,
        };
        self.corrected += 1;
        let email: &'static str = format!("corrected-{}@crowd.example", self.corrected).leak();
        let form = self.aino.open(&address).await.form(&address).with("email", email);
        let saved = self.aino.submit(&form).await;
        assert_eq!(saved.status, 303, "{}: {}", document.name, saved.text());
        invitation.who.email = email;
        if let Some(old) = old {
            assert_eq!(self.server.browser().get(&old).await.status, 410, "{}: the old link is dead", document.name);
        }
    }
}
