//! Putting everything of the signing copy into one increment.

use pades::object::{Dictionary, Object, Reference, Stream};
use pades::reader::ObjectSource;
use pades::update::Increment;

use super::fields::{self, Spot};
use super::footer::{self, Footer, FooterForm, link_annotation, uri_action};
use super::layout::{CELL_WIDTH, PAGE, STATE_HEIGHT, STATE_SIZE};
use super::plan::SigningCopyPlan;
use super::sheet::{Annotation, LaidPage, Sheet};
use super::tagging::Tagging;
use super::{attachment, page_tree, sheets, unchanged};
use crate::appearance;
use crate::drawing::canvas::{Canvas, form};
use crate::drawing::{Colour, ColourSpace, Fonts, Style, Typefaces};
use crate::error::Error;
use crate::fields as names;
use crate::intake::conformance::Conformance;

/// What has been laid.
pub struct Laid {
    /// The signature field of the certification.
    pub sent: Reference,
    pub pages: u32,
}

/// What everything drawn shares.
struct Shared {
    fonts: Dictionary,
    space: ColourSpace,
    nothing: Reference,
    waiting: Reference,
    not_signed: Reference,
}

/// Footer, signature pages, fields and attachment.
pub fn everything(increment: &mut Increment, plan: &SigningCopyPlan, typefaces: &Typefaces) -> Result<Laid, Error> {
    let conformance = Conformance::of(increment.document());
    let space = conformance.colour_space();
    let mut tagging = Tagging::of(increment)?;
    let originals = increment.pages()?;
    unchanged::settle(increment)?;

    let mut fonts = Fonts::new(typefaces);
    let drawn = sheets::draw(plan, originals.len(), &mut fonts, space);
    let footer_text = footer_text(plan);
    let mut canvas = Canvas::new(&mut fonts, space);
    let width = canvas.text(0.0, 2.0, Style::Regular, footer::SIZE, Colour::INK_SOFT, &footer_text).max(1.0);
    let footer_content = canvas.finish();
    let mut canvas = Canvas::new(&mut fonts, space);
    appearance::draw_state(&mut canvas, std::slice::from_ref(&plan.texts.not_signed));
    let state_content = canvas.finish();
    let fonts = fonts.write(increment)?;

    let not_signed = increment.add(form(CELL_WIDTH, STATE_HEIGHT, &state_content, &fonts, space));
    let nothing = increment.add(appearance::empty(CELL_WIDTH, 1.0));
    let waiting = increment.add(appearance::waiting(space));
    let shared = Shared { fonts, space, nothing, waiting, not_signed };

    if plan.footer {
        let height = footer::SIZE * 1.4;
        let form = increment.add(form(width, height, &footer_content, &shared.fonts, space));
        let form = FooterForm { form, width, height };
        let mut footer = Footer::new(increment, form, &plan.check_url, &plan.texts.link);
        for page in &originals {
            footer.lay(increment, page, &mut tagging)?;
        }
    }
    let (pages, keys) = lay_pages(increment, &drawn, originals.len(), &mut tagging, &shared)?;
    let annotations = lay_annotations(increment, plan, &drawn, &pages, &keys, &shared)?;
    let sent = lay_hidden(increment, plan, pages[0], &shared)?;
    if conformance.allows_attachment() {
        attachment::attach(increment, &plan.evidence, &plan.texts.evidence, plan.time)?;
    }
    if conformance.pdf_ua {
        state_language(increment, &plan.language)?;
    }
    if let Some(tagging) = tagging {
        let laid: Vec<LaidPage> = drawn
            .iter()
            .zip(pages.iter().zip(annotations))
            .zip(&keys)
            .map(|((sheet, (&reference, annotations)), keys)| LaidPage {
                reference,
                elements: sheet.elements.clone(),
                annotations,
                structure_key: keys.page,
            })
            .collect();
        let keys: Vec<Vec<u32>> = keys.into_iter().map(|keys| keys.annotations).collect();
        tagging.finish(increment, &laid, &keys, &plan.language)?;
    }
    Ok(Laid { sent, pages: u32::try_from(drawn.len()).unwrap_or(u32::MAX) })
}

/// Keys of a page and its annotations in the parent tree; unused in a file without tags.
#[derive(Default)]
struct Keys {
    page: u32,
    annotations: Vec<u32>,
}

fn lay_pages(
    increment: &mut Increment,
    drawn: &[Sheet],
    present: usize,
    tagging: &mut Option<Tagging>,
    shared: &Shared,
) -> Result<(Vec<Reference>, Vec<Keys>), Error> {
    let references: Vec<Reference> = drawn.iter().map(|_| increment.allocate()).collect();
    let parent = page_tree::append(increment, &references, present)?;
    let mut resources = Dictionary::new().with("Font", shared.fonts.clone());
    shared.space.add_to(&mut resources);
    let resources = increment.add(resources);
    let mut all_keys = Vec::new();
    for (sheet, &reference) in drawn.iter().zip(&references) {
        let content = increment.add(Stream::flate(Dictionary::new(), &sheet.content));
        let area = Object::numbers(&[0.0, 0.0, PAGE.0, PAGE.1]);
        let mut page = Dictionary::typed("Page")
            .with("Parent", parent)
            .with("MediaBox", area.clone())
            .with("CropBox", area)
            .with("Rotate", 0)
            .with("Resources", resources)
            .with("Contents", content)
            .with("Annots", Vec::new());
        let mut keys = Keys::default();
        if let Some(tagging) = tagging {
            keys.page = tagging.next_key();
            keys.annotations = sheet.annotations.iter().map(|_| tagging.next_key()).collect();
            page.set("StructParents", keys.page);
            page.set("Tabs", Object::name("S"));
        }
        increment.set(reference, page);
        all_keys.push(keys);
    }
    Ok((references, all_keys))
}

