import type { Font } from 'fontkit'
import type { Letters } from '../pdf/letters'

const size = 640

const star = 'M10 10h28v28H10zM24 4.2 43.8 24 24 43.8 4.2 24z'
const pane = 'm24 14 7.07 2.93L34 24l-2.93 7.07L24 34l-7.07-2.93L14 24l2.93-7.07z'

/** The star of the School at a place and so many times as large as it is drawn. */
const placed = (scale: number, down: number, content: string): string => `<g transform="translate(${size / 2} ${down}) scale(${scale}) translate(-24 -24)">${content}</g>`

/**
 * The picture of a badge as SVG: the star of the School with its name and that of the programme. The letters are outlines, so that it looks the same wherever it is drawn.
 * @param said.programme is broken into two lines where it needs them
 */
export function badgePicture({ school, programme }: { school: string; programme: string }, letters: Letters): string {
  const lines = inTwo(programme, letters.serifStrong)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    placed(15.4, size / 2, `<path d="${star}" fill="#0a2f30"/>`),
    placed(14.3, size / 2, `<path d="${star}" fill="none" stroke="#28504f" stroke-width=".12"/>`),
    placed(4.6, 228, `<path d="${pane}" fill="#e2a42b"/><path d="${star}" fill="none" stroke="#f2f6f1" stroke-width="1.9"/>`),
    outline(school, letters.sans, 24, 368, '#b4cac4'),
    ...lines.map((line, row) => outline(line, letters.serifStrong, 36, 420 + row * 44, '#f2f6f1')),
    '</svg>',
  ].join('')
}

/** How wide the badge is where it is written on. */
const widest = 400

const widthOf = (text: string, font: Font, points: number): number => (font.layout(text).advanceWidth * points) / font.unitsPerEm

/** A line in the middle, in this size or as much smaller as it needs. */
function outline(text: string, font: Font, points: number, down: number, colour: string): string {
  const fitted = Math.min(points, (points * widest) / widthOf(text, font, points))
  const scale = fitted / font.unitsPerEm
  const { advanceWidth, glyphs, positions } = font.layout(text)
  let along = 0
  const paths = glyphs.map((glyph, place) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[place] ?? {}
    const path = `<path transform="translate(${along + xOffset} ${yOffset})" d="${glyph.path.toSVG()}"/>`
    along += xAdvance
    return path
  })
  return `<g fill="${colour}" transform="translate(${size / 2 - (advanceWidth * scale) / 2} ${down}) scale(${scale} ${-scale})">${paths.join('')}</g>`
}

/** The two lines that are most alike in width, if one is not enough. */
function inTwo(text: string, font: Font): string[] {
  const words = text.split(/\s+/).filter(Boolean)
  if (widthOf(text, font, 36) <= widest || words.length < 2) return [words.join(' ')]
  const ways = words.slice(1).map((_, place) => [words.slice(0, place + 1).join(' '), words.slice(place + 1).join(' ')])
  const uneven = ([one = '', other = '']: string[]): number => Math.abs(widthOf(one, font, 36) - widthOf(other, font, 36))
  return ways.reduce((best, way) => (uneven(way) < uneven(best) ? way : best))
}
