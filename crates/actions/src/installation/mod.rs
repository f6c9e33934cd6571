//! An installation: the store, keys, clock, workers and gateway that every action works with.

mod clock;
mod keys;
mod network;
mod returns;
mod revocation;
mod root;
mod settings;
mod signature_stamps;
mod time_stamps;

use std::{path::PathBuf, sync::Arc};

use jiff::Timestamp;
pub use pades::authority::{KeyAlgorithm, pkcs11::TokenUri};
use sinetti_pdf::{Office, Workers};
use sinetti_store::Store;
use tokio::sync::{Mutex, MutexGuard, Notify, Semaphore};
use uuid::Uuid;

pub(crate) use self::signature_stamps::{Stamped, Stamping};
pub(crate) use self::time_stamps::ROOM as ROOM_FOR_STAMP;
use self::{clock::Clock, keys::Keys, signature_stamps::Resting};
pub use self::{network::Network, returns::Returns, settings::Settings, time_stamps::TimeStampSource};
use crate::{Error, Result};
use sinetti_delivery::{Gateway, sms::SmsGateway};

/// What is wanted to open an installation.
#[derive(Debug)]
pub struct Opening {
    /// The data folder.
    pub data: PathBuf,
    /// Address and durability of the database, folder of the blobs.
    pub store: sinetti_store::Options,
    /// What the operator set.
    pub settings: Settings,
    /// Where mail goes.
    pub gateway: Gateway,
    /// Where text messages go.
    pub sms: SmsGateway,
    /// Where mail that comes back returns to; without it that is not known.
    pub returns: Option<Returns>,
    /// The program that reads foreign PDFs, and its arguments.
    pub worker: (PathBuf, Vec<String>),
    /// LibreOffice, where files of other kinds are turned into PDF.
    pub office: Option<PathBuf>,
    /// What to do when the data folder is new: mark it as a test installation.
    pub new_is_test: bool,
    /// Seconds from now at which the test clock of a new test installation starts; 0 or negative.
    pub clock_begins: i64,
    /// A master key given by the environment instead of the folder.
    pub master_key: Option<String>,
    /// Of the keys for seals and time stamps.
    pub key_algorithm: KeyAlgorithm,
    /// The token that holds the seal's key, instead of a file.
    pub seal_token: Option<TokenUri>,
}

/// An open installation.
#[derive(Debug)]
pub struct Installation {
    /// The data folder.
    pub data: PathBuf,
    /// What the operator set.
    pub settings: Settings,
    pub(crate) store: Store,
    pub(crate) keys: Keys,
    pub(crate) workers: Workers,
    pub(crate) office: Option<Office>,
    pub(crate) gateway: Gateway,
    pub(crate) sms: SmsGateway,
    pub(crate) returns: Option<Returns>,
    clock: Clock,
    /// The name of this node, kept in its data folder: a restart takes up what it had leased.
    pub(crate) node: String,
    /// Wakes the job runner when something was queued.
    pub(crate) work_queued: Notify,
    /// Taken in turn by signatories of the same document; a few documents share one.
    turns: [Mutex<()>; 64],
    /// Time-stamp authorities that are not asked for signatures just now.
    resting: Resting,
    /// Password hashing takes 19 MB each: a few at a time.
    pub(crate) hashing: Arc<Semaphore>,
}

/// Key of the test mark in the installation table.
const TEST_MARK: &str = "test";

impl Installation {
    /// Opens an installation, making what is missing: schema, keys, certificates, and, when it is new, its mark.
    ///
    /// # Errors
    /// Failures of the database, the folder and the keys; a test installation with a public address that is not loopback.
    pub async fn open(opening: Opening) -> Result<Arc<Self>> {
        let Opening {
            data,
            store,
            mut settings,
            gateway,
            sms,
            returns,
            worker,
            office,
            new_is_test,
            clock_begins,
            master_key,
            key_algorithm,
            seal_token,
        } = opening;
        std::fs::create_dir_all(&data).map_err(Error::internal)?;
        let is_new = !data.join("keys").exists();
        let store = Store::connect(&store).await?;
        let mark = if is_new && new_is_test { "yes" } else { "no" };
        let mark = store
            .write("installation.mark", |tx| {
                Box::pin(
                    async move { Ok::<_, Error>(sinetti_store::installation::get_or_set(tx, TEST_MARK, mark).await?) },
                )
            })
            .await?;
        settings.test = mark == "yes";
        if settings.test && !settings.is_loopback() {
            return Err(Error::of(crate::Kind::Invalid, "test-not-loopback"));
        }
        let clock = Clock::start(&store, settings.test, clock_begins).await?;
        let keys = Keys::open_or_create(
            &data.join("keys"),
            master_key.as_deref(),
            key_algorithm,
            seal_token,
            clock.now(),
            settings.test,
        )?;
        let max_bytes = usize::try_from(settings.limits.bytes).unwrap_or(usize::MAX);
        let limits = sinetti_pdf::Limits::for_files(max_bytes, settings.limits.pages);
        let workers = Workers::new(worker.0, worker.1, 2, limits);
        let node = node_name(&data)?;
        Ok(Arc::new(Self {
            node,
            data,
            settings,
            store,
            keys,
            workers,
            office: office.map(Office::new),
            gateway,
            sms,
            returns,
            clock,
            work_queued: Notify::new(),
            turns: std::array::from_fn(|_| Mutex::new(())),
            resting: Resting::default(),
            hashing: Arc::new(Semaphore::new(2)),
        }))
    }

    /// The installation's time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// A new id that carries the installation's time (UUIDv7).
    #[must_use]
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        T::from(self.new_uuid())
    }

    pub(crate) fn new_uuid(&self) -> Uuid {
        let now = self.now();
        let seconds = u64::try_from(now.as_second()).unwrap_or(0);
        let nanoseconds = u32::try_from(now.subsec_nanosecond()).unwrap_or(0);
        Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, nanoseconds))
    }

    /// The installation's own roots, PEM.
    #[must_use]
    pub fn trust_anchors_pem(&self) -> String {
        self.keys.root_pem.clone()
    }

    /// The roots that checks of files trust: our own and those the operator named.
    #[must_use]
    pub fn trusted_pem(&self) -> String {
        format!("{}\n{}", self.keys.root_pem, self.settings.trust_pem)
    }

    /// An address below the public one.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.settings.public_url.trim_end_matches('/'))
    }

    /// Whether text documents and images are turned into PDF.
    #[must_use]
    pub fn takes_office_files(&self) -> bool {
        self.office.is_some()
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ready(&self) -> Result<()> {
        self.store
            .read("installation.ready", |tx| {
                Box::pin(async move { Ok::<_, Error>(sinetti_store::installation::get(tx, TEST_MARK).await?) })
            })
            .await
            .map(drop)
    }

    /// Closes the database; open transactions end first.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// Waits for the turn to extend a document's files.
    pub(crate) async fn signing_turn(&self, document: sinetti_domain::DocumentId) -> MutexGuard<'_, ()> {
        let place = usize::from(document.0.as_bytes()[15]) % self.turns.len();
        self.turns[place].lock().await
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }
}

/// The name in `DIR/node`, made on first start.
fn node_name(data: &std::path::Path) -> Result<String> {
    let path = data.join("node");
    match std::fs::read_to_string(&path) {
        Ok(name) if !name.trim().is_empty() => Ok(name.trim().to_owned()),
        _ => {
            let name = Uuid::new_v4().to_string();
            std::fs::write(&path, &name).map_err(Error::internal)?;
            Ok(name)
        }
    }
}