fn lay_annotations(
    increment: &mut Increment,
    plan: &SigningCopyPlan,
    drawn: &[Sheet],
    pages: &[Reference],
    keys: &[Keys],
    shared: &Shared,
) -> Result<Vec<Vec<Reference>>, Error> {
    let style = format!("/{} {STATE_SIZE} Tf 0 g", Style::Regular.resource());
    let mut all = Vec::new();
    for ((sheet, &page), keys) in drawn.iter().zip(pages).zip(keys) {
        let mut laid = Vec::new();
        for (index, annotation) in sheet.annotations.iter().enumerate() {
            let structure_key = keys.annotations.get(index).copied();
            let spot = |area, appearance, description| Spot { page, area, appearance, description, structure_key };
            laid.push(match annotation {
                Annotation::Signature { place, area } => {
                    let place = &plan.places[*place];
                    let spot = spot(*area, shared.waiting, place.label.as_str());
                    fields::signature(increment, &names::signature(place.number), false, &spot)?
                }
                Annotation::State { place, area } => {
                    let place = &plan.places[*place];
                    let spot = spot(*area, shared.not_signed, place.label.as_str());
                    fields::text(increment, &names::state(place.number), &plan.texts.not_signed, &style, &spot)?
                }
                Annotation::Seal { area } => {
                    let spot = spot(*area, shared.nothing, plan.texts.sealed_by.as_str());
                    fields::signature(increment, names::SEAL, true, &spot)?
                }
                Annotation::Link { area } => {
                    let action = increment.add(uri_action(&plan.check_url));
                    let mut link = link_annotation(*area, action, &plan.texts.link).with("P", page);
                    if let Some(key) = structure_key {
                        link.set("StructParent", key);
                    }
                    let link = increment.add(link);
                    pades::forms::add_annotation(increment, page, link)?;
                    link
                }
            });
        }
        all.push(laid);
    }
    add_font_to_form(increment, &shared.fonts)?;
    Ok(all)
}

/// The fields without a visible widget, on our first page. Returns the certification's.
fn lay_hidden(
    increment: &mut Increment,
    plan: &SigningCopyPlan,
    page: Reference,
    shared: &Shared,
) -> Result<Reference, Error> {
    let style = format!("/{} {STATE_SIZE} Tf 0 g", Style::Regular.resource());
    let spot =
        |description| Spot { page, area: [0.0; 4], appearance: shared.nothing, description, structure_key: None };
    for place in &plan.places {
        fields::text(increment, &names::place_evidence(place.number), "", &style, &spot(&place.label))?;
    }
    fields::text(increment, names::EVIDENCE, "", &style, &spot(&plan.texts.evidence))?;
    fields::signature(increment, names::SENT, false, &spot(&plan.texts.sealed_by))
}

/// For a file that arrives signed: signature fields without any look, on its first page.
pub fn invisible(increment: &mut Increment, plan: &SigningCopyPlan) -> Result<(), Error> {
    let Some(page) = increment.pages()?.first().map(|page| page.reference) else {
        return Err(Error::Plan("the file has no pages"));
    };
    let nothing = increment.add(appearance::empty(1.0, 1.0));
    let spot = |description| Spot { page, area: [0.0; 4], appearance: nothing, description, structure_key: None };
    for place in &plan.places {
        fields::signature(increment, &names::arrived_signature(place.number), false, &spot(&place.label))?;
    }
    fields::signature(increment, names::ARRIVED_SEAL, true, &spot(&plan.texts.sealed_by))?;
    Ok(())
}

/// Our font in the form's /DR, which the /DA of text fields refers to.
fn add_font_to_form(increment: &mut Increment, fonts: &Dictionary) -> Result<(), Error> {
    let name = Style::Regular.resource();
    let Some(font) = fonts.get(name).cloned() else { return Ok(()) };
    let catalog = increment.catalog()?;
    let form = increment.dictionary_entry(&catalog, "AcroForm")?;
    let mut defaults = increment.dictionary_entry(&form, "DR")?;
    let mut present = increment.dictionary_entry(&defaults, "Font")?;
    present.set(name, font);
    defaults.set("Font", present);
    match catalog.get("AcroForm").and_then(Object::as_reference) {
        Some(reference) => increment.edit(reference, |form| form.set("DR", defaults))?,
        None => {
            let root = increment.catalog_reference()?;
            increment.edit(root, |catalog| {
                if let Some(form) = catalog.get_mut("AcroForm").and_then(Object::as_dictionary_mut) {
                    form.set("DR", defaults);
                }
            })?;
        }
    }
    Ok(())
}

/// In a PDF/UA file everything has a language, its own content without the catalog's help if that states none.
fn state_language(increment: &mut Increment, language: &str) -> Result<(), Error> {
    let root = increment.catalog_reference()?;
    Ok(increment.edit(root, |catalog| {
        if !catalog.contains("Lang") {
            catalog.set("Lang", Object::text(language));
        }
    })?)
}

fn footer_text(plan: &SigningCopyPlan) -> String {
    let text = plan.texts.footer.trim();
    if plan.test { format!("{} · {text}", plan.texts.test) } else { text.to_owned() }
}
