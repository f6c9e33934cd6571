//! The timeline (features.md E12): each use of a policy, and what became of each message, with who it was about.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Browser, Page,
    form::words,
    journeys::{Plan, sealed, wait_for},
    judges,
    mail_server::{MailServer, Manner},
    on_both_engines,
    server::{AINO, ELIN, FREJA, Person, SOLVEIG, Server, until},
};

const OFFICE: &str = "office@koivurinne.example";

/// How often a page says something.
fn times(page: &Page, said: &str) -> usize {
    words(&page.text()).matches(said).count()
}

/// Waits until a document's page says something so many times.
async fn says(sender: &Browser, document: &str, said: &str, count: usize) -> Page {
    until(&format!("{said:?} to be there {count} times"), async || {
        let page = sender.get(document).await;
        (times(&page, said) == count).then_some(page)
    })
    .await
}

async fn cancel(sender: &Browser, document: &str) {
    let page = format!("{document}/cancel");
    assert_eq!(sender.submit(&sender.open(&page).await.form(&page)).await.status, 303);
}

/// Sends to Elin with notices to the office; its address.
async fn send(sender: &Browser, name: &str, valid_until: &str) -> String {
    let form = Plan { valid_until, ..Plan::new(name, &[ELIN]) }.form(sender).await;
    let made = sender.submit(&form.with("notice_address", OFFICE).with("action", "review")).await;
    let document = made.location.strip_suffix("/review").unwrap_or_else(|| panic!("{}", made.text())).to_owned();
    let review = sender.open(&made.location).await;
    assert_eq!(sender.submit(&review.form(&format!("{document}/send"))).await.status, 303);
    document
}

fn told(server: &Server, person: Person, document: &str) -> Vec<String> {
    let letters = server.letters_to(person.email).into_iter();
    letters.filter(|one| one.subject == format!("No longer to sign: {document}")).map(|one| one.text).collect()
}

