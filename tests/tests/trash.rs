//! The trash (features.md E11): what was deleted can be brought back for 30 days, and is erased after that.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use sinetti_tests::{
    Browser,
    form::words,
    journeys::{Plan, wait_for},
    on_both_engines,
    server::{AINO, ELIN, FREJA, until},
};

async fn delete(browser: &Browser, document: &str) {
    let form = browser.open(document).await.form(&format!("{document}/delete"));
    assert_eq!(browser.submit(&form).await.status, 303);
}

/// Files below a folder.
fn count(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| if entry.path().is_dir() { count(&entry.path()) } else { 1 }).sum()
}

on_both_engines! {
    async fn the_timeline_ends_with_what_came_last(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Back again", &[ELIN]).send(&aino).await;
        let cancel = format!("{document}/cancel");
        assert_eq!(aino.submit(&aino.open(&cancel).await.form(&cancel)).await.status, 303);
        let form = aino.open(&document).await.form(&format!("{document}/delete"));
        let (first, second) = (aino.submit(&form).await, aino.submit(&form).await);
        assert_eq!((first.status, first.location.as_str()), (303, "/documents"), "{}", first.text());
        assert_eq!((second.status, &second.location), (303, &first.location), "{}", second.text());
        for _ in 0..2 {
            assert_eq!(aino.post(&format!("{document}/restore"), &[]).await.status, 303);
        }
        let page = words(&aino.open(&document).await.text());
        let (deleted, restored) = ("deleted the document from their account", "brought the document back from the trash");
        assert_eq!((page.matches(deleted).count(), page.matches(restored).count()), (1, 1), "{page}");
        assert!(page.find(restored) < page.find(deleted), "the newest first: {page}");
        let solveig = server.signed_in(sinetti_tests::server::SOLVEIG).await;
        assert_eq!(solveig.post(&format!("{document}/delete"), &[]).await.status, 404, "it is not theirs");
    }

    async fn what_was_deleted_is_erased_after_thirty_days(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let kept = Plan::new("Kept", &[ELIN]).send(&aino).await;
        server.sign(ELIN, "Kept").await;
        wait_for(&aino, &kept, "signed").await;
        let with_kept = count(&server.data().join("blobs"));
        let gone = Plan::new("Gone", &[ELIN, FREJA]).send(&aino).await;
        server.sign(ELIN, "Gone").await;
        let cancel = format!("{gone}/cancel");
        assert_eq!(aino.submit(&aino.open(&cancel).await.form(&cancel)).await.status, 303);
        wait_for(&aino, &gone, "cancelled").await;
        let code = aino.open(&gone).await.text().split("/check/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let draft = Plan::new("Draft", &[FREJA]).draft(&aino).await;
        delete(&aino, &gone).await;
        assert_eq!(aino.post(&format!("{draft}/delete"), &[]).await.status, 303);

        server.advance_days(29).await;
        let aino = server.signed_in(AINO).await;
        assert_eq!(aino.post(&format!("{gone}/restore"), &[]).await.status, 303, "it comes back on the last days");
        delete(&aino, &gone).await;
        server.advance_days(29).await;
        let aino = server.signed_in(AINO).await;
        // Asking for it back before it is swept away would bring it back.
        until("the draft to be erased", async || (aino.get(&draft).await.status == 404).then_some(())).await;
        assert_eq!(aino.post(&format!("{draft}/restore"), &[]).await.status, 404);
        assert_eq!(aino.get(&gone).await.status, 200, "what lies in the trash can be looked at");
        assert!(aino.open("/documents?status=trash").await.says("Gone"), "its thirty days begin anew");
        server.advance_days(2).await;
        let aino = server.signed_in(AINO).await;
        until("it to be erased", async || (aino.get(&gone).await.status == 404).then_some(())).await;
        assert_eq!(aino.post(&format!("{gone}/restore"), &[]).await.status, 404);
        until("its content to be erased", async || (count(&server.data().join("blobs")) == with_kept).then_some(())).await;
        assert!(!aino.open("/documents?status=trash").await.says("Gone"));
        // What was signed elsewhere can still be asked for; what is kept is whole.
        assert_eq!(server.browser().get(&format!("/check/{code}")).await.status, 200);
        assert!(aino.get(&format!("{kept}/download")).await.body.starts_with(b"%PDF"));
    }
}
