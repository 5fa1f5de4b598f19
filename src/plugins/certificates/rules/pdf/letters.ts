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
