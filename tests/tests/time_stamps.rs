//! Outside time-stamp authorities: one that is down, slow or lying never yields a file called sealed; the next on the list is
//! asked; and what waits is sealed once an honest answer comes.
#![allow(clippy::unwrap_used)]

use pades::{
    certificate::TrustAnchors,
    check::{CheckOptions, Level, Verdict, check},
    reader::{Document, ObjectSource},
    time_stamp::signature_time_stamps,
};
use sinetti_tests::{
    Browser, Server,
    journeys::{Plan, download, sealed, status},
    server::{AINO, ELIN, until},
    time_stamp_authority::{Manner, OutsideAuthority, server_with},
};

/// The file is sealed by an outside stamp: valid with both roots, and only with both. What the authority's root said of it is in
/// the file: as a list, or as an answer, or as either where a slow machine may have missed the answer.
async fn assert_stamped(
    server: &Server,
    aino: &Browser,
    document: &str,
    authority: &OutsideAuthority,
    by_list: Option<bool>,
) {
    let file = sealed(aino, document).await;
    let own = std::fs::read_to_string(server.root_pem()).unwrap();
    let now = server.now().await;
    let verdict = |pem: &str| {
        let anchors = TrustAnchors::from_pem(pem).unwrap();
        check(&file, &CheckOptions { anchors: &anchors, now }).unwrap()
    };
    let report = verdict(&format!("{own}\n{}", authority.root_pem));
    assert_eq!(report.verdict, Verdict::Valid, "{:?}", report.problems);
    assert_eq!(report.signatures[0].level, Some(Level::BLta));
    // What it takes to judge the authority is in the file.
    let document = Document::open(file.as_slice()).unwrap();
    assert_eq!(signature_time_stamps(&document).unwrap(), [], "signatures are stamped only on demand");
    let store = document.dictionary_entry(&document.catalog().unwrap(), "DSS").unwrap();
    let count = |key: &str| document.array_entry(&store, key).unwrap().len();
    let found = (count("CRLs"), count("OCSPs"));
    // Two lists and two answers of ours, and the word of the authority's root.
    let (list, answer) = ((3, 2), (2, 3));
    let expected = match by_list {
        Some(true) => found == list,
        Some(false) => found == answer,
        None => found == list || found == answer,
    };
    assert!(expected, "lists and answers: {found:?}, by list: {by_list:?}");
    assert_eq!(verdict(&own).verdict, Verdict::UnknownSigner);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_authority_that_is_down_slow_or_lying_seals_nothing() {
    let authority = OutsideAuthority::start(Manner::Honest).await;
    let server = server_with(&[&authority], &[]).await;
    let aino = server.signed_in(AINO).await;
    let mut waiting = Vec::new();
    for manner in [
        Manner::WrongImprint,
        Manner::WrongNonce,
        Manner::Expired,
        Manner::Stranger,
        Manner::Refusing,
        Manner::Garbage,
        Manner::Overloaded,
        Manner::Redirecting,
        Manner::Endless,
        Manner::Bulky,
        Manner::Mute,
        Manner::Silent,
        Manner::ListMissing,
        Manner::Revoked,
        Manner::AnswersRevoked,
        Manner::AnswersUnknown,
        Manner::AnswersBroken,
        Manner::AnswersStranger,
        Manner::AnswersStale,
        Manner::AnswersOther,
        Manner::AnswersLater,
        Manner::AnswersGarbage,
    ] {
        authority.behave(manner);
        let failures = || server.log().matches("a job failed; it will be tried again").count();
        let before = failures();
        let name = format!("Stamped by one who is {manner:?}.");
        let document = Plan::new(&name, &[ELIN]).send(&aino).await;
        server.sign(ELIN, &name).await;
        until("the failure", async || (failures() > before).then_some(())).await;
        let page = aino.open(&document).await;
        assert_eq!(status(&page), "everyone has signed, being sealed", "{manner:?}");
        let pem = std::fs::read_to_string(server.root_pem()).unwrap() + &authority.root_pem;
        let anchors = TrustAnchors::from_pem(&pem).unwrap();
        let report =
            check(&download(&aino, &document).await, &CheckOptions { anchors: &anchors, now: server.now().await });
        let fields: Vec<String> = report.unwrap().signatures.iter().map(|one| one.field.clone()).collect();
        assert_eq!(fields, ["sinetti.sent", "sinetti.signature.1"], "{manner:?}: no seal without its stamp");
        let done = server.letters_to(AINO.email).into_iter().filter(|letter| letter.subject.contains(&name)).count();
        assert_eq!(done, 0, "{manner:?}: nobody is told that it is done");
        waiting.push(document);
    }
    authority.behave(Manner::Honest);
    // The pauses between attempts have grown meanwhile.
    server.advance(7_200).await;
    for document in &waiting {
        assert_stamped(&server, &aino, document, &authority, None).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_second_authority_is_asked_when_the_first_fails() {
    let (first, second) = (OutsideAuthority::start(Manner::Mute).await, OutsideAuthority::start(Manner::Honest).await);
    let server = server_with(&[&first, &second], &[]).await;
    let aino = server.signed_in(AINO).await;
    // Also when the first stamps, but nobody can say whether it may, or it has been revoked.
    for manner in [Manner::Mute, Manner::ListMissing, Manner::Revoked, Manner::AnswersRevoked, Manner::AnswersBroken] {
        first.behave(manner);
        let name = format!("Stamped by the second, for the first is {manner:?}");
        let document = Plan::new(&name, &[ELIN]).send(&aino).await;
        server.sign(ELIN, &name).await;
        assert_stamped(&server, &aino, &document, &second, None).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_responder_or_a_list_is_enough() {
    let authority = OutsideAuthority::start(Manner::Honest).await;
    let server = server_with(&[&authority], &[]).await;
    let aino = server.signed_in(AINO).await;
    for (manner, by_list) in [(Manner::OnlyAnswers, false), (Manner::OnlyList, true)] {
        authority.behave(manner);
        let name = format!("Stamped by one who is known: {manner:?}");
        let document = Plan::new(&name, &[ELIN]).send(&aino).await;
        server.sign(ELIN, &name).await;
        assert_stamped(&server, &aino, &document, &authority, Some(by_list)).await;
    }
}
