//! New document, review and sending (features.md D4 to D20): what is settled, what is refused, and what leaves.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Browser, Form, Page,
    form::words,
    journeys::{Plan, wait_for},
    on_both_engines, paper,
    server::{AINO, ELIN, FREJA, SOLVEIG},
};

/// The form of a draft as it is saved.
async fn saved(browser: &Browser, document: &str) -> Form {
    browser.open(&format!("{document}/edit")).await.form(&format!("{document}/edit"))
}

/// Presses a button of the draft's form; the form as it is saved then.
async fn press(browser: &Browser, document: &str, form: &Form, button: &str) -> Form {
    let pressed = browser.submit(&form.clone().with("action", button)).await;
    assert_eq!(pressed.status, 303, "{button}: {}", pressed.text());
    saved(browser, document).await
}

/// Sends a draft from its review.
async fn send(browser: &Browser, document: &str) -> Page {
    let review = browser.open(&format!("{document}/review")).await;
    browser.submit(&review.form(&format!("{document}/send"))).await
}

/// One mail about three documents: subject, heading and rows name how many and which.
fn tells_of_all(letter: &sinetti_tests::mail::Letter, subject: &str) {
    assert_eq!(letter.subject, subject);
    for part in [&letter.text, &letter.html] {
        for said in [
            "3 documents",
            "these documents",
            "Document 1",
            "Lease, 1 page",
            "Document 2",
            "Rules, 1 page",
            "Document 3",
            "Inspection, 1 page",
        ] {
            assert!(part.contains(said), "{said} is missing: {part}");
        }
        assert!(!part.contains("this document"), "{part}");
    }
}

fn names(form: &Form) -> Vec<String> {
    let name = |(field, value): &(String, String)| {
        (field.starts_with("signatory-") && field.ends_with("-name")).then(|| value.clone())
    };
    form.fields.iter().filter_map(name).collect()
}

