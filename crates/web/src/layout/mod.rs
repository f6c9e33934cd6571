//! What all pages share: the frame around them, the message after an action, refused fields.

mod breaking;
mod frame;
mod icon;
mod language;
mod problems;
mod respond;
mod toast;

#[cfg(test)]
pub mod samples;
#[cfg(test)]
pub mod tests;

pub use breaking::Breaking;
pub use frame::Frame;
pub use icon::Icon;
pub use language::{LANGUAGE_COOKIE, without_language};
pub use problems::{Problems, sentence};
pub use respond::{clear_toast, go, go_with, html, html_as};
pub use toast::{COOKIE as TOAST_COOKIE, Toast};