on_both_engines! {
    async fn who_is_told_that_it_is_cancelled_is_there(server: &mut Server) {
        server.relax(r#"{"tell_cancelled":true,"decline":true}"#);
        let aino = server.signed_in(AINO).await;
        let cancelled = Plan::new("Cancelled", &[ELIN, FREJA]).send(&aino).await;
        server.letter(FREJA.email, "Cancelled").await;
        cancel(&aino, &cancelled).await;
        let page = says(&aino, &cancelled, "That it is no longer to be signed", 4).await;
        for one in [ELIN, FREJA] {
            assert_eq!(times(&page, &format!("A message went to {}", one.name)), 1, "{}", page.text());
            assert!(told(server, one, "Cancelled")[0].contains("has cancelled"), "{:?}", told(server, one, "Cancelled"));
        }
        // Whoever declines closes it for the others: the policy tells them too, and does not say that the sender cancelled.
        let declined = Plan::new("Declined", &[ELIN, FREJA]).send(&aino).await;
        server.letter(FREJA.email, "Declined").await;
        let elin = server.open_link(ELIN, "Declined").await;
        let decline = format!("{}/decline", elin.address);
        let form = elin.browser.open(&decline).await.form(&decline).with("reason", "Too dear");
        assert_eq!(elin.browser.submit(&form).await.status, 303);
        let page = says(&aino, &declined, "That it is no longer to be signed", 2).await;
        assert_eq!(times(&page, "A message went to Freja Holm"), 1, "{}", page.text());
        let text = told(server, FREJA, "Declined").remove(0);
        assert!(text.contains("Not everyone wants to sign") && !text.contains("cancelled"), "{text}");
        assert!(told(server, ELIN, "Declined").is_empty(), "who declined knows it");
    }

    async fn a_change_of_signatories_says_who(server: &mut Server) {
        server.relax(r#"{"change_signatories":true}"#);
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Others", &[ELIN, FREJA]).send(&aino).await;
        server.letter(FREJA.email, "Others").await;
        let address = format!("{document}/signatories");
        let page = aino.open(&address).await;
        let freja = page.text().split("name=\"remove-").nth(2).unwrap().split('"').next().unwrap().to_owned();
        let form = page.form(&address).with(&format!("remove-{freja}"), "on");
        let form = form.with("added-1-email", SOLVEIG.email).with("added-1-name", SOLVEIG.name);
        assert_eq!(aino.submit(&form).await.status, 303);
        let page = aino.open(&document).await;
        assert!(page.says("Added: Solveig Dahl") && page.says("Removed: Freja Holm"), "{}", page.text());
        assert!(!page.says("Changed:") && !page.says("Now with a"), "{}", page.text());
        // The zone that the last day is meant in, and the moment it comes to.
        let settings = words(&page.text());
        assert!(settings.contains("Time zone Europe/Helsinki: until "), "{settings}");
        server.sign(ELIN, "Others").await;
        server.sign(SOLVEIG, "Others").await;
        let file = server.keep("others.pdf", &sealed(&aino, &document).await);
        let evidence = judges::uncompressed(&file);
        for said in [r#""zone":"Europe/Helsinki""#, r#""require_reading":false"#, r#""changed":0"#] {
            assert!(evidence.contains(said), "{said} is not in the file");
        }
    }

    async fn a_delay_and_a_refusal_stay_in_the_timeline(server: &mut Server) {
        let mail = MailServer::start().await;
        server.restart_with("SINETTI_SMTP_URL", &mail.url).await;
        server.relax(r#"{"tell_cancelled":true}"#);
        let aino = server.signed_in(AINO).await;
        let put_off = "The message to Elin Sjöberg was not taken yet; it is tried again";
        mail.next(&[Manner::Later, Manner::Later]);
        let late = Plan::new("Late", &[ELIN]).send(&aino).await;
        let page = says(&aino, &late, put_off, 1).await;
        assert!(page.says("Answer: 451 4.7.1 greylisted, try again"), "{}", page.text());
        until("it to be taken", async || {
            server.advance(300).await;
            aino.get(&late).await.says("Invitation sent").then_some(())
        }).await;
        assert_eq!(mail.conversations(), 3);
        let page = aino.get(&late).await;
        assert_eq!((times(&page, put_off), times(&page, "The message to Elin Sjöberg was accepted")), (1, 1), "{}", page.text());
        // A refusal is one thing on the card.
        mail.next(&[Manner::Never]);
        let refused = Plan::new("Refused", &[ELIN]).send(&aino).await;
        let page = says(&aino, &refused, "Not delivered", 1).await;
        assert!(!page.says("On its way to the mail server") && page.says("Last tried "), "{}", page.text());
        until("the sender to be told", async || mail.letters(AINO.email, "Refused").pop()).await;
        // That it is cancelled needs nothing done: it is only written down that it did not arrive.
        until("everything to have left", async || mail.is_done().then_some(())).await;
        mail.next(&[Manner::Never]);
        cancel(&aino, &late).await;
        let page = says(&aino, &late, "The message to Elin Sjöberg was refused", 1).await;
        assert_eq!(times(&page, "That it is no longer to be signed"), 2, "put on the way, and refused: {}", page.text());
        Plan::new("Afterwards", &[FREJA]).send(&aino).await;
        until("what was queued before to have left", async || mail.letters(FREJA.email, "Afterwards").pop()).await;
        assert!(mail.letters(AINO.email, "Late").is_empty(), "the sender is not told");
    }

    async fn a_notice_that_does_not_arrive_goes_to_the_senders_own_address_once(server: &mut Server) {
        let mail = MailServer::start().await;
        server.restart_with("SINETTI_SMTP_URL", &mail.url).await;
        server.relax(r#"{"tell_sender_expired":true}"#);
        let aino = server.signed_in(AINO).await;
        // The invitation, and the notice of that to the office.
        mail.next(&[Manner::Never, Manner::Never]);
        let document = send(&aino, "Elsewhere", "").await;
        until("the sender to be told", async || mail.letters(AINO.email, "Elsewhere").pop()).await;
        let page = says(&aino, &document, "The message to Aino Lehtonen was refused", 1).await;
        assert!(page.says(&format!("To {OFFICE}")) && page.says("That a message did not arrive"), "{}", page.text());
        // Nor does it arrive there: that is the end of it.
        let before = mail.conversations();
        mail.next(&[Manner::Never, Manner::Never, Manner::Never]);
        let nowhere = send(&aino, "Nowhere", "").await;
        says(&aino, &nowhere, "The message to Aino Lehtonen was refused", 2).await;
        // The same with what waits for the day's digest.
        let form = aino.open("/settings/notices").await.form("/settings/notices").with("notices", "digest");
        assert_eq!(aino.submit(&form).await.status, 303);
        let tomorrow = server.today().tomorrow().unwrap().to_string();
        let ending = send(&aino, "In the digest", &tomorrow).await;
        until("the invitation", async || mail.letters(ELIN.email, "In the digest").pop()).await;
        assert_eq!(mail.conversations(), before + 4, "nothing was tried in a circle");
        mail.next(&[Manner::Never]);
        server.advance_days(2).await;
        wait_for(&server.signed_in(AINO).await, &ending, "expired").await;
        server.advance(25 * 3600).await;
        let digest = until("the digest", async || mail.letters(AINO.email, "What happened").pop()).await;
        assert!(digest.text.contains("In the digest"), "{}", digest.text);
        assert!(mail.is_done() && mail.letters(OFFICE, "").is_empty());
        wait_for(&server.signed_in(AINO).await, &document, "pending").await;
        assert_eq!(mail.letters(AINO.email, "What happened").len(), 1);
    }
}
