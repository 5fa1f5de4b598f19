import PDFDocument from 'pdfkit'
import { composed, type Face, faces, lackingSigns, type Letters } from './letters'
import type { Pictures } from './pictures'
import { Unprintable } from './unprintable'

export type Doc = PDFKit.PDFDocument

/** How a text looks: its letters, size in points, colour, and the height of a line as a multiple of the size. */
export type Style = { readonly font: Face; readonly size: number; readonly colour: string; readonly leading?: number }

/** Where a text stands: its left edge (or right, with `right`), the top of its first line, and how wide it may be, in points. */
export type Place = { readonly x: number; readonly y: number; readonly width: number; readonly align?: 'left' | 'right' }

/** A size in points, and how many lines a text may make in it. */
export type Way = { readonly size: number; readonly most: number }

/** These sizes with so many lines each. */
export const inLines = (most: number, ...sizes: number[]): Way[] => sizes.map((size) => ({ size, most }))

/** A page that is written on: every text, picture and ornament is told apart for those who read with their ears. */
export class Writer {
  readonly #doc: Doc
  readonly #letters: Letters
  readonly #pictures: Pictures
  readonly #whole: PDFKit.PDFStructureElement

  constructor(doc: Doc, letters: Letters, pictures: Pictures) {
    this.#doc = doc
    this.#letters = letters
    this.#pictures = pictures
    this.#whole = doc.struct('Document')
    doc.addStructure(this.#whole)
  }

  /**
   * Writes a text and gives back where its last line ends, in points from the top.
   * @throws Unprintable when the letters lack one of its signs: it would be an empty box, which PDF/A forbids as well
   */
  text(text: string, style: Style, place: Place, { tag = 'P', lang }: { tag?: string; lang?: string } = {}): number {
    const lines = this.lines(text, style, place.width)
    const height = this.lineHeight(style)
    this.#demandLetters(text, style)
    this.#whole.add(
      this.#doc.struct(tag, lang ? { lang } : {}, () => {
        this.#doc.fillColor(style.colour)
        for (const [row, line] of lines.entries()) {
          const x = place.align === 'right' ? place.x + place.width - this.#width(line, style) : place.x
          this.#doc.text(row < lines.length - 1 ? `${line} ` : line, x, place.y + row * height, { lineBreak: false, baseline: 'top' })
        }
      }),
    )
    return place.y + lines.length * height
  }

  /**
   * Writes one line, of which each part is in a language of its own, and gives back where it ends, in points from the top.
   * @throws Unprintable when the letters lack one of its signs
   */
  parts(parts: readonly { readonly text: string; readonly lang?: string }[], style: Style, { x, y }: Pick<Place, 'x' | 'y'>): number {
    let along = x
    const spans = parts.map(({ lang, text }) => {
      this.#demandLetters(text, style)
      const [left, written] = [along, composed(text)]
      along += this.#width(written, style)
      return this.#doc.struct('Span', lang ? { lang } : {}, () => {
        this.#doc.font(style.font, style.size).fillColor(style.colour).text(written, left, y, { lineBreak: false, baseline: 'top' })
      })
    })
    this.#whole.add(this.#doc.struct('P', {}, spans))
    return y + this.lineHeight(style)
  }

  /** The lines that a text makes: broken between words, and within one only where it alone is too wide. */
  lines(text: string, style: Style, width: number): string[] {
    const lines: string[] = []
    for (const word of composed(text).split(/\s+/).filter(Boolean)) {
      const longer = [lines.at(-1), word].filter(Boolean).join(' ')
      if (lines.length > 0 && this.#width(longer, style) <= width) lines[lines.length - 1] = longer
      else lines.push(...this.#pieces(word, style, width))
    }
    return lines
  }

  /**
   * The first of these sizes in which every one of the texts makes no more than so many lines.
   * @throws Unprintable when there is none
   */
  fitted(texts: readonly string[], style: Omit<Style, 'size'>, width: number, ways: readonly Way[]): number {
    const way = ways.find(({ most, size }) => texts.every((text) => this.lines(text, { ...style, size }, width).length <= most))
    if (!way) throw new Unprintable('tooLong', texts.join(' / '))
    return way.size
  }

  lineHeight({ leading = 1.3, size }: Style): number {
    return size * leading
  }

  /** A picture with what it shows in words; without such, it is there for the eye alone. Drawn within the box, at its left and bottom edge, or at the right one. */
  picture(image: Uint8Array, description: string, box: { x: number; y: number; width: number; height: number }, align: 'left' | 'right' = 'left'): void {
    const draw = (doc: Doc) => {
      doc.image(this.#pictures.get(image) ?? Buffer.from(image), box.x, box.y, { fit: [box.width, box.height], align: align === 'right' ? 'right' : undefined, valign: 'bottom' })
    }
    if (description.trim()) this.figure(description, box, draw)
    else this.ornament(draw)
  }

  figure(description: string, { x, y, width, height }: { x: number; y: number; width: number; height: number }, draw: (doc: Doc) => void): void {
    const options = { alt: description, bbox: [x, y, x + width, y + height] }
    this.#whole.add(this.#doc.struct('Figure', options, () => draw(this.#doc)))
  }

  /** What is there for the eye alone. */
  ornament(draw: (doc: Doc) => void): void {
    this.#doc.markContent('Artifact', { type: 'Layout' })
    draw(this.#doc)
    this.#doc.endMarkedContent()
  }

  end(): void {
    this.#whole.end()
  }

  #demandLetters(text: string, { font }: Style): void {
    const lacking = lackingSigns(text, this.#letters[font])
    if (lacking.length > 0) throw new Unprintable('noLetters', text, lacking)
  }

  #width(text: string, style: Style): number {
    return this.#doc.font(style.font, style.size).widthOfString(text)
  }

  #pieces(word: string, style: Style, width: number): string[] {
    const pieces = ['']
    for (const sign of word) {
      const longer = `${pieces.at(-1)}${sign}`
      if (this.#width(longer, style) <= width) pieces[pieces.length - 1] = longer
      else pieces.push(sign)
    }
    return pieces.filter(Boolean)
  }
}

/** That the file is PDF/UA-1 too, in the words of XMP. PDF/A has to be told what it does not know by itself. */
const accessible = `
  <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
    <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
  <rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>`

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** pdfkit puts the title into XMP as it is: an & in it would be no XML any more, and the file neither PDF/A nor PDF/UA. */
class CertificateDocument extends PDFDocument {
  override endMetadata(): void {
    // The Info dictionary, which is no XML, has been written by now.
    this.info.Title = inXml(this.info.Title ?? '')
    super.endMetadata()
  }
}

/** A tagged page of PDF/A-3a and PDF/UA-1 in the language of the state, A4 across. The same title, letters and time make the same file. */
export function newPage(title: string, letters: Letters, issued: Date): Doc {
  const doc = new CertificateDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: 'az',
    displayTitle: true,
    // No letters but ours: those that every reader has lack ours, and PDF/A forbids them.
    font: '',
    // On one line, as it is drawn: among blanks are some that XML forbids.
    info: { Title: title.replace(/\s+/g, ' '), CreationDate: issued },
  })
  doc.appendXML(accessible)
  for (const face of faces) doc.registerFont(face, letters[face])
  return doc
}
