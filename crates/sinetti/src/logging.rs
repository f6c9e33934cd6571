//! The log: to standard error, as text on a terminal and as JSON elsewhere; what is logged is set by `SINETTI_LOG`.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// Starts the log. Standard output belongs to what commands print.
pub fn start() {
    let filter = EnvFilter::try_from_env("SINETTI_LOG").unwrap_or_else(|_| EnvFilter::new("warn,sinetti=info"));
    // At its lowest level the IMAP library writes down what it sends: the password, too.
    let filter = match "async_imap=info".parse() {
        Ok(directive) => filter.add_directive(directive),
        Err(_) => filter,
    };
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() { log.init() } else { log.json().init() }
}
