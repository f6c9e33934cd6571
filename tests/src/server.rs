//! An installation of a test's own: its data folder, its database, and the server while it runs.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
    process::{ExitStatus, Output, Stdio},
    time::Duration,
};

use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    process::{Child, Command},
    time::timeout,
};

use crate::{
    Browser, Engine,
    engine::{self, Database},
    mail::{self, Letter},
};

/// The password of everybody in tests.
pub const PASSWORD: &str = "correct horse battery";
/// How long anything may take before a test gives up. Far longer than it takes: the machine may be loaded.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Somebody who signs in or signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    pub name: &'static str,
    pub email: &'static str,
}

/// Administers Koivurinne Kodit Oy, the organization that sends.
pub const AINO: Person = Person { name: "Aino Lehtonen", email: "aino@koivurinne.example" };
/// Administers Fjordlys AS, another organization.
pub const SOLVEIG: Person = Person { name: "Solveig Dahl", email: "solveig@fjordlys.example" };
/// A private person with a login.
pub const ELIN: Person = Person { name: "Elin Sjöberg", email: "elin@sjoberg.example" };
/// Has no login.
pub const FREJA: Person = Person { name: "Freja Holm", email: "freja@holm.example" };

/// People without a login, in the order of their names.
pub fn crowd(size: usize) -> Vec<Person> {
    const ALL: [Person; 12] = [
        Person { name: "Anna Aho", email: "anna@crowd.example" },
        Person { name: "Bo Berg", email: "bo@crowd.example" },
        Person { name: "Cia Corell", email: "cia@crowd.example" },
        Person { name: "Dag Dahl", email: "dag@crowd.example" },
        Person { name: "Eva Ek", email: "eva@crowd.example" },
        Person { name: "Finn Friis", email: "finn@crowd.example" },
        Person { name: "Gro Gran", email: "gro@crowd.example" },
        Person { name: "Hugo Holm", email: "hugo@crowd.example" },
        Person { name: "Ida Ilves", email: "ida@crowd.example" },
        Person { name: "Jan Joki", email: "jan@crowd.example" },
        Person { name: "Kai Koski", email: "kai@crowd.example" },
        Person { name: "Lise Lund", email: "lise@crowd.example" },
    ];
    ALL[..size].to_vec()
}

/// The installation.
#[derive(Debug)]
pub struct Server {
    /// Where it is reached; the port stays the same over restarts.
    pub url: String,
    /// Whether it is on SQLite or PostgreSQL.
    pub engine: Engine,
    folder: TempDir,
    database: Option<Database>,
    environment: Vec<(String, String)>,
    process: Option<Child>,
}

/// The program under test: `SINETTI_BINARY`, else the one that cargo built beside the tests.
pub fn binary() -> PathBuf {
    if let Some(named) = std::env::var_os("SINETTI_BINARY") {
        return named.into();
    }
    let own = std::env::current_exe().expect("a test knows its own path");
    let beside = own.ancestors().nth(2).expect("tests lie in target/release/deps").join("sinetti");
    assert!(beside.exists(), "{} is not built: cargo build --release -p sinetti", beside.display());
    beside
}

impl Server {
    /// A fresh test installation with two organizations and a private person, serving. None where the engine is not there.
    pub async fn start(engine: Engine) -> Option<Self> {
        Self::start_with(engine, &[]).await
    }

