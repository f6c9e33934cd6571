//! Lists of an account's documents: Documents, Open invitations, drafts, what was finished last.

use jiff::{Timestamp, civil::Date};
use sinetti_domain::{
    AccountId, DocumentId, InvitationId, PersonId,
    documents::ShownStatus,
    invitations::{InvitationStatus, SignatureMethod},
};

use crate::{
    StoreError, Tx,
    sql::{Bind, Columns, Field, Record, Value, contains},
};

/// By what a list runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// By when a document was sent or, as a draft, last changed: newest first.
    #[default]
    Newest,
    /// The same, oldest first.
    Oldest,
    /// What was changed last, first.
    Changed,
    /// Open documents whose validity ends soonest, first.
    Ending,
}

/// Which documents, and which part of the list.
#[derive(Debug, Clone)]
pub struct Filter<'a> {
    /// Whose.
    pub account: AccountId,
    /// In which of these states; all when empty.
    pub shown: &'a [ShownStatus],
    /// Part of the document's name, or of a signatory's name or address; everything when empty.
    pub search: &'a str,
    /// Made by this person.
    pub sender: Option<PersonId>,
    /// Part of a signatory's name or address; everything when empty.
    pub signatory: &'a str,
    /// Sent, or as a draft last changed, at that moment or later.
    pub from: Timestamp,
    /// And before that one.
    pub until: Timestamp,
    /// Which way.
    pub order: Order,
    /// Those that the account has put into the trash, instead of all others.
    pub trash: bool,
    /// Also documents that another account sent and this one has a copy of.
    pub copies: bool,
    /// At most so many.
    pub limit: u32,
    /// After so many.
    pub offset: u32,
}

impl<'a> Filter<'a> {
    /// All documents of an account, newest first, at most `limit`.
    #[must_use]
    pub fn of(account: AccountId, limit: u32) -> Self {
        Self {
            account,
            shown: &[],
            search: "",
            sender: None,
            signatory: "",
            from: Timestamp::MIN,
            until: Timestamp::MAX,
            order: Order::Newest,
            trash: false,
            copies: false,
            limit,
            offset: 0,
        }
    }

    /// Only those in these states.
    #[must_use]
    pub fn shown(mut self, shown: &'a [ShownStatus]) -> Self {
        self.shown = shown;
        self
    }
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The document.
    pub id: DocumentId,
    /// Its name.
    pub name: String,
    /// Its state.
    pub shown: ShownStatus,
    /// Who made it.
    pub sender_person_id: PersonId,
    /// Their name.
    pub sender_name: String,
    /// By which the list is ordered.
    pub listed_at: Timestamp,
    /// Sent.
    pub sent_at: Option<Timestamp>,
    /// The last day on which one may sign.
    pub valid_until: Option<Date>,
    /// Its links close.
    pub expires_at: Option<Timestamp>,
    /// Everyone signed, or it was cancelled.
    pub closed_at: Option<Timestamp>,
    /// The sealed files are durable.
    pub sealed_at: Option<Timestamp>,
    /// Last changed.
    pub updated_at: Timestamp,
    /// Signatures given.
    pub signed: u32,
    /// Signatures asked for.
    pub total: u32,
    /// Those asked, by place.
    pub signatories: Vec<Signatory>,
}

/// One of those asked to sign.
#[derive(Debug, Clone, PartialEq)]
pub struct Signatory {
    /// The invitation.
    pub invitation_id: InvitationId,
    /// Name.
    pub name: String,
    /// Address; the number where there is none.
    pub email: String,
    /// Where the invitation is.
    pub status: InvitationStatus,
    /// How they sign.
    pub method: SignatureMethod,
    /// Last reminded.
    pub last_reminded_at: Option<Timestamp>,
}

impl Record for Listed {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError> {
        Ok(Self {
            id: Field::get(row, "id")?,
            name: Field::get(row, "name")?,
            shown: Field::get(row, "shown")?,
            sender_person_id: Field::get(row, "sender_person_id")?,
            sender_name: Field::get(row, "sender_name")?,
            listed_at: Field::get(row, "listed_at")?,
            sent_at: Field::get(row, "sent_at")?,
            valid_until: Field::get(row, "valid_until")?,
            expires_at: Field::get(row, "expires_at")?,
            closed_at: Field::get(row, "closed_at")?,
            sealed_at: Field::get(row, "sealed_at")?,
            updated_at: Field::get(row, "updated_at")?,
            signed: 0,
            total: 0,
            signatories: Vec::new(),
        })
    }
}

/// A signatory with the document they belong to.
struct Placed(DocumentId, Signatory);

