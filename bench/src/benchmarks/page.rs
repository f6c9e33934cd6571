//! What the page to read and sign weighs on its way to a browser that has nothing yet: the page itself and everything of ours
//! it asks for, compressed, with headers; without the images of the document's pages.

use std::collections::BTreeSet;

use anyhow::ensure;
use reqwest::{Method, header::CONTENT_ENCODING};
use sinetti_tests::Browser;

use crate::{
    office::Office,
    table::{KB, Row},
};

/// What one answer brought.
struct Weight {
    /// Body as it came, and headers.
    wire: usize,
    body: Vec<u8>,
    note: String,
}

pub async fn run() -> anyhow::Result<Vec<Row>> {
    let mut office = Office::open().await?;
    let drafts = [office.draft(1_000_000, 1).await];
    let letters = office.send(&drafts).await?;
    let opened = office.open_letter(&letters[0]).await?;

    let page = weigh(&opened.browser, &opened.address).await?;
    let html = opened.page.text();
    let mut rows = vec![shown("the page", &page).note(format!("{}, {} kB unpacked", page.note, html.len() / 1_000))];
    let (first, later) = assets(&html);
    let mut sum = page.wire;
    for address in &first {
        let weight = weigh(&opened.browser, address).await?;
        sum += weight.wire;
        rows.push(shown(plain_name(address), &weight));
    }
    rows.push(kilobytes("first view", sum).aim(100.0).note(format!("{} requests", first.len() + 1)));
    for address in &later {
        let weight = weigh(&opened.browser, address).await?;
        rows.push(shown(&format!("{}, only when drawing", plain_name(address)), &weight));
    }
    let images = weigh(&opened.browser, &first_image(&html)?).await?;
    rows.push(shown("image of the page of noise, 840 wide, not counted", &images));
    Ok(rows)
}

async fn weigh(browser: &Browser, path: &str) -> anyhow::Result<Weight> {
    let request = browser.request(Method::GET, path).header("accept-encoding", "gzip, deflate, br, zstd");
    let answer = request.send().await?;
    ensure!(answer.status() == 200, "{path} answered {}", answer.status());
    // "name: value\r\n", and the status line.
    let headers: usize =
        answer.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum::<usize>() + 19;
    let encoding =
        answer.headers().get(CONTENT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("not compressed");
    let note = format!("{encoding}, headers {headers} B");
    let body = answer.bytes().await?.to_vec();
    Ok(Weight { wire: headers + body.len(), body, note })
}

fn shown(what: &str, weight: &Weight) -> Row {
    kilobytes(what, weight.wire).note(format!("{}, body {} B", weight.note, weight.body.len()))
}

fn kilobytes(what: &str, bytes: usize) -> Row {
    #[allow(clippy::cast_precision_loss)] // far below 2^52
    Row::new(what, bytes as f64 / KB, "kB")
}

/// Our own files that a page asks for at once, and those that its scripts load when they are needed (`data-`).
fn assets(html: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut found = (BTreeSet::new(), BTreeSet::new());
    for (at, _) in html.match_indices("\"/static/") {
        let address: String = html[at + 1..].chars().take_while(|c| !"\"#?".contains(*c)).collect();
        let attribute = html[..at].rsplit([' ', '\n']).next().unwrap_or_default();
        if attribute.starts_with("data-") {
            found.1.insert(address)
        } else {
            found.0.insert(address)
        };
    }
    found
}

fn first_image(html: &str) -> anyhow::Result<String> {
    let image =
        html.split("<img").nth(1).and_then(|tag| tag.split("src=\"").nth(1)).and_then(|rest| rest.split('"').next());
    let image = image.filter(|address| address.contains("/pages/1."));
    Ok(image.ok_or_else(|| anyhow::anyhow!("no image of a page"))?.replace("&#38;", "&").replace("&amp;", "&"))
}

/// Without the folder and the hash.
fn plain_name(address: &str) -> &str {
    let name = address.rsplit('/').next().unwrap_or(address);
    name.split_once('.').map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_asks_for_is_found_once() {
        let html = "<link rel=\"icon\" href=\"/static/a.1.svg\"><use href=\"/static/i.2.svg#x\"/><use href=\"/static/i.2.svg#y\"/>\
            <canvas data-pad=\"/static/pad.3.js\"></canvas><a href=\"/static\">";
        let (first, later) = assets(html);
        assert_eq!(first.into_iter().collect::<Vec<_>>(), ["/static/a.1.svg", "/static/i.2.svg"]);
        assert_eq!(later.into_iter().collect::<Vec<_>>(), ["/static/pad.3.js"]);
    }
}
