import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cardAddress } from '@/content/card'
import { decisionPaths, fileOf, nameOfDraw } from '@/content/decisions'
import { day } from '@/ui/dates'
import { Link } from '@/ui/link/link'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import { Trail } from '@/ui/trail/trail'
import { describe, type SlugParams } from '../../../arrive'
import { Missing, missingMetadata } from '../../../missing'
import { arriveAtDecisions, type Found } from './arrive-at-decisions'
import { Bytes } from './bytes'
import { momentIn } from './moment'

async function arrive({ params }: SlugParams): Promise<Found | null> {
  const found = await arriveAtDecisions(await params)
  return found && (found.draws.length > 0 || found.bundles.length > 0) ? found : null
}

export async function generateMetadata(props: SlugParams): Promise<Metadata> {
  const found = await arrive(props)
  if (!found) return missingMetadata()
  const { entry, locale, programme } = found
  const words = await getTranslations('site.decisions')
  const about = { title: `${words('title')} – ${programme.title}`, description: words('lead'), card: cardAddress('programs', entry.id, locale) }
  return describe(decisionPaths(entry), locale, about)
}

/** What anybody may check of how a programme selected: its draws, and the decisions that can be calculated again. */
export default async function DecisionsPage(props: SlugParams) {
  const found = await arrive(props)
  if (!found) return <Missing />
  const { bundles, draws, entry, locale, programme } = found
  const [words, moment] = await Promise.all([getTranslations('site.decisions'), momentIn(locale)])
  return (
    <>
      <PageHead above={<Trail steps={[{ label: programme.title, href: programme.path }]} />} title={words('title')} lead={words('lead')} />
      {draws.length > 0 && (
        <Section title={words('draws')}>
          <ul className="prose">
            {draws.map((draw) => (
              <li key={draw.hash}>
                <Link href={decisionPaths(entry, nameOfDraw(draw))[locale]}>
                  {words(`stages.${draw.stage}`)}, {day(draw.statedAt, locale)}
                </Link>
                <br />
                {draw.made ? words('drawnOn', { moment: moment(draw.made.at) }) : words('knownOn', { moment: moment(draw.statement.knownAt) })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {bundles.length > 0 && (
        <Section title={words('bundles')} lead={words('bundlesText')}>
          <ul className="prose">
            {bundles.map(({ hash, kind, madeAt, stage }) => (
              <li key={`${madeAt} ${hash}`}>
                <a href={fileOf(hash)} download>
                  {words(`kinds.${kind}`)}: {words(`stages.${stage}`)}, {day(madeAt, locale)}
                </a>
                <br />
                SHA-256 <Bytes>{hash}</Bytes>
              </li>
            ))}
          </ul>
          <p>{words('replay')}</p>
          <Bytes block>npm run --silent selection -- replay FILE.json</Bytes>
        </Section>
      )}
    </>
  )
}
