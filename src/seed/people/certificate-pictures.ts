import sharp from 'sharp'
import { glass } from '../content/pictures/window'

const png = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).png().toBuffer()

const bird = (x: number, y: number, scale: number) =>
  `<path transform="translate(${x} ${y}) scale(${scale})" d="M-10-3C-6-7.5-2-6 0 0 2-6 6-7.5 10-3 6-5 2.5-3.5 0 3.5-2.5-3.5-6-5-10-3z"/>`

/** What {@link drawEmblem} shows, for those who hear a certificate. */
export const emblemShows = 'Nişan: yer kürəsi və onun üzərində uçan üç quş'

/** An emblem that belongs to nobody: birds of passage over the globe. PNG, clear around it. */
export function drawEmblem(): Promise<Buffer> {
  const dots = Array.from({ length: 48 }, (_, place) => `<circle r="1.1" cy="-43.5" transform="rotate(${place * 7.5})"/>`)
  return png(
    [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100" width="320" height="320">',
      `<circle r="49" fill="${glass.night}"/><g fill="${glass.saffron}">${dots.join('')}</g><circle r="38" fill="none" stroke="${glass.saffron}" stroke-width="1.2"/>`,
      `<g fill="none" stroke="${glass.turquoise}" stroke-width="1.5"><circle r="31"/><ellipse rx="12" ry="31"/><ellipse rx="24" ry="31"/><path d="M-31 0H31M-27-15.2H27M-27 15.2H27"/></g>`,
      `<g fill="${glass.saffron}">${bird(-9, 10, 1.1)}${bird(10, -1, 1.35)}${bird(-6, -15, 0.9)}</g>`,
      '</svg>',
    ].join(''),
  )
}

/** How people who are made up might sign, each as the strokes of a pen. */
const hands = {
  rustamov:
    'M104 40C84 20 46 32 54 54c5 13 34 10 34 10s-52 0-56 34c-3 30 46 30 74-4 20-24 34-58 46-70-14 40-24 96-8 96 12 0 20-44 30-44 6 0 0 26 10 26s14-26 22-26 0 26 10 26 16-24 22-24-2 22 8 22c10 0 14-22 22-22s0 20 10 20c34 0 66-44 112-62M150 136c60-14 130-20 214-12',
  alakbarova:
    'M112 46C96 22 52 34 38 74c-12 34 6 58 34 44 20-10 30-34 30-34-2 22-18 66-40 66-14 0 2-38 70-56 12-4 16-18 10-18-12 0-22 30-8 34 16 2 26-30 34-30 8 0-4 28 8 28 14 0 18-50 30-82-12 42-22 84-8 84 16 0 20-32 32-32 10 0-8 30 6 30 16 0 20-26 30-26s-2 24 10 24c20 0 48-22 84-26M96 136c70-26 150-34 236-22-30 8-58 14-80 26',
} as const

export type Hand = keyof typeof hands

/** A signature that is nobody's, in ink on a clear ground: PNG. */
export const drawSignature = (hand: Hand): Promise<Buffer> =>
  png(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="20 10 390 150" width="585" height="225"><path d="${hands[hand]}" fill="none" stroke="#1d3a7a" stroke-width="4.2" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  )
