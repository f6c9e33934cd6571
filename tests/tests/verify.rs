//! `sinetti demo --once` and `sinetti verify`: the file that the demo makes is valid for everybody, and refused once changed.
#![allow(clippy::unwrap_used)]

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::{
        LazyLock, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

use pades::{
    certificate::TrustAnchors,
    check::{CheckOptions, Verdict, check},
};
use sinetti_tests::{
    Engine, Server, attacks,
    journeys::{Plan, download},
    judges,
    random::Random,
    server::{AINO, ELIN, FREJA, binary, until},
};
use tempfile::TempDir;

/// The demo's file with its roots, made once for all tests here.
struct Demo {
    folder: TempDir,
    file: Vec<u8>,
    anchors: TrustAnchors,
}

static DEMO: LazyLock<Demo> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let output = Command::new(binary()).args(["demo", "--once", "--data"]).arg(&data).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let file = std::fs::read(data.join("demo-signed.pdf")).unwrap();
    let pem = std::fs::read_to_string(data.join("trust-anchors.pem")).unwrap();
    Demo { file, anchors: TrustAnchors::from_pem(&pem).unwrap(), folder }
});

impl Demo {
    fn path(&self) -> PathBuf {
        self.folder.path().join("data/demo-signed.pdf")
    }

    fn roots(&self) -> PathBuf {
        self.folder.path().join("data/trust-anchors.pem")
    }

    /// What the library says; none when it cannot read the file.
    fn verdict(&self, file: &[u8]) -> Option<Verdict> {
        check(file, &CheckOptions { anchors: &self.anchors, now: now() }).ok().map(|report| report.verdict)
    }

    /// The exit code of the program for these bytes.
    fn exit_code(&self, name: &str, bytes: &[u8]) -> i32 {
        let path = self.folder.path().join(format!("{name}.pdf"));
        std::fs::write(&path, bytes).unwrap();
        let output = verify(&[Path::new("--trust"), &self.roots(), &path]);
        std::fs::remove_file(path).unwrap();
        output.status.code().unwrap()
    }

    /// The gap that the last signature leaves for itself, with its angle brackets.
    fn gap(&self) -> std::ops::Range<usize> {
        let start = self.file.windows(10).rposition(|window| window == b"/ByteRange").unwrap() + 10;
        let written = String::from_utf8_lossy(&self.file[start..start + 80]).into_owned();
        let numbers = written.trim_start_matches([' ', '[']).split(']').next().unwrap();
        let numbers: Vec<usize> = numbers.split_whitespace().map(|number| number.parse().unwrap()).collect();
        assert_eq!(numbers[2] + numbers[3], self.file.len(), "the last signature covers the file to its end");
        numbers[1]..numbers[2]
    }
}

fn verify(arguments: &[&Path]) -> Output {
    Command::new(binary()).arg("verify").args(arguments).env_remove("SINETTI_TRUST").output().unwrap()
}

#[allow(clippy::disallowed_methods)] // as the program checks, by the real time
fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

#[test]
fn the_demo_ends_with_a_sealed_file_that_all_judges_accept() {
    let demo = &*DEMO;
    judges::assert_sealed(
        &demo.roots(),
        &demo.path(),
        &[("sinetti.sent", ""), ("sinetti.signature.1", "Elin Sjöberg"), ("sinetti.seal", "")],
    );
    let output = verify(&[Path::new("--json"), Path::new("--trust"), &demo.roots(), &demo.path()]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["verdict"], "valid");
    assert_eq!(report["signatures"].as_array().unwrap().len(), 4);
    for signature in &report["signatures"].as_array().unwrap()[..3] {
        assert_eq!(signature["level"], "B-LTA");
    }
    // By the installation's folder instead of its roots.
    let output = verify(&[Path::new("--data"), &demo.folder.path().join("data"), &demo.path()]);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn an_untouched_file_of_an_unknown_authority_is_told_from_a_changed_one() {
    let demo = &*DEMO;
    assert_eq!(verify(&[&demo.path()]).status.code(), Some(3));
    let other = demo.folder.path().join("other.pem");
    std::fs::write(&other, attacks::stranger().1).unwrap();
    assert_eq!(verify(&[Path::new("--trust"), &other, &demo.path()]).status.code(), Some(3));
    let garbage = demo.folder.path().join("garbage.pdf");
    std::fs::write(&garbage, b"not a PDF at all").unwrap();
    assert_eq!(verify(&[&garbage]).status.code(), Some(2));
    assert_eq!(verify(&[Path::new("/no/such/file.pdf")]).status.code(), Some(2));
}

/// Two installations know nothing of each other, however alike their authorities are named.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_of_another_installation_is_untouched() {
    let demo = &*DEMO;
    let server = Server::start(Engine::Sqlite).await.unwrap();
    assert_eq!(verify(&[Path::new("--trust"), &server.root_pem(), &demo.path()]).status.code(), Some(3));
    assert_eq!(verify(&[Path::new("--data"), &server.data(), &demo.path()]).status.code(), Some(3));
}

