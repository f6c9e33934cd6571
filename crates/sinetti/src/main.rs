//! `sinetti`: the whole service in one program.
#![forbid(unsafe_code)]

mod admin;
mod command_line;
mod configuration;
mod demo;
mod init;
mod logging;
mod open;
mod serve;
mod show_configuration;
mod verify;

use std::{process::ExitCode, time::Duration};

use clap::Parser;

use command_line::{Command, CommandLine};

/// The system's allocator keeps the blocks that large files took; an idle server is to be small again.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// For the disk and for passwords. They last, because the cryptography gathers randomness anew in each.
const BLOCKING_THREADS: usize = 8;
const BLOCKING_THREADS_LAST: Duration = Duration::from_mins(10);

fn main() -> ExitCode {
    let line = CommandLine::parse();
    // The child that reads foreign PDFs needs no runtime, no configuration and no log of its own.
    if matches!(line.command, Command::PdfWorker) {
        return match sinetti_pdf::worker::run_child() {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    logging::start();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(BLOCKING_THREADS)
        .thread_keep_alive(BLOCKING_THREADS_LAST)
        .build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(run(line.command)),
        Err(error) => Err(error.into()),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("sinetti: {error:#}");
        ExitCode::FAILURE
    })
}

async fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve(options) => serve::run(options).await,
        Command::Demo(options) => demo::run(options).await,
        Command::Init(options) => init::run(options).await,
        Command::Verify(options) => Ok(verify::run(&options)),
        Command::Admin(options) => admin::run(options).await,
        Command::Config(options) => show_configuration::run(&options),
        Command::PdfWorker => Ok(ExitCode::SUCCESS),
    }
}
