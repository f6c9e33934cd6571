//! A real IMAP server on loopback: Dovecot, as a plain process, with one mailbox whose messages are files (Maildir).

use std::{
    net::TcpListener,
    os::unix::fs::chown,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

use crate::server::until;

/// Where Debian puts it: outside the PATH of most.
const PROGRAM: &str = "/usr/sbin/dovecot";
/// The mailbox's password, with a sign that has to be written as `%21` in an address.
pub const PASSWORD: &str = "never!in-a-log";

/// The server; it ends with the test.
#[derive(Debug)]
pub struct Dovecot {
    folder: TempDir,
    process: Option<Child>,
    plain: u16,
    tls: u16,
    /// Numbers the messages that are put in.
    count: u32,
}

impl Dovecot {
    /// Starts one; nothing, and a word about it, where that cannot be done.
    pub async fn start() -> Option<Self> {
        if !Path::new(PROGRAM).exists() {
            println!("skipped: dovecot is not installed");
            return None;
        }
        // Its parts run as users of their own.
        if !Path::new("/proc/self").metadata().is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0) {
            println!("skipped: dovecot is started by root only");
            return None;
        }
        let free = || TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("it is bound").port();
        let folder = TempDir::new().expect("a temporary folder");
        let mut server = Self { plain: free(), tls: free(), folder, process: None, count: 0 };
        server.prepare();
        server.serve().await;
        Some(server)
    }

    fn prepare(&self) {
        use std::os::unix::fs::PermissionsExt;
        let root = self.folder.path();
        std::fs::set_permissions(root, std::fs::Permissions::from_mode(0o755)).expect("the folder is ours");
        let (user, group) = (id("-u"), id("-g"));
        for folder in ["mail", "mail/new", "mail/cur", "mail/tmp"] {
            let path = root.join(folder);
            std::fs::create_dir(&path).expect("the folder can be made");
            chown(&path, Some(user), Some(group)).expect("root gives it away");
        }
        std::fs::create_dir(root.join("run")).expect("the folder can be made");
        self.accept(PASSWORD);
        let (certificate, key) = (self.certificate(), root.join("key.pem"));
        let made = Command::new("openssl")
            .args([
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
                "-days",
                "3650",
            ])
            .args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"])
            .args(["-addext", "basicConstraints=critical,CA:FALSE"])
            .arg("-out")
            .arg(&certificate)
            .arg("-keyout")
            .arg(&key)
            .output()
            .expect("openssl is there");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        std::fs::write(root.join("dovecot.conf"), self.configuration()).expect("the folder can be written");
    }

    fn configuration(&self) -> String {
        let (root, plain, tls) = (self.folder.path().display(), self.plain, self.tls);
        format!(
            "protocols = imap\nlisten = 127.0.0.1\nbase_dir = {root}/run\nstate_dir = {root}/run\nlog_path = {root}/log\n\
             ssl = yes\nssl_cert = <{root}/certificate.pem\nssl_key = <{root}/key.pem\ndisable_plaintext_auth = no\n\
             auth_failure_delay = 0\nmail_location = maildir:{root}/mail\nfirst_valid_uid = 1\nauth_mechanisms = plain\n\
             passdb {{\n  driver = passwd-file\n  args = scheme=PLAIN {root}/passwd\n}}\n\
             userdb {{\n  driver = static\n  args = uid=nobody gid=nogroup home={root}/mail\n}}\n\
             service imap-login {{\n  inet_listener imap {{\n    port = {plain}\n  }}\n\
             \u{20} inet_listener imaps {{\n    port = {tls}\n  }}\n}}\n"
        )
    }

    /// Serves, on the ports it had before.
    pub async fn serve(&mut self) {
        let log = std::fs::File::create(self.folder.path().join("out")).expect("the folder can be written");
        let mut command = Command::new(PROGRAM);
        command.arg("-F").arg("-c").arg(self.folder.path().join("dovecot.conf"));
        command.stdin(Stdio::null()).stdout(log.try_clone().expect("a second handle")).stderr(log);
        self.process = Some(command.spawn().expect("dovecot starts"));
        let plain = self.plain;
        until("dovecot to listen", async || std::net::TcpStream::connect(("127.0.0.1", plain)).ok()).await;
    }

    /// Ends it; its messages stay.
    pub fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            // It ends its parts when it is asked to, which it could not if it were killed.
            let _ = Command::new("kill").args(["-TERM", &process.id().to_string()]).status();
            let _ = process.wait();
        }
    }

    /// The password that is taken from now on.
    pub fn accept(&self, password: &str) {
        std::fs::write(self.folder.path().join("passwd"), format!("bounces:{{PLAIN}}{password}\n"))
            .expect("the folder can be written");
    }

    /// `imap://...` or `imaps://...` of the mailbox.
    pub fn url(&self, scheme: &str) -> String {
        let port = if scheme == "imaps" { self.tls } else { self.plain };
        format!("{scheme}://bounces:{}@localhost:{port}/INBOX", PASSWORD.replace('!', "%21"))
    }

    /// The certificate, which is its own authority.
    pub fn certificate(&self) -> PathBuf {
        self.folder.path().join("certificate.pem")
    }

    /// Puts a message in, as a mail server does; its name.
    pub fn put(&mut self, message: &str) -> String {
        self.count += 1;
        let name = format!("{}.test.localhost", self.count);
        let aside = self.folder.path().join("mail/tmp").join(&name);
        std::fs::write(&aside, message.replace('\n', "\r\n")).expect("the folder can be written");
        std::fs::rename(aside, self.folder.path().join("mail/new").join(&name)).expect("it can be moved");
        name
    }

    /// What became of a message: nothing when it was removed; else whether it has been seen.
    pub fn is_seen(&self, name: &str) -> Option<bool> {
        let entries = ["mail/new", "mail/cur"].map(|folder| std::fs::read_dir(self.folder.path().join(folder)));
        let names = entries.into_iter().flatten().flatten().flatten().map(|entry| entry.file_name());
        let found =
            names.filter_map(|name| name.into_string().ok()).find(|found| found.split(':').next() == Some(name));
        found.map(|found| found.split_once(":2,").is_some_and(|(_, flags)| flags.contains('S')))
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The number of the user, or group, that nothing belongs to.
fn id(which: &str) -> u32 {
    let output = Command::new("id").args([which, "nobody"]).output().expect("id is there");
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("a number")
}
