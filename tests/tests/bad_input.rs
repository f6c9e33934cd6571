//! What goes wrong in people's hands: each gets its page with what to do, and nothing entered is lost.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Page,
    journeys::{Plan, sealed, status, wait_for},
    judges, on_both_engines, paper,
    server::{AINO, ELIN, FREJA, PASSWORD},
};

/// A page for people: a status that fits, words about what happened, and a way on.
fn assert_page(page: &Page, status: u16, code: &str) {
    assert_eq!((page.status, page.code().as_str()), (status, code), "{}", page.text());
    assert!(page.content_type.starts_with("text/html"), "{}", page.content_type);
    let html = page.text();
    assert!(html.contains("<h1") && html.contains("class=\"button"), "there is no way on: {html}");
}

/// The page of a locked link: what happened, and a new one with one press.
fn assert_dead(page: &Page) {
    assert_eq!(page.status, 410, "{}", page.text());
    assert!(page.says("This link is locked") && page.says("Send me a new link"), "{}", page.text());
}

on_both_engines! {
    async fn a_wrong_password(server: &mut Server) {
        let browser = server.browser();
        for email in [ELIN.email, "nobody@nowhere.example"] {
            let page = browser.post("/sign-in", &[("email", email), ("password", "wrong horse"), ("return_to", "/documents")]).await;
            assert_eq!(page.status, 422);
            assert_eq!(page.wrong_fields(), ["password"], "the same for an unknown address");
            let form = page.form("/sign-in");
            assert_eq!((form.value("email"), form.value("return_to"), form.value("password")), (email, "/documents", ""));
        }
        // Guessing is limited, by address; time gives new tries.
        let mut statuses = Vec::new();
        for _ in 0..12 {
            statuses.push(browser.post("/sign-in", &[("email", ELIN.email), ("password", "wrong horse")]).await.status);
        }
        assert_eq!((statuses[0], statuses[11]), (422, 429), "{statuses:?}");
        let right = browser.post("/sign-in", &[("email", ELIN.email), ("password", PASSWORD)]).await;
        assert_eq!(right.status, 429, "not even the right one");
        assert!(right.says("Wait"), "{}", right.text());
        server.advance(16 * 60).await;
        server.signed_in(ELIN).await;
    }

    async fn a_guessed_passphrase_kills_the_link_and_a_reminder_brings_a_new_one(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Guessed", &[FREJA]).send(&aino).await;
        let (browser, address, passphrase) = server.follow_link(FREJA, "Guessed").await;
        let (link, _) = server.letter(FREJA.email, "Guessed").await.link();
        let form = browser.open(&address).await.form(&format!("{address}/open"));
        // Nothing typed is no guess.
        let empty = browser.submit(&form.clone().with("passphrase", " ")).await;
        assert_eq!(empty.status, 422);
        assert!(empty.says("Write the passphrase"), "{}", empty.text());
        for left in (1..10).rev() {
            let page = browser.submit(&form.clone().with("passphrase", "aaaa-aaaa")).await;
            assert_eq!((page.status, page.wrong_fields()), (422, vec!["passphrase".to_owned()]), "{}", page.text());
            assert!(page.says(&format!("{left} tries are left")) || (left == 1 && page.says("One try is left")), "{}", page.text());
        }
        assert_dead(&browser.submit(&form.clone().with("passphrase", "aaaa-aaaa")).await);
        assert_dead(&browser.submit(&form.clone().with("passphrase", &passphrase)).await);
        assert_dead(&server.browser().get(&link).await);
        // The sender can send a new one, and the old stays dead.
        let reminded = aino.post(&format!("{document}/remind"), &[]).await;
        assert_eq!(reminded.status, 303, "{}", reminded.text());
        let newer = sinetti_tests::server::until("a letter with a new link", async || {
            server.letters_to(FREJA.email).into_iter().map(|letter| letter.link()).find(|(other, _)| *other != link)
        })
        .await;
        assert_eq!(server.browser().get(&newer.0).await.status, 303);
        assert_page(&server.browser().get(&link).await, 410, "link-replaced");
    }

    async fn a_link_that_leads_nowhere(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        Plan::new("Cut off", &[FREJA]).send(&aino).await;
        let (link, _) = server.letter(FREJA.email, "Cut off").await.link();
        let browser = server.browser();
        let cut = &link[..link.len() - 3];
        for nowhere in ["/sign/x", cut, "/sign/%00%ff", "/sign/..%2f..%2fetc"] {
            assert_page(&browser.get(nowhere).await, 404, "link-unknown");
        }
        assert_page(&browser.get("/signing/018f0000-0000-7000-8000-000000000001").await, 401, "ticket-missing");
        assert_page(&browser.get("/no/such/page").await, 404, "not-found");
        assert_page(&browser.get("/documents/send").await, 401, "");
        assert_page(&aino.get("/documents/send").await, 404, "not-found");
        assert_page(&browser.post("/check/ABCD-EFGH", &[]).await, 405, "method-not-allowed");
        let unknown = browser.get("/check/ABCD-EFGH").await;
        assert_eq!(unknown.status, 404);
        assert!(unknown.text().contains("value=\"ABCD-EFGH\""), "what was typed stands there, to be mended: {}", unknown.text());
    }

    async fn a_cancelled_document(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Called off", &[ELIN, FREJA]).send(&aino).await;
        let (link, _) = server.letter(FREJA.email, "Called off").await.link();
        let elin = server.open_link(ELIN, "Called off").await;
        let cancelled = aino.submit(&aino.open(&format!("{document}/cancel")).await.form(&format!("{document}/cancel"))).await;
        assert_eq!(cancelled.status, 303, "{}", cancelled.text());
        assert_page(&elin.browser.submit(&elin.form()).await, 410, "document-cancelled");
        assert_page(&elin.browser.get(&elin.address).await, 410, "document-cancelled");
        assert_page(&server.browser().get(&link).await, 410, "document-cancelled");
        // Twice is once, and there is nothing left to cancel or remind.
        assert_eq!(aino.post(&format!("{document}/cancel"), &[]).await.status, 303);
        assert_page(&aino.post(&format!("{document}/remind"), &[]).await, 409, "nobody-to-remind");
    }

    async fn files_that_cannot_be_signed(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let good = ("Good.pdf", paper::agreement("Good"));
        let bad: [(&str, Vec<u8>, &str); 5] = [
            ("Letter.pdf", paper::no_pdf(), "this is not a PDF file"),
            ("Secret.pdf", paper::encrypted(), "protected with a password"),
            ("Empty.pdf", Vec::new(), "the file is empty"),
            ("Half.pdf", paper::agreement("Half")[..300].to_vec(), "damaged"),
            ("Large.pdf", paper::of_size("Large", 16 * 1024 * 1024), "larger than 15 MB"),
        ];
        for (name, bytes, said) in bad {
            let plan = Plan { files: vec![good.clone(), (name, bytes)], ..Plan::new("With a bad file", &[ELIN]) };
            let page = aino.submit(&plan.form(&aino).await.with("message", "Please sign").with("action", "review")).await;
            assert_eq!(page.status, 422, "{name}: {}", page.text());
            assert!(page.says(name) && page.says(said), "{name}: {}", page.text());
            assert_eq!(page.wrong_fields(), ["files"], "{name}");
            assert_kept(&page, &["Good.pdf"]);
        }
        let eleven = (0..11).map(|_| ("Same.pdf", paper::agreement("Same"))).collect();
        let plan = Plan { files: eleven, ..Plan::new("With a bad file", &[ELIN]) };
        let page = aino.submit(&plan.form(&aino).await.with("message", "Please sign").with("action", "review")).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["files".to_owned()]), "{}", page.text());
        assert!(page.says("at most 10 files"), "{}", page.text());
        assert_kept(&page, &["Same.pdf"]);
    }

    async fn an_address_that_is_none(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        for (address, said) in [("elin at home", "Write the address"), ("elin@", "Write the address"), (ELIN.email, "already one")] {
            let plan = Plan::new("With a bad file", &[ELIN, FREJA]);
            let form = plan.form(&aino).await.with("message", "Please sign").with("signatory-2-email", address);
            let page = aino.submit(&form.with("action", "review")).await;
            assert_eq!((page.status, page.wrong_fields()), (422, vec!["signatory-2-email".to_owned()]), "{}", page.text());
            assert!(page.says(said), "{}", page.text());
            assert_kept(&page, &["Agreement.pdf"]);
            let edit = page.edit_form();
            assert_eq!((edit.value("signatory-2-email"), edit.value("signatory-2-name")), (address, FREJA.name));
            // The draft is kept: corrected, it can be sent.
            let corrected = aino.submit(&edit.with("signatory-2-email", FREJA.email).with("action", "review")).await;
            assert_eq!(corrected.status, 303, "{}", corrected.text());
        }
        let nobody = Plan { files: Vec::new(), ..Plan::new("", &[]) };
        let page = aino.submit(&nobody.form(&aino).await.with("action", "review")).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["files".to_owned(), "signatory-1-email".to_owned()]));
    }

    async fn a_double_click_on_send(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let plan = Plan::new("Sent once", &[ELIN]);
        let document = plan.draft(&aino).await;
        let form = aino.open(&format!("{document}/review")).await.form(&format!("{document}/send"));
        let (one, two, three) = tokio::join!(aino.submit(&form), aino.submit(&form), aino.submit(&form));
        for page in [one, two, three, aino.submit(&form).await] {
            assert_eq!((page.status, page.location.as_str()), (303, document.as_str()), "{}", page.text());
        }
        server.sign(ELIN, plan.name).await;
        let file = server.keep("signed.pdf", &sealed(&aino, &document).await);
        judges::assert_sealed(&server.root_pem(), &file, &[("sinetti.sent", ""), ("sinetti.signature.1", ELIN.name), ("sinetti.seal", "")]);
        let invitations = server.letters_to(ELIN.email).iter().filter(|letter| letter.text.contains("/sign/")).count();
        assert_eq!(invitations, 1);
    }

    async fn a_double_click_on_sign(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Signed once", &[ELIN, FREJA]).send(&aino).await;
        let elin = server.open_link(ELIN, "Signed once").await;
        // A second tab, opened before: both press at the same moment.
        let (form, again) = (elin.form(), elin.browser.open(&elin.address).await.form(&format!("{}/sign", elin.address)));
        let (one, two, three) = tokio::join!(elin.browser.submit(&form), elin.browser.submit(&again), elin.browser.submit(&form));
        for page in [one, two, three, elin.browser.submit(&form).await] {
            assert_eq!((page.status, page.location.clone()), (303, format!("{}/done", elin.address)), "{}", page.text());
        }
        server.sign(FREJA, "Signed once").await;
        let file = server.keep("signed.pdf", &sealed(&aino, &document).await);
        let expected = [("sinetti.sent", ""), ("sinetti.signature.1", ELIN.name), ("sinetti.signature.2", FREJA.name), ("sinetti.seal", "")];
        judges::assert_sealed(&server.root_pem(), &file, &expected);
    }

    async fn all_signatories_press_at_the_same_moment(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let people = sinetti_tests::server::crowd(8);
        let document = Plan::new("Together", &people).send(&aino).await;
        let mut opened = Vec::new();
        for one in &people {
            opened.push(server.open_link(*one, "Together").await);
        }
        let presses: Vec<_> = opened.into_iter().map(|one| tokio::spawn(async move { one.sign().await })).collect();
        for press in presses {
            press.await.unwrap();
        }
        let file = server.keep("signed.pdf", &sealed(&aino, &document).await);
        let judged = judges::pyhanko(&server.root_pem(), &file);
        let mut names: Vec<_> = judged.iter().filter(|one| one.field.starts_with("sinetti.signature")).map(|one| one.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, people.iter().map(|one| one.name).collect::<Vec<_>>());
        assert!(judged.iter().all(|one| one.bottom_line), "{judged:#?}");
    }

    async fn two_tabs_with_the_same_draft(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Two tabs", &[ELIN]).draft(&aino).await;
        let edit = format!("{document}/edit");
        let (first, second) = (aino.open(&edit).await.form(&edit), aino.open(&edit).await.form(&edit));
        let saved = aino.submit(&first.with("message", "From the first tab").with("action", "save")).await;
        assert_eq!(saved.status, 303, "{}", saved.text());
        let refused = aino.submit(&second.with("message", "From the second tab").with("action", "save")).await;
        assert_eq!(refused.status, 409, "{}", refused.text());
        assert_eq!(refused.form(&edit).value("message"), "From the second tab", "what was typed is kept");
        assert_eq!(aino.open(&edit).await.form(&edit).value("message"), "From the first tab");
        // What was reviewed before the change is not sent.
        let review = aino.open(&format!("{document}/review")).await.form(&format!("{document}/send"));
        let form = aino.open(&edit).await.form(&edit).with("message", "Changed after the review").with("action", "save");
        assert_eq!(aino.submit(&form).await.status, 303);
        let stale = aino.submit(&review).await;
        assert_eq!(stale.status, 409, "{}", stale.text());
        assert!(server.letters_to(ELIN.email).is_empty());
    }

    async fn the_back_button(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let plan = Plan::new("And back", &[ELIN]);
        let document = plan.draft(&aino).await;
        let edit = aino.open(&format!("{document}/edit")).await.form(&format!("{document}/edit"));
        let review = aino.open(&format!("{document}/review")).await.form(&format!("{document}/send"));
        assert_eq!(aino.submit(&review).await.status, 303);
        // Back to the draft, back to the review: both lead to the document, and change nothing.
        for page in ["edit", "review"] {
            let back = aino.get(&format!("{document}/{page}")).await;
            assert_eq!((back.status, back.location.as_str()), (303, document.as_str()));
        }
        let late = aino.submit(&edit.with("name", "Another name").with("action", "save")).await;
        assert_eq!((late.status, late.location.as_str()), (303, document.as_str()), "{}", late.text());
        assert!(aino.open(&document).await.says("And back"));
        // Back after signing: the page that says it is done, whatever is opened or pressed.
        let elin = server.sign(ELIN, plan.name).await;
        let done = format!("{}/done", elin.address);
        for back in [elin.address.clone(), format!("{}/sign", elin.address), format!("{}/open", elin.address)] {
            let page = elin.browser.open(&back).await;
            assert!(page.says("What happens next"), "{back}: {}", page.text());
        }
        assert_eq!(elin.browser.submit(&elin.form()).await.location, done);
        wait_for(&aino, &document, "signed").await;
    }

    async fn a_lost_cookie(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Cookies lost", &[ELIN, FREJA]).send(&aino).await;
        // While signing: the form carries what is needed.
        let elin = server.open_link(ELIN, "Cookies lost").await;
        let signed = server.browser().submit(&elin.form()).await;
        assert_eq!(signed.status, 303, "{}", signed.text());
        // The ticket has run out: the passphrase is asked again, and what was typed comes back.
        let freja = server.open_link(FREJA, "Cookies lost").await;
        let (link, passphrase) = server.letter(FREJA.email, "Cookies lost").await.link();
        server.advance(25 * 3_600).await;
        let browser = server.browser();
        browser.get(&link).await;
        let asked = browser.submit(&freja.form().with("name", "Freja Holm-Berg").with("for", "organization").with("organization", "Holm ApS")).await;
        assert_eq!(asked.status, 401, "{}", asked.text());
        let opened = browser.submit(&asked.form(&format!("{}/open", freja.address)).with("passphrase", &passphrase)).await;
        assert_eq!(opened.status, 200, "{}", opened.text());
        let form = opened.form(&format!("{}/sign", freja.address));
        let typed = (form.value("name"), form.value("for"), form.value("organization"));
        assert_eq!(typed, ("Freja Holm-Berg", "organization", "Holm ApS"));
        let signed = browser.submit(&form.with("ground", "position")).await;
        assert_eq!(signed.status, 303, "{}", signed.text());
        // The sender's session ended in the middle of a form: after signing in again, all of it is there.
        let stranger = server.browser();
        let form = Plan::new("Typed before", &[ELIN]).form(&server.signed_in(AINO).await).await.with("message", "Long text").with("action", "save");
        let asked = stranger.submit(&form).await;
        assert_eq!(asked.status, 401, "{}", asked.text());
        let going_on = stranger.submit(&asked.form("/sign-in").with("email", AINO.email).with("password", PASSWORD)).await;
        let kept = going_on.form("/documents/new");
        assert_eq!((kept.value("message"), kept.value("signatory-1-email"), kept.value("name")), ("Long text", ELIN.email, "Typed before"));
        let made = stranger.submit(&kept).await;
        assert_eq!(made.status, 303, "{}", made.text());
        assert!(stranger.open(&made.location).await.says("Long text"));
        wait_for(&server.signed_in(AINO).await, &document, "signed").await;
    }

    async fn a_registration_with_mistakes(server: &mut Server) {
        let browser = server.browser();
        let form = browser.open("/en/register").await.form("/en/register");
        let wrong = form.clone().with("name", "Freja Holm").with("email", "freja").with("phone", "12").with("password", "short");
        let page = browser.submit(&wrong).await;
        assert_eq!((page.status, page.wrong_fields()), (422, ["email", "phone", "password", "terms"].map(str::to_owned).to_vec()), "{}", page.text());
        let kept = page.form("/en/register");
        assert_eq!((kept.value("name"), kept.value("email"), kept.value("phone"), kept.value("password")), ("Freja Holm", "freja", "12", ""));
        let right = kept.with("email", FREJA.email).with("phone", "+4520123456").with("password", PASSWORD).with("terms", "yes");
        let page = browser.submit(&right).await;
        assert!(page.status == 200 || page.status == 303, "{}", page.text());
        // Not confirmed yet: a new link comes; following it alone confirms nothing, pressing does.
        let refused = browser.post("/sign-in", &[("email", FREJA.email), ("password", PASSWORD)]).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        let confirm = server.letter(FREJA.email, "").await.path("/confirm-email/");
        assert_eq!(browser.get(&confirm).await.status, 200);
        assert_eq!(browser.post("/sign-in", &[("email", FREJA.email), ("password", PASSWORD)]).await.status, 422);
        let confirmed = browser.submit(&browser.open(&confirm).await.form(&confirm)).await;
        assert!(confirmed.status == 200 || confirmed.status == 303, "{}", confirmed.text());
        server.signed_in(FREJA).await;
        let twice = browser.post(&confirm, &[]).await;
        assert!(twice.status != 500 && twice.says("confirmed"), "{}", twice.text());
    }

    async fn requests_of_other_sites_and_through_proxies(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Not yours to cancel", &[ELIN]).send(&aino).await;
        let cancel = format!("{document}/cancel");
        for (name, value) in [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")] {
            let page = aino.send(aino.request(reqwest::Method::POST, &cancel).header(name, value)).await;
            assert_page(&page, 403, "cross-origin");
        }
        assert_eq!(status(&aino.open(&document).await), "pending");
        for name in ["forwarded", "x-forwarded-for", "x-forwarded-host"] {
            let page = aino.send(aino.request(reqwest::Method::GET, "/documents").header(name, "for=192.0.2.1")).await;
            assert_page(&page, 403, "forwarded-in-test");
        }
    }
}

/// The draft page that came back has everything that was typed, and the files that were good.
fn assert_kept(page: &Page, files: &[&str]) {
    let form = page.edit_form();
    let typed =
        (form.value("name"), form.value("message"), form.value("signatory-1-email"), form.value("signatory-1-name"));
    assert_eq!(typed, ("With a bad file", "Please sign", ELIN.email, ELIN.name));
    for file in files {
        assert!(
            page.text().contains(&format!("<strong class=\"name\">{file}</strong>")),
            "{file} is lost: {}",
            page.text()
        );
    }
}
