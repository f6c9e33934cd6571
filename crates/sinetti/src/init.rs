//! `sinetti init`: the folder and its keys.

use std::process::ExitCode;

use crate::{
    command_line,
    configuration::Configuration,
    open::{How, open},
};

/// Makes the folder. Running it again changes nothing; a folder's mark can be neither set nor removed later.
pub async fn run(options: command_line::Init) -> anyhow::Result<ExitCode> {
    let configuration = Configuration::read(&options.place)?;
    let was_there = options.place.is_installation();
    let public_url = if configuration.public_url.is_empty() {
        "http://127.0.0.1:8080".to_owned()
    } else {
        configuration.public_url.clone()
    };
    let at =
        open(&options.place, &configuration, public_url, How { new_is_test: options.test, ..How::default() }).await?;
    if was_there && options.test && !at.settings.test {
        anyhow::bail!(
            "{} is not a test installation, and a folder's mark cannot be set later; use a new folder",
            options.place.data.display()
        );
    }
    let kind = if at.settings.test { "a test installation" } else { "an installation" };
    let done = if was_there { "is" } else { "is now" };
    println!("{} {done} {kind}", options.place.data.display());
    at.close().await;
    Ok(ExitCode::SUCCESS)
}
