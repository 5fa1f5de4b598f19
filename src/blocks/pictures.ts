import type { Block } from 'payload'

/** What a sketch is drawn with: x, y, width and height on a sheet of 60 × 40. */
type Box = readonly [x: number, y: number, width: number, height: number]
type Sketch = { lines?: Box[]; panes?: Box[]; accents?: Box[]; dots?: [x: number, y: number, radius: number][] }

const row = (y: number, boxes: number, height: number): Box[] => Array.from({ length: boxes }, (_, place) => [6 + (place * 48) / boxes, y, 48 / boxes - 3, height])
const text = (x: number, y: number, width: number, lines: number): Box[] =>
  Array.from({ length: lines }, (_, place) => [x, y + place * 4, place === lines - 1 ? width * 0.6 : width, 1.6])

/** How each block looks on a page, in a few strokes. */
const sketches: Record<string, Sketch> = {
  hero: {
    panes: [[0, 0, 60, 40]],
    accents: [
      [6, 10, 26, 4],
      [6, 28, 12, 5],
    ],
    lines: text(6, 18, 24, 2),
    dots: [[46, 20, 9]],
  },
  richText: { accents: [[6, 6, 24, 3]], lines: text(6, 13, 48, 6) },
  cards: { panes: row(12, 3, 22), accents: row(15, 3, 2), lines: [[6, 5, 20, 2.4]] },
  steps: {
    dots: [
      [9, 8, 3],
      [9, 20, 3],
      [9, 32, 3],
    ],
    lines: [...text(16, 6, 36, 2), ...text(16, 18, 36, 2), ...text(16, 30, 36, 2)],
  },
  callStatus: { panes: [[6, 8, 48, 24]], accents: [[38, 22, 12, 5]], lines: text(10, 13, 26, 3) },
  curriculum: {
    accents: [
      [6, 6, 3, 8],
      [6, 17, 3, 8],
      [6, 28, 3, 8],
    ],
    lines: [...text(12, 7, 42, 2), ...text(12, 18, 42, 2), ...text(12, 29, 42, 2)],
  },
  calendar: {
    panes: [[6, 6, 48, 7]],
    accents: [
      [6, 17, 8, 3],
      [6, 24, 8, 3],
      [6, 31, 8, 3],
    ],
    lines: [
      [18, 18, 30, 1.6],
      [18, 25, 24, 1.6],
      [18, 32, 28, 1.6],
    ],
  },
  people: {
    dots: [
      [14, 14, 6],
      [30, 14, 6],
      [46, 14, 6],
    ],
    lines: [...row(25, 3, 1.6), ...row(29, 3, 1.6)],
  },
  partners: { panes: [...row(8, 3, 10), ...row(22, 3, 10)] },
  statistics: { accents: row(12, 3, 8), lines: row(24, 3, 1.6) },
  faq: {
    lines: [
      [6, 8, 36, 2],
      [6, 20, 30, 2],
      [6, 32, 38, 2],
    ],
    accents: [
      [50, 7, 4, 4],
      [50, 19, 4, 4],
      [50, 31, 4, 4],
    ],
  },
  quote: { accents: [[6, 8, 2, 22]], lines: text(12, 10, 40, 4) },
  gallery: { panes: [...row(6, 3, 12), ...row(22, 3, 12)] },
  video: { panes: [[8, 5, 44, 30]], dots: [[30, 20, 6]] },
  notice: { panes: [[6, 12, 48, 16]], accents: [[6, 12, 2.4, 16]], lines: text(12, 17, 38, 2) },
  newsList: {
    lines: [...text(18, 7, 36, 2), ...text(18, 18, 36, 2), ...text(18, 29, 36, 2)],
    accents: [
      [6, 7, 8, 2],
      [6, 18, 8, 2],
      [6, 29, 8, 2],
    ],
  },
  downloads: {
    panes: [
      [6, 6, 7, 8],
      [6, 17, 7, 8],
      [6, 28, 7, 8],
    ],
    lines: [
      [17, 9, 34, 2],
      [17, 20, 28, 2],
      [17, 31, 32, 2],
    ],
  },
  contact: { panes: [[32, 6, 22, 28]], lines: text(6, 9, 20, 5) },
  contactForm: {
    panes: [
      [6, 6, 48, 6],
      [6, 15, 48, 12],
    ],
    accents: [[6, 31, 14, 5]],
  },
  retention: {
    accents: [
      [6, 8, 14, 10],
      [6, 22, 14, 10],
    ],
    lines: [...text(24, 10, 30, 2), ...text(24, 24, 30, 2)],
  },
}

const boxes = (of: Box[] = [], fill: string, round: number) =>
  of.map(([x, y, width, height]) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`).join('')

function draw({ accents, dots = [], lines, panes }: Sketch): string {
  const circles = dots.map(([x, y, radius]) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="#e2a42b"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><rect width="60" height="40" fill="#fafbf8"/>${boxes(panes, '#cfe3df', 1.5)}${boxes(lines, '#7b8a84', 0.8)}${boxes(accents, '#0b5f5b', 0.8)}${circles}</svg>`
}

/** Gives a block its picture in the picker. Its name stands below it, so the picture needs none. */
export function withPicture(block: Block): Block {
  const sketch = sketches[block.slug]
  if (!sketch) throw new Error(`The block "${block.slug}" has no picture in src/blocks/pictures.ts.`)
  return { ...block, admin: { ...block.admin, images: { thumbnail: { url: `data:image/svg+xml,${encodeURIComponent(draw(sketch))}`, alt: '' } } } }
}
