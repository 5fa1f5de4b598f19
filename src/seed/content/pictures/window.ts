import sharp from 'sharp'

/** The colours of the School's shebeke windows. */
export const glass = { turquoise: '#1b8f89', saffron: '#e2a42b', pomegranate: '#a9263d', pale: '#b4cac4', night: '#0a2f30', frame: '#28504f' }

export type Pane = keyof typeof glass

/** Which colour the pane at this place has; places run from 0 to 1, left to right and top to bottom. */
export type Glazing = (x: number, y: number) => Pane

const columns = 16
const rows = 12
const cell = 100

/** One knot: two squares that make a star, and the pane in its middle. */
function knot(column: number, row: number, pane: Pane): string {
  const [x, y] = [column * cell, row * cell]
  const at = (points: [number, number][]) => points.map(([px, py]) => `${x + px},${y + py}`).join(' ')
  const octagon = at([
    [50, 16],
    [74, 26],
    [84, 50],
    [74, 74],
    [50, 84],
    [26, 74],
    [16, 50],
    [26, 26],
  ])
  const diamond = at([
    [50, 2],
    [98, 50],
    [50, 98],
    [2, 50],
  ])
  return `<polygon points="${octagon}" fill="${glass[pane]}"/><rect x="${x + 16}" y="${y + 16}" width="68" height="68"/><polygon points="${diamond}"/>`
}

/**
 * A window of coloured glass, 1600 by 1200 pixels.
 * @returns the bytes of a PNG
 */
export async function drawWindow(glazing: Glazing): Promise<Buffer> {
  const knots = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    return knot(column, row, glazing(column / (columns - 1), row / (rows - 1)))
  })
  const [width, height] = [columns * cell, rows * cell]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${glass.night}"/><g fill="none" stroke="${glass.frame}" stroke-width="5">${knots.join('')}</g></svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer()
}
