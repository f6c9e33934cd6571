//! The founding document's rules (`spec/seed-rules.md`), each by its number.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Page, Server,
    journeys::{Plan, download, sealed, wait_for},
    judges, on_both_engines,
    server::{AINO, ELIN, FREJA, SOLVEIG, until},
};

/// Documents of a list page, by name.
fn listed<'a>(page: &Page, names: &[&'a str]) -> Vec<&'a str> {
    assert_eq!(page.status, 200, "{}", page.text());
    names.iter().filter(|name| page.says(name)).copied().collect()
}

/// Sends a document that two are asked to sign; one has.
async fn half_signed(server: &Server, name: &str) -> (sinetti_tests::Browser, String) {
    let aino = server.signed_in(AINO).await;
    let document = Plan::new(name, &[ELIN, FREJA]).send(&aino).await;
    server.sign(ELIN, name).await;
    (aino, document)
}

const FIELDS: [&str; 4] = ["sinetti.sent", "sinetti.signature.1", "sinetti.seal", judges::TIME_STAMP];

/// A file in which Elin's signature counts, judged by others.
fn assert_valid_with_elin_only(server: &Server, bytes: &[u8], fields: &[&str]) {
    let file = server.keep("partly.pdf", bytes);
    let judged = judges::pyhanko(&server.root_pem(), &file);
    assert!(judged.iter().all(|one| one.bottom_line), "{judged:#?}");
    assert_eq!(judged.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), fields);
    assert_eq!(judged[1].name, ELIN.name);
    assert!(judges::pdftotext(&file).contains(ELIN.name));
}

