//! Several documents at once from the list (features.md E2).
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Browser, Page,
    journeys::{Plan, wait_for},
    on_both_engines,
    server::{AINO, ELIN, FREJA, SOLVEIG, until},
};

/// Presses a button under the list, with these documents picked, or with everything that the list shows.
async fn press(browser: &Browser, list: &str, what: &str, picked: &[&str]) -> Page {
    let form = browser.open(list).await.form("/documents/bulk");
    let hidden: Vec<_> =
        ["status", "search", "order", "page"].map(|name| (name, form.value(name).to_owned())).into_iter().collect();
    let mut fields: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
    if picked.is_empty() {
        fields.push(("every", "on"));
    }
    fields.extend(picked.iter().map(|document| ("document", document.rsplit('/').next().unwrap())));
    fields.push(("do", what));
    browser.post("/documents/bulk", &fields).await
}

/// The names of the files in a ZIP archive.
fn names(archive: &[u8]) -> Vec<String> {
    // Each entry of the central directory (APPNOTE 4.3.12) begins so, with the name's length at 28 and the name at 46.
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = archive[at..].windows(4).position(|bytes| bytes == b"PK\x01\x02") {
        let entry = &archive[at + next..];
        let length = usize::from(u16::from_le_bytes([entry[28], entry[29]]));
        found.push(String::from_utf8(entry[46..46 + length].to_vec()).unwrap());
        at += next + 46;
    }
    found
}

on_both_engines! {
    async fn what_is_picked_is_downloaded_reminded_deleted_and_brought_back(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let signed = Plan::new("Signed one", &[ELIN]).send(&aino).await;
        server.sign(ELIN, "Signed one").await;
        wait_for(&aino, &signed, "signed").await;
        let open = Plan::new("Open one", &[ELIN, FREJA]).send(&aino).await;
        let draft = Plan::new("Draft one", &[ELIN]).draft(&aino).await;

        let all = press(&aino, "/documents", "zip", &[]).await;
        assert_eq!(all.status, 200);
        assert_eq!(
            names(&all.body),
            ["001 Agreement-draft.pdf", "002 Agreement-partly-signed.pdf", "003 Agreement-signed.pdf"]
        );
        let one = press(&aino, "/documents?status=signed", "zip", &[]).await;
        assert_eq!(names(&one.body), ["001 Agreement-signed.pdf"], "everything that this list shows");
        let page = aino.get(&signed).await;
        assert!(page.text().matches("downloaded").count() >= 2, "each download is in the timeline");

        let reminded = press(&aino, "/documents", "remind", &[&signed, &open]).await;
        assert_eq!((reminded.status, reminded.location.as_str()), (303, "/documents"));
        let reminders = || server.letters().into_iter().filter(|letter| letter.subject.starts_with("Reminder")).count();
        until("two reminders", async || (reminders() == 2).then_some(())).await;

        let deleted = press(&aino, "/documents", "delete", &[&signed, &open, &draft, &draft]).await;
        assert_eq!(deleted.status, 303);
        let told = aino.open("/documents").await;
        assert!(told.says("In the trash: 2. One document is still open and was left"), "{}", told.text());
        assert!(told.says("Open one") && !told.says("Signed one") && !told.says("Draft one"));
        let back = press(&aino, "/documents?status=trash", "restore", &[]).await;
        assert_eq!(back.location, "/documents?status=trash");
        let list = aino.open("/documents").await;
        assert!(list.says("2 documents were brought back") && list.says("Signed one") && list.says("Draft one"));
    }

    async fn nothing_picked_and_what_is_anothers_is_refused(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Private", &[ELIN]).send(&aino).await;
        let solveig = server.signed_in(SOLVEIG).await;
        for what in ["zip", "remind", "delete", "restore"] {
            let nothing = solveig.post("/documents/bulk", &[("do", what)]).await;
            assert_eq!((nothing.status, nothing.code().as_str()), (422, "picked-nothing"), "{what}");
            let id = document.rsplit('/').next().unwrap();
            let anothers = solveig.post("/documents/bulk", &[("do", what), ("document", id)]).await;
            assert_eq!(anothers.status, 404, "{what}");
        }
        assert!(aino.open("/documents").await.says("Private"));
    }
}
