// Small PDFs with text, written here so that no test depends on a file from elsewhere.

/** A PDF with a heading and some lines on each page, as a file to choose in a form. */
export function pdf(title, pages = 1) {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", null, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
  const kids = [];
  for (let page = 1; page <= pages; page += 1) {
    const lines = [`${title}, page ${page} of ${pages}`, "The parties agree on what is written here.", "Nothing else has been agreed on."];
    const text = `BT /F1 16 Tf 72 760 Td ${lines.map((line) => `(${escaped(line)}) Tj 0 -26 Td`).join(" ")} ET`;
    kids.push(`${objects.length + 1} 0 R`);
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`);
    objects.push(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages} >>`;
  return { name: `${title}.pdf`, mimeType: "application/pdf", buffer: Buffer.from(assembled(objects), "latin1") };
}

function assembled(objects) {
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
}

const escaped = (text) => text.replace(/[\\()]/g, "\\$&");
