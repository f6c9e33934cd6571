//! Form fields and their widgets (12.7).

mod add;
mod edit;
mod list;

pub use add::{NewField, NewFieldKind, add_annotation, add_field};
pub use edit::{edit_form, empty_appearance, push_to_entry, set_appearance, set_value};
pub use list::{Field, FieldKind, Widget, fields, find};

/// Field flags, `/Ff` (table 227).
pub mod field_flags {
    pub const READ_ONLY: u32 = 1;
    pub const REQUIRED: u32 = 1 << 1;
    pub const NO_EXPORT: u32 = 1 << 2;
    pub const MULTILINE: u32 = 1 << 12;
}

/// Annotation flags, `/F` (table 167).
pub mod annotation_flags {
    pub const HIDDEN: u32 = 1 << 1;
    pub const PRINT: u32 = 1 << 2;
    pub const READ_ONLY: u32 = 1 << 6;
    pub const LOCKED: u32 = 1 << 7;
}
