//! Drawing the signature pages. They name nobody: only places. Names come later, in the fields' appearances.

use super::layout::{self, CELL_WIDTH, CHECK, FOOT, HEAD, HEAD_RULE, LEFT, PAGE, SEAL, TOP, WIDTH};
use super::plan::SigningCopyPlan;
use super::sheet::{Annotation, Pen, Sheet};
use crate::drawing::{Colour, ColourSpace, Fonts, Style};

const SMALL: f64 = 8.0;
const BODY: f64 = 10.5;
const LEADING: f64 = 15.0;
const LEGEND: f64 = 7.6;
const LEGEND_LEADING: f64 = 10.2;

/// Draws all signature pages; `pages_before` counts the original's.
pub fn draw(plan: &SigningCopyPlan, pages_before: usize, fonts: &mut Fonts, space: ColourSpace) -> Vec<Sheet> {
    let mut sheets = vec![Sheet::default()];
    let first = opening(plan, &mut sheets[0], fonts, space);
    let (cells, end) = layout::cells(plan.places.len(), first);
    for (index, (place, cell)) in plan.places.iter().zip(&cells).enumerate() {
        if sheets.len() <= cell.page {
            sheets.push(Sheet::default());
        }
        let sheet = &mut sheets[cell.page];
        let label = fonts.typefaces().one_line(Style::Regular, SMALL, &place.label, CELL_WIDTH);
        let pen = Pen(Style::Regular, SMALL, Colour::INK_SOFT);
        sheet.paragraph((fonts, space), ("P", None), pen, (cell.x, cell.top + SMALL, LEADING), &[label]);
        sheet.annotation("Form", Annotation::Signature { place: index, area: cell.signature_box() });
        sheet.annotation("Form", Annotation::State { place: index, area: cell.state_box() });
    }
    legend(plan, &mut sheets, end, fonts, space);
    if let Some(sheet) = sheets.last_mut() {
        check(plan, sheet, fonts, space);
    }
    let total = pages_before + sheets.len();
    for (index, sheet) in sheets.iter_mut().enumerate() {
        running(plan, sheet, (pages_before + index + 1, total), fonts, space);
    }
    sheets
}

/// The title and what the pages are; returns where the places begin.
fn opening(plan: &SigningCopyPlan, sheet: &mut Sheet, fonts: &mut Fonts, space: ColourSpace) -> f64 {
    let texts = &plan.texts;
    let title = fonts.typefaces().wrap(Style::Regular, 25.0, &texts.title, WIDTH, 2);
    let pen = Pen(Style::Regular, 25.0, Colour::INK);
    let mut y = sheet.paragraph((fonts, space), ("H1", None), pen, (LEFT, 108.0, 31.0), &title);
    let name = fonts.typefaces().wrap(Style::Bold, BODY, &plan.document_name, WIDTH, 2);
    let pen = Pen(Style::Bold, BODY, Colour::INK);
    y = sheet.paragraph((fonts, space), ("P", None), pen, (LEFT, y - 3.0, LEADING), &name);
    if says_more(&plan.file_name, &plan.document_name) {
        let file = fonts.typefaces().wrap(Style::Regular, BODY, &plan.file_name, WIDTH, 1);
        let pen = Pen(Style::Regular, BODY, Colour::INK_SOFT);
        y = sheet.paragraph((fonts, space), ("P", None), pen, (LEFT, y, LEADING), &file);
    }
    let before = fonts.typefaces().wrap(Style::Regular, BODY, &texts.pages_before, WIDTH, 3);
    let pen = Pen(Style::Regular, BODY, Colour::INK);
    sheet.paragraph((fonts, space), ("P", None), pen, (LEFT, y + 2.0, LEADING), &before) + 22.0
}

/// Whether the file's name says more than the document's.
fn says_more(file: &str, document: &str) -> bool {
    let bare = |name: &str| name.trim().trim_end_matches(".pdf").trim_end_matches(".PDF").to_lowercase();
    !file.trim().is_empty() && bare(file) != bare(document)
}

/// The roles, in all languages, below the places or on pages of their own.
fn legend(plan: &SigningCopyPlan, sheets: &mut Vec<Sheet>, end: f64, fonts: &mut Fonts, space: ColourSpace) {
    let texts = &plan.texts;
    if texts.legend_title.is_empty() || texts.legend.is_empty() {
        return;
    }
    let entries: Vec<(&str, Vec<String>)> = texts
        .legend
        .iter()
        .map(|entry| (entry.language.as_str(), fonts.typefaces().wrap(Style::Regular, LEGEND, &entry.text, WIDTH, 12)))
        .collect();
    let height = |lines: &[String]| LEGEND_LEADING * f64::from(u16::try_from(lines.len()).unwrap_or(u16::MAX)) + 4.0;
    let whole: f64 = 16.0 + entries.iter().map(|(_, lines)| height(lines)).sum::<f64>();
    let mut y = end;
    if y + whole > CHECK {
        sheets.push(Sheet::default());
        y = TOP;
    }
    let heading = fonts.typefaces().one_line(Style::Bold, SMALL, &texts.legend_title, WIDTH);
    let pen = Pen(Style::Regular, LEGEND, Colour::INK_SOFT);
    let mut heading = Some(heading);
    for (language, lines) in entries {
        if y + height(&lines) > CHECK && y > TOP {
            sheets.push(Sheet::default());
            y = TOP;
        }
        let Some(sheet) = sheets.last_mut() else { return };
        if let Some(heading) = heading.take() {
            let pen = Pen(Style::Bold, SMALL, Colour::INK_SOFT);
            y = sheet.paragraph((fonts, space), ("P", None), pen, (LEFT, y + SMALL, 14.0), &[heading]);
        }
        let other = (language != plan.language).then_some(language);
        y = sheet.paragraph((fonts, space), ("P", other), pen, (LEFT, y, LEGEND_LEADING), &lines) + 4.0;
    }
}

