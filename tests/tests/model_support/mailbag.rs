//! The letters that have left, each file read once.

use std::{
    collections::{HashMap, HashSet},
    path::PathBuf,
};

use sinetti_tests::{Server, mail::Letter, server::until};

#[derive(Default)]
pub struct Mailbag {
    read: HashSet<PathBuf>,
    /// By address; the oldest first.
    letters: HashMap<String, Vec<Letter>>,
}

impl Mailbag {
    /// Reads what is new.
    pub fn fetch(&mut self, server: &Server) {
        for letter in server.letters_but(&mut self.read) {
            let address = letter.to.split('<').nth(1).and_then(|rest| rest.split('>').next()).unwrap_or(&letter.to);
            self.letters.entry(address.to_owned()).or_default().push(letter);
        }
    }

    /// Letters to an address about a document: whether asking to sign, or telling that all have signed.
    pub fn about(&self, address: &str, document: &str, asking: bool) -> Vec<&Letter> {
        let to = self.letters.get(address).map(Vec::as_slice).unwrap_or_default();
        to.iter()
            .filter(|letter| letter.subject.contains(document) && letter.text.contains("/sign/") == asking)
            .collect()
    }

    /// Link and passphrase of the newest letter that asks somebody to sign a document; waits for it.
    pub async fn link(&mut self, server: &Server, address: &str, document: &str) -> (String, String) {
        until(&format!("a letter to {address} about {document}"), async || {
            self.fetch(server);
            self.about(address, document, true).last().map(|letter| letter.link())
        })
        .await
    }
}
