import { getTranslations } from 'next-intl/server'
import { picture } from '@/content/pictures'
import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'
import styles from './gallery.module.css'

/** Pictures side by side; each leads to the whole of it. */
export async function Gallery({ block, locale }: PieceProps<'gallery'>) {
  const words = await getTranslations({ locale, namespace: 'site.gallery' })
  const items = (block.items ?? []).flatMap(({ caption, id, image }) => {
    const [shown, whole] = [picture(image, 'tile'), picture(image)]
    return shown && whole ? [{ id, caption, shown, whole }] : []
  })
  return (
    <Section title={block.title}>
      {items.length === 0 ? (
        <p className="soft">{words('empty')}</p>
      ) : (
        <ul className={styles.pictures}>
          {items.map(({ caption, id, shown, whole }) => (
            <li key={id}>
              <figure className={styles.figure}>
                <a className={styles.open} href={whole.src} target="_blank" rel="noopener" aria-label={words('open', { name: caption || shown.alt || words('picture') })}>
                  <img src={shown.src} alt={shown.alt} width={shown.width} height={shown.height} loading="lazy" decoding="async" />
                </a>
                {(caption || shown.credit) && <figcaption className={styles.caption}>{[caption, shown.credit].filter(Boolean).join(' · ')}</figcaption>}
              </figure>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
