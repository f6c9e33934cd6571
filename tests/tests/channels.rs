//! Messages by each way (features.md D14, D15, E12), and what becomes of them when mail servers and gateways fail.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Browser, Page,
    form::words,
    journeys::{Plan, sealed, wait_for},
    judges,
    mail_server::{MailServer, Manner},
    on_both_engines,
    server::{AINO, ELIN, FREJA, until},
    sms_gateway::SmsGateway,
};

const NUMBER: &str = "+358401234567";

/// Sends a document to Elin by a way; its address.
async fn send(sender: &Browser, name: &str, way: &str) -> String {
    send_with(sender, Plan::new(name, &[ELIN]), way, &[]).await
}

/// The same of a plan whose first signatory she is, with these fields of the form.
async fn send_with(sender: &Browser, plan: Plan<'_>, way: &str, fields: &[(&str, &str)]) -> String {
    let form = plan.form(sender).await;
    let form =
        form.with("signatory-1-delivery", way).with("signatory-1-phone", "+358 40 123 4567").with("action", "review");
    let form = fields.iter().fold(form, |form, (name, value)| form.with(name, value));
    let made = sender.submit(&form).await;
    assert_eq!(made.status, 303, "{}", made.text());
    let document = made.location.strip_suffix("/review").unwrap().to_owned();
    let review = sender.open(&made.location).await;
    assert_eq!(sender.submit(&review.form(&format!("{document}/send"))).await.status, 303);
    document
}

/// The address to sign at in a message, with what follows its `#`.
fn link(text: &str) -> (String, Option<String>) {
    let start = text.find("/sign/").unwrap_or_else(|| panic!("no link in {text}"));
    let link: String = text[start..].chars().take_while(|c| !c.is_whitespace()).collect();
    match link.split_once('#') {
        Some((link, passphrase)) => (link.to_owned(), Some(passphrase.to_owned())),
        None => (link, None),
    }
}

/// Follows a link and types a passphrase; the answer's status.
async fn opened(browser: &Browser, link: &str, passphrase: &str) -> u16 {
    let address = browser.get(link).await.location;
    let form = browser.open(&address).await.form(&format!("{address}/open"));
    browser.submit(&form.with("passphrase", passphrase)).await.status
}

/// Opens a link; the page to read and sign, and its address.
async fn reading(browser: &Browser, link: &str, passphrase: &str) -> (Page, String) {
    assert_eq!(opened(browser, link, passphrase).await, 303);
    let address = browser.get(link).await.location;
    (browser.open(&address).await, address)
}

async fn remind(sender: &Browser, document: &str) {
    let form = sender.open(document).await.form(&format!("{document}/remind"));
    assert_eq!(sender.submit(&form).await.status, 303);
}

