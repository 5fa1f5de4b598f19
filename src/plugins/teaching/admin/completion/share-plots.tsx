import { decimal } from '@/admin/format'
import type { Words } from '@/admin/words'
import type { Completing } from '../../operations/read-completions'
import { attendedSoFar, type ShareLine } from '../../rules/completion'
import styles from './completion.module.css'

type Props = { people: readonly Completing[]; t: Words; language: string }

/** Of the picture, in its own units: as wide as a hundred per cent, dots and what is between their rows. */
const [width, height, dot, step] = [400, 64, 4, 9]

/** Of each part that asks for a share: which share of the sessions so far each participant attended, a dot for each, and the share that is asked for. */
export function SharePlots({ language, people, t }: Props) {
  const lines = people.flatMap((one) => one.lines).filter((line) => line.asks === 'share')
  const parts = [...new Set(lines.map(({ part }) => part))]
  return (
    <section className={styles.plots} aria-label={t('teaching:completion:plots')}>
      {parts.map((part) => (
        <SharePlot key={part} language={language} lines={lines.filter((line) => line.part === part)} t={t} />
      ))}
    </section>
  )
}

/** Where each dot stands: those with nearly the same share lie above each other. */
function dots(lines: readonly ShareLine[]) {
  const heights = new Map<number, number>()
  return lines.flatMap((line) => {
    const share = attendedSoFar(line)
    if (share === null) return []
    const column = Math.round((share * width) / 100 / step)
    const row = heights.get(column) ?? 0
    heights.set(column, row + 1)
    return [{ x: column * step, row, share, met: line.met }]
  })
}

function SharePlot({ language, lines, t }: { language: string; lines: readonly ShareLine[]; t: Words }) {
  const [placed, [first]] = [dots(lines), lines]
  if (!first) return null
  const { least, part } = first
  const reached = placed.filter(({ share }) => share >= least).length
  const tallest = Math.max(0, ...placed.map(({ row }) => row))
  const rise = Math.min(step, (height - 2 * dot) / Math.max(1, tallest))
  const summary = t('teaching:completion:reached', { least: decimal(language, least, 0), reached, known: placed.length })
  return (
    <figure className={styles.plot}>
      <figcaption>
        <b>{t(`teaching:completion:parts:${part as 'theory'}`)}</b> {placed.length === 0 ? t('teaching:completion:nothingYet') : summary}
      </figcaption>
      <svg viewBox={`-8 0 ${width + 16} ${height + 16}`} aria-hidden="true">
        <line className={styles.ground} x1="0" x2={width} y1={height} y2={height} />
        <line className={styles.asked} x1={(least * width) / 100} x2={(least * width) / 100} y1="0" y2={height} />
        {placed.map(({ met, row, x }) => (
          <circle key={`${x}-${row}`} data-met={met} cx={x} cy={height - dot - row * rise} r={dot} />
        ))}
        {[0, 50, 100].map((mark) => (
          <text key={mark} x={(mark * width) / 100} y={height + 13} textAnchor={mark === 0 ? 'start' : mark === 100 ? 'end' : 'middle'}>
            {mark}%
          </text>
        ))}
      </svg>
    </figure>
  )
}
