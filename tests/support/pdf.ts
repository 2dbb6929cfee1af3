/** Small PDFs made by hand, whole ones and such as should be refused. */
interface PdfOptions {
  pages?: number
  /** Width and height of every page, in points. */
  sizePt?: readonly [number, number]
  /** Whether it asks for a password that nobody knows. */
  locked?: boolean
}

/** A PDF with a line of text and a coloured field on each page. */
export function createPdf({
  pages = 1,
  sizePt = [595, 842],
  locked = false,
}: PdfOptions = {}): Buffer {
  const objects: string[] = []
  const kids = Array.from({ length: pages }, (_, i) => `${4 + i * 2} 0 R`).join(' ')
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>'
  objects[2] = `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  for (let i = 0; i < pages; i += 1) {
    const text = `0.2 0.4 0.6 rg 60 60 200 100 re f 0 g BT /F1 24 Tf 72 ${sizePt[1] - 100} Td (Page ${i + 1} of the plan) Tj ET`
    objects[4 + i * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${sizePt.join(' ')}] /Contents ${5 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`
    objects[5 + i * 2] = `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  }
  const secret = 'ab'.repeat(32)
  const encrypt = locked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${secret}> /U <${secret}> >> /ID [<${'cd'.repeat(16)}> <${'cd'.repeat(16)}>]`
    : ''
  let out = '%PDF-1.4\n'
  const places: number[] = []
  for (const [number, body] of objects.entries()) {
    if (body === undefined) continue
    places[number] = out.length
    out += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = out.length
  const rows = places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  out += `xref\n0 ${places.length}\n0000000000 65535 f \n${rows.join('')}`
  out += `trailer\n<< /Size ${places.length} /Root 1 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(out, 'latin1')
}
