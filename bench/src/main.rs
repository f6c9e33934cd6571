//! What Sinetti costs: memory, start-up, sizes, processor time for each document, and how that grows.
//!
//!     cargo build --release && cargo run --release -p sinetti-bench
//!     cargo run --release -p sinetti-bench -- cpu page
//!
//! Every benchmark starts the real server on a fresh test installation and goes through its pages as people do.
//! `bench/README.md` says what the numbers mean.
#![forbid(unsafe_code)]

mod benchmarks;
mod floor;
mod office;
mod paper;
mod postbox;
mod process;
mod table;

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, bail};

/// What the command line asks for.
struct Options {
    /// All when empty.
    names: Vec<String>,
    /// Up to 10,000 stored documents, which takes most of an hour.
    long: bool,
}

fn main() -> anyhow::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(options) = Options::read(&arguments)? else {
        println!("sinetti-bench [--long] [{}]...", benchmarks::NAMES.join("|"));
        return Ok(ExitCode::SUCCESS);
    };
    if std::env::var_os("SINETTI_BINARY").is_none() {
        return again_with_the_binary(&arguments);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    runtime.block_on(run(&options))?;
    Ok(ExitCode::SUCCESS)
}

impl Options {
    /// None when help was asked for.
    fn read(arguments: &[String]) -> anyhow::Result<Option<Self>> {
        let mut options = Self { names: Vec::new(), long: false };
        for argument in arguments {
            match argument.as_str() {
                "--help" | "-h" => return Ok(None),
                "--long" => options.long = true,
                name if benchmarks::NAMES.contains(&name) => options.names.push(name.to_owned()),
                other => bail!("no benchmark {other}; there are {}", benchmarks::NAMES.join(", ")),
            }
        }
        Ok(Some(options))
    }

    fn wants(&self, name: &str) -> bool {
        self.names.is_empty() || self.names.iter().any(|wanted| wanted == name)
    }
}

/// The tests' harness looks for the program beside a test, one folder further down than a benchmark lies. A process cannot
/// safely change its own environment, so this one starts itself once more with the program named.
fn again_with_the_binary(arguments: &[String]) -> anyhow::Result<ExitCode> {
    let own = std::env::current_exe().context("this program's own path")?;
    let binary: PathBuf = own.with_file_name("sinetti");
    if !binary.exists() {
        bail!("{} is not there: cargo build --release, or name the program by SINETTI_BINARY", binary.display());
    }
    let status = std::process::Command::new(&own).args(arguments).env("SINETTI_BINARY", &binary).status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn run(options: &Options) -> anyhow::Result<()> {
    println!("{} of {}", table::machine(), sinetti_tests::server::binary().display());
    table::head();
    for name in benchmarks::NAMES.into_iter().filter(|name| options.wants(name)) {
        table::section(name);
        for row in benchmarks::run(name, options.long).await.with_context(|| format!("the benchmark {name}"))? {
            println!("{row}");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> anyhow::Result<Option<Options>> {
        Options::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn benchmarks_are_chosen_by_name() {
        let all = read(&[]).unwrap().unwrap();
        assert!(all.wants("cpu") && all.wants("page") && !all.long);
        let some = read(&["cpu", "--long"]).unwrap().unwrap();
        assert!(some.wants("cpu") && !some.wants("page") && some.long);
        assert!(read(&["cpus"]).is_err());
        assert!(read(&["--help"]).unwrap().is_none());
    }
}
