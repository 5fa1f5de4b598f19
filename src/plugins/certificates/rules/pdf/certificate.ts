import { toBytes } from 'pdfkit/output'
import type { Letters } from './letters'
import { qrPath } from './qr'
import { attachSlot } from './seal'
import { type Both, colours, edge, panes, paper, type Sheet, type Signatory } from './sheet'
import { newPage, type Style, Writer } from './writer'

const across = edge.right - edge.left
const gap = 28

const ink = (font: Style['font'], size: number, leading?: number): Style => ({ font, size, colour: colours.ink, leading })
const soft = (size: number, leading?: number): Style => ({ font: 'sans', size, colour: colours.soft, leading })

const english = { lang: 'en' }

/**
 * A certificate as a PDF file with an empty place for its credential, see `seal`.
 * @param room how many bytes the credential may have
 * @throws RangeError when the letters lack a sign of a text
 */
export async function drawCertificate(sheet: Sheet, letters: Letters, room: number): Promise<Uint8Array> {
  const doc = newPage(`${sheet.title.az} ${sheet.serial}`, letters, sheet.issued)
  const writer = new Writer(doc, letters)
  ornaments(writer)
  head(writer, sheet)
  body(writer, sheet)
  facts(writer, sheet)
  signatures(writer, sheet)
  check(writer, sheet)
  writer.end()
  attachSlot(doc, room, sheet.issued)
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

function head(writer: Writer, { emblem, school }: Sheet): void {
  const x = edge.left + 52
  const width = across - 52 - 130
  const below = writer.text(school.az, writer.fitted(school.az, ink('serifStrong', 17), width, [17, 14, 12], 1), { x, y: edge.top + 1, width })
  writer.text(school.en, soft(10.5), { x, y: below + 1, width }, english)
  if (emblem) writer.picture(emblem.image, emblem.description, { x: edge.right - 120, y: edge.top - 6, width: 120, height: 48 }, 'right')
}

function body(writer: Writer, { holder, opening, statement, title }: Sheet): void {
  const place = { x: edge.left, width: across }
  writer.text(title.az, { font: 'serifStrong', size: 30, colour: colours.brand, leading: 1.2 }, { ...place, y: 118 }, { tag: 'H1' })
  writer.text(title.en, { font: 'serif', size: 15, colour: colours.soft }, { ...place, y: 157 }, english)

  writer.text(opening.az, ink('sans', 11.5), { ...place, y: 199 })
  writer.text(opening.en, soft(10), { ...place, y: 215 }, english)
  const name = writer.fitted(holder, { font: 'serifStrong', size: 38, colour: colours.ink, leading: 1.18 }, across, [38, 34, 30, 27, 24], 1)
  const style = writer.lines(holder, name, across).length > 1 ? writer.fitted(holder, name, across, [24, 21, 18], 2) : name
  const height = writer.lines(holder, style, across).length * writer.lineHeight(style)
  writer.text(holder, style, { ...place, y: 260 - height / 2 })

  const half = (across - gap) / 2
  const size = commonSize(writer, statement, 1.42, half, [13, 12, 11, 10, 9], 4)
  writer.text(statement.az, ink('sans', size, 1.42), { x: edge.left, y: 306, width: half })
  writer.text(statement.en, soft(size, 1.42), { x: edge.left + half + gap, y: 306, width: half }, english)
}

/** The size in which both languages make no more than so many lines. */
const commonSize = (writer: Writer, { az, en }: Both, leading: number, width: number, sizes: readonly [number, ...number[]], most: number): number =>
  Math.min(...[az, en].map((text) => writer.fitted(text, ink('sans', sizes[0], leading), width, sizes, most).size))

function facts(writer: Writer, { facts: all }: Sheet): void {
  const y = 390
  writer.ornament((doc) => doc.moveTo(edge.left, y).lineTo(edge.right, y).lineWidth(0.6).stroke(colours.line))
  const width = (across - gap * (all.length - 1)) / all.length
  for (const [column, { name, value }] of all.entries()) {
    const place = { x: edge.left + column * (width + gap), width }
    const named = writer.text(`${name.az} / ${name.en}`, soft(8.5), { ...place, y: y + 10 })
    const told = writer.text(value.az, ink('sansStrong', 10.5, 1.25), { ...place, y: named + 2 })
    if (value.en !== value.az) writer.text(value.en, soft(9, 1.25), { ...place, y: told + 1 }, english)
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
  const size = commonSize(writer, office, 1.2, place.width, [8.5, 7.5], 2)
  const named = writer.text(name, writer.fitted(name, ink('sansStrong', 10, 1.2), place.width, [10, 9, 8.5], 1), place)
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
  const above = writer.text(said.az, soft(8.5, 1.25), { ...place, y: y + 1 })
  writer.text(said.en, soft(8.5, 1.25), { ...place, y: above }, english)
  writer.text(serial, ink('sansStrong', 9), { ...place, y: edge.bottom - 13 })
}
