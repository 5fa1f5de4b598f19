import { toBytes } from 'pdfkit/output'
import type { Letters } from './letters'
import { embedPictures } from './pictures'
import { qrPath } from './qr'
import { attachSlot } from './seal'
import { colours, edge, panes, paper, type Sheet, type Signatory } from './sheet'
import { inLines, newPage, type Place, type Style, Writer } from './writer'

const across = edge.right - edge.left
const gap = 28

const ink = (font: Style['font'], size: number, leading?: number): Style => ({ font, size, colour: colours.ink, leading })
const soft = (size: number, leading?: number): Style => ({ font: 'sans', size, colour: colours.soft, leading })

const english = { lang: 'en' }

/**
 * A certificate as a PDF file with an empty place for its credential, see `seal`.
 * @param room how many bytes the credential may have
 * @throws Unprintable when the letters lack a sign of a text, or one is too long for its place
 */
export async function drawCertificate(sheet: Sheet, letters: Letters, room: number): Promise<Uint8Array> {
  const doc = newPage(`${sheet.title.az} ${sheet.serial}`, letters, sheet.issued)
  const pictures = await embedPictures(
    doc,
    [sheet.emblem?.image, ...sheet.signatories.map(({ signature }) => signature)].filter((picture) => picture !== undefined),
  )
  const writer = new Writer(doc, letters, pictures)
  ornaments(writer)
  head(writer, sheet)
  body(writer, sheet)
  facts(writer, sheet)
  signatures(writer, sheet)
  check(writer, sheet)
  writer.end()
  attachSlot(doc, sheet.described.credential, room, sheet.issued)
  const bytes = toBytes(doc)
  doc.end()
  return bytes
}

const star = 'M-13.5-13.5h27v27h-27zM0-19.1 19.1 0 0 19.1-19.1 0z'
const frame = 'M10 10h28v28H10zM24 4.2 43.8 24 24 43.8 4.2 24z'
const pane = 'm24 14 7.07 2.93L34 24l-2.93 7.07L24 34l-7.07-2.93L14 24l2.93-7.07z'

/** The mark of the School, and the panes of a window down the right edge. */
function ornaments(writer: Writer): void {
  writer.ornament((doc) => {
    doc
      .save()
      .translate(edge.left - 4, edge.top - 4)
      .scale(0.92)
    doc.path(pane).fill(colours.gold)
    doc.path(frame).lineWidth(2).stroke(colours.brand).restore()
    const step = paper.height / panes.length
    for (const [row, colour] of panes.entries()) {
      doc
        .save()
        .translate(paper.width - 46, step * (row + 0.5))
        .scale(1.06)
      doc.path(star).fill(colour).restore()
    }
  })
}

/** Writes a text on one line, in one of the smaller sizes where it is too long, and gives back where it ends. */
function oneLine(writer: Writer, text: string, style: Style, smaller: readonly number[], place: Place, said: { tag?: string; lang?: string } = {}): number {
  const size = writer.fitted([text], style, place.width, inLines(1, style.size, ...smaller))
  return writer.text(text, { ...style, size }, place, said)
}

function head(writer: Writer, { emblem, school }: Sheet): void {
  const x = edge.left + 52
  const width = across - 52 - 130
  const below = oneLine(writer, school.az, ink('serifStrong', 17), [14, 12, 10], { x, y: edge.top + 1, width })
  oneLine(writer, school.en, soft(10.5), [9, 8], { x, y: below + 1, width }, english)
  if (emblem) writer.picture(emblem.image, emblem.description, { x: edge.right - 120, y: edge.top - 6, width: 120, height: 48 }, 'right')
}

function body(writer: Writer, sheet: Sheet): void {
  const { opening, title } = sheet
  const place = { x: edge.left, width: across }
  const below = oneLine(writer, title.az, { font: 'serifStrong', size: 30, colour: colours.brand, leading: 1.2 }, [27, 24, 21, 18], { ...place, y: 118 }, { tag: 'H1' })
  oneLine(writer, title.en, { font: 'serif', size: 15, colour: colours.soft }, [13, 11.5, 10], { ...place, y: below + 3 }, english)
  oneLine(writer, opening.az, ink('sans', 11.5), [10.5, 9.5, 8], { ...place, y: 199 })
  oneLine(writer, opening.en, soft(10), [9, 8], { ...place, y: 215 }, english)
  holder(writer, sheet)
  statement(writer, sheet)
}

