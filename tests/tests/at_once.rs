//! Two things at the same moment (features.md E8, E10, G6; rule 4): a confirmation on its way while the invitation goes to somebody
//! else or to another address, and one button pressed twice. One thing happens, and once.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    form::words,
    journeys::Plan,
    on_both_engines,
    server::{AINO, ELIN, crowd},
};

/// So often each race is run: who is first differs.
const TIMES: usize = 6;

on_both_engines! {
    async fn whoever_signs_while_the_invitation_is_passed_on_signs_or_passes_it_on(server: &mut Server) {
        server.relax(r#"{"delegate":true}"#);
        let aino = server.signed_in(AINO).await;
        let others = crowd(TIMES);
        for (round, other) in (1..=TIMES).zip(others) {
            let name = format!("Passed {round}");
            let document = Plan::new(&name, &[ELIN]).send(&aino).await;
            let elin = server.open_link(ELIN, &name).await;
            let page = elin.browser.open(&format!("{}/delegate", elin.address)).await;
            let form = page.form(&format!("{}/delegate", elin.address)).with("name", other.name).with("email", other.email);
            let sign = elin.form();
            let (signed, passed) = tokio::join!(elin.browser.submit(&sign), elin.browser.submit(&form));
            let shown = words(&aino.open(&document).await.text());
            let is_signed = shown.contains("Elin Sjöberg signed");
            let is_passed = shown.contains("Elin Sjöberg named another person");
            assert!(is_signed != is_passed, "{}, {}: {shown}", signed.status, passed.status);
            assert_eq!((signed.status == 303, passed.status == 303), (is_signed, is_passed), "{}", passed.text());
            if is_passed {
                assert_eq!(signed.code(), "link-passed", "{}", signed.text());
                server.sign(other, &name).await;
            } else {
                assert!(server.letters_to(other.email).is_empty());
            }
        }
    }

    async fn nobody_signs_while_the_invitation_goes_to_another_address(server: &mut Server) {
        server.relax(r#"{"correct_until_signed":true}"#);
        let aino = server.signed_in(AINO).await;
        let others = crowd(TIMES);
        for (round, other) in (1..=TIMES).zip(others) {
            let name = format!("Corrected {round}");
            let document = Plan::new(&name, &[ELIN]).send(&aino).await;
            let elin = server.open_link(ELIN, &name).await;
            let html = aino.open(&document).await.text();
            let before = html.split("/correct\"").next().unwrap();
            let address = format!("{}/correct", before.rsplit("action=\"").next().unwrap());
            let form = aino.open(&document).await.form(&address).with("name", other.name).with("email", other.email);
            let sign = elin.form();
            let (signed, corrected) = tokio::join!(elin.browser.submit(&sign), aino.submit(&form));
            let shown = words(&aino.open(&document).await.text());
            let (is_signed, is_corrected) = (shown.contains("Elin Sjöberg signed"), shown.contains(other.email));
            assert!(is_signed != is_corrected, "{}, {}: {shown}", signed.status, corrected.status);
            assert_eq!((signed.status == 303, corrected.status == 303), (is_signed, is_corrected), "{}", signed.text());
            if is_corrected {
                server.sign(other, &name).await;
            }
        }
    }

    async fn a_new_document_is_made_once_however_often_its_button_is_pressed(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let form = Plan::new("Pressed twice", &[ELIN]).form(&aino).await.with("action", "review");
        let (one, other) = tokio::join!(aino.submit(&form), aino.submit(&form));
        assert_eq!((one.status, other.status), (303, 303), "{}", other.text());
        let drafts = aino.open("/documents?status=draft").await.text();
        assert_eq!(drafts.matches("name=\"document\"").count(), 1, "{drafts}");
        // Filled otherwise, the same page makes another one.
        let another = aino.submit(&form.clone().with("name", "Another")).await;
        assert_eq!(another.status, 303);
        assert!(aino.open(&another.location).await.says("Another"), "{}", another.location);
        // The same page later is a new document, not a change of what was sent long ago.
        server.advance_days(1).await;
        let aino = server.signed_in(AINO).await;
        let later = aino.submit(&form).await;
        assert_eq!(later.status, 303);
        let first = if one.location.ends_with("/review") { one.location } else { other.location };
        assert!(later.location.ends_with("/review") && later.location != first, "{first} {}", later.location);
    }
}