impl Record for Placed {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError> {
        let signatory = Signatory {
            invitation_id: Field::get(row, "id")?,
            name: Field::get(row, "name")?,
            email: Field::get(row, "email")?,
            status: Field::get(row, "status")?,
            method: Field::get(row, "method")?,
            last_reminded_at: Field::get(row, "last_reminded_at")?,
        };
        Ok(Self(Field::get(row, "document_id")?, signatory))
    }
}

/// An id with a name.
struct Named<T>(T, String);

impl<T: Field> Record for Named<T> {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError> {
        Ok(Self(Field::get(row, "id")?, Field::get(row, "name")?))
    }
}

/// How many documents are in a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The state.
    pub shown: ShownStatus,
    /// How many.
    pub documents: u64,
}

impl Record for Count {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError> {
        Ok(Self { shown: Field::get(row, "shown")?, documents: Field::get(row, "n")? })
    }
}

/// Every state, for a filter that names none.
const ANY: &[ShownStatus] = ShownStatus::ALL;

/// One page of the documents that `filter` describes, with their signatories: two statements, however long the page.
///
/// # Errors
/// The database's.
pub async fn page(tx: &mut Tx<'_>, filter: &Filter<'_>) -> Result<Vec<Listed>, StoreError> {
    let (documents, signatories) = match (filter.order, filter.trash) {
        (Order::Newest, false) => (&NEWEST, &NEWEST_SIGNATORIES),
        (Order::Oldest, false) => (&OLDEST, &OLDEST_SIGNATORIES),
        (Order::Changed, false) => (&CHANGED, &CHANGED_SIGNATORIES),
        (Order::Ending, false) => (&ENDING, &ENDING_SIGNATORIES),
        (Order::Newest, true) => (&NEWEST_TRASH, &NEWEST_TRASH_SIGNATORIES),
        (Order::Oldest, true) => (&OLDEST_TRASH, &OLDEST_TRASH_SIGNATORIES),
        (Order::Changed, true) => (&CHANGED_TRASH, &CHANGED_TRASH_SIGNATORIES),
        (Order::Ending, true) => (&ENDING_TRASH, &ENDING_TRASH_SIGNATORIES),
    };
    let words = Words::of(filter);
    let mut values = filter.values(&words);
    values.extend_from_slice(binds![filter.limit, filter.offset]);
    let listed = tx.list(documents, &values).await?;
    if listed.is_empty() {
        return Ok(listed);
    }
    Ok(joined(listed, tx.list(signatories, &values).await?))
}

/// How many documents `filter` describes, whatever its limit and offset.
///
/// # Errors
/// The database's.
pub async fn count(tx: &mut Tx<'_>, filter: &Filter<'_>) -> Result<u64, StoreError> {
    let statement = if filter.trash { &COUNT_TRASH } else { &COUNT };
    let words = Words::of(filter);
    Ok(tx.number(statement, &filter.values(&words)).await?.unsigned_abs())
}

/// The names of all documents that `filter` describes, whatever its order, limit and offset: for an order by name, which is one
/// of the reader's language and not of the database.
///
/// # Errors
/// The database's.
pub async fn names(tx: &mut Tx<'_>, filter: &Filter<'_>) -> Result<Vec<(DocumentId, String)>, StoreError> {
    let statement = if filter.trash { &NAMES_TRASH } else { &NAMES };
    let words = Words::of(filter);
    let named: Vec<Named<_>> = tx.list(statement, &filter.values(&words)).await?;
    Ok(named.into_iter().map(|Named(id, name)| (id, name)).collect())
}

/// Documents that the account has, with their signatories, in the order of `ids`.
///
/// # Errors
/// The database's.
pub async fn these(tx: &mut Tx<'_>, account: AccountId, ids: &[DocumentId]) -> Result<Vec<Listed>, StoreError> {
    let mut listed: Vec<Listed> = Vec::with_capacity(ids.len());
    for some in ids.chunks(TOGETHER) {
        let mut values = binds![account].to_vec();
        // Shorter lists repeat their first.
        values.extend((0..TOGETHER).map(|place| Bind::value(some.get(place).unwrap_or(&some[0]))));
        let found = tx.list(&THESE, &values).await?;
        listed.extend(joined(found, tx.list(&THESE_SIGNATORIES, &values).await?));
    }
    listed.sort_by_key(|document| ids.iter().position(|id| *id == document.id));
    Ok(listed)
}

