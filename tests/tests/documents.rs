//! E2: the list of documents is narrowed by sender, signatory and days, and runs by date, name, change or end.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Browser, Page,
    journeys::Plan,
    on_both_engines,
    server::{AINO, ELIN, FREJA, SOLVEIG},
};

/// The names on a page, in their order.
fn names(page: &Page) -> Vec<String> {
    let text = page.text();
    let parts = text.split("<a class=\"name\"").skip(1);
    parts.filter_map(|part| Some(part.split_once('>')?.1.split_once('<')?.0.to_owned())).collect()
}

async fn listed(browser: &Browser, query: &str) -> Vec<String> {
    names(&browser.open(&format!("/documents?{query}")).await)
}

on_both_engines! {
    async fn the_list_is_narrowed_and_ordered(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        Plan::new("Åker 10", &[ELIN]).send(&aino).await;
        Plan::new("Zeta", &[FREJA]).draft(&aino).await;
        server.advance_days(1).await;
        let aino = server.signed_in(AINO).await;
        let today = server.now().await.in_tz("Europe/Helsinki").unwrap().date();
        let first_day = today.yesterday().unwrap();
        let soon = today.checked_add(jiff::ToSpan::days(3)).unwrap().to_string();
        Plan { valid_until: &soon, ..Plan::new("Äpple", &[ELIN, FREJA]) }.send(&aino).await;
        Plan::new("Åker 9", &[FREJA]).send(&aino).await;

        assert_eq!(listed(&aino, "").await, ["Åker 9", "Äpple", "Zeta", "Åker 10"]);
        assert_eq!(listed(&aino, "order=oldest").await, ["Åker 10", "Zeta", "Äpple", "Åker 9"]);
        assert_eq!(listed(&aino, "order=name").await, ["Åker 9", "Åker 10", "Äpple", "Zeta"], "as Britons look for them");
        assert_eq!(listed(&aino, "order=ending").await[0], "Äpple");
        assert_eq!(listed(&aino, "signatory=sj%C3%B6berg").await, ["Äpple", "Åker 10"], "Elin's");
        assert_eq!(listed(&aino, &format!("signatory={}&search=%C3%A5ker", ELIN.email)).await, ["Åker 10"]);
        assert_eq!(listed(&aino, &format!("through={first_day}")).await, ["Zeta", "Åker 10"]);
        assert_eq!(listed(&aino, &format!("from={today}")).await, ["Åker 9", "Äpple"]);
        assert_eq!(listed(&aino, "date=month&from=nonsense&sender=nobody&order=sideways").await.len(), 4);

        // Nobody else makes documents here: there is nothing to choose, and an address that asks for a stranger finds nothing.
        let page = aino.open("/documents").await;
        assert!(!page.says("Anyone"), "{}", page.text());
        let page = aino.open("/documents?sender=01890000-0000-7000-8000-000000000000&status=pending").await;
        assert!(page.says("No document matches these filters") && page.says("Somebody else"), "{}", page.text());
        assert!(page.has_link("/documents?status=pending"), "the filters can be cleared: {}", page.text());

        // Another language, another alphabet.
        let switched = aino.submit(&page.form("/language").with("language", "fi")).await;
        assert_eq!(switched.status, 303, "{}", switched.text());
        assert_eq!(listed(&aino, "order=name").await, ["Zeta", "Åker 9", "Åker 10", "Äpple"]);
    }

    async fn whoever_was_invited_is_proposed(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let offered = async |browser: &Browser| {
            let page = browser.open("/documents/new").await.text();
            let list = page.split_once("<datalist id=\"contacts\">").map_or("", |(_, rest)| rest.split_once("</datalist>").unwrap().0);
            list.split("<option value=\"").skip(1).map(|part| part.split_once('"').unwrap().0.to_owned()).collect::<Vec<_>>()
        };
        Plan::new("Only typed", &[ELIN]).draft(&aino).await;
        assert_eq!(offered(&aino).await, Vec::<String>::new(), "what was typed and not sent is no contact");
        Plan::new("First", &[ELIN]).send(&aino).await;
        Plan::new("Second", &[FREJA, ELIN]).send(&aino).await;
        assert_eq!(offered(&aino).await, [FREJA.email, ELIN.email], "each once, the last first");
        let solveig = server.signed_in(SOLVEIG).await;
        assert_eq!(offered(&solveig).await, Vec::<String>::new(), "of another organization");
    }

    async fn what_is_done_with_all_is_done_with_what_the_filters_leave(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        for (name, signatory) in [("One", ELIN), ("Two", FREJA), ("Three", ELIN)] {
            Plan::new(name, &[signatory]).draft(&aino).await;
        }
        let page = aino.open(&format!("/documents?signatory={}&order=name", ELIN.email)).await;
        assert_eq!(names(&page), ["One", "Three"]);
        let done = aino.submit(&page.form("/documents/bulk").with("every", "on").with("do", "delete")).await;
        assert_eq!(done.location, format!("/documents?signatory={}&order=name", ELIN.email.replace('@', "%40")));
        assert_eq!(listed(&aino, "").await, ["Two"]);
        assert_eq!(listed(&aino, "status=trash&order=name").await.len(), 0, "drafts in the trash have no page");
        assert!(aino.open("/documents?status=trash").await.says("Three"));
    }
}
