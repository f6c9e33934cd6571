//! The main job from end to end over HTTP, judged by others: send, open, read, sign, seal, download, check.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Server,
    journeys::{Plan, download, sealed, status, wait_for},
    judges, on_both_engines, paper,
    server::{AINO, ELIN, FREJA, SOLVEIG, binary},
};

on_both_engines! {
    async fn one_document_two_signatories_one_sealed_file(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let plan = Plan { require_reading: true, ..Plan::new("Lease of Tammelankatu 4", &[ELIN, FREJA]) };
        let document = plan.send(&aino).await;
        assert_eq!(status(&aino.open(&document).await), "pending");

        // The passphrase page tells nothing about the document.
        let (browser, address, _) = server.follow_link(ELIN, plan.name).await;
        let before = browser.open(&address).await;
        for secret in [plan.name, AINO.name, AINO.email, ELIN.name, ELIN.email, "Koivurinne"] {
            assert!(!before.says(secret), "the passphrase page tells {secret}");
        }

        // Elin reads, then signs with her name.
        let elin = server.open_link(ELIN, plan.name).await;
        for said in [plan.name, AINO.name, "Koivurinne Kodit Oy", FREJA.name] {
            assert!(elin.page.says(said), "the reading page does not say {said}");
        }
        let text = elin.browser.open(&format!("{}/text", elin.address)).await;
        assert!(text.says("Lease of Tammelankatu 4, page 1 of 1"), "{}", text.text());
        let html = elin.page.text();
        let image = html.split("<img class=\"paper\" src=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let image = elin.browser.get(image).await;
        assert_eq!((image.status, image.content_type.as_str(), &image.body[8..12]), (200, "image/webp", b"WEBP".as_slice()));
        let signed = elin.browser.submit(&elin.form().with("read", "yes")).await;
        assert_eq!(signed.status, 303, "{}", signed.text());

        // Freja draws, for an organization of hers.
        let freja = server.open_link(FREJA, plan.name).await;
        let strokes = r#"{"width":300,"height":120,"strokes":[[[20,60],[90,30],[150,80],[220,40]],[[30,90],[250,95]]]}"#;
        let form = freja.form().with("read", "yes").with("how", "draw").with("strokes", strokes);
        let form = form.with("for", "organization").with("organization", "Holm & Holm ApS").with("ground", "signing-right");
        let signed = freja.browser.submit(&form).await;
        assert_eq!(signed.status, 303, "{}", signed.text());

        let pdf = sealed(&aino, &document).await;
        let file = server.keep("signed.pdf", &pdf);
        let expected = [("sinetti.sent", ""), ("sinetti.signature.1", ELIN.name), ("sinetti.signature.2", FREJA.name), ("sinetti.seal", "")];
        judges::assert_sealed(&server.root_pem(), &file, &expected);
        let shown = judges::pdftotext(&file);
        for line in [ELIN.name, FREJA.name, ELIN.email, "Holm & Holm ApS", "127.0.0.1", "TEST"] {
            assert!(shown.contains(line), "the signature pages do not show {line}: {shown}");
        }
        assert_eq!(verify(server, &["--trust", &server.root_pem().to_string_lossy(), &file.to_string_lossy()]).await, 0);
        assert_eq!(verify(server, &[&file.to_string_lossy()]).await, 3, "untouched, but signed by an authority it does not know");

        // Everybody is told, and can have it.
        for one in [ELIN, FREJA] {
            let letter = server.letter(one.email, plan.name).await;
            assert!(!letter.text.contains("/sign/") || letter.subject != server.letters_to(one.email)[0].subject, "{}", letter.text);
        }
        let done = elin.browser.open(&format!("{}/done", elin.address)).await;
        assert!(done.has_link(&format!("{}/download", elin.address)), "{}", done.text());
        assert_eq!(elin.browser.get(&format!("{}/download", elin.address)).await.body, pdf);

        // Anyone checks it, with the code alone and with the file.
        let anyone = server.browser();
        let page = aino.open(&document).await.text();
        let code = page.split("/check/").nth(1).and_then(|rest| rest.split(['"', '<']).next()).unwrap().to_owned();
        let check = anyone.open(&format!("/check/{code}")).await;
        for secret in [plan.name, ELIN.name, FREJA.name, AINO.name] {
            assert!(!check.says(secret), "the code alone tells {secret}");
        }
        let form = anyone.open("/check").await.form("/check").with_file("signed.pdf", &pdf);
        let found = anyone.submit(&form).await;
        assert_eq!(found.status, 200, "{}", found.text());
        assert!(found.says(ELIN.name) && found.says(FREJA.name), "{}", found.text());
        let mut changed = pdf.clone();
        let place = changed.windows(8).position(|window| window == b"Tammelan").unwrap();
        changed[place] = b'X';
        let form = anyone.open("/check").await.form("/check").with_file("changed.pdf", &changed);
        let told = anyone.submit(&form).await;
        assert_ne!(told.text(), found.text());
        assert!(told.says("hanged"), "{}", told.text());
    }

    async fn several_files_one_confirmation_one_archive(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let files = vec![("Lease.pdf", paper::pages("Lease", 3)), ("Rules of the house.pdf", paper::agreement("Rules"))];
        let document = Plan { files, ..Plan::new("Lease and rules", &[ELIN]) }.send(&aino).await;
        server.sign(ELIN, "Lease and rules").await;
        wait_for(&aino, &document, "signed").await;
        let archive = aino.get(&format!("{document}/download")).await;
        assert_eq!((archive.status, archive.content_type.as_str()), (200, "application/zip"));
        let zip = server.keep("all.zip", &archive.body);
        let folder = zip.with_extension("");
        let unpacked = std::process::Command::new("python3").args(["-m", "zipfile", "-e"]).args([&zip, &folder]).status().unwrap();
        assert!(unpacked.success());
        for name in ["01 Lease.pdf", "02 Rules of the house.pdf"] {
            let expected = [("sinetti.sent", ""), ("sinetti.signature.1", ELIN.name), ("sinetti.seal", "")];
            judges::assert_sealed(&server.root_pem(), &folder.join(name), &expected);
        }
    }

    async fn in_order_the_next_is_invited_when_the_one_before_has_signed(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let plan = Plan { in_order: true, ..Plan::new("Order of signing", &[FREJA, ELIN, SOLVEIG]) };
        let document = plan.send(&aino).await;
        for one in [FREJA, ELIN, SOLVEIG] {
            let opened = server.open_link(one, plan.name).await;
            let invited = [FREJA, ELIN, SOLVEIG].iter().filter(|one| !server.letters_to(one.email).is_empty()).count();
            let place = [FREJA, ELIN, SOLVEIG].iter().position(|other| *other == one).unwrap();
            assert_eq!(invited, place + 1, "only those whose turn has come are invited");
            opened.sign().await;
        }
        let file = server.keep("signed.pdf", &sealed(&aino, &document).await);
        let expected = [
            ("sinetti.sent", ""), ("sinetti.signature.1", FREJA.name), ("sinetti.signature.2", ELIN.name),
            ("sinetti.signature.3", SOLVEIG.name), ("sinetti.seal", ""),
        ];
        judges::assert_sealed(&server.root_pem(), &file, &expected);
    }

    async fn who_has_a_login_signs_from_received(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Received and signed", &[ELIN]).send(&aino).await;
        let elin = server.signed_in(ELIN).await;
        let received = elin.open("/received").await;
        assert!(received.says("Received and signed"), "{}", received.text());
        let html = received.text();
        let open = html.split("action=\"/received/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let opened = elin.submit(&received.form(&format!("/received/{open}"))).await;
        assert_eq!(opened.status, 303, "no passphrase is asked: {}", opened.text());
        let page = elin.open(&opened.location).await;
        let signed = elin.submit(&page.form(&format!("{}/sign", opened.location))).await;
        assert_eq!(signed.status, 303, "{}", signed.text());
        wait_for(&aino, &document, "signed").await;
    }

    async fn a_file_that_arrives_signed_keeps_its_signatures(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let first = Plan::new("First round", &[ELIN]).send(&aino).await;
        server.sign(ELIN, "First round").await;
        wait_for(&aino, &first, "signed").await;
        // A sealed file is locked; a partly signed one of another installation's kind is what pyHanko's users have.
        let again = Plan { files: vec![("Signed.pdf", download(&aino, &first).await)], ..Plan::new("Second round", &[FREJA]) };
        let made = aino.submit(&again.form(&aino).await.with("action", "review")).await;
        assert_eq!(made.status, 422, "a locked file is refused before sending");
        assert!(made.wrong_fields().contains(&"files".to_owned()), "{}", made.text());
    }
}

/// The exit code of `sinetti verify`.
async fn verify(server: &Server, arguments: &[&str]) -> i32 {
    let output = server.command(&binary()).arg("verify").args(arguments).output().await.unwrap();
    output.status.code().unwrap_or(-1)
}
