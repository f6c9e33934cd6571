//! Messages by each way (features.md D14, D15, E12), and what becomes of them when mail servers and gateways fail.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Browser,
    journeys::{Plan, wait_for},
    mail_server::{MailServer, Manner},
    on_both_engines,
    server::{AINO, ELIN, FREJA, until},
    sms_gateway::SmsGateway,
};

const NUMBER: &str = "+358401234567";

/// Sends a document to Elin by a way; its address.
async fn send(sender: &Browser, name: &str, way: &str) -> String {
    let form = Plan::new(name, &[ELIN]).form(sender).await;
    let form =
        form.with("signatory-1-delivery", way).with("signatory-1-phone", "+358 40 123 4567").with("action", "review");
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