    /// The same with more `SINETTI_...` variables.
    pub async fn start_with(engine: Engine, environment: &[(&str, &str)]) -> Option<Self> {
        let database = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(Database::create()?),
        };
        let mut server = Self {
            url: String::new(),
            engine,
            folder: TempDir::new().expect("a temporary folder"),
            database,
            environment: environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            process: None,
        };
        server.succeed(&["init", "--test"], "").await;
        server.make_organization("Koivurinne Kodit Oy", AINO, "en").await;
        server.make_organization("Fjordlys AS", SOLVEIG, "en").await;
        let person =
            ["admin", "person", "create", "--email", ELIN.email, "--name", ELIN.name, "--password-stdin", "--json"];
        server.succeed(&person, PASSWORD).await;
        server.serve().await;
        Some(server)
    }

    async fn make_organization(&self, name: &str, admin: Person, language: &str) {
        let arguments = [
            "admin",
            "organization",
            "create",
            "--name",
            name,
            "--admin-email",
            admin.email,
            "--admin-name",
            admin.name,
            "--language",
            language,
            "--password-stdin",
            "--json",
        ];
        self.succeed(&arguments, PASSWORD).await;
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The installation's root certificate.
    pub fn root_pem(&self) -> PathBuf {
        self.data().join("keys/root.pem")
    }

    /// A file of the test's own, gone with the installation.
    pub fn keep(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).expect("the temporary folder can be written");
        path
    }

    /// The program on this installation, with nothing of the developer's environment.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.env_clear().kill_on_drop(true);
        for name in ["PATH", "HOME", "TMPDIR", "LANG"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        if let Some(database) = &self.database {
            command.env("SINETTI_DATABASE_URL", &database.url);
        }
        command.env("SINETTI_TSA_URLS", "internal");
        command.envs(self.environment.iter().cloned());
        command
    }

    /// Runs a command of the program that has `--data`, with what it reads from standard input.
    pub async fn run(&self, arguments: &[&str], input: &str) -> Output {
        let mut command = self.command(&binary());
        // `admin` has --data before its own words.
        let (first, rest) = arguments.split_first().expect("a command");
        command.arg(first).arg("--data").arg(self.data()).args(rest);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        // A program that does not read its input is no failure.
        let _ = stdin.write_all(input.as_bytes()).await;
        drop(stdin);
        timeout(PATIENCE, child.wait_with_output()).await.expect("the command ends").expect("its output can be read")
    }

    /// The same; it must succeed.
    pub async fn succeed(&self, arguments: &[&str], input: &str) -> String {
        let output = self.run(arguments, input).await;
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Serves, on the port it had before if it had one.
    pub async fn serve(&mut self) {
        let program = binary();
        self.serve_by(&program, &[]).await;
    }

    /// Serves under another program, such as a tracer, that gets the server's command line after its own words.
    pub async fn serve_by(&mut self, program: &Path, before: &[&str]) {
        let listen = self.url.strip_prefix("http://").unwrap_or("127.0.0.1:0").to_owned();
        let log = std::fs::File::options().create(true).append(true).open(self.folder.path().join("server.log"));
        let mut command = self.command(program);
        command.args(before).args(["serve", "--listen", &listen, "--data"]).arg(self.data());
        command.stdout(Stdio::piped()).stderr(log.expect("the server's log can be written")).stdin(Stdio::null());
        let mut child = command.spawn().expect("the server starts");
        let stdout = child.stdout.take().expect("a pipe");
        let mut lines = BufReader::new(stdout).lines();
        let first = timeout(PATIENCE, lines.next_line()).await.expect("the server says that it listens").ok().flatten();
        let Some(url) = first.as_deref().and_then(|line| line.strip_prefix("listening on ")) else {
            panic!("the server did not start: {first:?}\n{}", self.log());
        };
        self.url = url.trim().to_owned();
        self.process = Some(child);
    }

    /// What the server logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("server.log")).unwrap_or_default()
    }

    /// The server's process number while it runs.
    pub fn process_id(&self) -> u32 {
        self.process.as_ref().and_then(Child::id).expect("the server runs")
    }

    /// Ends it at once, as a power cut would (kill -9).
    pub async fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().await.expect("the server can be killed");
        }
    }

    /// Waits until it has ended by itself.
    pub async fn ended(&mut self) {
        let mut process = self.process.take().expect("the server runs");
        timeout(PATIENCE, process.wait()).await.expect("it ends").expect("its status can be read");
    }

    /// Asks it to end, and waits.
    pub async fn stop(&mut self) -> ExitStatus {
        let mut process = self.process.take().expect("the server runs");
        let id = process.id().expect("the server runs").to_string();
        let sent = Command::new("kill").args(["-TERM", &id]).status().await.expect("kill is there");
        assert!(sent.success());
        timeout(PATIENCE, process.wait()).await.expect("the server ends when asked to").expect("its status can be read")
    }

    /// Starts it again with one more `SINETTI_...` variable.
    pub async fn restart_with(&mut self, name: &str, value: &str) {
        self.restart_with_all(&[(name, value)]).await;
    }

    /// Starts it again with more variables; the last of a name counts.
    pub async fn restart_with_all(&mut self, variables: &[(&str, &str)]) {
        self.environment.extend(variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        // Asked before it listens to signals, it ends at once.
        self.stop().await;
        self.serve().await;
    }

    /// The text messages to a number, the oldest first.
    pub fn text_messages_to(&self, number: &str) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.data().join("outgoing/sms")) else { return Vec::new() };
        let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
        files.sort();
        let read = |path: &PathBuf| -> serde_json::Value {
            serde_json::from_slice(&std::fs::read(path).expect("it can be read")).expect("JSON")
        };
        let messages = files.iter().map(read).filter(|message| message["to"] == number);
        messages.map(|message| message["text"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Changes the database as something does that is not there to be pressed; the statement is one for both engines.
    pub fn change(&self, statement: &str) {
        match &self.database {
            Some(database) => database.run(statement),
            None => engine::change_sqlite(&self.data().join("sinetti.db"), statement),
        }
    }

    /// Relaxes policies of Aino's organization, as JSON.
    pub fn relax(&self, policies: &str) {
        self.change(&format!("UPDATE account SET policies = '{policies}' WHERE name = 'Koivurinne Kodit Oy'"));
    }

    /// A browser in which nobody is signed in.
    pub fn browser(&self) -> Browser {
        Browser::new(&self.url)
    }

    /// A browser in which somebody is.
    pub async fn signed_in(&self, person: Person) -> Browser {
        let browser = self.browser();
        let page = browser.post("/sign-in", &[("email", person.email), ("password", PASSWORD)]).await;
        assert_eq!(page.status, 303, "{} signs in: {}", person.email, page.text());
        browser
    }

    /// Moves the installation's clock; the time it is then.
    pub async fn advance(&self, seconds: i64) -> jiff::Timestamp {
        let browser = self.browser();
        let body = serde_json::json!({ "advance_seconds": seconds });
        let answer = browser.send(browser.request(reqwest::Method::POST, "/test/clock").json(&body)).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let answer: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
        answer["now"].as_str().and_then(|now| now.parse().ok()).expect("the clock says the time")
    }

    /// The installation's time.
    pub async fn now(&self) -> jiff::Timestamp {
        self.advance(1).await
    }

    /// The same in days.
    pub async fn advance_days(&self, days: i64) {
        self.advance(days * 86_400).await;
    }

    /// Today in Helsinki, where the organizations are; before the clock was moved.
    #[allow(clippy::disallowed_methods)] // the installation's clock starts at the real time
    pub fn today(&self) -> jiff::civil::Date {
        let zone = jiff::tz::TimeZone::get("Europe/Helsinki").expect("a time zone");
        jiff::Timestamp::now().to_zoned(zone).date()
    }

    /// All letters that have left, the oldest first.
    pub fn letters(&self) -> Vec<Letter> {
        mail::read(&self.data().join("outgoing/mail"))
    }

    /// Letters whose files were not read before; remembers them as read.
    pub fn letters_but(&self, read: &mut HashSet<PathBuf>) -> Vec<Letter> {
        mail::read_but(&self.data().join("outgoing/mail"), read)
    }

    /// Takes away the letters that have left, so that the later ones are found sooner.
    pub fn forget_letters(&self) {
        let folder = std::fs::read_dir(self.data().join("outgoing/mail"));
        for file in
            folder.into_iter().flatten().flatten().filter(|file| file.path().extension().is_some_and(|e| e == "eml"))
        {
            std::fs::remove_file(file.path()).expect("a letter can be removed");
        }
    }

    /// Those to an address.
    pub fn letters_to(&self, address: &str) -> Vec<Letter> {
        self.letters().into_iter().filter(|letter| letter.to.contains(address)).collect()
    }

    /// The newest letter to somebody in whose subject a word occurs; waits for it.
    pub async fn letter(&self, address: &str, word: &str) -> Letter {
        let found = || self.letters_to(address).into_iter().rev().find(|letter| letter.subject.contains(word));
        until(&format!("a letter to {address} about {word}"), async || found()).await
    }
}

impl Drop for Server {
    /// A test that fails says what the server logged last: its folder goes with it.
    fn drop(&mut self) {
        if std::thread::panicking() {
            let log = self.log();
            let lines: Vec<&str> = log.lines().collect();
            println!("the server's log ends with:\n{}", lines[lines.len().saturating_sub(30)..].join("\n"));
        }
    }
}

/// Asks again and again until there is an answer; for what happens by itself in the background.
pub async fn until<T>(what: &str, mut ask: impl AsyncFnMut() -> Option<T>) -> T {
    let asking = async {
        loop {
            if let Some(answer) = ask().await {
                return answer;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(PATIENCE, asking).await.unwrap_or_else(|_| panic!("waited in vain for {what}"))
}
