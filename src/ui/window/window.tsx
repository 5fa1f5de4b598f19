import type { PartKey } from '@/content/programs'
import styles from './window.module.css'

const pitch = 40
const outer = pitch / 2
const inner = outer * 0.7654

/** The eight-pointed star of a shebeke, around the middle of its cell. */
const star = Array.from({ length: 16 }, (_, point) => {
  const angle = (point * Math.PI) / 8
  const radius = point % 2 === 0 ? outer : inner
  return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`
}).join(' ')

type Cell = { column: number; row: number }

/** The cells of the roundest window of so many panes, in the order in which one reads: thirty-two make a square of six without its corners. */
function cellsOf(panes: number): Cell[] {
  const side = Math.ceil(Math.sqrt(panes))
  const middle = (side - 1) / 2
  const distance = ({ column, row }: Cell) => Math.hypot(column - middle, row - middle)
  return Array.from({ length: side * side }, (_, index) => ({ column: index % side, row: Math.floor(index / side) }))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, panes)
    .sort((a, b) => a.row - b.row || a.column - b.column)
}

/** A window with one pane of coloured glass for each training, in the colour of its part. It is an ornament and says nothing aloud. */
export function Window({ parts, className }: { parts: PartKey[]; className?: string }) {
  const cells = cellsOf(parts.length)
  const side = Math.ceil(Math.sqrt(parts.length)) * pitch
  return (
    <svg className={`${styles.window} ${className ?? ''}`} viewBox={`-3 -3 ${side + 6} ${side + 6}`} aria-hidden="true" focusable="false">
      {cells.map(({ column, row }, index) => (
        <g key={`${column}-${row}`} transform={`translate(${column * pitch + outer} ${row * pitch + outer})`} data-part={parts[index]} data-light={(index * 7 + row * 3) % 4}>
          <rect className={styles.cell} x={-outer} y={-outer} width={pitch} height={pitch} />
          <polygon className={styles.pane} points={star} />
          <path className={styles.lead} d={`M0 ${-inner}L${inner} 0 0 ${inner} ${-inner} 0z`} transform="rotate(22.5) scale(.52)" />
        </g>
      ))}
    </svg>
  )
}
