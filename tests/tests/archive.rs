//! Level B-LTA over the years: archive time stamps are renewed before their certificates end.
//!
//! `ARCHIVED=FOLDER` keeps the file, its root and the time of judging there, for `./scripts/conformance renewed.pdf root.pem --at TIME`.
#![allow(clippy::unwrap_used)]

use pades::{
    certificate::TrustAnchors,
    check::{CheckOptions, Level, SignatureKind, Verdict, check},
};
use sinetti_tests::{
    journeys::{Plan, download, sealed},
    on_both_engines,
    server::{AINO, ELIN, until},
};

on_both_engines! {
    async fn thirty_years_of_renewals_keep_a_file_valid(server: &mut Server) {
        let mut aino = server.signed_in(AINO).await;
        let document = Plan::new("Kept for long", &[ELIN]).send(&aino).await;
        server.sign(ELIN, "Kept for long").await;
        let once = sealed(&aino, &document).await;
        let mut file = once.clone();
        for renewal in 1..=4 {
            // The certificates of time stamps last ten years; a year before that they are renewed.
            server.advance_days(9 * 365 + 5).await;
            aino = server.signed_in(AINO).await;
            let before = file.len();
            file = until("the renewal", async || {
                let bytes = download(&aino, &document).await;
                (bytes.len() > before).then_some(bytes)
            })
            .await;
            assert!(file.starts_with(&once), "only appended");
            assert!(renewal > 1 || aino.open(&document).await.says("The archive time stamp was renewed"));
        }
        let pem = std::fs::read_to_string(server.root_pem()).unwrap();
        let anchors = TrustAnchors::from_pem(&pem).unwrap();
        let now = server.now().await;
        if let Some(folder) = std::env::var_os("ARCHIVED").map(std::path::PathBuf::from) {
            std::fs::write(folder.join("renewed.pdf"), &file).unwrap();
            std::fs::write(folder.join("root.pem"), &pem).unwrap();
            std::fs::write(folder.join("time"), now.to_string()).unwrap();
        }
        let report = check(&file, &CheckOptions { anchors: &anchors, now }).unwrap();
        assert_eq!(report.verdict, Verdict::Valid, "{:?}", report.problems);
        let (stamps, signatures): (Vec<_>, Vec<_>) =
            report.signatures.iter().partition(|one| one.kind == SignatureKind::DocumentTimestamp);
        assert_eq!((stamps.len(), signatures.len()), (5, 3));
        assert!(signatures.iter().all(|one| one.level == Some(Level::BLta)));
        // Without the renewals nobody could say any more that it was sealed in time.
        let report = check(&once, &CheckOptions { anchors: &anchors, now }).unwrap();
        assert_eq!(report.verdict, Verdict::UnknownSigner);
    }
}
