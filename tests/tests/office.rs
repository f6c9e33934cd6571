//! D3: text documents and images are turned into PDF where LibreOffice is named, and refused with what to do where it is not.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use sinetti_tests::{
    Browser, Engine, Server,
    journeys::{Plan, sealed},
    judges,
    office_files::{docx, odt, png},
    on_both_engines, paper,
    server::{AINO, ELIN},
};

const LIBREOFFICE: &str = "/usr/bin/soffice";

/// A server with LibreOffice, where that is installed.
async fn with_office() -> Option<Server> {
    if !Path::new(LIBREOFFICE).exists() {
        println!("skipped: {LIBREOFFICE} is not installed");
        return None;
    }
    Server::start_with(Engine::Sqlite, &[("SINETTI_OFFICE", LIBREOFFICE)]).await
}

fn plan<'a>(files: Vec<(&'a str, Vec<u8>)>) -> Plan<'a> {
    Plan { files, ..Plan::new("Vuokrasopimus", &[ELIN]) }
}

/// What the sealed file of a document with this file holds, as text, and how many pictures.
async fn signed(server: &Server, aino: &Browser, file: (&str, Vec<u8>)) -> (String, usize) {
    server.forget_letters();
    let document = plan(vec![file]).send(aino).await;
    server.sign(ELIN, "Vuokrasopimus").await;
    let kept = server.keep("made.pdf", &sealed(aino, &document).await);
    let judged = judges::pyhanko(&server.root_pem(), &kept);
    assert!(judged.len() >= 3 && judged.iter().all(|one| one.bottom_line && one.trusted && one.allowed), "{judged:#?}");
    let pictures = std::process::Command::new("pdfimages").arg("-list").arg(&kept).output().unwrap();
    (judges::pdftotext(&kept), String::from_utf8_lossy(&pictures.stdout).lines().count().saturating_sub(2))
}

on_both_engines! {
    async fn without_libreoffice_they_are_refused_and_the_draft_is_kept(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        for (name, bytes) in [("Sopimus.docx", docx("Vuokra", None)), ("Sopimus.odt", odt("Vuokra", None)), ("Kuva.png", png(9, 9))] {
            let files = vec![("Good.pdf", paper::agreement("Good")), (name, bytes)];
            let page = aino.submit(&plan(files).form(&aino).await.with("action", "review")).await;
            assert_eq!((page.status, page.wrong_fields()), (422, vec!["files".to_owned()]), "{}", page.text());
            assert!(page.says(&format!("{name}: only PDF files can be signed here")), "{}", page.text());
            assert!(page.says("Good.pdf") && page.says("Vuokrasopimus"), "what was right is kept: {}", page.text());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_libreoffice_they_are_signed_as_pdf() {
    let Some(server) = with_office().await else { return };
    let aino = server.signed_in(AINO).await;
    let home = aino.open("/").await;
    assert!(home.says("Word (DOCX)") && home.text().contains(".docx,.odt,image/jpeg"), "{}", home.text());

    let files = vec![("Sopimus 1.2.docx", docx("Vuokra 950 €", None)), ("Plan.pdf", paper::agreement("Plan"))];
    let draft = plan(files).draft(&aino).await;
    let page = aino.open(&format!("{draft}/edit")).await;
    assert!(page.says("Sopimus 1.2.pdf") && page.says("It was made into a PDF here"), "{}", page.text());
    let review = aino.open(&format!("{draft}/review")).await;
    assert!(review.says("Sopimus 1.2.pdf: It was made into a PDF here"), "{}", review.text());

    let (text, _) = signed(&server, &aino, ("Sopimus.docx", docx("Vuokra 950 € äö", None))).await;
    assert!(text.contains("Vuokra 950 € äö"), "{text}");
    let (text, _) = signed(&server, &aino, ("Sopimus.odt", odt("Hyra 950 €", None))).await;
    assert!(text.contains("Hyra 950 €"), "{text}");
    let (_, pictures) = signed(&server, &aino, ("Kuva.png", png(400, 300))).await;
    assert_eq!(pictures, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_file_links_to_is_not_fetched() {
    let Some(server) = with_office().await else { return };
    let aino = server.signed_in(AINO).await;
    let trap = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    trap.set_nonblocking(true).unwrap();
    let inside = format!("http://{}/secret.png", trap.local_addr().unwrap());
    let on_disk = format!("file://{}", server.keep("secret.png", &png(50, 50)).display());
    for address in [&inside, &on_disk] {
        for file in [("A.docx", docx("Linked", Some(address))), ("A.odt", odt("Linked", Some(address)))] {
            let (name, (text, pictures)) = (file.0, signed(&server, &aino, file).await);
            assert!(text.contains("Linked"), "{name}: {text}");
            assert_eq!(pictures, 0, "{name} with {address}");
        }
    }
    assert!(trap.accept().is_err(), "LibreOffice asked an address on this machine's network");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_libreoffice_cannot_read_is_refused() {
    let Some(server) = with_office().await else { return };
    let aino = server.signed_in(AINO).await;
    let broken = docx("x", None).into_iter().map(|byte| if byte == b'w' { b'q' } else { byte }).collect::<Vec<u8>>();
    let half = [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 40]].concat();
    for (name, bytes, said) in
        [("A.png", half, "no PDF could be made from it"), ("A.docx", broken, "this is not a PDF file")]
    {
        let page = aino.submit(&plan(vec![(name, bytes)]).form(&aino).await.with("action", "review")).await;
        assert_eq!((page.status, page.wrong_fields()), (422, vec!["files".to_owned()]), "{}", page.text());
        assert!(page.says(&format!("{name}: {said}")), "{}", page.text());
    }
}
