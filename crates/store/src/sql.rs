//! Between our types and the four kinds of values that both engines keep: UUID, 64-bit integer, text, bytes.

use jiff::{Timestamp, civil::Date};
use serde_json::Value as Json;
use sinetti_domain as domain;
use uuid::Uuid;

use crate::StoreError;

/// A statement: one text for both engines, or a pair where they differ. Made by [`statements!`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sql {
    pub name: &'static str,
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

/// Declares the statements of a file, `NAME: text;` or `NAME: sqlite text, postgres text;`, and lists them for the test that
/// prepares each on both engines.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident: $sqlite:expr $(, $postgres:expr)?;)+) => {
        $($(#[$doc])* const $name: $crate::sql::Sql = $crate::sql::Sql {
            name: concat!(module_path!(), "::", stringify!($name)),
            sqlite: $sqlite,
            postgres: statements!(@last $sqlite $(, $postgres)?),
        };)+
        #[cfg(test)]
        pub(crate) const STATEMENTS: &[$crate::sql::Sql] = &[$($name),+];
    };
    (@last $only:expr) => { $only };
    (@last $sqlite:expr, $postgres:expr) => { $postgres };
}

/// Declares a row: the struct, how it is read by column name, its values in order, and a macro with its column names
/// (`columns!("d.")` gives `d.id, d.name, ...`) so that statements cannot forget one.
macro_rules! row {
    ($columns:ident, $($rest:tt)*) => { row!(@with ($) $columns, $($rest)*); };
    (@with ($d:tt) $columns:ident,
        $(#[$doc:meta])* pub struct $name:ident {
            $(#[$first_doc:meta])* pub $first:ident: $first_type:ty,
            $($(#[$field_doc:meta])* pub $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $(#[$first_doc])* pub $first: $first_type,
            $($(#[$field_doc])* pub $field: $type,)*
        }

        #[allow(unused_macros)]
        macro_rules! $columns {
            ($d prefix:literal) => {
                concat!($d prefix, stringify!($first) $(, ", ", $d prefix, stringify!($field))*)
            };
        }

        impl $crate::sql::Record for $name {
            fn read<R: $crate::sql::Columns>(row: &R) -> Result<Self, $crate::StoreError> {
                Ok(Self {
                    $first: $crate::sql::Field::get(row, stringify!($first))?,
                    $($field: $crate::sql::Field::get(row, stringify!($field))?,)*
                })
            }
        }

        impl $name {
            /// The values in the order of the columns.
            #[allow(dead_code)]
            fn values(&self) -> Vec<$crate::sql::Value<'_>> {
                vec![$crate::sql::Bind::value(&self.$first) $(, $crate::sql::Bind::value(&self.$field))*]
            }
        }
    };
}

/// The values of a statement, in order.
macro_rules! binds {
    ($($value:expr),* $(,)?) => { &[$($crate::sql::Bind::value(&$value)),*] };
}

/// A value on its way into the database; an empty one knows its type, which PostgreSQL wants.
#[derive(Debug, Clone)]
pub(crate) enum Value<'a> {
    Uuid(Option<Uuid>),
    Int(Option<i64>),
    Text(Option<&'a str>),
    Made(String),
    Bytes(Option<&'a [u8]>),
}

/// What can be given to a statement.
pub(crate) trait Bind {
    /// The empty value of this type.
    const NULL: Value<'static>;
    fn value(&self) -> Value<'_>;
}

/// A row of either engine, read by column name.
pub(crate) trait Columns {
    fn uuid(&self, column: &str) -> Result<Option<Uuid>, sqlx::Error>;
    fn int(&self, column: &str) -> Result<Option<i64>, sqlx::Error>;
    fn text(&self, column: &str) -> Result<Option<String>, sqlx::Error>;
    fn bytes(&self, column: &str) -> Result<Option<Vec<u8>>, sqlx::Error>;
}

macro_rules! columns_of {
    ($($row:ty),+) => {$(
        impl Columns for $row {
            fn uuid(&self, column: &str) -> Result<Option<Uuid>, sqlx::Error> {
                sqlx::Row::try_get(self, column)
            }
            fn int(&self, column: &str) -> Result<Option<i64>, sqlx::Error> {
                sqlx::Row::try_get(self, column)
            }
            fn text(&self, column: &str) -> Result<Option<String>, sqlx::Error> {
                sqlx::Row::try_get(self, column)
            }
            fn bytes(&self, column: &str) -> Result<Option<Vec<u8>>, sqlx::Error> {
                sqlx::Row::try_get(self, column)
            }
        }
    )+};
}
columns_of!(sqlx::sqlite::SqliteRow, sqlx::postgres::PgRow);

/// A struct that a row is read into.
pub(crate) trait Record: Sized {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError>;
}

/// A column's type: `None` when the column is empty, `Err` with what was found when it has no meaning.
pub(crate) trait Column: Sized {
    fn read<R: Columns>(row: &R, column: &str) -> Result<Option<Self>, StoreError>;
}

/// A column that must hold something, or an `Option` of one that need not.
pub(crate) trait Field: Sized {
    fn get<R: Columns>(row: &R, column: &str) -> Result<Self, StoreError>;
}

impl<T: Column> Field for T {
    fn get<R: Columns>(row: &R, column: &str) -> Result<Self, StoreError> {
        T::read(row, column)?.ok_or_else(|| unreadable(column, "nothing"))
    }
}

impl<T: Column> Field for Option<T> {
    fn get<R: Columns>(row: &R, column: &str) -> Result<Self, StoreError> {
        T::read(row, column)
    }
}

impl<T: Bind> Bind for Option<T> {
    const NULL: Value<'static> = T::NULL;
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(T::NULL, T::value)
    }
}

impl<T: Bind + ?Sized> Bind for &T {
    const NULL: Value<'static> = T::NULL;
    fn value(&self) -> Value<'_> {
        T::value(self)
    }
}

fn unreadable(column: &str, value: impl ToString) -> StoreError {
    StoreError::Unreadable { column: column.to_owned(), value: value.to_string() }
}

/// `type: read by, null, |column value| -> Option<type>, |&type| -> Value`
macro_rules! column {
    ($($type:ty: $read:ident, $null:expr, |$raw:ident| $from:expr, |$own:ident| $to:expr;)+) => {$(
        impl Column for $type {
            fn read<R: Columns>(row: &R, column: &str) -> Result<Option<Self>, StoreError> {
                let Some($raw) = row.$read(column)? else { return Ok(None) };
                let value: Option<Self> = $from;
                value.map(Some).ok_or_else(|| unreadable(column, format!("{:?}", row.$read(column))))
            }
        }

        impl Bind for $type {
            const NULL: Value<'static> = $null;
            fn value(&self) -> Value<'_> {
                let $own = self;
                $to
            }
        }
    )+};
}

column! {
    Uuid: uuid, Value::Uuid(None), |raw| Some(raw), |own| Value::Uuid(Some(*own));
    i64: int, Value::Int(None), |raw| Some(raw), |own| Value::Int(Some(*own));
    u32: int, Value::Int(None), |raw| u32::try_from(raw).ok(), |own| Value::Int(Some(i64::from(*own)));
    // A count beyond i64 cannot be kept; it is clamped, far above anything real.
    u64: int, Value::Int(None), |raw| u64::try_from(raw).ok(), |own| Value::Int(Some(i64::try_from(*own).unwrap_or(i64::MAX)));
    bool: int, Value::Int(None), |raw| Some(raw != 0), |own| Value::Int(Some(i64::from(*own)));
    String: text, Value::Text(None), |raw| Some(raw), |own| Value::Text(Some(own));
    Vec<u8>: bytes, Value::Bytes(None), |raw| Some(raw), |own| Value::Bytes(Some(own));
    crate::Hash: bytes, Value::Bytes(None), |raw| raw.try_into().ok(), |own| Value::Bytes(Some(own));
    Timestamp: int, Value::Int(None), |raw| Timestamp::from_microsecond(raw).ok(), |own| Value::Int(Some(own.as_microsecond()));
    Date: text, Value::Text(None), |raw| raw.parse().ok(), |own| Value::Made(own.to_string());
    Json: text, Value::Text(None), |raw| serde_json::from_str(&raw).ok(), |own| Value::Made(own.to_string());
    domain::Language: text, Value::Text(None), |raw| domain::Language::parse(&raw), |own| Value::Text(Some(own.code()));
}

impl Bind for str {
    const NULL: Value<'static> = Value::Text(None);
    fn value(&self) -> Value<'_> {
        Value::Text(Some(self))
    }
}

impl Bind for [u8] {
    const NULL: Value<'static> = Value::Bytes(None);
    fn value(&self) -> Value<'_> {
        Value::Bytes(Some(self))
    }
}

