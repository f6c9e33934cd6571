//! `sinetti demo`: a small believable world to try everything in.

mod once;
mod paper;
mod world;

use std::{io::Write, process::ExitCode, sync::Arc};

use anyhow::Context;
use sinetti_actions::Installation;

use crate::{
    command_line,
    configuration::Configuration,
    open::{How, open},
    serve,
};

/// The world's past, in days: the demo lives through it with its clock set back.
const PAST_DAYS: i64 = 24;

/// Fills the folder when it is new, then serves it, or with `--once` runs the main job and ends.
pub async fn run(options: command_line::Demo) -> anyhow::Result<ExitCode> {
    let mut configuration = Configuration::read(&options.place)?;
    if let Some(listen) = &options.listen {
        configuration.listen.clone_from(listen);
    } else if options.once {
        "127.0.0.1:0".clone_into(&mut configuration.listen);
    }
    if configuration.tsa_urls.is_empty() {
        "internal".clone_into(&mut configuration.tsa_urls);
    }
    let (listener, own_url) = serve::listen(&configuration.listen).await?;
    let public_url = if configuration.public_url.is_empty() { own_url } else { configuration.public_url.clone() };
    let how = How { new_is_test: true, clock_begins: -PAST_DAYS * 86_400 };
    let at = open(&options.place, &configuration, public_url.clone(), how).await?;
    if !at.settings.test {
        anyhow::bail!(
            "{} is a real installation; the demo wants a folder of its own (--data)",
            options.place.data.display()
        );
    }
    let world = world::fill(&at).await.context("the demo's world could not be made")?;
    if options.once {
        return run_once(at, listener, &world).await;
    }
    if options.json {
        println!("{}", world.to_json(&at).await?);
    } else {
        print!("{}", world.welcome(&public_url));
    }
    std::io::stdout().flush()?;
    serve::serve(at, listener, serve::Ending::listen()).await?;
    Ok(ExitCode::SUCCESS)
}

async fn run_once(
    at: Arc<Installation>,
    listener: tokio::net::TcpListener,
    world: &world::World,
) -> anyhow::Result<ExitCode> {
    let data = at.data.clone();
    let url = at.settings.public_url.clone();
    let pem = at.trusted_pem();
    let server = tokio::spawn(serve::serve(at, listener, serve::Ending::listen()));
    let outcome = once::main_job(&url, &data, world, &pem).await;
    server.abort();
    outcome
}
