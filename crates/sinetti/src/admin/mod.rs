//! `sinetti admin`: what the operator does on the command line.

mod organization;
mod person;

use std::{io::Read, process::ExitCode};

use anyhow::{Context, bail};
use sinetti_domain::Language;

use crate::{
    command_line::{Admin, AdminCommand, OrganizationCommand, PersonCommand},
    configuration::Configuration,
    open::{How, open},
};

/// Runs one command on an installation, which may be serving meanwhile.
pub async fn run(options: Admin) -> anyhow::Result<ExitCode> {
    let configuration = Configuration::read(&options.place)?;
    if !options.place.is_installation() {
        bail!(
            "{0} is not an installation; name its folder by --data, or make one: sinetti init --data {0}",
            options.place.data.display()
        );
    }
    let public_url = if configuration.public_url.is_empty() {
        "http://127.0.0.1:8080".to_owned()
    } else {
        configuration.public_url.clone()
    };
    let at = open(&options.place, &configuration, public_url, How::default()).await?;
    match options.command {
        AdminCommand::Organization(OrganizationCommand::Create(options)) => organization::create(&at, options).await?,
        AdminCommand::Person(PersonCommand::Create(options)) => person::create(&at, options).await?,
        AdminCommand::TrustAnchors => print!("{}", at.trust_anchors_pem()),
    }
    at.close().await;
    Ok(ExitCode::SUCCESS)
}

/// The first line of standard input.
fn password_from_stdin() -> anyhow::Result<String> {
    let mut text = String::new();
    std::io::stdin()
        .take(4_096)
        .read_to_string(&mut text)
        .context("the password cannot be read from standard input")?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

fn language(text: &str) -> anyhow::Result<Language> {
    Language::parse(text).with_context(|| format!("{text} is not one of fi, sv, en, nb, da"))
}
