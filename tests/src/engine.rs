//! The two databases that the program runs on.

use std::process::Command;

/// Which database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// A database of one test's own, gone with it.
#[derive(Debug)]
pub struct Database {
    server: String,
    name: String,
    /// What `SINETTI_DATABASE_URL` is set to.
    pub url: String,
}

impl Database {
    /// Makes one on the server that `SINETTI_TEST_POSTGRES` names. Without it there is none, which CI does not allow.
    pub fn create() -> Option<Self> {
        let Some(server) = std::env::var("SINETTI_TEST_POSTGRES").ok().filter(|server| !server.is_empty()) else {
            assert!(
                std::env::var_os("CI").is_none(),
                "SINETTI_TEST_POSTGRES names no server: ./scripts/test starts one"
            );
            println!("PostgreSQL: skipped");
            return None;
        };
        let name = format!("sinetti_test_{}", crate::random::word(16));
        psql(&server, &format!("CREATE DATABASE {name}")).unwrap_or_else(|error| panic!("{error}"));
        let base = server.split('?').next().unwrap_or(&server);
        let folder = base.rfind('/').filter(|at| !base[..*at].ends_with('/')).unwrap_or(base.len());
        Some(Self { url: format!("{}/{name}", &base[..folder]), server, name })
    }
}

impl Database {
    /// Runs a statement.
    pub fn run(&self, statement: &str) {
        psql(&self.url, statement).unwrap_or_else(|error| panic!("{error}"));
    }
}

/// Runs a statement on a SQLite file that a server may have open.
pub fn change_sqlite(file: &std::path::Path, statement: &str) {
    let script = "import sqlite3, sys\nwith sqlite3.connect(sys.argv[1], timeout=30) as db: db.execute(sys.argv[2])";
    let output = Command::new("python3").args(["-c", script]).arg(file).arg(statement).output();
    let output = output.expect("python3 is there");
    assert!(output.status.success(), "{statement}: {}", String::from_utf8_lossy(&output.stderr));
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Err(error) = psql(&self.server, &format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name)) {
            eprintln!("{error}");
        }
    }
}

fn psql(server: &str, statement: &str) -> Result<String, String> {
    let output = Command::new("psql")
        .args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", server, "-c", statement])
        .output()
        .map_err(|error| format!("psql cannot be run: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{statement}: {}", String::from_utf8_lossy(&output.stderr)))
    }
}
