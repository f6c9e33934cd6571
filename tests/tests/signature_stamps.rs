//! `stamp_signatures`: each signature gets a time stamp of its own from an outside authority while its maker waits, and none is lost
//! or held up for want of one (docs/decisions/0021).
#![allow(clippy::unwrap_used)]

use pades::{
    certificate::TrustAnchors,
    check::{CheckOptions, Level, Report, Verdict, check},
    forms,
    object::Object,
    reader::{Document, ObjectSource},
    time_stamp::signature_time_stamps,
};
use serde_json::Value;
use sinetti_tests::{
    Server,
    journeys::{Plan, download, sealed},
    judges,
    server::{AINO, ELIN, FREJA},
    time_stamp_authority::{Manner, OutsideAuthority, server_with},
};

const ON: [(&str, &str); 1] = [("SINETTI_STAMP_SIGNATURES", "true")];

/// The server's root and those of the authorities.
fn roots(server: &Server, authorities: &[&OutsideAuthority]) -> String {
    let own = std::fs::read_to_string(server.root_pem()).unwrap();
    std::iter::once(own.as_str())
        .chain(authorities.iter().map(|one| one.root_pem.as_str()))
        .collect::<Vec<_>>()
        .join("\n")
}

async fn report(server: &Server, file: &[u8], pem: &str) -> Report {
    let anchors = TrustAnchors::from_pem(pem).unwrap();
    check(file, &CheckOptions { anchors: &anchors, now: server.now().await }).unwrap()
}

/// The fields whose signatures have a time stamp of their own.
fn stamped(file: &[u8]) -> Vec<String> {
    let stamps = signature_time_stamps(&Document::open(file).unwrap()).unwrap();
    let mut fields: Vec<_> = stamps.into_iter().map(|(field, _)| field).collect();
    fields.sort();
    fields
}

/// What the sealed file's evidence says of each signature's level, in order: the certification, then the signatories.
fn levels(file: &[u8]) -> Vec<String> {
    let document = Document::open(file).unwrap();
    let field = forms::find(&document, "sinetti.evidence.whole").unwrap().unwrap();
    let Object::Stream(stream) = document.resolve(&field.value.unwrap()).unwrap() else { panic!("no stream") };
    let evidence: Value = serde_json::from_slice(&document.decoded(&stream).unwrap()).unwrap();
    assert_eq!(evidence["level"], "B-LTA");
    let events = evidence["events"].as_array().unwrap().iter();
    let signing = events.filter(|event| ["sent", "signed"].contains(&event["kind"].as_str().unwrap()));
    signing.map(|event| event["public"]["files"][0]["level"].as_str().unwrap().to_owned()).collect()
}

