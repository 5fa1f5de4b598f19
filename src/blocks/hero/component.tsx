import type { ReactNode } from 'react'
import { destination } from '@/content/links'
import { picture } from '@/content/pictures'
import { currentProgramme } from '@/content/programs'
import { listTrainings } from '@/content/trainings'
import { CallPanel } from '@/ui/call/call-panel'
import { DestinationLink } from '@/ui/link/destination-link'
import { Picture } from '@/ui/picture/picture'
import { Window } from '@/ui/window/window'
import type { PieceProps } from '../piece'
import styles from './hero.module.css'

/** The opening of a page. With the call it is the opening of the School: the window on the dark ground, the state of the call below. */
export async function Hero({ block, locale, opening }: PieceProps<'hero'>) {
  const Title = opening ? 'h1' : 'h2'
  const links = await Promise.all((block.links ?? []).map(async (link) => ({ label: link.label, target: await destination(link, locale) })))
  const words = (
    <div className={styles.words}>
      {block.eyebrow && <p className={styles.eyebrow}>{block.eyebrow}</p>}
      <Title className={styles.title}>{block.title}</Title>
      {block.lead && <p className={styles.lead}>{block.lead}</p>}
      {links.some(({ label, target }) => label && target) && (
        <p className={`cluster ${styles.actions}`}>
          {links.map(
            ({ label, target }, place) =>
              label &&
              target && (
                <DestinationLink key={target.href} {...target} className={`button ${place === 0 ? styles.first : styles.second}`}>
                  {label}
                </DestinationLink>
              ),
          )}
        </p>
      )}
    </div>
  )
  const shown = picture(block.image)
  if (block.showCall) return <Grand words={words} locale={locale} picture={shown && <Picture picture={shown} eager sizes="(min-width: 60rem) 34rem, 100vw" />} />
  return (
    <div className={styles.plain}>
      <div className={`wrap ${styles.row}`}>
        {words}
        {shown && <Picture picture={shown} eager sizes="(min-width: 60rem) 34rem, 100vw" />}
      </div>
    </div>
  )
}

async function Grand({ words, locale, picture: shown }: { words: ReactNode; locale: PieceProps<'hero'>['locale']; picture: ReactNode }) {
  const programme = await currentProgramme(locale)
  const trainings = programme ? await listTrainings(programme.id, locale) : []
  return (
    <div className={styles.grand}>
      <div className={`wrap ${styles.row}`}>
        {words}
        {shown ?? (trainings.length > 0 && <Window className={styles.window} parts={trainings.map(({ part }) => part)} />)}
      </div>
      {programme && (
        <div className={`wrap ${styles.call}`}>
          <CallPanel programme={programme} locale={locale} />
        </div>
      )}
    </div>
  )
}
