import type { Trainer } from '@/content/people'
import styles from './people.module.css'

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0])
    .join('')

/** The picture of a trainer, or the initials where there is none; the name stands beside it. */
export function Portrait({ trainer, large = false }: { trainer: Pick<Trainer, 'name' | 'photo'>; large?: boolean }) {
  const { photo, name } = trainer
  const shape = large ? styles.large : styles.portrait
  if (photo) return <img className={shape} src={photo.src} alt="" width={photo.width} height={photo.height} loading="lazy" decoding="async" />
  return (
    <span className={`${shape} ${styles.initials}`} aria-hidden="true">
      {initials(name)}
    </span>
  )
}
