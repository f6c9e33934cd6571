//! The trash (features.md E11): what was deleted can be brought back for 30 days, and is erased after that.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use sinetti_tests::{
    Browser,
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
