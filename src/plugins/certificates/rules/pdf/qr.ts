import QRCode from 'qrcode'

/**
 * A QR code as the outline of its dark cells: the data of an SVG path.
 * @param size of the whole, without the clear edge around it, which must be 4 cells wide
 */
export function qrPath(text: string, size: number): string {
  const { data, size: cells } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules
  const cell = size / cells
  const at = (place: number): string => (place * cell).toFixed(3)
  const rows = Array.from({ length: cells }, (_, row) => {
    const runs: string[] = []
    for (let column = 0; column < cells; column++) {
      const start = column
      while (column < cells && data[row * cells + column]) column++
      if (column > start) runs.push(`M${at(start)} ${at(row)}H${at(column)}V${at(row + 1)}H${at(start)}Z`)
    }
    return runs.join('')
  })
  return rows.join('')
}
