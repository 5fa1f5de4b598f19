import type { Stretch } from '../../rules/likeness/passages'
import styles from './flags.module.css'

/** A text in which what it shares with another is marked; the same passage has the same number on both sides. */
export function Marked({ text, stretches }: { text: string; stretches: readonly Stretch[] }) {
  const ordered = stretches.map((stretch, place) => ({ ...stretch, number: place + 1 })).sort((one, other) => one.from - other.from)
  return (
    <p className={styles.text}>
      {ordered.map(({ from, number, to }, place) => (
        <span key={number}>
          {text.slice(ordered[place - 1]?.to ?? 0, from)}
          <mark>
            <sup>{number}</sup>
            {text.slice(from, to)}
          </mark>
        </span>
      ))}
      {text.slice(ordered.at(-1)?.to ?? 0)}
    </p>
  )
}