on_both_engines! {
    async fn s3_s4_s5_s18_signatories_and_validity_are_fixed_after_sending(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let plan = Plan::new("Fixed", &[ELIN]);
        let document = plan.draft(&aino).await;
        let edit = aino.open(&format!("{document}/edit")).await.form(&format!("{document}/edit"));
        let send = aino.open(&format!("{document}/review")).await.form(&format!("{document}/send"));
        assert_eq!(aino.submit(&send).await.status, 303);
        let before = aino.open(&document).await;
        let changes = [
            edit.clone().with("signatory-2-email", FREJA.email).with("signatory-2-name", FREJA.name),
            edit.clone().with("signatory-1-email", FREJA.email),
            edit.clone().with("action", "remove-signatory-1"),
            edit.clone().with("valid_until", "2030-01-01"),
        ];
        for change in changes {
            let page = aino.submit(&change).await;
            assert_eq!((page.status, page.location.as_str()), (303, document.as_str()), "{}", page.text());
        }
        let after = aino.open(&document).await;
        assert!(!after.says(FREJA.email) && after.says(ELIN.email), "{}", after.text());
        assert_eq!(valid_until(&before), valid_until(&after));
        assert!(server.letters_to(FREJA.email).is_empty());
        // S4: three ways on, each one click: a new one with all signatories, an addendum, and the file for collecting by hand.
        for refused in [after, aino.open(&format!("{document}/signatories")).await, aino.open(&format!("{document}/extend")).await] {
            assert!(refused.has_form(&format!("{document}/duplicate")) && refused.has_form(&format!("{document}/addendum")));
            assert!(refused.has_link(&format!("{document}/by-hand")), "{}", refused.text());
        }
        let after = aino.open(&document).await;
        let copy = aino.submit(&after.form(&format!("{document}/duplicate"))).await;
        let copy = aino.open(&copy.location).await.edit_form();
        assert_eq!((copy.value("signatory-1-email"), copy.value("signatory-1-name")), (ELIN.email, ELIN.name));
    }

    async fn s6_all_but_one_have_signed(server: &mut Server) {
        let (aino, document) = half_signed(server, "All but one").await;
        assert!(aino.open("/documents").await.has_link(&format!("{document}/download")), "it can be downloaded from Documents");
        assert_valid_with_elin_only(server, &download(&aino, &document).await, &FIELDS[..2]);
    }

    async fn s7_the_sender_cancels(server: &mut Server) {
        let (aino, document) = half_signed(server, "Cancelled half-way").await;
        let freja = server.open_link(FREJA, "Cancelled half-way").await;
        let (link, _) = server.letter(FREJA.email, "Cancelled half-way").await.link();
        let letters = server.letters().len();
        assert_eq!(aino.submit(&aino.open(&format!("{document}/cancel")).await.form(&format!("{document}/cancel"))).await.status, 303);
        for closed in [server.browser().get(&link).await, freja.browser.get(&freja.address).await, freja.browser.submit(&freja.form()).await] {
            assert_eq!((closed.status, closed.code().as_str()), (410, "document-cancelled"), "{}", closed.text());
        }
        let page = wait_for(&aino, &document, "cancelled").await;
        assert!(page.says("Cancelled"), "{}", page.text());
        let whole = until("the seal of what was signed", async || {
            let bytes = download(&aino, &document).await;
            (judges::pdfsig(&server.keep("partly.pdf", &bytes)).len() == FIELDS.len()).then_some(bytes)
        })
        .await;
        assert_valid_with_elin_only(server, &whole, &FIELDS);
        assert_eq!(server.letters().len(), letters, "cancelling is silent");
        // Every open link, also of several.
        let [elin, freja, solveig] = [ELIN, FREJA, SOLVEIG];
        let document = Plan::new("Three asked", &[elin, freja, solveig]).send(&aino).await;
        server.sign(elin, "Three asked").await;
        let mut links = Vec::new();
        for one in [freja, solveig] {
            links.push(server.letter(one.email, "Three asked").await.link().0);
        }
        assert_eq!(aino.post(&format!("{document}/cancel"), &[]).await.status, 303);
        for link in links {
            assert_eq!(server.browser().get(&link).await.code(), "document-cancelled", "{link}");
        }
    }

    async fn s8_what_is_sent_is_at_once_in_documents(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        for number in 1..=3 {
            let name = format!("Sent number {number}");
            let document = Plan::new(&name, &[ELIN]).send(&aino).await;
            assert!(aino.open("/documents").await.has_link(&document), "right after Send");
        }
    }

    async fn s9_s10_documents_shows_all_and_open_invitations_those_still_open(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let draft = Plan::new("Still a draft", &[ELIN]).draft(&aino).await;
        assert!(!draft.is_empty());
        Plan { valid_until: &day(server, 3), ..Plan::new("Ran out", &[ELIN]) }.send(&aino).await;
        server.advance_days(5).await;
        let aino = server.signed_in(AINO).await;
        Plan::new("Nobody signed yet", &[ELIN]).send(&aino).await;
        half_signed(server, "One of two signed").await;
        let signed = Plan::new("Signed by all", &[ELIN]).send(&aino).await;
        server.sign(ELIN, "Signed by all").await;
        // Sealed or about to be: nobody is asked any more.
        assert!(!aino.open("/open-invitations").await.says("Signed by all"));
        wait_for(&aino, &signed, "signed").await;
        let cancelled = Plan::new("Called off", &[ELIN]).send(&aino).await;
        aino.post(&format!("{cancelled}/cancel"), &[]).await;
        let all = ["Still a draft", "Ran out", "Nobody signed yet", "One of two signed", "Signed by all", "Called off"];
        assert_eq!(listed(&aino.open("/documents").await, &all), all);
        let open = ["Nobody signed yet", "One of two signed"];
        for order in ["", "?order=newest", "?order=oldest"] {
            assert_eq!(listed(&aino.open(&format!("/open-invitations{order}")).await, &all), open);
        }
        for (tab, of) in [("draft", &all[..1]), ("pending", &open[..]), ("signed", &all[4..5])] {
            assert_eq!(listed(&aino.open(&format!("/documents?status={tab}")).await, &all), of, "{tab}");
        }
        let closed = listed(&aino.open("/documents?status=cancelled").await, &all);
        assert_eq!(closed, ["Ran out", "Called off"]);
        // Only the sending account has them.
        for stranger in [SOLVEIG, ELIN] {
            assert!(listed(&server.signed_in(stranger).await.open("/documents").await, &all).is_empty());
        }
    }

    async fn s13_without_strong_identification_there_is_no_personal_copy(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Lightly signed", &[ELIN]).send(&aino).await;
        let elin = server.sign(ELIN, "Lightly signed").await;
        wait_for(&aino, &document, "signed").await;
        let done = elin.browser.open(&format!("{}/done", elin.address)).await;
        assert!(done.says("Koivurinne Kodit Oy can give you a copy") && done.says(&format!("Ask {}", AINO.name)), "{}", done.text());
        assert!(done.text().contains(&format!("href=\"mailto:{}", AINO.email)), "{}", done.text());
        let own = server.signed_in(ELIN).await;
        assert!(!own.open("/documents").await.says("Lightly signed"));
        assert_eq!(own.get(&document).await.status, 404);
        assert_eq!(own.get(&format!("{document}/download")).await.status, 404);
    }

    async fn s14_who_sends_and_signs_for_the_organization_has_it_there_only(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Signed by the sender", &[AINO]).send(&aino).await;
        let opened = server.open_link(AINO, "Signed by the sender").await;
        let form = opened.form().with("for", "organization").with("organization", "Koivurinne Kodit Oy").with("ground", "position");
        let signed = opened.browser.submit(&form).await;
        assert_eq!(signed.status, 303, "{}", signed.text());
        sealed(&aino, &document).await;
        assert!(aino.open("/documents").await.says("Signed by the sender"));
        let home = aino.open("/").await;
        let accounts = values(&home, "account");
        let private = accounts.first().expect("the role menu names the other account");
        assert_eq!(aino.post("/account", &[("account", private)]).await.status, 303);
        assert!(!aino.open("/documents").await.says("Signed by the sender"));
        assert_eq!(aino.get(&document).await.status, 404);
    }

    async fn s15_s16_s17_the_validity_ends(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let plan = Plan { valid_until: &day(server, 10), ..Plan::new("Ends in ten days", &[ELIN, FREJA]) };
        let document = plan.send(&aino).await;
        server.sign(ELIN, plan.name).await;
        let freja = server.open_link(FREJA, plan.name).await;
        let (link, _) = server.letter(FREJA.email, plan.name).await.link();
        server.advance_days(9).await;
        assert_eq!(server.browser().get(&link).await.status, 303, "the last day is not over");
        let letters = server.letters().len();
        server.advance_days(2).await;
        // S15: all unused links are cancelled, at once and for ever.
        for _ in 0..2 {
            for closed in [server.browser().get(&link).await, freja.browser.get(&freja.address).await, freja.browser.submit(&freja.form()).await] {
                assert!(closed.status == 410 || closed.status == 401, "{}", closed.text());
                assert!(closed.status != 410 || closed.code() == "document-expired", "{}", closed.text());
            }
            server.advance_days(30).await;
        }
        assert_eq!(server.browser().get(&link).await.status, 410);
        let aino = server.signed_in(AINO).await;
        wait_for(&aino, &document, "expired").await;
        assert_eq!(aino.post(&format!("{document}/remind"), &[]).await.status, 409);
        // S17: what was signed is on the last pages and can be downloaded, as valid as ever.
        let whole = until("the seal of what was signed", async || {
            let bytes = download(&aino, &document).await;
            (judges::pdfsig(&server.keep("partly.pdf", &bytes)).len() == FIELDS.len()).then_some(bytes)
        })
        .await;
        assert_valid_with_elin_only(server, &whole, &FIELDS);
        let last = judges::pdftotext(&server.keep("partly.pdf", &whole));
        let last = last.trim_end_matches('\u{c}').rsplit('\u{c}').next().unwrap_or_default().to_owned();
        assert!(last.contains(ELIN.name) && !last.contains(FREJA.name), "{last}");
        // S4: the three ways on.
        let page = aino.open(&document).await;
        assert!(page.has_form(&format!("{document}/duplicate")) && page.has_form(&format!("{document}/addendum")));
        assert!(page.has_link(&format!("{document}/by-hand")), "{}", page.text());
        // S16: nobody was told.
        assert_eq!(server.letters().len(), letters, "the end is silent");
    }

    async fn s15_the_end_is_the_end_of_the_day_where_the_organization_is(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let plan = Plan { valid_until: &day(server, 1), ..Plan::new("Until midnight", &[ELIN]) };
        plan.send(&aino).await;
        let (link, _) = server.letter(ELIN.email, plan.name).await.link();
        // Midnight in Helsinki is 22:00 UTC in winter, 21:00 in summer.
        let now = server.now().await;
        let end = now.to_zoned(jiff::tz::TimeZone::get("Europe/Helsinki").unwrap()).date().tomorrow().unwrap().tomorrow().unwrap();
        let end = end.in_tz("Europe/Helsinki").unwrap().timestamp();
        let seconds = end.as_second() - now.as_second();
        server.advance(seconds - 60).await;
        assert_eq!(server.browser().get(&link).await.status, 303, "a minute before");
        let reading = server.open_link(ELIN, plan.name).await;
        server.advance(61).await;
        for closed in [reading.browser.get(&reading.address).await, reading.browser.submit(&reading.form()).await] {
            assert_eq!((closed.status, closed.code().as_str()), (410, "document-expired"), "who was reading: {}", closed.text());
        }
        assert_eq!(server.browser().get(&link).await.status, 410, "after midnight");
    }
}

/// A day so many days from the installation's today.
fn day(server: &Server, days: i64) -> String {
    let today = server.today();
    today.checked_add(jiff::Span::new().days(days)).unwrap().to_string()
}

/// The last day that a document page shows.
fn valid_until(page: &Page) -> String {
    let text = sinetti_tests::form::words(&page.text());
    text.split("Valid until").nth(1).map(|rest| rest.chars().take(40).collect()).unwrap_or_default()
}

/// All values of the buttons and fields of a name.
fn values(page: &Page, name: &str) -> Vec<String> {
    let html = page.text();
    let tags = html.split('<').filter(|tag| tag.contains(&format!("name=\"{name}\"")));
    tags.filter_map(|tag| tag.split("value=\"").nth(1)?.split('"').next().map(str::to_owned)).collect()
}
