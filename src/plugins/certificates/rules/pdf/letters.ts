import { create, type Font } from 'fontkit'

/** The faces of certificates. */
export const faces = ['serif', 'serifStrong', 'sans', 'sansStrong'] as const

export type Face = (typeof faces)[number]

/** Letters that are read once and drawn with many times. */
export type Letters = Readonly<Record<Face, Font>>

/** What a sign stands for, such as the two letters of ﬁ; of most, itself. */
const meant = (sign: string): string => sign.normalize('NFKC')

/**
 * Looks every letter up by its sign. A letter keeps the sign by which it was looked up first, and one that others are made of, as ğ is of g, is looked up without any when those are embedded: whoever copies or hears
 * what is drawn later would miss it. What only stands for others comes after those, and as far as it is drawn for several letters, is known by them.
 */
function nameLetters(font: Font): void {
  const signs = font.characterSet.map((code) => String.fromCodePoint(code))
  const others = signs.filter((sign) => meant(sign) !== sign)
  const name = (sign: string) => font.glyphForCodePoint(sign.codePointAt(0) ?? 0)
  for (const sign of signs) if (!others.includes(sign)) name(sign)
  for (const sign of others) if (/^\p{L}{2,}$/u.test(meant(sign))) font.layout(meant(sign))
  for (const sign of others) name(sign)
}

/**
 * @param files TrueType
 * @throws Error when one holds no letters, or more than one face
 */
export function openLetters(files: Readonly<Record<Face, Uint8Array>>): Letters {
  const open = (face: Face): Font => {
    const font = create(Buffer.from(files[face]))
    if ('fonts' in font) throw new Error(`The file of ${face} has several faces.`)
    nameLetters(font)
    return font
  }
  return { serif: open('serif'), serifStrong: open('serifStrong'), sans: open('sans'), sansStrong: open('sansStrong') }
}

/** One letter for each that was typed as two: some keyboards write İ as an I and a dot, which would be drawn beside each other. */
export const composed = (text: string): string => text.normalize('NFC')

/** The signs of a text that a face has no letter for. */
export const lackingSigns = (text: string, font: Font): string[] =>
  [...new Set(composed(text))].filter((sign) => /\S/.test(sign) && !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
