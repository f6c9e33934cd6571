//! The seal's key in a PKCS#11 token (SoftHSM2): it signs from there, and never lies in the data folder.
#![allow(clippy::unwrap_used)]

use std::{path::Path, process::Command};

use sinetti_tests::{
    Engine, Server,
    journeys::{Plan, sealed},
    judges,
    server::{AINO, ELIN},
};

const PIN: &str = "1234";

/// SoftHSM2's module, where it is installed.
fn module() -> Option<&'static str> {
    let found = ["/usr/lib/softhsm/libsofthsm2.so", "/usr/local/lib/softhsm/libsofthsm2.so"];
    let found = found.into_iter().find(|path| Path::new(path).exists());
    if found.is_none() {
        println!("skipped: SoftHSM2 is not installed");
    }
    found
}

fn run(configuration: &Path, program: &str, arguments: &[&str]) {
    let output = Command::new(program).env("SOFTHSM2_CONF", configuration).args(arguments).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A token with a key that OpenSSL made; the folder's configuration file.
fn token(folder: &Path, key: &[&str]) -> std::path::PathBuf {
    let (tokens, configuration, pem) = (folder.join("tokens"), folder.join("softhsm2.conf"), folder.join("key.pem"));
    std::fs::create_dir(&tokens).unwrap();
    std::fs::write(&configuration, format!("directories.tokendir = {}\n", tokens.display())).unwrap();
    let pem = pem.to_string_lossy();
    run(&configuration, "openssl", &[&["genpkey", "-out", &pem], key].concat());
    run(
        &configuration,
        "softhsm2-util",
        &["--init-token", "--free", "--label", "Seals", "--pin", PIN, "--so-pin", "5678"],
    );
    run(
        &configuration,
        "softhsm2-util",
        &["--import", &pem, "--token", "Seals", "--label", "the seal", "--id", "01", "--pin", PIN],
    );
    configuration
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_in_a_token_seals() {
    let Some(module) = module() else { return };
    for key in [
        ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
        ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"],
        ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:3072"],
    ] {
        let folder = tempfile::tempdir().unwrap();
        let configuration = token(folder.path(), &key);
        let pin = folder.path().join("pin");
        std::fs::write(&pin, PIN).unwrap();
        let uri = format!("pkcs11:token=Seals;object=the%20seal?module-path={module}&pin-source={}", pin.display());
        let environment = [("SINETTI_SEAL_KEY", uri.as_str()), ("SOFTHSM2_CONF", &*configuration.to_string_lossy())];
        let server = Server::start_with(Engine::Sqlite, &environment).await.unwrap();
        assert!(!server.data().join("keys/seal.key.enc").exists(), "the key stays in the token");
        let aino = server.signed_in(AINO).await;
        let document = Plan::new("Sealed by a token", &[ELIN]).send(&aino).await;
        server.sign(ELIN, "Sealed by a token").await;
        let file = server.keep("sealed.pdf", &sealed(&aino, &document).await);
        let expected = [("sinetti.sent", ""), ("sinetti.signature.1", ELIN.name), ("sinetti.seal", "")];
        judges::assert_sealed(&server.root_pem(), &file, &expected);
    }
}

#[test]
fn a_token_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let said = |uri: &str| {
        let mut command = Command::new(sinetti_tests::server::binary());
        command.args(["init", "--test", "--data"]).arg(folder.path().join("data")).env("SINETTI_SEAL_KEY", uri);
        let output = command.output().unwrap();
        assert!(!output.status.success());
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(
        said("pkcs11:token=Seals;object=x?module-path=/no/such/module.so&pin-value=1").contains("/no/such/module.so")
    );
    assert!(said("pkcs11:token=Seals?module-path=/x.so&pin-value=1").contains("object is missing"));
    assert!(said("/keys/seal.pem").contains("a pkcs11: URI"));
}
