//! Page images.

use ::image::codecs::webp::WebPEncoder;
use ::image::{ExtendedColorType, ImageEncoder};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};

use pades::reader::FileBytes;

use super::{PageError, PageImage, open, settings};

/// Bounds of an image's sides, in pixels.
const MIN_SIDE: f32 = 16.0;
const MAX_SIDE: f32 = 6_000.0;
const MAX_PIXELS: f32 = 16_000_000.0;

/// Images above this size lose the last bits of their colours: photographs and scans then compress to a fraction,
/// with nothing to see on a page.
const LARGE: usize = 500_000;

/// Draws a page (from 0) on white, about `width` pixels wide: less where a side or the image would become too large.
/// A lossless WebP.
pub fn render_page(bytes: impl Into<FileBytes>, page: u32, width: u32) -> Result<PageImage, PageError> {
    let pdf = open(bytes)?;
    let page = pdf.pages().get(page as usize).ok_or(PageError::NoSuchPage)?;
    let (page_width, page_height) = page.render_dimensions();
    // Widths of images are small numbers.
    #[allow(clippy::cast_precision_loss)]
    let scale = scale(page_width, page_height, width as f32);
    let settings_of_image = PixmapSettings { x_scale: scale.0, y_scale: scale.1, bg_color: WHITE };
    let pixmap = hayro::render(page, &RenderCache::new(), &settings(), &RenderSettings::default(), &settings_of_image);
    let (width, height) = (u32::from(pixmap.width()), u32::from(pixmap.height()));
    let mut pixels: Vec<u8> = Vec::with_capacity(pixmap.data().len() * 3);
    for pixel in pixmap.data() {
        pixels.extend_from_slice(&[pixel.r, pixel.g, pixel.b]);
    }
    drop(pixmap);
    let mut bytes = encode(&pixels, width, height)?;
    if bytes.len() > LARGE {
        for value in &mut pixels {
            // To the nearest multiple of 8, white stays white.
            *value = if *value >= 252 { 255 } else { value.saturating_add(4) & !7 };
        }
        bytes = encode(&pixels, width, height)?;
    }
    Ok(PageImage { width, height, media_type: "image/webp".to_owned(), bytes })
}

/// The scales that make the page `width` wide, within the bounds. They differ only for pages so narrow that a side
/// would vanish.
fn scale(page_width: f32, page_height: f32, width: f32) -> (f32, f32) {
    let (page_width, page_height) = (page_width.max(1.0), page_height.max(1.0));
    let most =
        (MAX_SIDE / page_width).min(MAX_SIDE / page_height).min((MAX_PIXELS / (page_width * page_height)).sqrt());
    let scale = (width.clamp(MIN_SIDE, MAX_SIDE) / page_width).min(most);
    (scale.max(1.0 / page_width) * 1.000_01, scale.max(1.0 / page_height) * 1.000_01)
}

fn encode(pixels: &[u8], width: u32, height: u32) -> Result<Vec<u8>, PageError> {
    let mut bytes = Vec::new();
    WebPEncoder::new_lossless(&mut bytes)
        .write_image(pixels, width, height, ExtendedColorType::Rgb8)
        .map_err(|error| PageError::NotDrawable(error.to_string()))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_stay_within_bounds() {
        for (width, height) in [(595.0, 842.0), (1.0, 14_400.0), (14_400.0, 1.0), (14_400.0, 14_400.0), (3.0, 3.0)] {
            for wanted in [0.0, 100.0, 1_600.0, 1e9] {
                let (x, y) = scale(width, height, wanted);
                let (x, y) = (x * width, y * height);
                assert!(
                    (1.0..6_001.0).contains(&x) && (1.0..6_001.0).contains(&y),
                    "{width} {height} {wanted}: {x} {y}"
                );
                assert!(x * y < 16_100_000.0);
            }
        }
    }

    #[test]
    fn what_is_no_pdf_is_unreadable() {
        assert_eq!(render_page(b"hello", 0, 100), Err(PageError::Unreadable));
    }
}
