//! The fonts there are: Noto Sans (Latin, Greek, Cyrillic), which is shipped, and those of the operator's font folder.

use std::ffi::OsString;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use super::typeface::{Data, Typeface};
use crate::error::Error;

/// A style of the shipped typeface. Fonts of the folder have but one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    Regular,
    Bold,
    Italic,
}

/// One of the fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Choice {
    Shipped(Style),
    /// Number in the folder's order.
    Folder(usize),
}

impl Style {
    /// The name in /Font resources.
    pub(crate) fn resource(self) -> &'static str {
        match self {
            Self::Regular => "SinettiR",
            Self::Bold => "SinettiB",
            Self::Italic => "SinettiI",
        }
    }
}

impl Choice {
    /// The name in /Font resources.
    pub fn resource(self) -> String {
        match self {
            Self::Shipped(style) => style.resource().to_owned(),
            Self::Folder(number) => format!("SinettiF{}", number + 1),
        }
    }
}

static SHIPPED: LazyLock<Option<[Typeface; 3]>> = LazyLock::new(|| {
    Some([
        Typeface::shipped("NotoSans", notosans::REGULAR_TTF)?,
        Typeface::shipped("NotoSans-Bold", notosans::BOLD_TTF)?,
        Typeface::shipped("NotoSans-Italic", notosans::ITALIC_TTF)?,
    ])
});

/// The shipped fonts and those of the font folder. Cheap to clone.
#[derive(Clone)]
pub struct Typefaces {
    folder: Arc<[Typeface]>,
}

impl std::fmt::Debug for Typefaces {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.folder.iter().map(|typeface| &typeface.name)).finish()
    }
}

/// Why a font folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FontFolderError {
    /// There is none, or it cannot be read.
    #[error("{} cannot be read: {cause}", folder.display())]
    Unreadable { folder: PathBuf, cause: io::Error },
    /// Nothing in it can be used.
    #[error("no font in {} can be used: it needs .ttf, .otf or .ttc files with outlines that may be embedded", folder.display())]
    NoFonts { folder: PathBuf },
}

/// A font file may be this large; the largest there are (all of Chinese in all weights) have 100 MB.
const MAX_FILE: u64 = 160 * 1024 * 1024;

impl Typefaces {
    /// The shipped ones alone.
    #[must_use]
    pub fn shipped() -> Self {
        Self { folder: Arc::from(Vec::new()) }
    }

    /// The shipped ones and those of a folder (not of folders inside it). What cannot be used is named in the log and
    /// passed over.
    ///
    /// They are asked in this order: regular and upright ones first, and among them by file name.
    ///
    /// # Errors
    /// A folder that cannot be read, or without any font that can be used.
    pub fn with_folder(folder: &Path) -> Result<Self, FontFolderError> {
        let mut typefaces: Vec<Typeface> = Vec::new();
        for name in font_files(folder).map_err(|cause| FontFolderError::Unreadable { folder: folder.into(), cause })? {
            let file = folder.join(&name);
            let data = match read(&file) {
                Ok(data) => data,
                Err(error) => {
                    tracing::warn!(file = %file.display(), %error, "a font cannot be read and is passed over");
                    continue;
                }
            };
            let count = ttf_parser::fonts_in_collection((*data).as_ref()).unwrap_or(1).min(64);
            for index in 0..count {
                match Typeface::foreign(&data, index) {
                    Ok(typeface) => typefaces.push(typeface),
                    Err(reason) => {
                        tracing::warn!(file = %file.display(), index, reason, "a font cannot be used and is passed over");
                    }
                }
            }
        }
        if typefaces.is_empty() {
            return Err(FontFolderError::NoFonts { folder: folder.into() });
        }
        // The sort is stable: the files' order stays.
        typefaces.sort_by_key(|typeface| typeface.metrics.bold || typeface.metrics.italic);
        Ok(Self { folder: typefaces.into() })
    }

    /// How many fonts came from the folder.
    #[must_use]
    pub fn in_folder(&self) -> usize {
        self.folder.len()
    }

    pub(crate) fn get(&self, choice: Choice) -> &Typeface {
        // The fonts are part of the program; a test parses all three.
        #[allow(clippy::unwrap_used)]
        let [regular, bold, italic] = SHIPPED.as_ref().unwrap();
        match choice {
            Choice::Shipped(Style::Regular) => regular,
            Choice::Shipped(Style::Bold) => bold,
            Choice::Shipped(Style::Italic) => italic,
            Choice::Folder(number) => &self.folder[number],
        }
    }

    /// The folder's fonts, in their order.
    pub(crate) fn folder(&self) -> impl Iterator<Item = (Choice, &Typeface)> {
        self.folder.iter().enumerate().map(|(number, typeface)| (Choice::Folder(number), typeface))
    }

    /// Draws with all fonts, and should a font of the folder fail at it, with the shipped ones alone: what must be
    /// signed is signed, with the name spelled.
    pub(crate) fn draw<T>(&self, work: impl Fn(&Self) -> Result<T, Error>) -> Result<T, Error> {
        if self.folder.is_empty() {
            return work(self);
        }
        match catch_unwind(AssertUnwindSafe(|| work(self))) {
            Ok(Err(Error::Font(name))) => tracing::warn!(font = name, "a font of the font folder cannot be embedded"),
            Ok(done) => return done,
            Err(_) => tracing::warn!("a font of the font folder cannot be drawn with"),
        }
        work(&Self::shipped())
    }
}

/// Names of the font files, in order.
fn font_files(folder: &Path) -> io::Result<Vec<OsString>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name();
        let ending = Path::new(&name).extension().unwrap_or_default().to_ascii_lowercase();
        if ["ttf", "otf", "ttc", "otc"].iter().any(|known| ending == *known) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn read(file: &Path) -> io::Result<Data> {
    let found = std::fs::metadata(file)?;
    if !found.is_file() || found.len() > MAX_FILE {
        return Err(io::Error::other("it is not a file, or too large"));
    }
    Ok(Arc::new(std::fs::read(file)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_fonts_says_what_it_needs() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("broken.ttf"), b"\0\x01\0\0 not a font").unwrap();
        std::fs::write(folder.path().join("readme.txt"), b"fonts").unwrap();
        let none = Typefaces::with_folder(folder.path()).unwrap_err().to_string();
        assert!(none.contains(".ttf, .otf or .ttc"), "{none}");
        let missing = Typefaces::with_folder(&folder.path().join("nowhere")).unwrap_err();
        assert!(matches!(missing, FontFolderError::Unreadable { .. }), "{missing}");
    }

    #[test]
    fn broken_fonts_are_passed_over_and_regular_ones_come_first() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
        put("a.ttf", notosans::BOLD_TTF);
        put("b.TTF", notosans::REGULAR_TTF);
        put("c.otf", &notosans::REGULAR_TTF[..20_000]);
        put("d.ttc", b"ttcf");
        std::fs::create_dir(folder.path().join("e.ttf")).unwrap();
        let typefaces = Typefaces::with_folder(folder.path()).unwrap();
        assert_eq!(format!("{typefaces:?}"), r#"["NotoSans", "NotoSans-Bold"]"#);
    }
}
