//! `sinetti config`: what is in force.

use std::process::ExitCode;

use crate::{command_line, configuration::Configuration};

/// Prints it as TOML, secrets masked.
pub fn run(options: &command_line::Config) -> anyhow::Result<ExitCode> {
    print!("{}", Configuration::read(&options.place)?.masked()?);
    Ok(ExitCode::SUCCESS)
}