/// Every signature is valid, trusted and archived; pyHanko's strict look says the same. The fields it finds stamped.
async fn assert_sealed(server: &Server, file: &[u8], pem: &str) -> Vec<String> {
    let report = report(server, file, pem).await;
    assert_eq!(report.verdict, Verdict::Valid, "{:?}", report.problems);
    let levels: Vec<_> = report.signatures.iter().filter_map(|one| one.level).collect();
    assert_eq!(levels, vec![Level::BLta; levels.len()]);
    let (kept, roots) = (server.keep("sealed.pdf", file), server.keep("roots.pem", pem.as_bytes()));
    let judged = judges::pyhanko(&roots, &kept);
    assert!(judged.iter().all(|one| one.bottom_line && one.allowed), "{judged:#?}");
    let stamped = judged.into_iter().filter(|one| one.stamped).map(|one| one.field);
    let mut stamped: Vec<_> = stamped.collect();
    stamped.sort();
    stamped
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_signature_is_stamped_as_it_is_made() {
    let authority = OutsideAuthority::start(Manner::Honest).await;
    let server = server_with(&[&authority], &ON).await;
    let pem = roots(&server, &[&authority]);
    let aino = server.signed_in(AINO).await;
    let document = Plan::new("Stamped at once", &[ELIN, FREJA]).send(&aino).await;
    server.sign(ELIN, "Stamped at once").await;
    // Before the seal each is level B-T.
    let pending = download(&aino, &document).await;
    assert_eq!(stamped(&pending), ["sinetti.sent", "sinetti.signature.1"]);
    let report = report(&server, &pending, &pem).await;
    assert_eq!(report.verdict, Verdict::Valid, "{:?}", report.problems);
    assert!(report.signatures.iter().all(|one| one.level == Some(Level::BT)), "{report:#?}");
    server.sign(FREJA, "Stamped at once").await;
    let file = sealed(&aino, &document).await;
    let all = ["sinetti.seal", "sinetti.sent", "sinetti.signature.1", "sinetti.signature.2"];
    assert_eq!(stamped(&file), all);
    assert_eq!(assert_sealed(&server, &file, &pem).await, all);
    assert_eq!(levels(&file), ["B-T"; 3]);
    assert_eq!(server.log().matches("goes without this authority's time stamp").count(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_authority_that_gives_nothing_holds_up_no_signature() {
    let authority = OutsideAuthority::start(Manner::Honest).await;
    let server = server_with(&[&authority], &ON).await;
    let pem = roots(&server, &[&authority]);
    let aino = server.signed_in(AINO).await;
    for manner in [
        Manner::Silent,
        Manner::Mute,
        Manner::Overloaded,
        Manner::Endless,
        Manner::Garbage,
        Manner::Refusing,
        Manner::WrongImprint,
        Manner::WrongNonce,
        Manner::Expired,
        Manner::Stranger,
        Manner::Bulky,
    ] {
        let name = format!("Stamped by nobody, {manner:?}");
        // The certification has its stamp, the signature has none, the seal has one again.
        let document = Plan::new(&name, &[ELIN]).send(&aino).await;
        authority.behave(manner);
        let before = server.log().matches("goes without this authority's time stamp").count();
        server.sign(ELIN, &name).await;
        authority.behave(Manner::Honest);
        let log = server.log();
        assert_eq!(log.matches("goes without this authority's time stamp").count(), before + 1, "{manner:?}");
        // Our own time limit ends the waiting, not that of the connection.
        assert_eq!(log.contains("no answer in time"), manner == Manner::Silent || before > 0, "{manner:?}");
        // After a minute it is asked again.
        server.advance(61).await;
        let file = sealed(&aino, &document).await;
        assert_eq!(levels(&file), ["B-T", "B-B"], "{manner:?}");
        assert!(!stamped(&file).contains(&"sinetti.signature.1".to_owned()), "{manner:?}");
        let judged = assert_sealed(&server, &file, &pem).await;
        assert!(judged.contains(&"sinetti.sent".to_owned()), "{manner:?}: {judged:?}");
        server.advance(61).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_second_authority_stamps_when_the_first_does_not() {
    let (first, second) =
        (OutsideAuthority::start(Manner::Silent).await, OutsideAuthority::start(Manner::Honest).await);
    let server = server_with(&[&first, &second], &ON).await;
    let pem = roots(&server, &[&first, &second]);
    let aino = server.signed_in(AINO).await;
    let document = Plan::new("Stamped by the second", &[ELIN]).send(&aino).await;
    server.sign(ELIN, "Stamped by the second").await;
    // Who signs within the minute does not wait for the first again.
    assert_eq!(server.log().matches("goes without this authority's time stamp").count(), 1);
    // The seal asks the first, which speaks again; what the second stamped can still be judged from the file alone.
    first.behave(Manner::Honest);
    let file = sealed(&aino, &document).await;
    assert_eq!(levels(&file), ["B-T", "B-T"]);
    assert_eq!(assert_sealed(&server, &file, &pem).await, ["sinetti.seal", "sinetti.sent", "sinetti.signature.1"]);
    let document = Document::open(file.as_slice()).unwrap();
    let store = document.dictionary_entry(&document.catalog().unwrap(), "DSS").unwrap();
    // Two answers of ours, and one of each authority's root.
    assert_eq!(document.array_entry(&store, "OCSPs").unwrap().len(), 4);
}

/// Nobody can say whether who stamped the signature still stands: for an hour the seal waits for that, then it goes on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stamp_of_whose_authority_nothing_is_known_loses_no_seal() {
    let (first, second) =
        (OutsideAuthority::start(Manner::Honest).await, OutsideAuthority::start(Manner::Honest).await);
    let server = server_with(&[&first, &second], &ON).await;
    let pem = roots(&server, &[&first, &second]);
    let aino = server.signed_in(AINO).await;
    let document = Plan::new("Stamped by who is gone", &[ELIN]).send(&aino).await;
    first.behave(Manner::ListMissing);
    server.sign(ELIN, "Stamped by who is gone").await;
    sinetti_tests::server::until("the seal waits", async || {
        server.log().contains("a job failed; it will be tried again").then_some(())
    })
    .await;
    server.advance(3_700).await;
    let file = sealed(&aino, &document).await;
    assert_eq!(report(&server, &file, &pem).await.verdict, Verdict::Valid);
    assert!(server.log().contains("is archived without word of its authority"));
}
