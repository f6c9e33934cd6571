//! Which text a font's codes stand for (ISO 32000-2, 9.10.3).

/// Of two-byte codes.
pub(crate) fn two_byte<'t>(texts: impl Iterator<Item = (u16, &'t str)>) -> String {
    let entries: Vec<String> = texts.map(|(code, text)| format!("<{code:04X}> <{}>\n", units(text))).collect();
    map("<0000> <FFFF>", &entries)
}

/// Of one-byte codes, from 1 on.
pub(crate) fn one_byte(texts: impl Iterator<Item = String>) -> String {
    let entries: Vec<String> = (1u16..).zip(texts).map(|(c, text)| format!("<{c:02X}> <{}>\n", units(&text))).collect();
    map("<00> <FF>", &entries)
}

fn units(text: &str) -> String {
    text.encode_utf16().map(|unit| format!("{unit:04X}")).collect()
}

fn map(codes: &str, entries: &[String]) -> String {
    let mut map = format!(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) \
         /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 \
         begincodespacerange\n{codes}\nendcodespacerange\n",
    );
    for hundred in entries.chunks(100) {
        map.push_str(&format!("{} beginbfchar\n{}endbfchar\n", hundred.len(), hundred.concat()));
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
