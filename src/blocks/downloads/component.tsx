import { getTranslations } from 'next-intl/server'
import { fileOf } from '@/content/pictures'
import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'
import styles from './downloads.module.css'

/** Files with what they are and how large, so that nobody on a paid line is surprised. */
export async function Downloads({ block, locale }: PieceProps<'downloads'>) {
  const words = await getTranslations({ locale, namespace: 'site.downloads' })
  const items = (block.items ?? []).flatMap(({ file, id, title }) => {
    const found = fileOf(file)
    return found ? [{ id, title, ...found }] : []
  })
  return (
    <Section title={block.title} lead={block.lead}>
      {items.length === 0 ? (
        <p className="soft">{words('empty')}</p>
      ) : (
        <ul className={styles.files}>
          {items.map(({ bytes, href, id, kind, title }) => (
            <li key={id} className={styles.file}>
              <a href={href} download>
                {title}
              </a>
              <span className="soft numbers">
                {words('about', { kind, size: words('size', { megabytes: bytes / 1_000_000, kilobytes: Math.ceil(bytes / 1000), large: bytes >= 1_000_000 ? 'yes' : 'no' }) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
