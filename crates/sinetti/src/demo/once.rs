//! `sinetti demo --once`: the main job through the real HTTP server: send, open, sign, seal, download, check.

use std::{path::Path, process::ExitCode, time::Duration};

use anyhow::{Context, bail, ensure};
use pades::{
    certificate::TrustAnchors,
    check::{CheckOptions, Verdict, check},
};
use reqwest::{Client, Response, StatusCode, multipart};
use sinetti_domain::Language;

use super::{paper::agreement, world::World};
use crate::verify;

const SIGNATORY: &str = "elin@sjoberg.example";
const NAME: &str = "Residential lease, Tammelankatu 4 B 12";

/// Runs the main job and writes what comes of it into the data folder.
///
/// `pem` are the roots that the installation trusts: its own, and those of outside time-stamp authorities.
pub async fn main_job(url: &str, data: &Path, world: &World, pem: &str) -> anyhow::Result<ExitCode> {
    let sender = &world.people[0];
    let browser = Browser::new(url)?;
    browser.post("/sign-in", &[("email", sender.email), ("password", sender.password)]).await?;
    let document = send(&browser).await?;
    println!("sent      {url}{document}");
    let letter = wait_for_letter(data, SIGNATORY).await?;
    sign(url, &letter).await?;
    println!("signed    by {SIGNATORY}");
    // The sender is told when the seal is durable, and not before.
    wait_for_letter(data, sender.email).await?;
    let pdf = browser.get(&format!("{document}/download")).await?.bytes().await?;
    let signed = data.join("demo-signed.pdf");
    let anchors = data.join("trust-anchors.pem");
    std::fs::write(&signed, &pdf)?;
    std::fs::write(&anchors, pem)?;
    println!("sealed    {}", signed.display());
    println!("roots     {}", anchors.display());
    let anchors = TrustAnchors::from_pem(pem)?;
    let report = check(pdf.clone(), &CheckOptions { anchors: &anchors, now: now() })?;
    print!("{}", verify::in_words(&report));
    Ok(if report.verdict == Verdict::Valid { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[allow(clippy::disallowed_methods)] // checks as `sinetti verify` does, by the real time
fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

async fn send(browser: &Browser) -> anyhow::Result<String> {
    let text = "The landlord lets the apartment described below to the tenant until further notice. The rent is paid in advance, monthly.";
    let facts =
        [("Landlord", "Koivurinne Kodit Oy, 2331972-7"), ("Tenant", "Elin Sjöberg"), ("Rent", "EUR 865.00 a month")];
    let pdf = agreement(Language::En, NAME, text, &facts)?;
    let part = multipart::Part::bytes(pdf).file_name("Lease.pdf").mime_str("application/pdf")?;
    let form = multipart::Form::new()
        .part("files", part)
        .text("name", NAME)
        .text("signatory-1-name", "Elin Sjöberg")
        .text("signatory-1-email", SIGNATORY)
        .text("signatory-1-language", "en")
        .text("action", "review");
    let made = browser.client.post(browser.address("/documents/new")).multipart(form).send().await?;
    let review = redirected(&made, "the draft")?;
    let page = browser.get(&review).await?.text().await?;
    let version = field(&page, "version").context("the review page has no version")?;
    let document = review.trim_end_matches("/review").to_owned();
    browser.post(&format!("{document}/send"), &[("version", &version)]).await?;
    Ok(document)
}

async fn sign(url: &str, letter: &str) -> anyhow::Result<()> {
    let start = letter.find(&format!("{url}/sign/")).context("the mail has no link to sign")?;
    let link: String = letter[start..].chars().take_while(|c| !c.is_whitespace() && !"<>\"".contains(*c)).collect();
    let (address, passphrase) = link.split_once('#').context("the link has no passphrase")?;
    let browser = Browser::new(url)?;
    let page = redirected(&browser.client.get(address).send().await?, "the link")?;
    browser.post(&format!("{page}/open"), &[("passphrase", passphrase)]).await?;
    let html = browser.get(&page).await?.text().await?;
    let shown = field(&html, "shown").context("the signing page is not what was expected")?;
    let ticket = field(&html, "ticket").context("the signing page has no ticket")?;
    let form = [("name", "Elin Sjöberg"), ("how", "type"), ("for", "me"), ("shown", &shown), ("ticket", &ticket)];
    browser.post(&format!("{page}/sign"), &form).await?;
    Ok(())
}

/// The newest letter to somebody about this document.
async fn wait_for_letter(data: &Path, to: &str) -> anyhow::Result<String> {
    for _ in 0..400 {
        let letters = sinetti_delivery::mailbox::list(&data.join("outgoing"), 50)?;
        if let Some(letter) = letters.iter().find(|letter| letter.to.contains(to) && letter.subject.contains(NAME)) {
            return Ok(letter.text.clone());
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    bail!("no mail to {to} arrived")
}

/// A client with cookies that follows no redirects by itself.
struct Browser {
    client: Client,
    url: String,
}

impl Browser {
    fn new(url: &str) -> anyhow::Result<Self> {
        let client =
            Client::builder().cookie_store(true).redirect(reqwest::redirect::Policy::none()).no_proxy().build()?;
        Ok(Self { client, url: url.to_owned() })
    }

    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    async fn get(&self, path: &str) -> anyhow::Result<Response> {
        let response = self.client.get(self.address(path)).send().await?;
        ensure!(response.status() == StatusCode::OK, "GET {path} answered {}", response.status());
        Ok(response)
    }

    async fn post(&self, path: &str, form: &[(&str, &str)]) -> anyhow::Result<String> {
        let response = self.client.post(self.address(path)).form(form).send().await?;
        redirected(&response, path)
    }
}

fn redirected(response: &Response, what: &str) -> anyhow::Result<String> {
    ensure!(response.status() == StatusCode::SEE_OTHER, "{what} answered {}", response.status());
    let location =
        response.headers().get("location").and_then(|value| value.to_str().ok()).context("a redirect to nowhere")?;
    Ok(location.to_owned())
}

/// The value of a hidden field.
fn field(html: &str, name: &str) -> Option<String> {
    let start = html.find(&format!("name=\"{name}\" value=\""))? + name.len() + 15;
    html[start..].split('"').next().map(str::to_owned)
}
