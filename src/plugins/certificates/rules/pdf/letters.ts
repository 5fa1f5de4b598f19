import { create, type Font } from 'fontkit'

/** The faces of certificates. */
export const faces = ['serif', 'serifStrong', 'sans', 'sansStrong'] as const

export type Face = (typeof faces)[number]

/** Letters that are read once and drawn with many times. */
export type Letters = Readonly<Record<Face, Font>>

/**
 * @param files TrueType
 * @throws Error when one holds no letters, or more than one face
 */
export function openLetters(files: Readonly<Record<Face, Uint8Array>>): Letters {
  const open = (face: Face): Font => {
    const font = create(Buffer.from(files[face]))
    if ('fonts' in font) throw new Error(`The file of ${face} has several faces.`)
    return font
  }
  return { serif: open('serif'), serifStrong: open('serifStrong'), sans: open('sans'), sansStrong: open('sansStrong') }
}

/** One letter for each that was typed as two: some keyboards write İ as an I and a dot, which would be drawn beside each other. */
export const composed = (text: string): string => text.normalize('NFC')

/** The signs of a text that a face has no letter for. */
export const lackingSigns = (text: string, font: Font): string[] =>
  [...new Set(composed(text))].filter((sign) => /\S/.test(sign) && !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
