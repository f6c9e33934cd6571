//! Both engines have the same schema, made by migrations of the same names.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{PgPool, SqlitePool};

use super::harness;
use crate::{Durability, Store, database::Db};

/// What must be alike.
#[derive(Debug, Default, PartialEq, Eq)]
struct Schema {
    /// Table and column: kind, may be empty, generated.
    columns: BTreeMap<(String, String), (&'static str, bool, bool)>,
    /// Table, unique, columns, only some rows.
    indexes: BTreeSet<(String, bool, String, bool)>,
    /// Table, columns, table referred to.
    references: BTreeSet<(String, String, String)>,
}

fn kind(declared: &str) -> &'static str {
    match declared.to_ascii_lowercase().as_str() {
        "blob" | "uuid" | "bytea" => "bytes",
        "integer" | "bigint" => "integer",
        "text" => "text",
        other => panic!("{other} is not one of our kinds"),
    }
}

async fn sqlite(pool: &SqlitePool) -> Schema {
    let mut schema = Schema::default();
    let columns: Vec<(String, String, String, i64, i64)> = sqlx::query_as(
        "SELECT t.name, c.name, c.type, c.\"notnull\", c.hidden FROM sqlite_schema t JOIN pragma_table_xinfo(t.name) c \
        WHERE t.type = 'table' AND t.name NOT LIKE '\\_sqlx%' ESCAPE '\\'",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    for (table, column, declared, required, hidden) in columns {
        schema.columns.insert((table, column), (kind(&declared), required == 0, hidden != 0));
    }
    let indexes: Vec<(String, i64, String, i64)> = sqlx::query_as(
        "SELECT t.name, i.\"unique\", (SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_index_info(i.name) \
        ORDER BY seqno)), i.partial FROM sqlite_schema t JOIN pragma_index_list(t.name) i \
        WHERE t.type = 'table' AND t.name NOT LIKE '\\_sqlx%' ESCAPE '\\'",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    for (table, unique, columns, partial) in indexes {
        schema.indexes.insert((table, unique != 0, columns, partial != 0));
    }
    let references: Vec<(String, String, String)> = sqlx::query_as(
        "SELECT t.name, group_concat(f.\"from\", ','), f.\"table\" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f \
        WHERE t.type = 'table' GROUP BY t.name, f.id",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    schema.references.extend(references);
    schema
}

async fn postgres(pool: &PgPool) -> Schema {
    let mut schema = Schema::default();
    let columns: Vec<(String, String, String, bool, bool)> = sqlx::query_as(
        "SELECT table_name::text, column_name::text, data_type::text, is_nullable = 'YES', is_generated = 'ALWAYS' \
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%'",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    for (table, column, declared, empty, generated) in columns {
        schema.columns.insert((table, column), (kind(&declared), empty, generated));
    }
    let indexes: Vec<(String, bool, String, bool)> = sqlx::query_as(
        "SELECT t.relname::text, i.indisunique, (SELECT string_agg(a.attname, ',' ORDER BY k.place) \
        FROM unnest(i.indkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a \
        ON a.attrelid = i.indrelid AND a.attnum = k.number), i.indpred IS NOT NULL FROM pg_index i \
        JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace \
        WHERE n.nspname = 'public' AND t.relname NOT LIKE '\\_sqlx%'",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    schema.indexes.extend(indexes);
    let references: Vec<(String, String, String)> = sqlx::query_as(
        "SELECT t.relname::text, (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(c.conkey) WITH ORDINALITY \
        k (number, place) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number), f.relname::text \
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class f ON f.oid = c.confrelid WHERE c.contype = 'f'",
    )
    .fetch_all(pool)
    .await
    .unwrap();
    schema.references.extend(references);
    schema
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_schemas_are_alike() {
    harness::on_postgres(async |there: &Store| {
        let folder = tempfile::tempdir().unwrap();
        let here = harness::sqlite_in(folder.path(), Durability::Off).await;
        let (Db::Sqlite { write, .. }, Db::Postgres(pool)) = (&here.db, &there.db) else { unreachable!() };
        let (sqlite, postgres) = (sqlite(write).await, postgres(pool).await);
        assert!(sqlite.columns.len() > 150 && sqlite.indexes.len() > 40 && sqlite.references.len() > 20, "{sqlite:?}");
        assert_eq!(sqlite.columns, postgres.columns);
        assert_eq!(sqlite.indexes, postgres.indexes);
        assert_eq!(sqlite.references, postgres.references);
        here.close().await;
    })
    .await;
}

fn migrations(engine: &str) -> BTreeMap<String, String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&path).unwrap()))
        .collect()
}

#[test]
fn migrations_have_the_same_names_and_add_no_column_that_old_rows_lack() {
    let (sqlite, postgres) = (migrations("sqlite"), migrations("postgres"));
    assert!(sqlite.keys().eq(postgres.keys()));
    for (name, text) in sqlite.iter().chain(&postgres) {
        for statement in text.to_ascii_uppercase().split(';').filter(|statement| statement.contains("ADD COLUMN")) {
            let lacks = statement.contains("NOT NULL") && !statement.contains("DEFAULT");
            assert!(!lacks, "{name}: a column NOT NULL without a default: {statement}");
        }
    }
}