on_both_engines! {
    async fn each_way_of_delivery_needs_its_address(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let plan = Plan::new("Ways", &[ELIN]);
        let form = plan.form(&aino).await.with("action", "review").with("signatory-1-delivery", "secure");
        let refused = aino.submit(&form).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["signatory-1-phone".to_owned()]), "{}", refused.text());
        let form = form.with("signatory-1-delivery", "sms").with("signatory-1-email", "").with("signatory-1-phone", "+358 40 123 4567");
        let made = aino.submit(&form).await;
        assert_eq!(made.status, 303, "a text message needs no e-mail address: {}", made.text());
        let document = made.location.strip_suffix("/review").unwrap();
        let review = aino.open(&made.location).await;
        for said in ["Text message, right after sending", "+358401234567", "Koivurinne Kodit Oy asks you to sign"] {
            assert!(words(&review.text()).contains(said), "the review does not say {said}: {}", words(&review.text()));
        }
        let sent = send(&aino, document).await;
        assert_eq!((sent.status, sent.location.as_str()), (303, document), "{}", sent.text());
        let page = aino.open(document).await;
        assert!(page.says(ELIN.name) && page.says("+358401234567"), "{}", page.text());
    }

    async fn a_private_account_invites_by_mail_only(server: &mut Server) {
        let elin = server.signed_in(ELIN).await;
        let form = Plan::new("Private", &[FREJA]).form(&elin).await;
        assert!(!form.fields.iter().any(|(name, _)| name == "signatory-1-delivery"), "nothing else is offered");
        let form = form.with("signatory-1-delivery", "sms").with("signatory-1-phone", "+4520123456").with("action", "review");
        let refused = elin.submit(&form).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["signatory-1-delivery".to_owned()]), "{}", refused.text());
    }

    async fn settings_are_reviewed_and_stay_with_the_document(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let form = Plan::new("Settled", &[ELIN]).form(&aino).await
            .with("link-1-title", "House rules").with("link-1-url", "javascript:alert(1)")
            .with("reminders_every", "3").with("reminders_before_end", "90")
            .with("signed_copy", "attachment").with("notices", "both").with("notice_address", "office")
            .with("signatory-1-organization", "Sjöberg & Co")
            .with("action", "review");
        let refused = aino.submit(&form).await;
        let mut wrong = refused.wrong_fields();
        wrong.sort();
        assert_eq!((refused.status, wrong.as_slice()), (422, ["link-1-url", "notice_address", "reminders_before_end"].map(str::to_owned).as_slice()));
        let action = refused.text().split("action=\"/documents/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let document = format!("/documents/{}", action.strip_suffix("/edit").unwrap());
        let form = saved(&aino, &document).await;
        assert_eq!(form.value("link-1-title"), "House rules", "what was typed is kept");
        let form = form.with("link-1-url", "https://koivurinne.example/rules").with("reminders_before_end", "2")
            .with("notice_address", "office@koivurinne.example");
        press(&aino, &document, &form, "save").await;
        let said = [
            "House rules", "https://koivurinne.example/rules", "Every 3 days, and 2 days before the end", "As an attachment",
            "At each signature, and when all have signed", "office@koivurinne.example", "For Sjöberg & Co",
        ];
        let review = words(&aino.open(&format!("{document}/review")).await.text());
        assert_eq!(send(&aino, &document).await.status, 303);
        let page = words(&aino.open(&document).await.text());
        for said in said {
            assert!(review.contains(said), "the review does not say {said}: {review}");
            assert!(page.contains(said), "the document does not say {said}: {page}");
        }
        let copy = aino.submit(&aino.open(&document).await.form(&format!("{document}/duplicate"))).await;
        let copied = aino.open(&copy.location).await;
        assert!(copied.text().contains("https://koivurinne.example/rules") && copied.text().contains("Sjöberg"), "{}", copied.text());
    }

    async fn people_move_by_buttons_and_turns_stay(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let plan = Plan { in_order: true, ..Plan::new("Order", &[ELIN, FREJA, SOLVEIG]) };
        let document = plan.draft(&aino).await;
        let form = saved(&aino, &document).await.with("signatory-2-step", "1").with("signatory-3-step", "2");
        let form = press(&aino, &document, &form, "signatory-up-3").await;
        assert_eq!(names(&form), [ELIN.name, SOLVEIG.name, FREJA.name]);
        let steps: Vec<_> = (1..=3).map(|n| form.value(&format!("signatory-{n}-step")).to_owned()).collect();
        assert_eq!(steps, ["1", "1", "2"], "two still share the first turn");
        let form = press(&aino, &document, &form, "move-signatory-1-to-3").await;
        assert_eq!(names(&form), [SOLVEIG.name, FREJA.name, ELIN.name]);
        assert_eq!(send(&aino, &document).await.status, 303);
        server.sign(SOLVEIG, "Order").await;
        assert!(server.letters_to(ELIN.email).is_empty(), "the others of the first turn have not signed");
        server.sign(FREJA, "Order").await;
        server.sign(ELIN, "Order").await;
        wait_for(&aino, &document, "signed").await;
    }

    async fn files_move_and_one_way_is_set_for_all(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let files = ["One.pdf", "Two.pdf", "Three.pdf"].map(|name| (name, paper::agreement(name))).to_vec();
        let document = Plan { files, ..Plan::new("Files", &[ELIN, FREJA]) }.draft(&aino).await;
        let form = saved(&aino, &document).await;
        let html = aino.open(&format!("{document}/edit")).await.text();
        let id = html.split("value=\"remove-file-").nth(3).unwrap().split('"').next().unwrap().to_owned();
        let form = press(&aino, &document, &form, &format!("move-file-{id}-to-1")).await;
        let html = aino.open(&format!("{document}/edit")).await.text();
        let place = |name: &str| html.find(&format!("<strong class=\"name\">{name}")).unwrap();
        assert!(place("Three.pdf") < place("One.pdf") && place("One.pdf") < place("Two.pdf"));
        let form = form.with("delivery_all", "secure");
        let form = press(&aino, &document, &form, "set-all").await;
        assert_eq!([form.value("signatory-1-delivery"), form.value("signatory-2-delivery")], ["secure", "secure"]);
    }

    async fn sent_separately_each_file_is_a_document_and_one_mail_tells_of_all(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let files = ["Lease.pdf", "Rules.pdf", "Inspection.pdf"].map(|name| (name, paper::agreement(name))).to_vec();
        let form = Plan { files, ..Plan::new("Together", &[ELIN, FREJA]) }.form(&aino).await;
        let form = form.with("signatory-2-delivery", "both").with("signatory-2-phone", "+4520123456");
        let made = aino.submit(&form.with("separately", "on").with("action", "review")).await;
        let document = made.location.strip_suffix("/review").unwrap();
        let review = words(&aino.open(&made.location).await.text());
        assert!(review.contains("It becomes 3 documents"), "{review}");
        for said in ["To sign: 3 documents (Lease, Rules, Inspection)", "asks you to sign 3 documents:"] {
            assert!(review.contains(said), "the review shows the messages as they will be, {said}: {review}");
        }
        let form = aino.open(&made.location).await.form(&format!("{document}/send"));
        let sent = aino.submit(&form).await;
        assert_eq!((sent.status, sent.location.as_str()), (303, "/documents"), "{}", sent.text());
        assert_eq!(aino.submit(&form).await.location, document, "a second press sends nothing more");
        let list = aino.open("/documents").await;
        let rows = |name: &str| list.text().matches(&format!(">{name}<")).count();
        assert!(!list.says("Together"), "each is called as its file");
        for name in ["Lease", "Rules", "Inspection"] {
            assert!(rows(name) > 0, "{name} is not listed: {}", list.text());
        }
        let open = words(&aino.open("/open-invitations").await.text());
        assert!(["Lease", "Rules", "Inspection"].iter().all(|name| open.contains(name)), "{open}");
        let letter = server.letter(ELIN.email, "Lease").await;
        tells_of_all(&letter, "To sign: 3 documents (Lease, Rules, Inspection)");
        tells_of_all(&server.letter(FREJA.email, "Lease").await, "To sign: 3 documents (Lease, Rules, Inspection)");
        let text = sinetti_tests::server::until("a text message", async || server.text_messages_to("+4520123456").pop()).await;
        assert!(text.starts_with("Koivurinne Kodit Oy asks you to sign 3 documents:\n"), "{text}");
        // What each has of its own.
        let mut codes = Vec::new();
        for name in ["Lease", "Rules", "Inspection"] {
            let html = list.text();
            let row = html.split(&format!(">{name}<")).next().unwrap();
            let address = row.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned();
            let page = wait_for(&aino, &address, "pending").await;
            assert!(page.says(ELIN.name) && page.says(FREJA.name) && page.says(&format!("{name}.pdf")), "{}", page.text());
            sinetti_tests::server::until("the message to count for all", async || {
                aino.get(&address).await.says("Invitation sent").then_some(())
            }).await;
            codes.push(page.text().split("/check/").nth(1).unwrap().split('"').next().unwrap().to_owned());
        }
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), 3, "each has its own check code");
        assert_eq!(server.letters_to(ELIN.email).len(), 1, "one mail tells of all");
        // Reminded of each: one mail tells of all again, and of what is left once one is signed.
        let remind = async |name: &str| {
            let html = list.text();
            let row = html.split(&format!(">{name}<")).next().unwrap();
            let address = row.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned();
            let form = aino.open(&address).await.form(&format!("{address}/remind"));
            assert_eq!(aino.submit(&form).await.status, 303);
        };
        server.advance(120).await;
        for name in ["Lease", "Rules", "Inspection"] {
            remind(name).await;
        }
        tells_of_all(&server.letter(ELIN.email, "Reminder").await, "Reminder, to sign: 3 documents (Lease, Rules, Inspection)");
        let (link, passphrase) = letter.link();
        let elin = server.browser();
        let address = elin.get(&link).await.location;
        let form = elin.open(&address).await.form(&format!("{address}/open"));
        assert_eq!(elin.submit(&form.with("passphrase", &passphrase)).await.status, 303);
        assert_eq!(elin.submit(&elin.open(&address).await.form(&format!("{address}/sign"))).await.status, 303);
        server.advance(120).await;
        remind("Rules").await;
        let rest = server.letter(ELIN.email, "2 documents").await;
        assert_eq!(rest.subject, "Reminder, to sign: 2 documents (Rules, Inspection)");
        assert!(!rest.text.contains("Lease"), "{}", rest.text);
        let reminders = server.letters_to(ELIN.email).iter().filter(|letter| letter.subject.contains("Reminder")).count();
        assert_eq!(reminders, 2, "one for all three, one for the rest");
    }

    async fn one_signs_oneself_in_one_go(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let form = Plan::new("By myself", &[]).form(&aino).await;
        let sent = aino.submit(&form.with("action", "sign-myself")).await;
        assert!(sent.status == 303 && sent.location.starts_with("/signing/"), "{} {}", sent.location, sent.text());
        let page = aino.open(&sent.location).await;
        let signed = aino.submit(&page.form(&format!("{}/sign", sent.location))).await;
        assert_eq!(signed.status, 303, "{}", signed.text());
        let list = aino.open("/documents").await;
        let row = list.text().split(">By myself<").next().unwrap().to_owned();
        let address = row.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned();
        wait_for(&aino, &address, "signed").await;
        let asked: Vec<_> = server.letters_to(AINO.email).into_iter().filter(|letter| letter.text.contains("/sign/")).collect();
        assert!(asked.is_empty(), "nobody is invited by mail: {asked:?}");
    }

    async fn one_signs_first_and_others_are_invited(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let form = Plan { in_order: true, ..Plan::new("Me first", &[ELIN]) }.form(&aino).await;
        let made = aino.submit(&form.with("action", "sign-myself")).await;
        let document = made.location.strip_suffix("/review").unwrap_or_else(|| panic!("{} {}", made.location, made.text())).to_owned();
        let review = words(&aino.open(&made.location).await.text());
        assert!(review.contains("Signs right after sending") && review.contains("Send to 1 signatory and sign"), "{review}");
        let sent = send(&aino, &document).await;
        assert!(sent.location.starts_with("/signing/"), "{} {}", sent.location, sent.text());
        assert!(server.letters_to(ELIN.email).is_empty());
        let page = aino.open(&sent.location).await;
        assert_eq!(aino.submit(&page.form(&format!("{}/sign", sent.location))).await.status, 303);
        server.sign(ELIN, "Me first").await;
        wait_for(&aino, &document, "signed").await;
        // Nobody else can be asked without an invitation.
        let form = Plan::new("Not me", &[ELIN]).form(&aino).await.with("signatory-1-delivery", "none").with("action", "review");
        let refused = aino.submit(&form).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["signatory-1-delivery".to_owned()]));
    }
}
