//! Cases about counters and the values of the installation.

use super::{
    harness::{read, write},
    sample::at,
};
use crate::{Store, counters, installation};

pub async fn counters_count_by_window(store: &Store) {
    for expected in 1..=3 {
        assert_eq!(write!(store, |tx| counters::hit(tx, "sign-in:aino", at(0)).await?), expected);
    }
    assert_eq!(write!(store, |tx| counters::hit(tx, "sign-in:aino", at(60)).await?), 1);
    assert_eq!(write!(store, |tx| counters::hit(tx, "sign-in:bo", at(0)).await?), 1);
    assert_eq!(read!(store, |tx| counters::get(tx, "sign-in:aino", at(0)).await?), 3);
    assert_eq!(read!(store, |tx| counters::get(tx, "sign-in:aino", at(1)).await?), 0);
    assert_eq!(write!(store, |tx| counters::delete_old(tx, at(60)).await?), 2);
    assert_eq!(write!(store, |tx| counters::clear(tx, "sign-in:aino").await?), 1);
    assert_eq!(read!(store, |tx| counters::get(tx, "sign-in:aino", at(60)).await?), 0);
}

pub async fn values_of_the_installation_are_kept(store: &Store) {
    assert_eq!(read!(store, |tx| installation::get(tx, "test").await?), None);
    write!(store, |tx| installation::set(tx, "test", "yes").await?);
    write!(store, |tx| installation::set(tx, "test", "no").await?);
    assert_eq!(write!(store, |tx| installation::get_or_set(tx, "test", "maybe").await?), "no");
    assert_eq!(write!(store, |tx| installation::get_or_set(tx, "other", "maybe").await?), "maybe");
    assert_eq!(read!(store, |tx| installation::get(tx, "test").await?).as_deref(), Some("no"));
    assert!(write!(store, |tx| installation::remove(tx, "test").await?));
    assert!(!write!(store, |tx| installation::remove(tx, "test").await?));
}