/// Where the document can be checked, and room for the seal.
fn check(plan: &SigningCopyPlan, sheet: &mut Sheet, fonts: &mut Fonts, space: ColourSpace) {
    let texts = &plan.texts;
    let room = WIDTH - SEAL.0 - 12.0;
    sheet.artifact((fonts, space), "Layout", |canvas| {
        canvas.rule(LEFT, PAGE.1 - CHECK, WIDTH, 0.5, Colour::LINE, None);
    });
    let top = CHECK + 24.0;
    let invitation = fonts.typefaces().one_line(Style::Regular, 9.5, &texts.check, room);
    let pen = Pen(Style::Regular, 9.5, Colour::INK_SOFT);
    sheet.paragraph((fonts, space), ("P", None), pen, (LEFT, top, LEADING), &[invitation]);
    let address = plan.check_url.split_once("://").map_or(plan.check_url.as_str(), |(_, rest)| rest);
    let address = fonts.typefaces().wrap(Style::Bold, 10.0, address, room, 2);
    let pen = Pen(Style::Bold, 10.0, Colour::INK);
    let below = sheet.paragraph((fonts, space), ("P", None), pen, (LEFT, top + 15.0, 13.0), &address);
    let widest = address.iter().map(|line| fonts.typefaces().width(Style::Bold, line) * 10.0).fold(0.0, f64::max);
    let area = [LEFT - 1.0, PAGE.1 - below + 9.0, LEFT + widest + 1.0, PAGE.1 - top - 5.0];
    sheet.annotation("Link", Annotation::Link { area });
    if !plan.check_code.is_empty() {
        let code =
            fonts.typefaces().one_line(Style::Regular, 9.5, &format!("{} {}", texts.check_code, plan.check_code), room);
        let pen = Pen(Style::Regular, 9.5, Colour::INK);
        sheet.paragraph((fonts, space), ("P", None), pen, (LEFT, below + 2.0, LEADING), &[code]);
    }
    let right = LEFT + WIDTH;
    let bottom = PAGE.1 - CHECK - 12.0 - SEAL.1;
    sheet.annotation("Form", Annotation::Seal { area: [right - SEAL.0, bottom, right, bottom + SEAL.1] });
}

/// The small words at the top and bottom of every page.
fn running(
    plan: &SigningCopyPlan,
    sheet: &mut Sheet,
    (number, total): (usize, usize),
    fonts: &mut Fonts,
    space: ColourSpace,
) {
    let texts = &plan.texts;
    let right = LEFT + WIDTH;
    let address = plan.check_url.split_once("://").map_or(plan.check_url.as_str(), |(_, rest)| rest);
    let typefaces = fonts.typefaces().clone();
    sheet.artifact((&mut *fonts, space), "Header", |canvas| {
        let soft = Colour::INK_SOFT;
        let heading = typefaces.one_line(Style::Regular, SMALL, &texts.heading, WIDTH * 0.4);
        let end = LEFT + canvas.text(LEFT, PAGE.1 - HEAD, Style::Regular, SMALL, soft, &heading);
        if plan.test {
            canvas.text(end + 10.0, PAGE.1 - HEAD, Style::Bold, SMALL, Colour::SEAL, &texts.test);
        }
        let address = typefaces.one_line(Style::Regular, SMALL, address, WIDTH * 0.5);
        canvas.text_to(right, PAGE.1 - HEAD, Style::Regular, SMALL, soft, &address);
        canvas.rule(LEFT, PAGE.1 - HEAD_RULE, WIDTH, 0.8, Colour::INK, None);
    });
    sheet.artifact((fonts, space), "Footer", |canvas| {
        let name = typefaces.one_line(Style::Regular, SMALL, &plan.document_name, WIDTH * 0.7);
        canvas.text(LEFT, PAGE.1 - FOOT, Style::Regular, SMALL, Colour::INK_SOFT, &name);
        let number = format!("{number} ({total})");
        canvas.text_to(right, PAGE.1 - FOOT, Style::Regular, SMALL, Colour::INK_SOFT, &number);
    });
}
