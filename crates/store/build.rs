//! A new migration is a reason to build again: the migrations are part of the program.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
