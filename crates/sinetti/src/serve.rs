//! `sinetti serve`: the HTTP server and the job runner.

use std::{net::SocketAddr, process::ExitCode, sync::Arc};

use anyhow::Context;
use sinetti_actions::{Installation, jobs};
use tokio::{
    net::TcpListener,
    signal::unix::{Signal, SignalKind, signal},
    sync::watch,
};

use crate::{
    command_line,
    configuration::Configuration,
    open::{How, open},
};

/// Serves until a signal to end.
pub async fn run(options: command_line::Serve) -> anyhow::Result<ExitCode> {
    let ending = Ending::listen();
    let mut configuration = Configuration::read(&options.place)?;
    if let Some(listen) = options.listen {
        configuration.listen = listen;
    }
    if let Some(public_url) = options.public_url {
        configuration.public_url = public_url;
    }
    let (listener, own_url) = listen(&configuration.listen).await?;
    let public_url =
        if configuration.public_url.is_empty() { own_url.clone() } else { configuration.public_url.clone() };
    if !options.place.is_installation() {
        eprintln!("making a new installation in {}", options.place.data.display());
    }
    let at = open(&options.place, &configuration, public_url, How::default()).await?;
    println!("listening on {own_url}");
    serve(at, listener, ending).await?;
    Ok(ExitCode::SUCCESS)
}

/// Binds the address; also says how it is reached from this machine.
pub async fn listen(address: &str) -> anyhow::Result<(TcpListener, String)> {
    let listener = TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
    let bound = listener.local_addr()?;
    let host = match bound {
        SocketAddr::V4(v4) if v4.ip().is_unspecified() => "127.0.0.1".to_owned(),
        SocketAddr::V6(v6) if v6.ip().is_unspecified() => "[::1]".to_owned(),
        SocketAddr::V4(v4) => v4.ip().to_string(),
        SocketAddr::V6(v6) => format!("[{}]", v6.ip()),
    };
    Ok((listener, format!("http://{host}:{}", bound.port())))
}

/// Serves an open installation until a signal to end; what has begun is finished.
pub async fn serve(at: Arc<Installation>, listener: TcpListener, ending: Ending) -> anyhow::Result<()> {
    let (stop, stopped) = watch::channel(false);
    let runner = tokio::spawn(jobs::run(Arc::clone(&at), stopped));
    let router = sinetti_web::router(Arc::clone(&at)).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, router).with_graceful_shutdown(ending.signal()).await.context("the server ended")?;
    // The runner may be gone already; then there is nobody to tell.
    let _ = stop.send(true);
    runner.await.context("the job runner ended badly")?;
    at.close().await;
    Ok(())
}

/// The signals to end, heard from the moment on in which this is made: one that comes while the installation is still being
/// opened ends the server as soon as it serves, instead of killing it half-way.
pub struct Ending {
    terminate: Option<Signal>,
    interrupt: Option<Signal>,
}

impl Ending {
    /// Begins to listen.
    pub fn listen() -> Self {
        let hear = |kind| match signal(kind) {
            Ok(signal) => Some(signal),
            Err(error) => {
                tracing::warn!(%error, "a signal to end cannot be heard");
                None
            }
        };
        Self { terminate: hear(SignalKind::terminate()), interrupt: hear(SignalKind::interrupt()) }
    }

    /// Waits for one.
    async fn signal(mut self) {
        tokio::select! {
            () = received(&mut self.terminate) => {}
            () = received(&mut self.interrupt) => {}
        }
    }
}

async fn received(signal: &mut Option<Signal>) {
    match signal {
        Some(signal) => drop(signal.recv().await),
        None => std::future::pending().await,
    }
}