/// Identifiers of `domain`.
macro_rules! ids {
    ($($type:ident),+ $(,)?) => {$(
        column! { domain::$type: uuid, Value::Uuid(None), |raw| Some(domain::$type(raw)), |own| Value::Uuid(Some(own.0)); }
    )+};
}
ids!(
    PersonId,
    AccountId,
    DocumentId,
    FileId,
    InvitationId,
    LinkId,
    DeliveryId,
    SignatureId,
    ArchiveEntryId,
    FolderId,
    SessionId,
    JobId,
    NoticeId,
    MessageTemplateId,
    RecipientGroupId,
    InvitationTemplateId,
);

/// Plain values that are kept as JSON; they always have a JSON form.
macro_rules! json {
    ($($type:ty),+ $(,)?) => {$(
        column! {
            $type: text, Value::Text(None), |raw| serde_json::from_str(&raw).ok(),
                |own| Value::Made(serde_json::to_string(own).unwrap_or_default());
        }
    )+};
}
json!(
    domain::invitation_templates::InvitationPreset,
    domain::policies::Policies,
    domain::sending::DocumentSettings,
    domain::sending::NoticeSettings,
    domain::signing::Representation,
);

/// Enums that are kept as their word.
macro_rules! words {
    ($($type:ty),+ $(,)?) => {$(
        column! { $type: text, Value::Text(None), |raw| <$type>::parse(&raw), |own| Value::Text(Some(own.word())); }
    )+};
}
words!(
    domain::archive::Origin,
    domain::deliveries::Channel,
    domain::deliveries::DeliveryState,
    domain::deliveries::MessageKind,
    domain::documents::CancelReason,
    domain::documents::DocumentStatus,
    domain::documents::SealState,
    domain::documents::ShownStatus,
    domain::evidence::EventKind,
    domain::invitations::InvitationStatus,
    domain::invitations::SignatureMethod,
    domain::organizations::AccountKind,
    domain::organizations::Role,
    domain::sending::InvitationDelivery,
);

/// One number, such as a count; the statement calls it `n`.
pub(crate) struct Number(pub i64);

impl Record for Number {
    fn read<R: Columns>(row: &R) -> Result<Self, StoreError> {
        Ok(Self(Field::get(row, "n")?))
    }
}

/// How text is made equal for searching and sorting: both engines compare bytes then.
pub fn folded(text: &str) -> String {
    text.to_lowercase()
}

/// A `LIKE` pattern (with `ESCAPE '\'`) for text that contains `part`.
pub(crate) fn contains(part: &str) -> String {
    let mut pattern = String::with_capacity(part.len() + 2);
    pattern.push('%');
    for c in folded(part).chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}
