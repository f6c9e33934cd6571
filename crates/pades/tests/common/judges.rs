//! qpdf, pdfsig and pyHanko, where they are installed. A judge that is missing is skipped, and says so.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// Standard output, or None when the program is not installed.
fn run(program: &str, arguments: &[&str]) -> Option<(i32, String)> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
            Some((output.status.code().unwrap_or(-1), text))
        }
        Err(_) => {
            println!("skipped: {program} is not installed");
            None
        }
    }
}

/// The exit code of `qpdf --check`: 0 clean, 3 warnings, 2 errors.
pub fn qpdf(file: &Path) -> Option<(i32, String)> {
    run("qpdf", &["--check", &file.to_string_lossy()])
}

/// What `pdfsig` says of each signature.
pub fn pdfsig(file: &Path) -> Option<Vec<String>> {
    let (_, text) = run("pdfsig", &["-nocert", &file.to_string_lossy()])?;
    let lines = text.lines().filter_map(|line| line.trim().strip_prefix("- Signature Validation: "));
    Some(lines.map(str::to_owned).collect())
}

/// A Python that has pyHanko: the one that is named, or the one that `scripts/test` made.
pub fn python() -> Option<PathBuf> {
    let made = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/oracles/.venv/bin/python");
    let named = std::env::var_os("SINETTI_PYTHON").map(PathBuf::from);
    let found = Some(named.unwrap_or_else(made)).filter(|python| python.exists());
    if found.is_none() {
        println!("skipped: no Python with pyHanko (SINETTI_PYTHON)");
    }
    found
}

/// How pyHanko reads the cross-reference; its verdict on signatures is strict in any case.
#[derive(Clone, Copy, Debug)]
pub enum Reading {
    Strict,
    /// For hybrid files: an object that older readers shall not see looks deleted to pyHanko.
    Lenient,
}

impl Reading {
    fn word(self) -> &'static str {
        match self {
            Self::Strict => "strict",
            Self::Lenient => "lenient",
        }
    }
}

/// pyHanko, strict, over several files: for each one a line per signature, `<field> bottom=True docmdp=True level=... coverage=...`.
pub fn pyhanko(root_pem: &Path, reading: Reading, files: &[PathBuf]) -> Option<Vec<Vec<String>>> {
    let python = python()?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/common/pyhanko_judge.py");
    let mut arguments =
        vec![script.to_string_lossy().into_owned(), root_pem.to_string_lossy().into_owned(), reading.word().to_owned()];
    arguments.extend(files.iter().map(|file| file.to_string_lossy().into_owned()));
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (code, text) = run(&python.to_string_lossy(), &arguments)?;
    assert_eq!(code, 0, "{text}");
    let mut answers: Vec<Vec<String>> = Vec::new();
    for line in text.lines() {
        if line.starts_with("FILE ") {
            answers.push(Vec::new());
        } else if let (Some(signature), Some(file)) = (line.strip_prefix("SIG "), answers.last_mut()) {
            file.push(signature.to_owned());
        }
    }
    assert_eq!(answers.len(), files.len(), "{text}");
    Some(answers)
}
