//! After sending (features.md E4 to E8, E14): what is fixed, the ways on, and what an organization's policies relax.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Browser, Page,
    form::words,
    journeys::{Plan, status, wait_for},
    judges, on_both_engines, paper,
    server::{AINO, ELIN, FREJA, SOLVEIG, until},
};

/// Follows a mailed link without opening it; the status of the page it leads to.
async fn follow(browser: &Browser, link: &str) -> u16 {
    let first = browser.get(link).await;
    if first.status == 303 { browser.get(&first.location).await.status } else { first.status }
}

/// The address of the form that corrects a signatory's contact, by their place.
fn correct_address(page: &Page, place: usize) -> String {
    let html = page.text();
    let after = html.split("/correct\"").nth(place - 1).unwrap();
    format!("{}/correct", after.rsplit("action=\"").next().unwrap())
}

on_both_engines! {
    async fn a_contact_is_corrected_until_it_is_opened(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Wrong address", &[ELIN]).send(&aino).await;
        let (old, _) = server.letter(ELIN.email, "Wrong address").await.link();
        let page = aino.open(&document).await;
        let form = page.form(&correct_address(&page, 1));
        let refused = aino.submit(&form.clone().with("email", "freja@")).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["email".to_owned()]), "{}", refused.text());
        let corrected = form.with("email", FREJA.email).with("name", FREJA.name);
        assert_eq!(aino.submit(&corrected).await.status, 303);
        assert_eq!(aino.submit(&corrected).await.status, 303, "a second press");
        let opened = server.open_link(FREJA, "Wrong address").await;
        assert_eq!(server.letters_to(FREJA.email).len(), 1, "a second press sends nothing more");
        assert_eq!(follow(&server.browser(), &old).await, 410, "the old link is dead");
        let page = aino.open(&document).await;
        assert!(page.says(FREJA.email) && page.says("Opened"), "{}", page.text());
        let late = aino.submit(&corrected.with("email", SOLVEIG.email)).await;
        assert_eq!(late.status, 409, "it has been opened");
        assert!(late.has_form(&format!("{document}/duplicate")), "a way on: {}", late.text());
        server.relax(r#"{"correct_until_signed":true}"#);
        let form = aino.open(&document).await.form(&correct_address(&aino.open(&document).await, 1));
        assert_eq!(aino.submit(&form.with("email", SOLVEIG.email).with("name", SOLVEIG.name)).await.status, 303);
        let dead = opened.browser.submit(&opened.form()).await;
        assert_eq!(dead.status, 410, "who had it open cannot sign any more: {}", dead.location);
        let page = aino.open(&document).await;
        assert!(page.says("Sent") && !words(&page.text()).contains("Opened"), "Solveig has not: {}", page.text());
        server.relax("{}");
        let again = aino.open(&document).await.form(&correct_address(&aino.open(&document).await, 1));
        assert_eq!(aino.submit(&again.with("email", SOLVEIG.email).with("name", "Solveig D.")).await.status, 303);
        server.sign(SOLVEIG, "Wrong address").await;
        assert!(aino.open(&document).await.says("Solveig D. opened"), "{}", aino.open(&document).await.text());
        let page = wait_for(&aino, &document, "signed").await;
        assert!(page.says("corrected"), "{}", page.text());
    }

    async fn what_is_fixed_leads_to_the_three_ways_on(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Fixed", &[ELIN, FREJA]).send(&aino).await;
        server.sign(ELIN, "Fixed").await;
        for below in ["signatories", "extend"] {
            let page = aino.open(&format!("{document}/{below}")).await;
            assert!(page.has_form(&format!("{document}/duplicate")), "{below}: {}", page.text());
            assert!(page.has_form(&format!("{document}/addendum")) && page.has_link(&format!("{document}/by-hand")));
            let body = [("added-1-email", SOLVEIG.email), ("valid_until", "2027-01-01")];
            assert_eq!(aino.post(&format!("{document}/{below}"), &body).await.status, 409, "{below}");
        }
        let page = aino.open(&document).await;
        for way in ["duplicate", "addendum"] {
            let made = aino.submit(&page.form(&format!("{document}/{way}"))).await;
            let draft = aino.open(&made.location).await.edit_form();
            assert_eq!([draft.value("signatory-1-email"), draft.value("signatory-2-email")], [ELIN.email, FREJA.email], "{way}");
        }
        let sheet = words(&aino.open(&format!("{document}/by-hand")).await.text());
        assert!(sheet.contains(ELIN.name) && sheet.contains(FREJA.name) && sheet.contains("SHA-256"), "{sheet}");
    }

    async fn an_addendum_and_its_original_lead_to_each_other(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let original = Plan::new("Lease", &[ELIN]).send(&aino).await;
        let form = aino.open(&original).await.form(&format!("{original}/addendum"));
        let (made, again) = tokio::join!(aino.submit(&form), aino.submit(&form));
        assert_eq!(made.location, again.location, "pressed twice, one draft");
        let form = aino.open(&original).await.form(&format!("{original}/duplicate"));
        let (one, two) = tokio::join!(aino.submit(&form), aino.submit(&form));
        assert_eq!(one.location, two.location, "pressed twice, one copy");
        let form = aino.open(&made.location).await.edit_form();
        assert!(form.value("name").contains("Lease") && form.value("message").contains("Lease"));
        let saved = aino.submit(&form.with_file("More.pdf", &paper::agreement("More")).with("action", "review")).await;
        let addendum = saved.location.strip_suffix("/review").unwrap_or_else(|| panic!("{}", saved.text())).to_owned();
        let review = aino.open(&saved.location).await;
        assert_eq!(aino.submit(&review.form(&format!("{addendum}/send"))).await.status, 303);
        assert!(aino.open(&original).await.has_link(&addendum));
        assert!(aino.open(&addendum).await.has_link(&original));
        assert!(aino.open(&original).await.says("addendum to it"), "the timeline says so");
    }

    async fn the_validity_is_extended_where_the_policy_allows_it(server: &mut Server) {
        server.relax(r#"{"extend_validity":true}"#);
        let aino = server.signed_in(AINO).await;
        let days = |days: i64| server.today().checked_add(jiff::Span::new().days(days)).unwrap().to_string();
        let (soon, later) = (days(3), days(20));
        let plan = Plan { valid_until: &soon, ..Plan::new("Longer", &[ELIN, FREJA]) };
        let document = plan.send(&aino).await;
        server.sign(ELIN, "Longer").await;
        server.letter(FREJA.email, "Longer").await;
        let form = aino.open(&format!("{document}/extend")).await.form(&format!("{document}/extend"));
        assert_eq!(aino.submit(&form.clone().with("valid_until", &days(1))).await.status, 422, "not earlier");
        let empty = aino.submit(&form.clone().with("valid_until", "")).await;
        assert!(empty.status == 422 && empty.says("Choose the new last day"), "{}", empty.text());
        let form = form.with("valid_until", &later);
        for _ in 0..2 {
            assert_eq!(aino.submit(&form).await.status, 303);
        }
        until("the unsigned to be told", async || (server.letters_to(FREJA.email).len() == 2).then_some(())).await;
        server.advance_days(5).await;
        assert_eq!(server.letters_to(FREJA.email).len(), 2, "once");
        server.sign(FREJA, "Longer").await;
        let aino = server.signed_in(AINO).await;
        wait_for(&aino, &document, "signed").await;
        assert!(!server.letters_to(ELIN.email).iter().any(|letter| letter.subject.contains("More time")));
    }

    async fn one_invitation_is_cancelled_where_the_policy_allows_it(server: &mut Server) {
        server.relax(r#"{"cancel_one":true}"#);
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("One less", &[ELIN, FREJA]).send(&aino).await;
        let (link, _) = server.letter(FREJA.email, "One less").await.link();
        let page = aino.open(&document).await;
        let html = page.text();
        let cancel = html.split(&format!("href=\"{document}/invitations/")).nth(2).unwrap().split('"').next().unwrap().to_owned();
        let address = format!("{document}/invitations/{cancel}");
        let form = aino.open(&address).await.form(&address);
        for _ in 0..2 {
            assert_eq!(aino.submit(&form).await.status, 303);
        }
        assert_eq!(follow(&server.browser(), &link).await, 410);
        assert_eq!(status(&aino.open(&document).await), "pending");
        server.sign(ELIN, "One less").await;
        // Not everyone signed: it is closed with the signature it has, and never announced as complete.
        let page = wait_for(&aino, &document, "cancelled").await;
        assert!(page.has_link(&format!("{document}/download")));
        assert!(!server.letters().iter().any(|letter| letter.subject.contains("Signed by everyone")));
    }

    async fn the_pages_before_cancelling_say_whether_somebody_is_told(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        for (policies, tells) in [(r#"{"cancel_one":true}"#, false), (r#"{"cancel_one":true,"tell_cancelled":true}"#, true)] {
            server.relax(policies);
            let document = Plan { in_order: true, ..Plan::new(&format!("Told {tells}"), &[ELIN, FREJA]) }.send(&aino).await;
            server.letter(ELIN.email, &format!("Told {tells}")).await;
            let page = aino.open(&format!("{document}/cancel")).await;
            assert_eq!((page.says("Nobody is told"), page.says("invited are told")), (!tells, tells), "{}", page.text());
            let html = aino.open(&document).await.text();
            let mut ids: Vec<&str> = html.split("/invitations/").skip(1).map(|rest| rest.split('/').next().unwrap()).collect();
            ids.dedup();
            let one = async |id: &str| aino.open(&format!("{document}/invitations/{id}/cancel")).await;
            let elins = one(ids[0]).await;
            assert_eq!((elins.says("Nobody is told"), elins.says("signatory is told")), (!tells, tells), "{}", elins.text());
            // Whoever has not been asked hears nothing, whatever the policy.
            let frejas = one(ids[ids.len() - 1]).await;
            assert!(frejas.says("Nobody is told"), "{}", frejas.text());
        }
    }

    async fn signatories_change_while_nobody_has_signed_where_the_policy_allows_it(server: &mut Server) {
        server.relax(r#"{"change_signatories":true}"#);
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Others", &[ELIN, FREJA]).send(&aino).await;
        let (gone, _) = server.letter(FREJA.email, "Others").await.link();
        let opened = server.open_link(ELIN, "Others").await;
        let before = opened.form();
        let address = format!("{document}/signatories");
        let page = aino.open(&address).await;
        let html = page.text();
        let freja = html.split("name=\"remove-").nth(2).unwrap().split('"').next().unwrap().to_owned();
        let form = page.form(&address).with(&format!("remove-{freja}"), "on");
        let twice = aino.submit(&form.clone().with("added-1-email", ELIN.email)).await;
        assert_eq!((twice.status, twice.wrong_fields()), (422, vec!["added-1-email".to_owned()]), "{}", twice.text());
        assert_eq!(form.value("added-1-delivery"), "mail", "as those before");
        let form = form.with("added-1-email", SOLVEIG.email).with("added-1-name", SOLVEIG.name).with("added-1-language", "en");
        // Three presses at once and one more: one change.
        let (one, two, three) = tokio::join!(aino.submit(&form), aino.submit(&form), aino.submit(&form));
        let late = aino.submit(&form).await;
        for press in [one, two, three, late] {
            assert_eq!(press.status, 303, "{}", press.text());
        }
        server.letter(SOLVEIG.email, "Others").await;
        assert_eq!(server.letters_to(SOLVEIG.email).len(), 1, "invited once");
        let told = server.letter(ELIN.email, "Signatories changed: Others").await;
        assert_eq!(told.link().0, server.letters_to(ELIN.email)[0].link().0, "the same link: {}", told.text);
        let told = server.letters_to(ELIN.email).iter().filter(|one| one.subject.contains("changed")).count();
        assert_eq!(told, 1, "once, though the button was pressed four times");
        assert_eq!(follow(&server.browser(), &gone).await, 410, "who was taken out cannot open it");
        let overtaken = opened.browser.submit(&before).await;
        assert_eq!(overtaken.status, 409, "what Elin read was prepared anew: {}", overtaken.text());
        server.sign(ELIN, "Others").await;
        let late = aino.submit(&form).await;
        assert_eq!(late.status, 409, "somebody has signed");
        server.sign(SOLVEIG, "Others").await;
        wait_for(&aino, &document, "signed").await;
        let file = server.keep("others.pdf", &aino.open(&format!("{document}/download")).await.body);
        let judged = judges::pyhanko(&server.root_pem(), &file);
        assert!(judged.len() == 5 && judged.iter().all(|one| one.bottom_line), "{judged:#?}");
    }

    async fn who_takes_the_place_of_another_is_invited_as_they_were(server: &mut Server) {
        server.relax(r#"{"change_signatories":true}"#);
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("In place", &[ELIN]).send(&aino).await;
        let secure = "UPDATE invitation SET delivery = 'secure', phone = '+358401234567', represents = NULL WHERE email_folded =";
        server.change(&format!("{secure} '{}'", ELIN.email));
        let address = format!("{document}/signatories");
        let page = aino.open(&address).await;
        let html = page.text();
        let elin = html.split("name=\"remove-").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let form = page.form(&address).with(&format!("remove-{elin}"), "on").with("added-1-email", FREJA.email);
        assert_eq!(form.value("added-1-delivery"), "secure");
        let missing = aino.submit(&form).await;
        assert_eq!((missing.status, missing.wrong_fields()), (422, vec!["added-1-phone".to_owned()]), "{}", missing.text());
        let form = form.with("added-1-phone", "+45 20 12 34 56").with("added-1-organization", "Holm ApS");
        assert_eq!(aino.submit(&form.with("added-1-language", "en")).await.status, 303);
        let letter = server.letter(FREJA.email, "In place").await;
        assert!(!letter.text.contains('#'), "the passphrase comes by text message alone: {}", letter.text);
        assert!(aino.open(&document).await.says("Holm ApS"));
    }

    async fn what_is_still_open_leads_back_to_its_page(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Still open", &[ELIN]).send(&aino).await;
        let refused = aino.post(&format!("{document}/delete"), &[]).await;
        assert_eq!((refused.status, refused.code().as_str()), (409, "still-open"));
        assert!(refused.has_link(&document), "{}", refused.text());
        let edited = aino.post(&format!("{document}/edit"), &[("name", "Another")]).await;
        assert_eq!((edited.status, edited.location.as_str()), (303, document.as_str()));
        let page = aino.open(&document).await;
        assert!(page.says("nothing was changed") && page.says("Still open"), "{}", page.text());
    }

    async fn what_has_ended_is_expired_though_its_sender_cancels_before_that_is_tidied_up(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Ended", &[ELIN]).send(&aino).await;
        server.change("UPDATE document SET expires_at = 1000000");
        let pressed = aino.post(&format!("{document}/cancel"), &[]).await;
        // 303 where the job was faster: then there is nothing to do any more.
        assert!(pressed.status == 409 || pressed.status == 303, "{}", pressed.text());
        wait_for(&aino, &document, "expired").await;
    }

    async fn an_administrator_relaxes_policies_on_their_page(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("By policy", &[ELIN]).send(&aino).await;
        assert_eq!(status(&aino.open(&document).await), "pending");
        let page = aino.open("/settings/policies").await;
        let form = page.form("/settings/policies");
        assert!(!page.text().contains(" checked aria") && form.value("signature-types") == "both", "strict by default");
        let opened = server.open_link(ELIN, "By policy").await;
        let decline = format!("{}/decline", opened.address);
        assert_eq!(opened.browser.get(&decline).await.status, 409, "off by default");
        for switch in ["decline", "extend-validity"] {
            assert_eq!(aino.submit(&form.clone().with(switch, "on")).await.status, 303);
        }
        assert_eq!(opened.browser.get(&decline).await.status, 409, "a form without the tick takes it back");
        assert!(aino.open(&format!("{document}/extend")).await.has_form(&format!("{document}/extend")));
        assert_eq!(aino.submit(&form.with("decline", "on").with("signature-types", "light-only")).await.status, 303);
        assert_eq!(opened.browser.get(&decline).await.status, 200);
        assert_eq!(aino.post("/settings/policies", &[("decline", "on"), ("signature-types", "strong-only")]).await.status, 303);
        assert!(aino.open("/settings/policies").await.form("/settings/policies").value("signature-types") == "light-only");
        // Another account's are its own.
        let solveig = server.signed_in(SOLVEIG).await;
        assert_eq!(solveig.open("/settings/policies").await.form("/settings/policies").value("signature-types"), "both");
    }
}