on_both_engines! {
    async fn an_invitation_by_text_message_is_signed_and_reminded_by_it(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = send(&aino, "By phone", "sms").await;
        let texts = || server.text_messages_to(NUMBER);
        let text = until("a text message", async || texts().pop()).await;
        assert!(text.starts_with("Koivurinne Kodit Oy asks you to sign \"By phone\":\n"), "{text}");
        until("the invitation to count as sent", async || aino.get(&document).await.says("Invitation sent").then_some(())).await;
        assert!(server.letters_to(ELIN.email).is_empty(), "nothing goes by mail");
        server.advance(120).await;
        remind(&aino, &document).await;
        let again = until("a reminder", async || texts().get(1).cloned()).await;
        assert!(again.contains("still missing"), "{again}");
        let (path, passphrase) = link(&text);
        assert_eq!(link(&again).0, path);
        let elin = server.browser();
        assert_eq!(opened(&elin, &path, &passphrase.unwrap()).await, 303);
        let page = aino.open(&document).await;
        assert!(page.says("Text message") && page.says(NUMBER), "{}", page.text());
    }

    async fn a_secure_invitation_has_its_passphrase_by_text_message_alone(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = send(&aino, "Secret", "secure").await;
        let letter = server.letter(ELIN.email, "Secret").await;
        let text = until("a text message", async || server.text_messages_to(NUMBER).pop()).await;
        let passphrase = text.rsplit(' ').next().unwrap();
        assert!(!text.contains("/sign/") && !text.contains("http"), "{text}");
        assert!(!letter.text.contains(passphrase) && !letter.html.contains(passphrase), "{}", letter.text);
        assert!(letter.text.contains("text message"), "{}", letter.text);
        let (path, fragment) = link(&letter.text);
        assert_eq!(fragment, None, "the link has no passphrase");
        assert_eq!(opened(&server.browser(), &path, "").await, 422);
        assert_eq!(opened(&server.browser(), &path, passphrase).await, 303);
        wait_for(&aino, &document, "pending").await;
    }

    async fn who_is_invited_by_text_message_alone_is_told_and_recorded_by_it(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let fields = [("signatory-1-email", ""), ("signed_copy", "link")];
        let document = send_with(&aino, Plan::new("By phone alone", &[ELIN, FREJA]), "sms", &fields).await;
        let texts = || server.text_messages_to(NUMBER);
        let (path, passphrase) = link(&until("a text message", async || texts().pop()).await);
        let elin = server.browser();
        let (page, address) = reading(&elin, &path, &passphrase.unwrap()).await;
        let said = words(&page.text());
        assert!(said.contains(&format!("your phone number {NUMBER}")) && !said.contains("e-mail address"), "{said}");
        assert_eq!(elin.submit(&page.form(&format!("{address}/sign"))).await.status, 303);
        let done = words(&elin.open(&format!("{address}/done")).await.text());
        assert!(done.contains(&format!("a text message to {NUMBER} brings a link")) && !done.contains("e-mail"), "{done}");
        server.sign(FREJA, "By phone alone").await;
        let file = server.keep("signed.pdf", &sealed(&aino, &document).await);
        let shown = judges::pdftotext(&file);
        assert!(shown.contains(&format!("Invited number: {NUMBER}")), "{shown}");
        assert_eq!(shown.matches("Invited address:").count(), 1, "Freja's: {shown}");
        let evidence = judges::uncompressed(&file);
        assert!(evidence.contains(&format!(r#""phone":"{NUMBER}""#)), "the number is in the signed evidence");
        let told = until("a message that it is complete", async || texts().get(1).cloned()).await;
        assert!(told.starts_with("Signed by everyone: By phone alone. Your copy, until "), "{told}");
        let copy = told.split("/copies/").nth(1).unwrap_or_else(|| panic!("no link in {told}")).trim();
        let copy = format!("/copies/{copy}");
        let anyone = server.browser();
        let got = anyone.submit(&anyone.open(&copy).await.form(&copy)).await;
        assert!(got.status == 200 && got.body.starts_with(b"%PDF"), "{}", got.text());
        assert_eq!((texts().len(), server.letters_to(ELIN.email).len()), (2, 0), "nothing else, and nothing by mail");
        let page = words(&aino.open(&document).await.text());
        for said in ["The text message to Elin Sjöberg was accepted", "Elin Sjöberg downloaded", &format!("Invited at {NUMBER}")] {
            assert!(page.contains(said), "the timeline does not say {said}: {page}");
        }
        assert!(!page.contains("The message to Elin Sjöberg was accepted by the mail server"), "{page}");
    }

    async fn both_addresses_are_recorded_where_both_were_used(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = send(&aino, "By both", "both").await;
        let (path, passphrase) = link(&server.letter(ELIN.email, "By both").await.text);
        let elin = server.browser();
        let (page, address) = reading(&elin, &path, &passphrase.unwrap()).await;
        let said = format!("your e-mail address {}, your phone number {NUMBER}", ELIN.email);
        assert!(words(&page.text()).contains(&said), "{}", page.text());
        assert_eq!(elin.submit(&page.form(&format!("{address}/sign"))).await.status, 303);
        let file = server.keep("signed.pdf", &sealed(&aino, &document).await);
        let shown = words(&judges::pdftotext(&file));
        assert!(shown.contains(ELIN.email) && shown.contains(NUMBER), "{shown}");
        server.letter(ELIN.email, "Signed by everyone: By both").await;
        assert_eq!(server.text_messages_to(NUMBER).len(), 1, "what needs no answer comes once, by mail");
        // The number of somebody who is invited by e-mail is nobody's business here.
        let document = send(&aino, "By mail with a number", "mail").await;
        server.sign(ELIN, "By mail with a number").await;
        let file = server.keep("mail.pdf", &sealed(&aino, &document).await);
        assert!(!judges::pdftotext(&file).contains(NUMBER) && !judges::uncompressed(&file).contains(NUMBER));
    }

    async fn each_kind_of_message_goes_by_text_message_and_says_why(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        server.relax(r#"{"extend_validity":true,"warn_days":2,"tell_cancelled":true}"#);
        let days = |days: i64| server.today().checked_add(jiff::Span::new().days(days)).unwrap().to_string();
        let (soon, later) = (days(3), days(8));
        let fields = [("signatory-1-email", ""), ("valid_until", soon.as_str())];
        let document = send_with(&aino, Plan::new("Why", &[ELIN]), "sms", &fields).await;
        let texts = || server.text_messages_to(NUMBER);
        let nth = async |n: usize| until("the next text message", async || texts().get(n).cloned()).await;
        nth(0).await;
        // Corrected: the page says where it went.
        let html = aino.open(&document).await.text();
        let id = html.split("/invitations/").nth(1).unwrap().split('/').next().unwrap().to_owned();
        let correct = format!("{document}/invitations/{id}/correct");
        let form = aino.open(&document).await.form(&correct).with("phone", "+358 40 765 4321");
        assert_eq!(aino.submit(&form).await.status, 303);
        let corrected = aino.open(&document).await;
        assert!(corrected.says("sent again to +358407654321"), "{}", corrected.text());
        let form = aino.open(&document).await.form(&correct).with("phone", NUMBER);
        assert_eq!(aino.submit(&form).await.status, 303);
        nth(1).await;
        let extend = format!("{document}/extend");
        let form = aino.open(&extend).await.form(&extend).with("valid_until", &later);
        assert_eq!(aino.submit(&form).await.status, 303);
        let more = nth(2).await;
        assert!(more.starts_with("More time to sign, until ") && more.contains("/sign/"), "{more}");
        server.advance_days(7).await;
        let ending = nth(3).await;
        assert!(ending.starts_with("The time to sign ends on ") && ending.contains("/sign/"), "{ending}");
        let aino = server.signed_in(AINO).await;
        let cancel = format!("{document}/cancel");
        assert_eq!(aino.submit(&aino.open(&cancel).await.form(&cancel)).await.status, 303);
        assert!(nth(4).await.contains("has cancelled"), "{:?}", texts());
        assert!(server.letters_to(ELIN.email).is_empty(), "nothing goes by mail");
    }

    async fn both_ways_bring_the_same_link(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = send(&aino, "Both", "both").await;
        let letter = server.letter(ELIN.email, "Both").await;
        let text = until("a text message", async || server.text_messages_to(NUMBER).pop()).await;
        assert_eq!(link(&letter.text), link(&text));
        server.sign(ELIN, "Both").await;
        wait_for(&aino, &document, "signed").await;
    }

    async fn a_failing_gateway_delays_or_is_told(server: &mut Server) {
        let gateway = SmsGateway::start().await;
        server.restart_with("SINETTI_SMS_URL", &gateway.url).await;
        let aino = server.signed_in(AINO).await;
        gateway.next(&[503, 0]);
        let document = send(&aino, "Later", "sms").await;
        until("the first attempt", async || (gateway.asked().len() == 1).then_some(())).await;
        until("it to be shown as delayed", async || aino.get(&document).await.says("503").then_some(())).await;
        for attempts in [2, 3] {
            server.advance(600).await;
            until("the next attempt", async || (gateway.asked().len() == attempts).then_some(())).await;
        }
        until("the message to have arrived", async || aino.get(&document).await.says("Invitation sent").then_some(())).await;
        let asked = gateway.asked();
        assert!(asked.iter().all(|one| *one == asked[0]), "every attempt is the same message: {asked:#?}");
        assert_eq!((asked[0].to.as_str(), asked[0].key.len()), (NUMBER, 36));
        gateway.next(&[400]);
        let document = send(&aino, "Never", "sms").await;
        let told = server.letter(AINO.email, "Never").await;
        assert!(told.text.contains(NUMBER) && told.text.contains("400"), "{}", told.text);
        assert!(aino.open(&document).await.says(NUMBER));
    }

    async fn every_failure_of_a_mail_server_ends_in_delivered_or_told(server: &mut Server) {
        let mail = MailServer::start().await;
        server.restart_with("SINETTI_SMTP_URL", &mail.url).await;
        let aino = server.signed_in(AINO).await;
        for (name, manners, copies) in [
            ("Greylisted", &[Manner::Later, Manner::Later][..], 1),
            ("Hanging", &[Manner::Hang], 1),
            ("Cut", &[Manner::CutBefore], 1),
            // The one gap in which nobody can know: the message may be there twice, as one and the same.
            ("Unanswered", &[Manner::CutAfter], 2),
        ] {
            mail.next(manners);
            let before = mail.conversations();
            let document = Plan::new(name, &[ELIN]).send(&aino).await;
            until(&format!("{name} to be delivered"), async || {
                server.advance(300).await;
                aino.get(&document).await.says("Invitation sent").then_some(())
            }).await;
            assert_eq!(mail.conversations(), before + manners.len() + 1, "{name}");
            let letters = mail.letters(ELIN.email, name);
            assert_eq!(letters.len(), copies, "{name}");
            assert!(letters.iter().all(|letter| letter.id == letters[0].id && !letter.id.is_empty()), "{name}: {letters:?}");
        }
        mail.next(&[Manner::Never]);
        let document = Plan::new("Unknown user", &[ELIN, FREJA]).send(&aino).await;
        let told = until("the sender to be told", async || mail.letters(AINO.email, "Unknown user").pop()).await;
        assert!(told.text.contains("no such user") && told.text.contains(&document), "{}", told.text);
        let page = aino.open(&document).await;
        assert!(page.says("no such user"), "the timeline says why: {}", page.text());
        // The way on: asked again, it arrives.
        server.advance(120).await;
        remind(&aino, &document).await;
        for one in [ELIN, FREJA] {
            until("the reminder", async || mail.letters(one.email, "Unknown user").pop()).await;
        }
        // Refused only after the whole message: told as well, and nothing was taken.
        mail.next(&[Manner::Refuse]);
        let document = Plan::new("Not wanted", &[ELIN]).send(&aino).await;
        let told = until("the sender to be told", async || mail.letters(AINO.email, "Not wanted").pop()).await;
        assert!(told.text.contains("not wanted here") && mail.letters(ELIN.email, "Not wanted").is_empty(), "{}", told.text);
        // The way on is on the document's page: another address.
        let page = aino.open(&document).await;
        let html = page.text();
        let correct = html.split("/correct\"").next().unwrap().rsplit("action=\"").next().unwrap();
        let form = page.form(&format!("{correct}/correct")).with("email", FREJA.email).with("name", FREJA.name);
        assert_eq!(aino.submit(&form).await.status, 303);
        until("the invitation", async || mail.letters(FREJA.email, "Not wanted").pop()).await;
    }
}
