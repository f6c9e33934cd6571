//! What was acknowledged survives: kill -9 at random moments, and a look at what is synced before an answer leaves.

use std::{path::Path, process::Command, time::Duration};

use pades::{
    certificate::TrustAnchors,
    check::{CheckOptions, Verdict, check},
};
use sinetti_tests::{
    Browser, Engine, Form, Page, Server,
    journeys::{Opened, Plan, sealed, wait_for},
    on_both_engines,
    random::Random,
    server::{AINO, ELIN, FREJA},
};

/// How often the server is killed on each engine.
const KILLS: u32 = 50;

/// A document of the loop: where it is, and its two signatories before their signing forms.
struct Signing {
    name: String,
    document: String,
    signatories: Vec<Opened>,
}

/// Presses a button; nothing when the server died meanwhile.
async fn press(browser: &Browser, form: &Form) -> Option<Page> {
    let fields: Vec<_> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.try_send(browser.request(reqwest::Method::POST, &form.action).form(&fields)).await
}

fn acknowledged(page: &Page) -> bool {
    page.status == 303
}

async fn prepare(server: &Server, aino: &Browser, round: u32) -> Signing {
    let name = format!("Killed {round}.");
    let document = Plan::new(&name, &[ELIN, FREJA]).send(aino).await;
    let signatories = vec![server.open_link(ELIN, &name).await, server.open_link(FREJA, &name).await];
    Signing { name, document, signatories }
}

on_both_engines! {
    async fn kill_9_at_random_moments_loses_nothing(server: &mut Server) {
        let mut random = Random::from_environment();
        let aino = server.signed_in(AINO).await;
        let mut rounds = Vec::new();
        let (mut answered, mut unanswered) = (0, 0);
        for round in 0..KILLS {
            let signing = prepare(server, &aino, round).await;
            // A second document, whose Send is pressed while the server dies.
            let late = format!("Late {round}.");
            let draft = Plan::new(&late, &[ELIN]).draft(&aino).await;
            let send = aino.open(&format!("{draft}/review")).await.form(&format!("{draft}/send"));
            let process = server.process_id().to_string();
            let after = Duration::from_micros(random.below(60_000));
            let kill = async {
                tokio::time::sleep(after).await;
                assert!(Command::new("kill").args(["-9", &process]).status().expect("kill is there").success());
            };
            let work = async {
                let mut answers = vec![press(&aino, &send).await];
                for signatory in &signing.signatories {
                    answers.push(press(&signatory.browser, &signatory.form()).await);
                }
                answers
            };
            let ((), answers) = tokio::join!(kill, work);
            answered += answers.iter().flatten().filter(|page| acknowledged(page)).count();
            unanswered += answers.iter().filter(|answer| answer.is_none()).count();
            server.kill().await;
            server.serve().await;
            // Who got no answer presses again: it is done once, and an answer that had come is kept.
            for (answer, signatory) in answers[1..].iter().zip(&signing.signatories) {
                let done = signatory.browser.get(&signatory.address).await;
                if answer.as_ref().is_some_and(acknowledged) {
                    assert!(!done.has_form(&format!("{}/sign", signatory.address)) || done.status == 303, "an acknowledged signature is lost");
                } else {
                    signatory.sign().await;
                }
            }
            let page = aino.get(&draft).await;
            if answers[0].as_ref().is_some_and(acknowledged) {
                assert_eq!(page.status, 200, "an acknowledged sending is lost: {}", page.location);
            } else {
                assert_eq!(press(&aino, &send).await.map(|page| page.status), Some(303));
            }
            rounds.push((signing, draft, late));
        }
        println!("{KILLS} kills: {answered} presses were acknowledged, {unanswered} got no answer");
        assert!(unanswered >= 5, "the kills hit nothing; the delays are wrong");
        let pem = std::fs::read_to_string(server.root_pem()).expect("the root");
        let anchors = TrustAnchors::from_pem(&pem).expect("a root");
        let now = server.now().await;
        for (signing, draft, late) in &rounds {
            let Ok(pdf) = tokio::time::timeout(Duration::from_secs(45), sealed(&aino, &signing.document)).await else {
                panic!("{} is left unfinished; the server's log: {}", signing.name, server.log());
            };
            let report = check(&pdf, &CheckOptions { anchors: &anchors, now }).expect("a PDF");
            let fields: Vec<_> = report.signatures.iter().map(|signature| signature.field.as_str()).collect();
            assert_eq!(report.verdict, Verdict::Valid, "{}: {:?}", signing.name, report.problems);
            let expected = ["sinetti.sent", "sinetti.signature.1", "sinetti.signature.2", "sinetti.seal", "sinetti-time-stamp-1"];
            assert!(fields.len() == 5 && expected.iter().all(|field| fields.contains(field)), "each signed once: {fields:?}");
            wait_for(&aino, draft, "pending").await;
            server.letter(ELIN.email, late).await;
            assert_eq!(server.letters_to(ELIN.email).iter().filter(|letter| letter.subject.contains(late.as_str())).count(), 1, "{late}: invited once");
        }
        // Sealed once, told once. A mail written in the moment of the kill is written again under its own name, so it is one file.
        for (signing, ..) in &rounds {
            server.letter(AINO.email, &signing.name).await;
            assert_eq!(server.letters_to(AINO.email).iter().filter(|letter| letter.subject.contains(&signing.name)).count(), 1, "{}", signing.name);
        }
    }
}

