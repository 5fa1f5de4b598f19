import { getTranslations } from 'next-intl/server'
import type { PublicDraw } from '@/content/decisions'
import { Section } from '@/ui/section/section'
import { Bytes } from '../bytes'

type Props = { made: NonNullable<PublicDraw['made']> /** In words, in the order of their values. */; sources: readonly string[] }

/** What the sources said, and who was drawn when. */
export async function Drawn({ made, sources }: Props) {
  const words = await getTranslations('site.decisions')
  return (
    <Section title={words('drawn')} lead={words('drawnText')}>
      <dl className="prose">
        {made.sources.map((said, place) => (
          <div key={sources[place]}>
            <dt>{sources[place]}</dt>
            <dd>
              <Bytes>{'text' in said ? said.text : said.numbers.join(', ')}</Bytes>
            </dd>
          </div>
        ))}
        <div>
          <dt>{words('key')}</dt>
          <dd>
            <Bytes>{made.key}</Bytes>
          </dd>
        </div>
      </dl>
      <ol className="prose" data-drawn={made.drawn.length}>
        {made.steps.map(({ digest, drawn, left }, before) => (
          <li key={digest}>
            <Bytes>{made.drawn[before]}</Bytes>
            <p className="soft small">
              {words('step', { number: drawn, left })} <Bytes>{digest}</Bytes>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