/// Everybody who has made a document of the account, by id.
///
/// # Errors
/// The database's.
pub async fn senders(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<(PersonId, String)>, StoreError> {
    let senders: Vec<Named<_>> = tx.list(&SENDERS, binds![account]).await?;
    Ok(senders.into_iter().map(|Named(id, name)| (id, name)).collect())
}

/// How many documents of the account are in each state; states without any are left out.
///
/// # Errors
/// The database's.
pub async fn counts(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Count>, StoreError> {
    tx.list(&COUNTS, binds![account]).await
}

/// The documents that were signed or cancelled last.
///
/// # Errors
/// The database's.
pub async fn recently_finished(tx: &mut Tx<'_>, account: AccountId, limit: u32) -> Result<Vec<Listed>, StoreError> {
    let values = binds![account, limit];
    let listed = tx.list(&FINISHED, values).await?;
    Ok(joined(listed, tx.list(&FINISHED_SIGNATORIES, values).await?))
}

fn joined(mut listed: Vec<Listed>, signatories: Vec<Placed>) -> Vec<Listed> {
    let places: std::collections::HashMap<DocumentId, usize> =
        listed.iter().enumerate().map(|(place, document)| (document.id, place)).collect();
    for Placed(document, signatory) in signatories {
        if let Some(listed) = places.get(&document).and_then(|place| listed.get_mut(*place)) {
            listed.total += 1;
            listed.signed += u32::from(signatory.status == InvitationStatus::Signed);
            listed.signatories.push(signatory);
        }
    }
    listed
}

/// How many documents [`these`] looks up in one statement.
const TOGETHER: usize = 8;

/// What a filter's words become.
struct Words {
    search: String,
    signatory: String,
    from: i64,
    until: i64,
    copies: i64,
}

impl Words {
    fn of(filter: &Filter<'_>) -> Self {
        Self {
            search: pattern(filter.search),
            signatory: pattern(filter.signatory),
            from: filter.from.as_microsecond(),
            until: filter.until.as_microsecond(),
            copies: i64::from(filter.copies),
        }
    }
}

impl Filter<'_> {
    /// $1 to $14 of `chosen!`. The statements take as many states as there are; shorter lists repeat their first.
    fn values<'a>(&'a self, words: &'a Words) -> Vec<Value<'a>> {
        let shown = if self.shown.is_empty() { ANY } else { self.shown };
        let mut values = binds![self.account].to_vec();
        values.extend((0..ANY.len()).map(|place| Bind::value(shown.get(place).unwrap_or(&shown[0]))));
        values.extend_from_slice(binds![
            words.search,
            self.sender,
            words.signatory,
            words.from,
            words.until,
            words.copies
        ]);
        values
    }
}

fn pattern(search: &str) -> String {
    let search = search.trim();
    if search.is_empty() { String::new() } else { contains(search) }
}

/// The documents that the account ($1) has: what lies in its trash ("IS NOT NULL"), or everything else ("IS NULL").
macro_rules! held {
    ($trash:literal) => {
        concat!(
            " FROM archive_entry e JOIN document d ON d.id = e.document_id WHERE e.account_id = $1 AND e.deleted_at ",
            $trash
        )
    };
}

/// Those of them in certain states ($2 to $8) that match a pattern ($9), made by somebody ($10), with a signatory that matches
/// another ($11), from a moment ($12) until another ($13), also those that other accounts sent ($14).
macro_rules! chosen {
    ($trash:literal) => {
        concat!(
            held!($trash),
            " AND d.shown IN ($2, $3, $4, $5, $6, $7, $8) \
            AND ($9 = '' OR d.name_folded LIKE $9 ESCAPE '\\' OR EXISTS (SELECT 1 FROM invitation s WHERE s.document_id = d.id \
                AND (s.name_folded LIKE $9 ESCAPE '\\' OR s.email_folded LIKE $9 ESCAPE '\\'))) \
            AND (d.sender_person_id = $10 OR $10 IS NULL) \
            AND ($11 = '' OR EXISTS (SELECT 1 FROM invitation s WHERE s.document_id = d.id \
                AND (s.name_folded LIKE $11 ESCAPE '\\' OR s.email_folded LIKE $11 ESCAPE '\\'))) \
            AND d.listed_at >= $12 AND d.listed_at < $13 AND (d.account_id = $1 OR $14 = 1)"
        )
    };
}

macro_rules! listed_columns {
    () => {
        "d.id, d.name, d.shown, d.sender_person_id, d.listed_at, d.sent_at, d.valid_until, d.expires_at, d.closed_at, d.sealed_at, \
        d.updated_at"
    };
}

/// The page as a list of documents, or (by the same page) of their signatories.
macro_rules! page {
    (documents $page:expr, $order:expr) => {
        concat!(
            "WITH page AS (",
            $page,
            ") SELECT page.*, p.name AS sender_name FROM page \
            JOIN person p ON p.id = page.sender_person_id ORDER BY ",
            $order
        )
    };
    (signatories $page:expr) => {
        concat!(
            "WITH page AS (",
            $page,
            ") SELECT i.id, i.document_id, i.name, \
            CASE WHEN i.email = '' THEN COALESCE(i.phone, '') ELSE i.email END AS email, i.status, i.method, i.last_reminded_at \
            FROM invitation i JOIN page ON page.id = i.document_id ORDER BY i.document_id, i.position"
        )
    };
}

/// An order of documents, of the table or page of this name.
macro_rules! by {
    ($of:literal newest) => {
        concat!($of, ".listed_at DESC, ", $of, ".id DESC")
    };
    ($of:literal oldest) => {
        concat!($of, ".listed_at, ", $of, ".id")
    };
    ($of:literal changed) => {
        concat!($of, ".updated_at DESC, ", $of, ".id DESC")
    };
    // What does not end comes after what does.
    ($of:literal ending) => {
        concat!(
            "CASE WHEN ",
            $of,
            ".shown = 'pending' AND ",
            $of,
            ".expires_at IS NOT NULL THEN ",
            $of,
            ".expires_at ELSE 9223372036854775807 END, ",
            by!($of newest)
        )
    };
}

macro_rules! ordered {
    ($trash:literal $order:ident) => {
        concat!(
            "SELECT ",
            listed_columns!(),
            chosen!($trash),
            " ORDER BY ",
            by!("d" $order),
            " LIMIT $15 OFFSET $16"
        )
    };
}

macro_rules! these {
    () => {
        concat!(
            "SELECT ",
            listed_columns!(),
            " FROM archive_entry e JOIN document d ON d.id = e.document_id WHERE e.account_id = $1 \
            AND d.id IN ($2, $3, $4, $5, $6, $7, $8, $9)"
        )
    };
}

macro_rules! finished {
    () => {
        concat!(
            "SELECT ", listed_columns!(), " FROM document d WHERE d.account_id = $1 AND d.status IN ('signed', 'cancelled') \
            AND NOT EXISTS (SELECT 1 FROM archive_entry e WHERE e.document_id = d.id AND e.account_id = d.account_id \
                AND e.deleted_at IS NOT NULL) \
            ORDER BY d.closed_at DESC, d.id DESC LIMIT $2"
        )
    };
}

statements! {
    NEWEST: page!(documents ordered!("IS NULL" newest), by!("page" newest));
    NEWEST_SIGNATORIES: page!(signatories ordered!("IS NULL" newest));
    OLDEST: page!(documents ordered!("IS NULL" oldest), by!("page" oldest));
    OLDEST_SIGNATORIES: page!(signatories ordered!("IS NULL" oldest));
    NEWEST_TRASH: page!(documents ordered!("IS NOT NULL" newest), by!("page" newest));
    NEWEST_TRASH_SIGNATORIES: page!(signatories ordered!("IS NOT NULL" newest));
    OLDEST_TRASH: page!(documents ordered!("IS NOT NULL" oldest), by!("page" oldest));
    OLDEST_TRASH_SIGNATORIES: page!(signatories ordered!("IS NOT NULL" oldest));
    CHANGED: page!(documents ordered!("IS NULL" changed), by!("page" changed));
    CHANGED_SIGNATORIES: page!(signatories ordered!("IS NULL" changed));
    CHANGED_TRASH: page!(documents ordered!("IS NOT NULL" changed), by!("page" changed));
    CHANGED_TRASH_SIGNATORIES: page!(signatories ordered!("IS NOT NULL" changed));
    ENDING: page!(documents ordered!("IS NULL" ending), by!("page" ending));
    ENDING_SIGNATORIES: page!(signatories ordered!("IS NULL" ending));
    ENDING_TRASH: page!(documents ordered!("IS NOT NULL" ending), by!("page" ending));
    ENDING_TRASH_SIGNATORIES: page!(signatories ordered!("IS NOT NULL" ending));
    THESE: page!(documents these!(), "page.id");
    THESE_SIGNATORIES: page!(signatories these!());
    NAMES: concat!("SELECT d.id, d.name", chosen!("IS NULL"));
    NAMES_TRASH: concat!("SELECT d.id, d.name", chosen!("IS NOT NULL"));
    SENDERS: "SELECT p.id, p.name FROM person p WHERE p.id IN (SELECT d.sender_person_id FROM document d WHERE d.account_id = $1) \
        ORDER BY p.id";
    FINISHED: page!(documents finished!(), "page.closed_at DESC, page.id DESC");
    FINISHED_SIGNATORIES: page!(signatories finished!());
    COUNT: concat!("SELECT COUNT(*) AS n", chosen!("IS NULL"));
    COUNT_TRASH: concat!("SELECT COUNT(*) AS n", chosen!("IS NOT NULL"));
    COUNTS: concat!("SELECT d.shown, COUNT(*) AS n", held!("IS NULL"), " GROUP BY d.shown ORDER BY d.shown");
}