/// What has to be on the disk before a signature is acknowledged.
#[derive(Debug, PartialEq, Eq)]
struct Synced {
    log: bool,
    blob: bool,
    folder: bool,
}

/// Which of them a trace shows between the request and the answer to it.
fn synced(trace: &str, request: &str) -> Synced {
    // On a new connection the server first reads 24 bytes alone, to see which version of HTTP it is; the press is the last POST.
    let from = trace.rfind(&request[..24]).unwrap_or_else(|| panic!("the trace has no {request}"));
    let to = trace[from..].find("HTTP/1.1 303").map(|at| from + at).expect("the trace has the answer");
    let syncs: Vec<&str> =
        trace[from..to].lines().filter(|line| line.contains("fsync(") || line.contains("fdatasync(")).collect();
    let path =
        |line: &&str| line.split('<').nth(1).and_then(|rest| rest.split('>').next()).unwrap_or_default().to_owned();
    let paths: Vec<String> = syncs.iter().map(path).collect();
    let in_blobs = |path: &&String| path.contains("/blobs");
    let is_folder = |path: &&String| Path::new(path).is_dir();
    Synced {
        log: paths.iter().any(|path| path.ends_with("sinetti.db-wal")),
        blob: paths.iter().filter(in_blobs).any(|path| !is_folder(&path)),
        folder: paths.iter().filter(in_blobs).any(|path| is_folder(&path)),
    }
}

/// Signs under strace and reads what was synced.
async fn trace_of_a_signature(environment: &[(&str, &str)]) -> Option<Synced> {
    let strace = ["/usr/bin/strace", "/bin/strace"].map(Path::new).into_iter().find(|path| path.exists())?;
    let mut server = Server::start_with(Engine::Sqlite, environment).await?;
    server.stop().await;
    let trace = server.keep("trace", b"");
    let output = trace.to_string_lossy().into_owned();
    let binary = sinetti_tests::server::binary();
    let calls = "trace=fsync,fdatasync,read,recvfrom,readv,write,writev,sendto,sendmsg";
    let before = ["-f", "-y", "-s", "96", "-o", &output, "-e", calls, &binary.to_string_lossy()].map(str::to_owned);
    server.serve_by(strace, &before.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let aino = server.signed_in(AINO).await;
    Plan::new("Traced", &[ELIN]).send(&aino).await;
    let opened = server.open_link(ELIN, "Traced").await;
    opened.sign().await;
    // The tracer keeps lines back until it ends, which it does when what it traces has.
    let tracer = server.process_id();
    let children = std::fs::read_to_string(format!("/proc/{tracer}/task/{tracer}/children")).unwrap_or_default();
    for child in children.split_whitespace() {
        Command::new("kill").args(["-9", child]).status().expect("kill is there");
    }
    server.ended().await;
    let text = String::from_utf8_lossy(&std::fs::read(&trace).expect("the trace")).into_owned();
    Some(synced(&text, &format!("POST {}/sign", opened.address)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn log_blob_and_folder_are_synced_before_a_signature_is_acknowledged() {
    let Some(found) = trace_of_a_signature(&[]).await else {
        println!("skipped: there is no strace");
        return;
    };
    assert_eq!(found, Synced { log: true, blob: true, folder: true });
}

/// The test above is one that can fail: with `synchronous=OFF` the log is not synced, and it sees that.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_build_that_does_not_sync_is_noticed() {
    let Some(found) = trace_of_a_signature(&[("SINETTI_TEST_SYNCHRONOUS", "off")]).await else {
        println!("skipped: there is no strace");
        return;
    };
    assert_eq!(found, Synced { log: false, blob: true, folder: true });
}
