/** A line of text on a page of 612 by 792 points, placed from its lower left corner. */
export interface PdfLine {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
}

/** A small PDF of these pages in Helvetica. @param extra entries of the catalogue, and objects from number 100 on. */
export function makePdf(
  pages: readonly (readonly PdfLine[])[],
  extra: { readonly catalog?: string; readonly info?: string; readonly objects?: readonly string[] } = {},
): Buffer {
  const objects = new Map<number, string>()
  const kids = pages.map((_page, index) => `${10 + index * 2} 0 R`).join(' ')
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${extra.catalog ?? ''} >>`)
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  objects.set(4, `<< ${extra.info ?? ''} >>`)
  for (const [index, page] of pages.entries()) {
    const content = page
      .map(({ x, y, text, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n')
    const number = 10 + index * 2
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>`,
    )
    objects.set(number + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  for (const [index, object] of (extra.objects ?? []).entries()) objects.set(100 + index, object)
  let file = '%PDF-1.7\n'
  const places = new Map<number, number>()
  for (const [number, object] of objects) {
    places.set(number, file.length)
    file += `${number} 0 obj\n${object}\nendobj\n`
  }
  const size = Math.max(...objects.keys()) + 1
  const start = file.length
  file += `xref\n0 ${size}\n0000000000 65535 f \n`
  for (let number = 1; number < size; number++) {
    const place = places.get(number)
    file += place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
  }
  file += `trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, (character) => `\\${character}`)
}
