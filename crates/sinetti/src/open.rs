//! Opening an installation by its configuration.

use std::{path::Path, sync::Arc};

use anyhow::Context;
use sinetti_actions::{Installation, Opening, Settings};
use sinetti_delivery::{Gateway, sms::SmsGateway};
use sinetti_pdf::Typefaces;
use sinetti_store::{Durability, Options};

use crate::{command_line::Place, configuration::Configuration};

/// How the commands differ in opening.
#[derive(Debug, Clone, Copy, Default)]
pub struct How {
    /// A new folder is marked as a test installation.
    pub new_is_test: bool,
    /// Where its clock starts, in seconds from now.
    pub clock_begins: i64,
}

/// Opens the installation of a data folder.
pub async fn open(
    place: &Place,
    configuration: &Configuration,
    public_url: String,
    how: How,
) -> anyhow::Result<Arc<Installation>> {
    if configuration.stamp_signatures && configuration.tsa_urls.is_empty() {
        anyhow::bail!("stamp_signatures: name a time-stamp authority in tsa_urls, too");
    }
    let data = std::path::absolute(&place.data)?;
    let mut store = Options::new(configuration.database(&data), configuration.blobs(&data));
    if configuration.test_synchronous == "off" {
        store.durability = Durability::Off;
    }
    // SQLite makes its file, not the folder it lies in.
    std::fs::create_dir_all(&data).with_context(|| format!("the data folder {} cannot be made", data.display()))?;
    let gateway = if configuration.smtp_url.is_empty() {
        Gateway::folder(data.join("outgoing/mail"))
    } else {
        Gateway::smtp(&configuration.smtp_url).context("smtp_url")?
    };
    let sms = configuration
        .sms()?
        .map_or_else(|| SmsGateway::folder(data.join("outgoing/sms")), |http| SmsGateway::Http(Box::new(http)));
    let program = std::env::current_exe().context("the program does not find itself")?;
    let opening = Opening {
        store,
        settings: Settings {
            public_url: public_url.trim_end_matches('/').to_owned(),
            test: false,
            limits: configuration.limits,
            mail_from: (configuration.mail.from_name.clone(), configuration.mail.from_address.clone()),
            trust_pem: trust(configuration)?,
            trusted_proxies: configuration.proxies()?,
            time_stamps: configuration.time_stamps()?,
            stamp_signatures: configuration.stamp_signatures,
            typefaces: typefaces(configuration)?,
        },
        gateway,
        sms,
        returns: configuration.returns()?,
        worker: (program, vec!["pdf-worker".to_owned()]),
        office: configuration.office()?,
        new_is_test: how.new_is_test,
        clock_begins: how.clock_begins,
        key_algorithm: configuration.key_algorithm()?,
        seal_token: configuration.seal_token()?,
        master_key: Some(configuration.master_key.clone()).filter(|key| !key.is_empty()),
        data,
    };
    let installation = Installation::open(opening).await.map_err(explain)?;
    if configuration.test_synchronous == "off" && !installation.settings.test {
        anyhow::bail!("test_synchronous is for test installations only");
    }
    Ok(installation)
}

/// An action's error in words for the operator, with its cause.
pub fn explain(error: sinetti_actions::Error) -> anyhow::Error {
    let texts = sinetti_texts::Texts::of(sinetti_domain::Language::En);
    let mut lines = Vec::new();
    for refusal in &error.refusals {
        let mut phrase = texts.say(format!("error-{}", refusal.code));
        for (name, value) in &refusal.arguments {
            phrase = phrase.with(name, value);
        }
        lines.push(format!("{phrase} ({})", refusal.code));
    }
    match error.cause {
        Some(cause) => anyhow::anyhow!("{}: {cause}", lines.join(" ")),
        None => anyhow::anyhow!("{}", lines.join(" ")),
    }
}

/// The fonts of the font folder beside the shipped ones; whoever names a folder wants it used.
fn typefaces(configuration: &Configuration) -> anyhow::Result<Typefaces> {
    if configuration.font_folder.is_empty() {
        return Ok(Typefaces::shipped());
    }
    let typefaces = Typefaces::with_folder(Path::new(&configuration.font_folder));
    let typefaces =
        typefaces.context("font_folder: put fonts there, or leave it empty to spell names in Latin letters")?;
    tracing::info!(fonts = typefaces.in_folder(), "the font folder is read");
    Ok(typefaces)
}

fn trust(configuration: &Configuration) -> anyhow::Result<String> {
    if configuration.trust.is_empty() {
        return Ok(String::new());
    }
    std::fs::read_to_string(Path::new(&configuration.trust))
        .with_context(|| format!("the roots in {} cannot be read", configuration.trust))
}
