//! Independent judges of signed files: pyHanko, poppler's pdfsig, qpdf. They have to be there: a judge that is missing would make
//! tests that cannot fail. `./scripts/test` installs them.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use serde::Deserialize;

/// What pyHanko says of one signature.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Judged {
    pub field: String,
    /// The name in the signature.
    pub name: String,
    pub time: String,
    pub valid: bool,
    pub intact: bool,
    pub trusted: bool,
    /// What came after it was allowed.
    pub allowed: bool,
    /// What came after it: `NONE`, `FORM_FILLING` ...
    pub changes: String,
    /// `ENTIRE_FILE`, `ENTIRE_REVISION` ...
    pub coverage: String,
    /// It has a time stamp of its own, which is valid and trusted.
    #[serde(default)]
    pub stamped: bool,
    pub bottom_line: bool,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    signatures: Vec<Judged>,
    error: Option<String>,
}

/// pyHanko's strict judgement of each file's signatures under these roots, or why it cannot read the file.
pub fn pyhanko_all(root_pem: &Path, files: &[PathBuf]) -> Vec<Result<Vec<Judged>, String>> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracles/judge.py");
    let text = run(Command::new(python()).arg(script).arg(root_pem).args(files)).1;
    let answers: Vec<_> = text.lines().filter_map(|line| serde_json::from_str::<Answer>(line).ok()).collect();
    assert_eq!(answers.len(), files.len(), "{text}");
    answers.into_iter().map(|answer| answer.error.map_or(Ok(answer.signatures), Err)).collect()
}

/// The same for one file that it must be able to read.
pub fn pyhanko(root_pem: &Path, file: &Path) -> Vec<Judged> {
    let answer = pyhanko_all(root_pem, &[file.to_owned()]).remove(0);
    answer.unwrap_or_else(|error| panic!("pyHanko cannot read {}: {error}", file.display()))
}

/// What pdfsig says of each signature, in the order of the file's fields.
pub fn pdfsig(file: &Path) -> Vec<String> {
    let (_, text) = run(Command::new("pdfsig").arg("-nocert").arg(file));
    let lines = text.lines().filter_map(|line| line.trim().strip_prefix("- Signature Validation: "));
    lines.map(str::to_owned).collect()
}

/// What `qpdf --check` ends with: 0 clean, 3 warnings, 2 errors; and what it says.
pub fn qpdf(file: &Path) -> (i32, String) {
    run(Command::new("qpdf").arg("--check").arg(file))
}

/// Whether poppler opens it.
pub fn pdfinfo_opens(file: &Path) -> bool {
    let (code, text) = run(Command::new("pdfinfo").arg(file));
    code == 0 && !text.contains("Error")
}

/// A file's contents with nothing compressed.
pub fn uncompressed(file: &Path) -> String {
    let output = Command::new("qpdf").args(["--qdf", "--object-streams=disable"]).arg(file).arg("-").output();
    String::from_utf8_lossy(&output.expect("qpdf is there").stdout).into_owned()
}

/// Text of all pages as poppler reads it, form fields included.
pub fn pdftotext(file: &Path) -> String {
    run(Command::new("pdftotext").args(["-layout"]).arg(file).arg("-")).1
}

/// The field of the first document time stamp, which comes with the seal.
pub const TIME_STAMP: &str = "sinetti-time-stamp-1";

/// Asserts that all three call a sealed file good, with these signatures in order: field and name. The time stamp after the
/// seal comes on top.
pub fn assert_sealed(root_pem: &Path, file: &Path, expected: &[(&str, &str)]) {
    let judged = pyhanko(root_pem, file);
    let found: Vec<_> = judged.iter().map(|one| (one.field.as_str(), one.name.as_str())).collect();
    assert_eq!(found, [expected, &[(TIME_STAMP, "")]].concat());
    for one in &judged {
        assert!(one.bottom_line && one.valid && one.intact && one.trusted && one.allowed, "{one:#?}");
    }
    let last = judged.last().expect("there is a seal");
    assert_eq!(last.coverage, "ENTIRE_FILE", "{judged:#?}");
    let said = pdfsig(file);
    assert_eq!(said.len(), judged.len(), "{said:?}");
    assert!(said[..expected.len()].iter().all(|line| line == "Signature is Valid."), "{said:?}");
    // Not every poppler knows document time stamps.
    assert!(
        ["Signature is Valid.", "Signature has not yet been verified."].contains(&said[expected.len()].as_str()),
        "{said:?}"
    );
    let (code, text) = qpdf(file);
    assert_eq!(code, 0, "{text}");
}

/// A Python that has pyHanko.
fn python() -> PathBuf {
    let named = std::env::var_os("SINETTI_PYTHON").map(PathBuf::from);
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracles/.venv/bin/python");
    let python = named.unwrap_or(own);
    assert!(python.exists(), "no Python with pyHanko at {}: ./scripts/test installs it", python.display());
    python
}

fn run(command: &mut Command) -> (i32, String) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}; ./scripts/test installs it"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code().unwrap_or(-1), text)
}
