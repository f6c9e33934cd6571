//! The root kept offline (docs/decisions/0022): after `init` its private key is taken away. Everything goes on for as long as its last
//! list holds; then what needs it waits, says so, and nothing is lost.
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeMap, path::PathBuf};

use pades::{
    certificate::TrustAnchors,
    check::{CheckOptions, Level, SignatureKind, Verdict, check},
};
use sinetti_tests::{
    Server,
    journeys::{Plan, download, sealed, status, wait_for},
    judges, on_both_engines,
    server::{AINO, ELIN, until},
};

const YEAR: i64 = 365;

/// A file of the keys' folder.
fn key_file(server: &Server, name: &str) -> PathBuf {
    server.data().join("keys").join(name)
}

/// Takes the root's key out of the data folder, as the operator would, and gives it back when asked.
struct Offline(PathBuf);

impl Offline {
    async fn take(server: &mut Server) -> Self {
        server.stop().await;
        let elsewhere = server.keep("root.key.enc", b"");
        std::fs::rename(key_file(server, "root.key.enc"), &elsewhere).unwrap();
        server.serve().await;
        Self(elsewhere)
    }

    /// Back for one start, then away again.
    async fn lend(&self, server: &mut Server) {
        server.stop().await;
        std::fs::copy(&self.0, key_file(server, "root.key.enc")).unwrap();
        server.serve().await;
        std::fs::remove_file(key_file(server, "root.key.enc")).unwrap();
        server.stop().await;
        server.serve().await;
    }
}

/// Valid and archived under the root, with so many document time stamps.
async fn assert_archived(server: &Server, file: &[u8], stamps: usize) {
    let anchors = TrustAnchors::from_pem(&std::fs::read_to_string(server.root_pem()).unwrap()).unwrap();
    let report = check(file, &CheckOptions { anchors: &anchors, now: server.now().await }).unwrap();
    assert_eq!(report.verdict, Verdict::Valid, "{:?}", report.problems);
    let (found, signatures): (Vec<_>, Vec<_>) =
        report.signatures.iter().partition(|one| one.kind == SignatureKind::DocumentTimestamp);
    assert_eq!(found.len(), stamps);
    assert!(signatures.iter().all(|one| one.level == Some(Level::BLta)), "{signatures:#?}");
}

/// What lies in the keys' folder.
fn keys(server: &Server) -> BTreeMap<PathBuf, Vec<u8>> {
    let folder = std::fs::read_dir(server.data().join("keys")).unwrap();
    folder.map(|entry| entry.unwrap().path()).map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

on_both_engines! {
    async fn everything_goes_on_without_the_roots_key(server: &mut Server) {
        let _key = Offline::take(server).await;
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Without the root", &[ELIN]).send(&aino).await;
        server.sign(ELIN, "Without the root").await;
        let file = sealed(&aino, &document).await;
        assert_archived(server, &file, 1).await;
        let fields = [("sinetti.sent", ""), ("sinetti.signature.1", ELIN.name), ("sinetti.seal", "")];
        judges::assert_sealed(&server.root_pem(), &server.keep("sealed.pdf", &file), &fields);
        assert!(!server.log().contains("revocation list"), "{}", server.log());
        // Nine years on: the time stamps are renewed, and the keys for seals and time stamps have been made anew.
        let before = keys(server);
        server.advance_days(9 * YEAR + 5).await;
        let aino = server.signed_in(AINO).await;
        let renewed = until("the renewal", async || {
            let bytes = download(&aino, &document).await;
            (bytes.len() > file.len()).then_some(bytes)
        })
        .await;
        assert_archived(server, &renewed, 2).await;
        let later = Plan::new("Without the root, later", &[ELIN]).send(&aino).await;
        server.sign(ELIN, "Without the root, later").await;
        assert_archived(server, &sealed(&aino, &later).await, 1).await;
        let after = keys(server);
        for name in ["seal.pem", "time-stamps.pem"] {
            assert_ne!(before[&key_file(server, name)], after[&key_file(server, name)], "{name}");
        }
        assert!(!after.contains_key(&key_file(server, "root.key.enc")));
        // In the list's last year the log says what to do.
        let log = server.log();
        assert!(log.contains("the root's revocation list comes to its end") && log.contains("root.key.enc back"), "{log}");
    }

    async fn a_list_that_has_ended_makes_seals_wait_for_the_root(server: &mut Server) {
        let key = Offline::take(server).await;
        server.advance_days(10 * YEAR + 30).await;
        let aino = server.signed_in(AINO).await;
        // Sending and signing go on; the seal waits, and the log says for what.
        let document = Plan::new("After the list", &[ELIN]).send(&aino).await;
        server.sign(ELIN, "After the list").await;
        until("the reason", async || server.log().contains("root.crl has ended; put ").then_some(())).await;
        assert_eq!(status(&aino.open(&document).await), "everyone has signed, being sealed");
        let signed = download(&aino, &document).await;
        // Also after a start without it.
        server.stop().await;
        server.serve().await;
        assert_eq!(status(&aino.open(&document).await), "everyone has signed, being sealed");
        key.lend(server).await;
        server.advance(7_200).await;
        let aino = server.signed_in(AINO).await;
        wait_for(&aino, &document, "signed").await;
        let file = download(&aino, &document).await;
        assert!(file.starts_with(&signed), "what was signed meanwhile is kept");
        assert_archived(server, &file, 1).await;
        assert!(!key_file(server, "root.key.enc").exists());
    }

    async fn a_piece_too_many_taken_away_is_missed_and_not_made_anew(server: &mut Server) {
        let _key = Offline::take(server).await;
        server.stop().await;
        for (name, said) in [
            ("root.pem", "root.pem cannot be read"),
            ("root.crl", "root.crl is missing or damaged"),
            ("issuing.pem", "issuing.pem is missing"),
            ("issuing.key.enc", "issuing.key.enc cannot be read"),
        ] {
            let (path, elsewhere) = (key_file(server, name), server.keep("elsewhere", b""));
            std::fs::rename(&path, &elsewhere).unwrap();
            let before = keys(server);
            let output = server.run(&["admin", "trust-anchors"], "").await;
            let words = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(!output.status.success() && words.contains(said), "{name}: {words}");
            assert_eq!(keys(server), before, "{name}: nothing is made in its place");
            std::fs::rename(&elsewhere, &path).unwrap();
        }
        server.succeed(&["admin", "trust-anchors"], "").await;
    }
}
