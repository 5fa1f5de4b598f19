import type { Doc } from './writer'

/** A picture that pdfkit has read. What is see-through in a PNG it takes apart beside everything else, and calls `finalize` when it has. */
type Opened = { embed: (doc: Doc) => void; finalize?: () => unknown }

type Opening = Doc & { openImage: (picture: Buffer) => Opened }

/** Pictures as they are in a file, by what they were read from. */
export type Pictures = ReadonlyMap<Uint8Array, PDFKit.Mixins.ImageSrc>

function embed(doc: Doc, opened: Opened): Promise<void> {
  return new Promise((done) => {
    const finalize = opened.finalize?.bind(opened)
    if (finalize) {
      opened.finalize = () => {
        finalize()
        done()
      }
    }
    opened.embed(doc)
    if (!finalize) done()
  })
}

/** Puts pictures into a file before anything is drawn, one after the other: otherwise the file would depend on which of them is taken apart first. */
export async function embedPictures(doc: Doc, pictures: readonly Uint8Array[]): Promise<Pictures> {
  const embedded = new Map<Uint8Array, PDFKit.Mixins.ImageSrc>()
  for (const picture of pictures) {
    const opened = (doc as Opening).openImage(Buffer.from(picture))
    await embed(doc, opened)
    // Its types do not say that what was opened can be drawn.
    embedded.set(picture, opened as unknown as PDFKit.Mixins.ImageSrc)
  }
  return embedded
}
