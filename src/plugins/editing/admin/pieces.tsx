import { Link } from '@payloadcms/ui'
import styles from '@/admin/dashboard.module.css'
import { dayAndHour } from '@/admin/format'
import type { Piece } from '../operations/recent'

/** A short list of documents, each with a moment that matters. */
export function Pieces({ title, pieces, empty, language }: { title: string; pieces: Piece[]; empty: string; language: string }) {
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      {pieces.length === 0 ? <p>{empty}</p> : null}
      <ul className={styles.pieces}>
        {pieces.map(({ at, href, note, title: text }) => (
          <li key={`${href} ${at}`}>
            <Link href={href} prefetch={false}>
              {text}
            </Link>
            <time dateTime={at}>{note ? `${note}, ${dayAndHour(language, at)}` : dayAndHour(language, at)}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
