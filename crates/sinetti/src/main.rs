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

use std::process::ExitCode;

use clap::Parser;

use command_line::{Command, CommandLine};

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
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().max_blocking_threads(16).build();
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
