/** The name of the credential within the PDF. */
const attachedAs = 'certificate.json'

const blank = 0x20
const brace = 0x7d

/**
 * Attaches a file of blanks to a page, which the credential will take the place of. It is not compressed, so that its length does not change.
 * @param description what it is, for whoever is shown the files in the PDF
 * @param room its length in bytes
 */
export function attachSlot(doc: PDFKit.PDFDocument, description: string, room: number, issued: Date): void {
  const file = doc.ref({ Type: 'EmbeddedFile', Subtype: 'application#2Fvc', Params: { Size: room, ModDate: issued } })
  file.compress = false
  file.end(new Uint8Array(room).fill(blank))
  const named = doc.ref({
    Type: 'Filespec',
    AFRelationship: 'Alternative',
    F: new String(attachedAs),
    UF: new String(attachedAs),
    Desc: new String(description),
    EF: { F: file, UF: file },
  })
  named.end(undefined)
  doc.addNamedEmbeddedFile(attachedAs, named)
  Object.assign(doc.page.dictionary.data, { AF: [named] })
}

/** Where the credential stands in a PDF of ours, or will; null when there is no place for one. Offsets in bytes. */
function slotIn(pdf: Uint8Array): { start: number; end: number } | null {
  // One sign for each byte, so that places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(pdf)
  const object = text.indexOf('/Type /EmbeddedFile')
  const opened = text.indexOf('stream\n', object)
  const end = text.indexOf('\nendstream', opened)
  return object < 0 || opened < 0 || end < 0 ? null : { start: opened + 'stream\n'.length, end }
}

/**
 * What stands in a PDF for its credential: the text, and the digest (Subresource Integrity, SHA-256) of all the rest of the file, with blanks in its place.
 * A credential that names this digest can't be put into another file, nor the file be changed around it.
 * @returns null when the file has no place for a credential
 */
export async function openPdf(pdf: Uint8Array): Promise<{ readonly credential: Uint8Array; readonly digest: string } | null> {
  const slot = slotIn(pdf)
  if (!slot) return null
  // Up to its last brace: what it leaves of its room belongs to the rest.
  const end = slot.start + pdf.subarray(slot.start, slot.end).lastIndexOf(brace) + 1
  // A copy even of a Buffer, whose slices are not.
  const rest = new Uint8Array(pdf).fill(blank, slot.start, end)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', rest))
  return { credential: pdf.slice(slot.start, end), digest: `sha256-${btoa(String.fromCharCode(...hash))}` }
}

/**
 * Puts a credential into the place that was kept for it.
 * @throws RangeError when there is no such place, or the credential is longer than it
 */
export function putInto(pdf: Uint8Array, credential: string): Uint8Array {
  const slot = slotIn(pdf)
  const bytes = new TextEncoder().encode(credential)
  if (!slot || bytes.length > slot.end - slot.start) throw new RangeError('The file has no place for this credential.')
  const sealed = new Uint8Array(pdf)
  sealed.set(bytes, slot.start)
  return sealed
}
