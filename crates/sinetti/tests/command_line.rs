//! The program as it is typed.

use std::{
    path::Path,
    process::{Command, Output},
};

fn sinetti(arguments: &[&str], data: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sinetti"));
    // The installation of whoever runs the tests must not matter.
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SINETTI_")) {
        command.env_remove(name);
    }
    command.args(arguments).current_dir(data).output().expect("the program starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn every_command_has_help() {
    let folder = tempfile::tempdir().expect("a folder");
    for command in ["serve", "demo", "init", "verify", "admin", "config"] {
        let output = sinetti(&[command, "--help"], folder.path());
        assert!(output.status.success(), "{command} --help");
        assert!(text(&output.stdout).contains("Usage: sinetti"), "{command} --help");
    }
}

#[test]
fn verify_tells_what_cannot_be_read() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("no.pdf"), b"this is no PDF").expect("written");
    for file in ["no.pdf", "missing.pdf"] {
        let output = sinetti(&["verify", file], folder.path());
        assert_eq!(output.status.code(), Some(2), "{file}: {}", text(&output.stderr));
        assert!(!output.stderr.is_empty(), "{file}: the reason is told");
    }
}

#[test]
fn the_test_mark_is_set_when_the_folder_is_made_and_never_later() {
    let folder = tempfile::tempdir().expect("a folder");
    let real = sinetti(&["init", "--data", "real"], folder.path());
    assert!(real.status.success(), "{}", text(&real.stderr));
    let marked = sinetti(&["init", "--test", "--data", "real"], folder.path());
    assert!(!marked.status.success());
    assert!(text(&marked.stderr).contains("not a test installation"), "{}", text(&marked.stderr));
    let demo = sinetti(&["demo", "--once", "--data", "real"], folder.path());
    assert!(!demo.status.success(), "the demo must not touch a real installation");
    let test = sinetti(&["init", "--test", "--data", "test"], folder.path());
    assert!(text(&test.stdout).contains("test installation"), "{}", text(&test.stdout));
    let public = sinetti(
        &["serve", "--data", "test", "--listen", "127.0.0.1:0", "--public-url", "https://sign.example.org"],
        folder.path(),
    );
    assert!(!public.status.success(), "a test installation serves no public address");
}

#[test]
fn keys_lie_encrypted_and_private() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    assert!(sinetti(&["init", "--data", "d"], folder.path()).status.success());
    let keys = folder.path().join("d/keys");
    for entry in std::fs::read_dir(&keys).expect("the keys") {
        let path = entry.expect("an entry").path();
        let mode = path.metadata().expect("metadata").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", path.display());
        if path.extension().is_some_and(|extension| extension == "enc") {
            let bytes = std::fs::read(&path).expect("read");
            // PKCS#8 of a P-256 key holds the curve's identifier 1.2.840.10045.3.1.7.
            let curve = [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07];
            assert!(!bytes.windows(8).any(|window| window == curve), "{} lies open", path.display());
        }
    }
}

#[test]
fn a_misspelled_setting_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("d")).expect("made");
    std::fs::write(folder.path().join("d/sinetti.toml"), "smpt_url = 'smtp://localhost'\n").expect("written");
    let output = sinetti(&["config", "--data", "d"], folder.path());
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("smpt_url"), "{}", text(&output.stderr));
}
