//! What a signatory meets beside reading and signing: declining, naming another person, links to accept, several documents through
//! one link, representing somebody, the passphrase by text message, and everything that can go wrong on the way.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Browser, Page, Server,
    journeys::{Opened, Plan, download, sealed, wait_for},
    judges, on_both_engines,
    server::{AINO, ELIN, FREJA, SOLVEIG, crowd, until},
};

/// The id of a document by name, for statements.
fn named(name: &str) -> String {
    format!("(SELECT id FROM document WHERE name = '{name}')")
}

/// How often a page says something.
fn times(page: &Page, words: &str) -> usize {
    sinetti_tests::form::words(&page.text()).matches(words).count()
}

/// Changes what the sender settled for a document.
fn settle(server: &Server, name: &str, settings: &str) {
    server.change(&format!("UPDATE document SET settings = '{settings}' WHERE name = '{name}'"));
}

/// Has everything of a person in these documents be reached by the link of the first.
fn share_link(server: &Server, email: &str, names: &[&str]) {
    let link = format!(
        "(SELECT link_id FROM invitation WHERE document_id = {} AND email_folded = '{email}')",
        named(names[0])
    );
    for name in &names[1..] {
        let own = format!("document_id = {} AND email_folded = '{email}'", named(name));
        server.change(&format!("UPDATE invitation SET link_id = {link} WHERE {own}"));
    }
}

/// What an opened link's form below it would send.
async fn below(opened: &Opened, page: &str) -> Page {
    opened.browser.get(&format!("{}/{page}", opened.address)).await
}

/// The letters to the sender about something.
fn told(server: &Server, word: &str) -> Vec<sinetti_tests::mail::Letter> {
    server.letters_to(AINO.email).into_iter().filter(|letter| letter.subject.contains(word)).collect()
}