#[test]
fn every_single_byte_counts() {
    let demo = &*DEMO;
    assert_eq!(demo.verdict(&demo.file), Some(Verdict::Valid));
    let mut random = Random::from_environment();
    let gap = demo.gap();
    // The signature's value and everything in it, to the last of the padding's zeros: other digits, and the same in small letters.
    let mut changes: Vec<(usize, u8)> = gap.clone().flat_map(|position| [(position, 0x02), (position, 0x20)]).collect();
    let covered = (0..demo.file.len()).filter(|position| !gap.contains(position));
    changes.extend(covered.map(|position| (position, 1 << random.below(8))));
    let started = Instant::now();
    let (next, survived) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                let mut file = demo.file.clone();
                while let Some((position, mask)) = changes.get(next.fetch_add(1, Ordering::Relaxed)) {
                    file[*position] ^= mask;
                    if matches!(demo.verdict(&file), Some(verdict) if verdict != Verdict::Changed) {
                        survived.lock().unwrap().push((*position, *mask));
                    }
                    file[*position] ^= mask;
                }
            });
        }
    });
    println!("{} changes of {} bytes in {:.1} s", changes.len(), demo.file.len(), started.elapsed().as_secs_f32());
    let survived = survived.into_inner().unwrap();
    assert!(
        survived.is_empty(),
        "{} of {} changes were not noticed: {:?}",
        survived.len(),
        changes.len(),
        &survived[..survived.len().min(20)]
    );
    // The program says the same as the library.
    for _ in 0..24 {
        let position = usize::try_from(random.below(demo.file.len() as u64)).unwrap();
        let mut file = demo.file.clone();
        file[position] ^= 0x02;
        let code = demo.exit_code(&format!("byte-{position}"), &file);
        assert!(code == 1 || code == 2, "byte {position}: {code}");
    }
}

#[test]
fn bytes_appended_are_refused() {
    let demo = &*DEMO;
    for (number, more) in
        [&b"\n"[..], b" ", b"\0", b"%%EOF\n", b"% comment\n", b"\n1 0 obj\n<<>>\nendobj\n", &demo.file]
            .iter()
            .enumerate()
    {
        let file = [&demo.file[..], more].concat();
        assert_eq!(
            demo.exit_code(&format!("appended-{number}"), &file),
            1,
            "{:?}",
            String::from_utf8_lossy(&more[..more.len().min(30)])
        );
    }
}

#[test]
fn increments_are_refused() {
    let demo = &*DEMO;
    for (name, attack) in attacks::ATTACKS {
        let file = attacks::tampered(&demo.file, attack);
        assert!(judges::qpdf(&keep(demo, &file)).0 != 2, "{name}: the attack itself is well made");
        assert_eq!(demo.exit_code("increment", &file), 1, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_leftover_field_cannot_be_signed() {
    let server = Server::start(Engine::Sqlite).await.unwrap();
    let aino = server.signed_in(AINO).await;
    let document = Plan::new("Left over", &[ELIN, FREJA]).send(&aino).await;
    server.sign(ELIN, "Left over").await;
    let (partly, roots) = (download(&aino, &document).await, server.root_pem());
    aino.post(&format!("{document}/cancel"), &[]).await;
    let sealed = until("the seal", async || {
        let bytes = download(&aino, &document).await;
        (bytes.len() > partly.len()).then_some(bytes)
    })
    .await;
    let (stranger, stranger_pem) = attacks::stranger();
    let both =
        server.keep("both.pem", format!("{}\n{stranger_pem}", std::fs::read_to_string(&roots).unwrap()).as_bytes());
    let code =
        |name: &str, bytes: &[u8]| verify(&[Path::new("--trust"), &both, &server.keep(name, bytes)]).status.code();
    assert_eq!(code("sealed.pdf", &sealed), Some(0));
    // Even by a signer that is trusted, and although the same was allowed before the seal.
    assert_eq!(code("before.pdf", &attacks::sign_leftover(&partly, "sinetti.signature.2", &stranger)), Some(0));
    assert_eq!(code("after.pdf", &attacks::sign_leftover(&sealed, "sinetti.signature.2", &stranger)), Some(1));
}

fn keep(demo: &Demo, bytes: &[u8]) -> PathBuf {
    let path = demo.folder.path().join("kept.pdf");
    std::fs::write(&path, bytes).unwrap();
    path
}
