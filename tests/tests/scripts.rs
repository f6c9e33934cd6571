//! Names in any script stand in the signed file as they are written: with the shipped fonts Latin, Greek and Cyrillic, with a
//! font folder the others; and without one they are spelled in Latin letters. Never as empty boxes.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use sinetti_tests::{
    Server,
    journeys::{Plan, sealed},
    judges, on_both_engines,
    server::{AINO, Person},
};

/// What Debian's fonts-dejavu-core and fonts-wqy-microhei install: Arabic and Hebrew, and a collection with Han.
const FONTS: [&str; 2] =
    ["/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"];

const PEOPLE: [Person; 5] = [
    Person { name: "محمد الأحمد", email: "mohammad@crowd.example" },
    Person { name: "יוסי כהן", email: "yossi@crowd.example" },
    Person { name: "山田太郎", email: "taro@crowd.example" },
    Person { name: "Мария Петрова", email: "maria@crowd.example" },
    Person { name: "Ελένη", email: "eleni@crowd.example" },
];

on_both_engines! {
    async fn names_in_any_script_are_shown_as_written(server: &mut Server) {
        if let Some(missing) = FONTS.iter().find(|font| !Path::new(font).exists()) {
            println!("skipped: there is no font {missing}");
            return;
        }
        let folder = server.keep("none", b"").with_file_name("fonts");
        std::fs::create_dir(&folder).unwrap();
        for font in FONTS {
            std::fs::copy(font, folder.join(Path::new(font).file_name().unwrap())).unwrap();
        }
        std::fs::write(folder.join("broken.ttf"), b"\0\x01\0\0 no font").unwrap();
        server.restart_with("SINETTI_FONT_FOLDER", &folder.to_string_lossy()).await;
        assert!(server.log().contains("broken.ttf"), "the broken font is named: {}", server.log());

        let text = signed_by_all(server, "Договор שכירות 契約").await;
        for name in PEOPLE.map(|one| one.name) {
            // On the line, and below it.
            assert_eq!(text.matches(name).count(), 2, "{name} in {text}");
        }
        assert!(text.contains("Договор"), "the document's name: {text}");
        assert!(text.contains("契約") && text.contains("שכירות"), "the document's name: {text}");
    }

    async fn without_fonts_names_are_spelled_in_latin_letters(server: &mut Server) {
        let text = signed_by_all(server, "Lease without fonts").await;
        for spelled in ["mhmd al'hmd", "yvsy khhn", "Shan Tian Tai Lang", "Мария Петрова", "Ελένη"] {
            assert_eq!(text.matches(spelled).count(), 2, "{spelled} in {text}");
        }
        for name in &PEOPLE[..3] {
            assert!(!text.contains(name.name), "{text}");
        }
    }
}

/// A document that all of them sign, judged; the text of its pages, without the marks by which poppler shows directions.
async fn signed_by_all(server: &Server, name: &str) -> String {
    let aino = server.signed_in(AINO).await;
    let document = Plan::new(name, &PEOPLE).send(&aino).await;
    for one in PEOPLE {
        server.sign(one, name).await;
    }
    let file = server.keep("signed.pdf", &sealed(&aino, &document).await);
    let fields: Vec<String> = (1..=PEOPLE.len()).map(|place| format!("sinetti.signature.{place}")).collect();
    let mut expected = vec![("sinetti.sent", "")];
    expected.extend(fields.iter().map(String::as_str).zip(PEOPLE.map(|one| one.name)));
    expected.push(("sinetti.seal", ""));
    judges::assert_sealed(&server.root_pem(), &file, &expected);
    judges::pdftotext(&file).replace(['\u{202a}', '\u{202b}', '\u{202c}'], "")
}

#[tokio::test]
async fn a_font_folder_without_fonts_is_an_error_that_says_what_to_do() {
    let Some(mut server) = Server::start(sinetti_tests::Engine::Sqlite).await else { return };
    server.stop().await;
    for folder in ["/nowhere/fonts", &server.data().to_string_lossy()] {
        let mut command = server.command(&sinetti_tests::server::binary());
        command
            .env("SINETTI_FONT_FOLDER", folder)
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(server.data());
        let output = command.output().await.unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success(), "{folder}");
        assert!(said.contains("font_folder") && said.contains(folder) && said.contains("leave it empty"), "{said}");
    }
}