on_both_engines! {
    async fn declining_is_offered_only_where_it_is_allowed(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Strict", &[ELIN]).send(&aino).await;
        let elin = server.open_link(ELIN, "Strict").await;
        assert!(!elin.page.text().contains("/decline") && !elin.page.text().contains("/delegate"), "{}", elin.page.text());
        for (page, code) in [("decline", "decline-off"), ("delegate", "delegate-off")] {
            let shown = below(&elin, page).await;
            assert_eq!((shown.status, shown.code().as_str()), (409, code));
            let fields = [("reason", "No"), ("name", "Anna"), ("email", "anna@crowd.example")];
            let pressed = elin.browser.post(&format!("{}/{page}", elin.address), &fields).await;
            assert_eq!((pressed.status, pressed.code().as_str()), (409, code), "{}", pressed.text());
        }
        // The policy is asked at the moment of use, also on a page that was open before.
        server.relax(r#"{"decline":true}"#);
        let form = below(&elin, "decline").await.form(&format!("{}/decline", elin.address));
        server.relax("{}");
        let pressed = elin.browser.submit(&form.with("reason", "No")).await;
        assert_eq!((pressed.status, pressed.code().as_str()), (409, "decline-off"));
        elin.sign().await;
        wait_for(&aino, &document, "signed").await;
    }

    async fn declining_closes_the_document_for_everybody(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        server.relax(r#"{"decline":true}"#);
        let document = Plan::new("Declined", &[ELIN, FREJA, crowd(1)[0]]).send(&aino).await;
        server.sign(ELIN, "Declined").await;
        let anna = server.open_link(crowd(1)[0], "Declined").await;
        let freja = server.open_link(FREJA, "Declined").await;
        assert!(freja.page.text().contains("/decline"));
        let form = below(&freja, "decline").await.form(&format!("{}/decline", freja.address));
        let empty = freja.browser.submit(&form.clone().with("reason", " \n ")).await;
        assert_eq!((empty.status, empty.wrong_fields()), (422, vec!["reason".to_owned()]));
        let long = freja.browser.submit(&form.clone().with("reason", &"x".repeat(501))).await;
        assert_eq!(long.status, 422);
        assert!(long.text().contains(&"x".repeat(501)), "what was typed stays");
        let given = form.with("reason", "The rent is wrong.\nSee page 2.");
        // Two presses at once, and one later: it happens once.
        let (first, second) = tokio::join!(freja.browser.submit(&given), freja.browser.submit(&given));
        for page in [&first, &second, &freja.browser.submit(&given).await] {
            assert_eq!(page.status, 303, "{}", page.text());
            assert!(page.location.starts_with(&format!("{}/declined", freja.address)), "{}", page.location);
        }
        assert!(freja.browser.open(&first.location).await.says("The rent is wrong."));
        assert_eq!(freja.browser.get(&freja.address).await.status, 303, "the link leads to what became of it");
        for closed in [anna.browser.get(&anna.address).await, anna.browser.submit(&anna.form()).await] {
            assert_eq!((closed.status, closed.code().as_str()), (410, "document-declined"), "{}", closed.text());
        }
        let page = wait_for(&aino, &document, "declined").await;
        assert_eq!(times(&page, "Freja Holm declined to sign"), 1, "{}", page.text());
        assert!(page.says("The rent is wrong."));
        let letter = server.letter(AINO.email, "Declined: Declined").await;
        assert!(letter.text.contains("See page 2.") && letter.text.contains(FREJA.name), "{}", letter.text);
        let whole = until("the seal of what was signed", async || {
            let bytes = download(&aino, &document).await;
            (judges::pdfsig(&server.keep("partly.pdf", &bytes)).len() == 4).then_some(bytes)
        })
        .await;
        let file = server.keep("partly.pdf", &whole);
        assert!(judges::pyhanko(&server.root_pem(), &file).iter().all(|one| one.bottom_line));
        assert!(judges::pdftotext(&file).contains("Not signed: declined"));
        assert_eq!(told(server, "Declined: ").len(), 1);
    }

    async fn another_person_is_named_and_signs(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        server.relax(r#"{"delegate":true}"#);
        let document = Plan::new("Passed on", &[ELIN, FREJA]).send(&aino).await;
        let elin = server.open_link(ELIN, "Passed on").await;
        let (old_link, _) = server.letter(ELIN.email, "Passed on").await.link();
        let form = below(&elin, "delegate").await.form(&format!("{}/delegate", elin.address));
        let wrong = elin.browser.submit(&form.clone().with("name", " ").with("email", "anna")).await;
        assert_eq!((wrong.status, wrong.wrong_fields()), (422, vec!["name".to_owned(), "email".to_owned()]));
        for taken in [ELIN.email, "FREJA@holm.example"] {
            let page = elin.browser.submit(&form.clone().with("name", "Freja").with("email", taken)).await;
            assert_eq!((page.status, page.wrong_fields()), (422, vec!["email".to_owned()]), "{}", page.text());
        }
        let anna = crowd(1)[0];
        let given = form.with("name", anna.name).with("email", anna.email);
        let passed = elin.browser.submit(&given).await;
        assert_eq!((passed.status, passed.location.clone()), (303, format!("{}/passed", elin.address)), "{}", passed.text());
        let page = elin.browser.open(&passed.location).await;
        assert!(page.says("a…@crowd.example") && !page.says(anna.email), "{}", page.text());
        // The old link is dead, in the browser that had it open and in any other.
        let again = elin.browser.submit(&given).await;
        let signed = elin.browser.submit(&elin.form()).await;
        let fresh = server.browser().get(&old_link).await;
        assert_eq!((again.status, signed.status, fresh.status), (303, 410, 410));
        assert_eq!((signed.code().as_str(), fresh.code().as_str()), ("link-passed", "link-passed"));
        assert!(fresh.says("a…@crowd.example"), "{}", fresh.text());
        let html = aino.open(&document).await.text();
        let card = html.split("<h3>Anna").nth(1).unwrap().split("</li>").next().unwrap();
        assert!(!card.contains("Opened") && card.contains("/correct\""), "Anna has not opened it: {card}");
        let letter = server.letter(AINO.email, "Another signatory").await;
        assert!([ELIN.name, anna.name, anna.email].iter().all(|word| letter.text.contains(word)), "{}", letter.text);
        server.sign(anna, "Passed on").await;
        let page = aino.open(&document).await;
        assert_eq!(times(&page, "Elin Sjöberg named another person to sign"), 1);
        assert!(page.says("Now asked: Anna Aho") && page.says("Anna Aho opened the document"), "{}", page.text());
        server.sign(FREJA, "Passed on").await;
        let file = server.keep("signed.pdf", &sealed(&aino, &document).await);
        assert!(judges::pdftotext(&file).contains(anna.email));
        assert_eq!(told(server, "Another signatory").len(), 1);
        assert_eq!(server.letters_to(anna.email).iter().filter(|letter| letter.text.contains("/sign/")).count(), 1);
    }

    async fn documents_sent_together_are_passed_on_and_told_of_in_one_mail(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        server.relax(r#"{"delegate":true}"#);
        let names = ["Lease of two", "Rules of two"];
        for name in names {
            Plan::new(name, &[ELIN]).send(&aino).await;
            server.letter(ELIN.email, name).await;
        }
        share_link(server, ELIN.email, &names);
        let elin = server.open_link(ELIN, names[0]).await;
        let anna = crowd(1)[0];
        let form = below(&elin, "delegate").await.form(&format!("{}/delegate", elin.address));
        let passed = elin.browser.submit(&form.with("name", anna.name).with("email", anna.email)).await;
        assert_eq!(passed.status, 303, "{}", passed.text());
        let letter = server.letter(AINO.email, "Another signatory").await;
        assert_eq!(letter.subject, "Another signatory: 2 documents (Lease of two, Rules of two)");
        for part in [&letter.text, &letter.html] {
            assert!(names.iter().all(|name| part.contains(name)) && part.contains(anna.name), "{part}");
        }
        let asked = server.letter(anna.email, "2 documents").await;
        assert_eq!(asked.subject, "To sign: 2 documents (Lease of two, Rules of two)");
        assert_eq!((told(server, "Another signatory").len(), server.letters_to(anna.email).len()), (1, 1));
    }

    async fn what_is_to_be_accepted_must_be_accepted(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("With links", &[ELIN]).send(&aino).await;
        settle(server, "With links", r#"{"links":[{"title":"House rules","url":"https://rules.example/2026"},{"title":"Prices","url":"http://prices.example/"}]}"#);
        let elin = server.open_link(ELIN, "With links").await;
        assert!(elin.page.has_link("https://rules.example/2026") && elin.page.says("prices.example"), "{}", elin.page.text());
        let refused = elin.browser.submit(&elin.form().with("accept-2", "yes").with("name", "Elin S.")).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["accept-1".to_owned()]), "{}", refused.text());
        let again = refused.form(&format!("{}/sign", elin.address));
        assert_eq!((again.value("accept-2"), again.value("name")), ("yes", "Elin S."));
        assert_eq!(elin.browser.submit(&again.with("accept-1", "yes")).await.status, 303);
        let bytes = sealed(&aino, &document).await;
        assert!(aino.open(&document).await.says("Accepted: House rules, Prices"));
        let file = server.keep("signed.pdf", &bytes);
        let evidence = judges::uncompressed(&file);
        assert!(evidence.contains("https://rules.example/2026") && evidence.contains("Prices"), "what was accepted is in the file");
    }

    async fn several_documents_are_signed_through_one_link(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let names = ["First of three", "Second of three", "Third of three"];
        let mut documents = Vec::new();
        for name in names {
            documents.push(Plan::new(name, &[ELIN]).send(&aino).await);
            server.letter(ELIN.email, name).await;
        }
        share_link(server, ELIN.email, &names);
        let elin = server.open_link(ELIN, names[0]).await;
        assert!(elin.page.says("Document 1 of 3") && elin.page.says(names[2]), "{}", elin.page.text());
        for document in &documents {
            assert!(aino.open(document).await.says("Elin Sjöberg opened the document"), "the link opens all of them");
        }
        let first = elin.form();
        let signed = elin.browser.submit(&first).await;
        assert_eq!((signed.status, signed.location.as_str()), (303, elin.address.as_str()), "{}", signed.text());
        // Leaving and coming back by the mailed link: on with the second.
        let back = server.open_link(ELIN, names[0]).await;
        assert!(back.page.says("Document 2 of 3"), "{}", back.page.text());
        // The first form pressed again signs nothing else.
        assert_eq!(elin.browser.submit(&first).await.status, 303);
        assert!(back.browser.open(&back.address).await.says("Document 2 of 3"));
        // One closed leaves the others.
        aino.post(&format!("{}/cancel", documents[1]), &[]).await;
        let gone = back.browser.submit(&back.form()).await;
        assert_eq!((gone.status, gone.code().as_str()), (410, "document-cancelled"));
        let third = Opened { page: back.browser.open(&back.address).await, ..back };
        assert!(third.page.says("Document 3 of 3"), "{}", third.page.text());
        let done = third.browser.submit(&third.form()).await;
        assert!(done.location.starts_with(&format!("{}/done?document=", third.address)), "{}", done.location);
        wait_for(&aino, &documents[2], "signed").await;
        let done = third.browser.open(&done.location).await;
        assert!(done.says("Download: First of three") && !done.says("Download: Second of three"), "{}", done.text());
        for document in [&documents[0], &documents[2]] {
            wait_for(&aino, document, "signed").await;
            let id = document.rsplit('/').next().unwrap();
            let file = third.browser.get(&format!("{}/download?document={id}", third.address)).await;
            assert_eq!((file.status, file.content_type.as_str()), (200, "application/pdf"));
        }
        wait_for(&aino, &documents[1], "cancelled").await;
        let foreign = Plan::new("Foreign", &[FREJA]).send(&aino).await;
        let id = foreign.rsplit('/').next().unwrap();
        assert_eq!(third.browser.get(&format!("{}/download?document={id}", third.address)).await.status, 404);
    }

    async fn who_signs_for_an_organization_of_theirs_leaves_it_a_copy(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("For Fjordlys", &[SOLVEIG]).send(&aino).await;
        let opened = server.open_link(SOLVEIG, "For Fjordlys").await;
        assert!(!opened.page.says("Fjordlys AS"), "who is not signed in types it");
        let solveig = server.signed_in(SOLVEIG).await;
        let signing = from_received(&solveig, "For Fjordlys").await;
        let page = solveig.open(&signing).await;
        let form = page.form(&format!("{signing}/sign")).with("for", "organization");
        assert!(page.says("Fjordlys AS") && !form.value("account").is_empty(), "{}", page.text());
        let refused = solveig.submit(&form).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["ground".to_owned()]));
        assert_eq!(solveig.submit(&form.with("ground", "position")).await.status, 303);
        let done = solveig.open(&format!("{signing}/done")).await;
        assert!(done.says("Fjordlys AS has the document among its Documents, too"), "{}", done.text());
        let file = server.keep("signed.pdf", &sealed(&aino, &document).await);
        assert!(judges::pdftotext(&file).contains("For Fjordlys AS, by position"));
        assert!(aino.open(&document).await.says("Fjordlys AS"));
        // Her organization has it, to read and to keep; what passed between sender and signatories stays with the sender.
        assert!(solveig.open("/documents").await.says("For Fjordlys"));
        let page = solveig.open(&document).await;
        assert!(page.says("signed for you by one of yours") && !page.has_form(&format!("{document}/duplicate")), "{}", page.text());
        assert!(!page.says("was sent to") && !page.says("127.0.0.1"), "{}", page.text());
        assert_eq!(download(&solveig, &document).await, download(&aino, &document).await);
        for act in ["remind", "cancel", "duplicate", "addendum"] {
            let refused = solveig.post(&format!("{document}/{act}"), &[]).await;
            assert_eq!((refused.status, refused.code().as_str()), (409, "sent-by-another"), "{act}: {}", refused.text());
        }
        for open in ["/", "/open-invitations"] {
            assert!(!solveig.open(open).await.says("For Fjordlys"), "{open}");
        }
        assert_eq!(solveig.post(&format!("{document}/delete"), &[]).await.status, 303);
        assert!(!solveig.open("/documents").await.has_link(&document));
        assert_eq!(aino.open(&document).await.status, 200, "the sender keeps theirs");
        assert!(solveig.open("/documents?status=trash").await.says("For Fjordlys"));
        let other = Plan::new("By a stranger", &[ELIN]).send(&aino).await;
        assert_eq!(solveig.get(&other).await.status, 404);
    }

    async fn a_guardian_signs_for_a_person(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("For a child", &[ELIN]).send(&aino).await;
        let elin = server.open_link(ELIN, "For a child").await;
        let form = elin.form().with("for", "guardian");
        for (person, born, fields) in [
            ("", "", vec!["person", "born"]),
            ("Ilo Ek 010314A123N", "2014-03-01", vec!["person"]),
            ("Ilo Ek", "2099-01-01", vec!["born"]),
            ("Ilo Ek", "010314A123N", vec!["born"]),
        ] {
            let refused = elin.browser.submit(&form.clone().with("person", person).with("born", born)).await;
            assert_eq!((refused.status, refused.wrong_fields()), (422, fields.into_iter().map(str::to_owned).collect()));
        }
        assert_eq!(elin.browser.submit(&form.with("person", "Ilo Ek").with("born", "1.3.2014")).await.status, 303);
        let file = server.keep("signed.pdf", &sealed(&aino, &document).await);
        assert!(judges::pdftotext(&file).contains("As guardian of Ilo Ek, born 01/03/2014"), "{}", judges::pdftotext(&file));
        assert!(aino.open(&document).await.says("As guardian of Ilo Ek"));
    }

    async fn an_organization_that_the_sender_settled_stays(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Settled", &[ELIN]).send(&aino).await;
        let represents = r#"{"as":"organization","name":"Ek Oy","ground":"position"}"#;
        server.change(&format!("UPDATE invitation SET represents = '{represents}' WHERE document_id = {}", named("Settled")));
        let elin = server.open_link(ELIN, "Settled").await;
        assert!(elin.page.says("You sign for Ek Oy."), "{}", elin.page.text());
        let refused = elin.browser.submit(&elin.form().with("for", "me").with("organization", "Other Oy")).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["ground".to_owned()]));
        let form = elin.form().with("for", "me").with("organization", "Other Oy").with("ground", "authorization");
        assert_eq!(elin.browser.submit(&form).await.status, 303);
        let text = judges::pdftotext(&server.keep("signed.pdf", &sealed(&aino, &document).await));
        assert!(text.contains("For Ek Oy, by authorization") && !text.contains("Other Oy"), "{text}");
    }

    async fn a_passphrase_by_text_message_is_always_typed(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        Plan::new("Secure", &[ELIN]).send(&aino).await;
        let (browser, address, passphrase) = server.follow_link(ELIN, "Secure").await;
        assert!(browser.open(&address).await.text().contains("data-passphrase"));
        server.change(&format!("UPDATE invitation SET delivery = 'secure', phone = '+358401234567' WHERE document_id = {}", named("Secure")));
        let page = browser.open(&address).await;
        assert!(page.says("by text message to +358 … 67") && !page.text().contains("data-passphrase"), "{}", page.text());
        for told in ["Secure", AINO.name, "Koivurinne", ELIN.name, "401234567"] {
            assert!(!page.says(told), "{told}");
        }
        // From Received, it is asked, too.
        let elin = server.signed_in(ELIN).await;
        let asked = from_received(&elin, "Secure").await;
        let page = elin.open(&asked).await;
        assert!(page.says("+358 … 67"), "{}", page.text());
        let form = page.form(&format!("{asked}/open"));
        assert_eq!(elin.submit(&form.with("passphrase", &passphrase)).await.status, 303);
        assert!(elin.open(&asked).await.says("Sign the document"));
    }

    async fn a_dead_link_is_replaced_by_one_to_the_same_address(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Guessed", &[ELIN]).send(&aino).await;
        let (old, passphrase) = server.letter(ELIN.email, "Guessed").await.link();
        let stranger = server.browser();
        let address = stranger.get(&old).await.location;
        let form = stranger.open(&address).await.form(&format!("{address}/open"));
        for left in (1..10).rev() {
            let wrong = stranger.submit(&form.clone().with("passphrase", "aaaa-aaaa")).await;
            assert_eq!(wrong.status, 422, "{left} left");
        }
        let dead = stranger.submit(&form.clone().with("passphrase", "aaaa-aaaa")).await;
        assert_eq!(dead.status, 410);
        assert_eq!(stranger.submit(&form.with("passphrase", &passphrase)).await.status, 410, "the right one comes too late");
        let dead = server.browser().get(&old).await;
        assert_eq!(dead.status, 410);
        for told in ["Guessed", AINO.name, "Koivurinne", ELIN.name, ELIN.email] {
            assert!(!dead.says(told), "{told}");
        }
        let before = server.letters().len();
        let again = dead.form(&format!("{old}/again"));
        let asked = stranger.submit(&again).await;
        assert_eq!(asked.status, 200, "{}", asked.text());
        // Whoever asks for what never was gets the same answer, and a second press sends nothing.
        let second = stranger.submit(&again).await;
        let invented = stranger.post("/sign/AZqbUAAAcACAAAAAAAAAAbW9nYmZl0JXbHVlVGVzdE1hY0Zvcg/again", &[]).await;
        assert_eq!((second.status, invented.status), (200, 200));
        let words = |page: &Page| sinetti_tests::form::words(&page.text());
        assert_eq!((words(&asked), words(&asked)), (words(&second), words(&invented)));
        until("the new letter", async || (server.letters().len() > before).then_some(())).await;
        let (new, _) = server.letter(ELIN.email, "Guessed").await.link();
        assert_ne!(new, old);
        assert_eq!(server.browser().get(&old).await.code(), "link-replaced");
        assert!(aino.open(&document).await.says("Elin Sjöberg asked for a new link"));
        server.sign(ELIN, "Guessed").await;
        wait_for(&aino, &document, "signed").await;
        assert_eq!(server.letters_to(ELIN.email).iter().filter(|letter| letter.text.contains("/sign/")).count(), 2);
    }

    async fn a_scanner_that_follows_the_link_changes_nothing(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Scanned", &[ELIN]).send(&aino).await;
        let (link, _) = server.letter(ELIN.email, "Scanned").await.link();
        wait_for_words(&aino, &document, "Invitation sent").await;
        for _ in 0..20 {
            let scanner = server.browser();
            let head = scanner.send(scanner.request(reqwest::Method::HEAD, &link)).await;
            assert_eq!((head.status, head.body.len()), (303, 0));
            let followed = scanner.get(&link).await;
            assert_eq!(scanner.open(&followed.location).await.status, 200);
            let head = scanner.send(scanner.request(reqwest::Method::HEAD, &followed.location)).await;
            assert_eq!(head.status, 200);
            for page in ["open", "sign", "done", "download", "text", "decline", "delegate"] {
                scanner.get(&format!("{}/{page}", followed.location)).await;
            }
        }
        let page = aino.open(&document).await;
        assert!(page.says("Invitation sent") && !page.says("opened the document"), "{}", page.text());
        server.sign(ELIN, "Scanned").await;
        wait_for(&aino, &document, "signed").await;
    }

    async fn nothing_typed_is_lost_when_something_goes_wrong(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        Plan { require_reading: true, ..Plan::new("Mishaps", &[ELIN, FREJA]) }.send(&aino).await;
        let elin = server.open_link(ELIN, "Mishaps").await;
        let filled = elin.form().with("read", "yes").with("name", "Elin S.").with("for", "organization").with("organization", "Ek Oy").with("ground", "position");
        // The signing copy is another than the one that was read.
        let changed = elin.browser.submit(&filled.clone().with("shown", "0")).await;
        assert_eq!((changed.status, changed.code().as_str()), (409, ""), "{}", changed.text());
        let again = changed.form(&format!("{}/sign", elin.address));
        assert_eq!((again.value("name"), again.value("organization"), again.value("ground")), ("Elin S.", "Ek Oy", "position"));
        assert_eq!(again.value("shown"), filled.value("shown"), "the new one is shown");
        // Cookies are off: the form carries what is needed.
        let bare = server.browser();
        let unticked: Vec<_> = filled.fields.iter().filter(|(name, _)| name != "read").map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let refused = bare.post(&filled.action, &unticked).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["read".to_owned()]));
        assert_eq!(refused.form(&filled.action).value("organization"), "Ek Oy");
        // The browser was closed for a day: the passphrase again, then the form as it was.
        server.advance_days(2).await;
        let late = elin.browser.submit(&filled).await;
        assert_eq!(late.status, 401, "{}", late.text());
        let (_, passphrase) = server.letter(ELIN.email, "Mishaps").await.link();
        let open = late.form(&format!("{}/open", elin.address)).with("passphrase", &passphrase);
        let back = elin.browser.submit(&open).await;
        let back = back.form(&format!("{}/sign", elin.address));
        assert_eq!((back.value("name"), back.value("ground"), back.value("read")), ("Elin S.", "position", "yes"));
        assert_eq!(elin.browser.submit(&back).await.status, 303);
    }

    async fn many_are_signed_one_after_another(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let names = ["One to sign", "Two to sign", "Three to sign"];
        for name in names {
            Plan::new(name, &[ELIN]).send(&aino).await;
            server.letter(ELIN.email, name).await;
        }
        let elin = server.signed_in(ELIN).await;
        let mut signing = from_received(&elin, names[0]).await;
        for left in (0..3).rev() {
            let form = elin.open(&signing).await.form(&format!("{signing}/sign"));
            let signed = elin.submit(&form).await;
            assert_eq!(signed.status, 303, "each is confirmed by its own press: {}", signed.text());
            let done = elin.open(&signed.location).await;
            let next = after(&done.text(), "action=\"/received/");
            assert_eq!(next.is_some(), left > 0, "{}", done.text());
            if let Some(next) = next {
                let opened = elin.post(&format!("/received/{next}/open"), &[]).await;
                assert_eq!(opened.status, 303);
                signing = opened.location;
            }
        }
        let received = elin.open("/received").await;
        assert!(names.iter().all(|name| !received.says(name)), "nothing waits any more: {}", received.text());
    }

    async fn the_language_is_switched_on_every_page(server: &mut Server) {
        server.relax(r#"{"decline":true,"delegate":true}"#);
        let aino = server.signed_in(AINO).await;
        Plan::new("Languages", &[ELIN]).send(&aino).await;
        let (browser, address, _) = server.follow_link(ELIN, "Languages").await;
        assert!(browser.open(&address).await.has_form("/language"));
        let elin = server.open_link(ELIN, "Languages").await;
        assert!(elin.page.text().contains("/language\""));
        for page in ["decline", "delegate", "text"] {
            let shown = below(&elin, page).await;
            let form = shown.form("/language").with("language", "fi");
            let back = elin.browser.submit(&form).await;
            assert_eq!(back.status, 303);
            assert!(elin.browser.open(&back.location).await.text().contains("lang=\"fi\""), "{page}");
            elin.browser.submit(&form.with("language", "en")).await;
        }
        elin.sign().await;
        assert!(below(&elin, "done").await.has_form("/language"));
    }
}

/// Opens an invitation from Received; the address of its page.
async fn from_received(browser: &Browser, name: &str) -> String {
    let page = browser.open("/received").await.text();
    let until_name = page.split(name).next().map(str::len).unwrap();
    let card = &page[until_name..];
    let invitation = after(card, "action=\"/received/").unwrap_or_else(|| panic!("{name} is not received: {page}"));
    let opened = browser.post(&format!("/received/{invitation}/open"), &[]).await;
    assert_eq!(opened.status, 303, "{}", opened.text());
    opened.location
}

/// What stands between some text and the next slash or quotation mark.
fn after(html: &str, mark: &str) -> Option<String> {
    let rest = html.split(mark).nth(1)?;
    Some(rest.split(['/', '"']).next()?.to_owned())
}

async fn wait_for_words(browser: &Browser, document: &str, words: &str) {
    until(words, async || browser.get(document).await.says(words).then_some(())).await;
}