/** The name, as large as it can be, with its middle always at the same height. */
function holder(writer: Writer, { holder: name }: Sheet): void {
  const face = { font: 'serifStrong', colour: colours.ink, leading: 1.18 } as const
  const style = { ...face, size: writer.fitted([name], face, across, [...inLines(1, 38, 34, 30, 27, 24), ...inLines(2, 24, 21, 18), ...inLines(3, 15)]) }
  const height = writer.lines(name, style, across).length * writer.lineHeight(style)
  writer.text(name, style, { x: edge.left, y: 260 - height / 2, width: across })
}

/** Both languages side by side, in one size. */
function statement(writer: Writer, { statement: { az, en } }: Sheet): void {
  const width = (across - gap) / 2
  const size = writer.fitted([az, en], ink('sans', 13, 1.42), width, [...inLines(4, 13, 12, 11, 10), ...inLines(6, 9)])
  writer.text(az, ink('sans', size, 1.42), { x: edge.left, y: 306, width })
  writer.text(en, soft(size, 1.42), { x: edge.left + width + gap, y: 306, width }, english)
}

function facts(writer: Writer, { facts: all }: Sheet): void {
  const y = 390
  writer.ornament((doc) => doc.moveTo(edge.left, y).lineTo(edge.right, y).lineWidth(0.6).stroke(colours.line))
  const width = (across - gap * (all.length - 1)) / all.length
  for (const [column, { name, value }] of all.entries()) {
    const place = { x: edge.left + column * (width + gap), width }
    const both = `${name.az} / ${name.en}`
    const small = soft(writer.fitted([both], soft(8.5), width, inLines(1, 8.5, 7.5, 6.5)))
    const named = writer.parts([{ text: `${name.az} / ` }, { text: name.en, ...english }], small, { x: place.x, y: y + 10 })
    const size = writer.fitted([value.az, value.en], ink('sansStrong', 10.5, 1.25), width, inLines(1, 10.5, 9, 8, 7))
    const told = writer.text(value.az, ink('sansStrong', size, 1.25), { ...place, y: named + 2 })
    if (value.en !== value.az) writer.text(value.en, soft(0.86 * size, 1.25), { ...place, y: told + 1 }, english)
  }
}

/** How wide the place at the right is that the QR code and what belongs to it take. */
const checked = 206

function signatures(writer: Writer, { described, signatories }: Sheet): void {
  const width = Math.min(200, (across - checked - gap * signatories.length) / signatories.length)
  const line = edge.bottom - 46
  for (const [column, signatory] of signatories.entries()) {
    const x = edge.left + column * (width + gap)
    if (signatory.signature) writer.picture(signatory.signature, `${described.signature}: ${signatory.name}`, { x, y: line - 44, width: Math.min(width, 140), height: 42 })
    writer.ornament((doc) =>
      doc
        .moveTo(x, line)
        .lineTo(x + width, line)
        .lineWidth(0.6)
        .stroke(colours.ink),
    )
    signed(writer, signatory, { x, y: line + 6, width })
  }
}

function signed(writer: Writer, { name, office }: Signatory, place: { x: number; y: number; width: number }): void {
  const size = writer.fitted([office.az, office.en], ink('sans', 8.5, 1.2), place.width, [...inLines(2, 8.5), ...inLines(3, 7.5, 6.5)])
  const strong = writer.fitted([name], ink('sansStrong', 10, 1.2), place.width, [...inLines(1, 10, 9), ...inLines(2, 8.5)])
  const named = writer.text(name, ink('sansStrong', strong, 1.2), place)
  const held = writer.text(office.az, ink('sans', size, 1.2), { ...place, y: named + 1 })
  writer.text(office.en, soft(size, 1.2), { ...place, y: held }, english)
}

function check(writer: Writer, { check: said, described, page, serial }: Sheet): void {
  const size = 82
  const [x, y] = [edge.right - size, edge.bottom - size]
  writer.figure(`${described.code}: ${page}`, { x, y, width: size, height: size }, (doc) => {
    doc.save().translate(x, y)
    doc.path(qrPath(page, size)).fill(colours.ink).restore()
  })
  const place = { x: edge.right - checked, width: checked - size - 14, align: 'right' } as const
  const words = soft(writer.fitted([said.az, said.en], soft(8.5, 1.25), place.width, inLines(2, 8.5, 7.5)), 1.25)
  const above = writer.text(said.az, words, { ...place, y: y + 1 })
  writer.text(said.en, words, { ...place, y: above }, english)
  const number = ink('sansStrong', writer.fitted([serial], ink('sansStrong', 9), place.width, inLines(1, 9, 8, 7, 6)))
  writer.text(serial, number, { ...place, y: edge.bottom - 13 })
}
