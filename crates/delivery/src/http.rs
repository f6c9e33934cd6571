//! The one HTTP client for everything that is asked outside: making it reads the system's roots.

use std::{sync::OnceLock, time::Duration};

use reqwest::{Client, redirect::Policy};

/// For connecting, and for a whole exchange.
const CONNECT: Duration = Duration::from_secs(5);
const WHOLE: Duration = Duration::from_secs(10);

/// It follows no redirects: where to ask is the operator's to say.
pub(crate) fn client() -> Result<&'static Client, reqwest::Error> {
    static CLIENT: OnceLock<Client> = OnceLock::new();
    if let Some(client) = CLIENT.get() {
        return Ok(client);
    }
    let made = Client::builder().connect_timeout(CONNECT).timeout(WHOLE).redirect(Policy::none()).build()?;
    Ok(CLIENT.get_or_init(|| made))
}
