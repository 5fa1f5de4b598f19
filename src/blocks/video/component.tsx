import { getTranslations } from 'next-intl/server'
import { picture } from '@/content/pictures'
import { Section } from '@/ui/section/section'
import { RichText } from '@/ui/text/rich-text'
import { Film } from '@/ui/video/film'
import { playerOf } from './player'
import type { PieceProps } from '../piece'

/** A film, and what is said in it for those who read. */
export async function Video({ block, locale }: PieceProps<'video'>) {
  const words = await getTranslations({ locale, namespace: 'site.video' })
  const player = playerOf(block.url)
  if (!player) return null
  return (
    <Section title={block.title}>
      <Film
        {...player}
        title={block.title}
        poster={picture(block.poster)}
        words={{ play: words('play', { title: block.title }), notice: words('notice', { host: player.host }), elsewhere: words('elsewhere', { host: player.host }) }}
      />
      {block.transcript && (
        <details>
          <summary>{words('transcript')}</summary>
          <RichText text={block.transcript} locale={locale} />
        </details>
      )}
    </Section>
  )
}
