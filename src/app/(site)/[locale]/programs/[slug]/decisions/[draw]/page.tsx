import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cardAddress } from '@/content/card'
import { decisionPaths, fileOf, nameOfDraw, type PublicDraw } from '@/content/decisions'
import { Facts } from '@/ui/facts/facts'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import { Trail } from '@/ui/trail/trail'
import { describe } from '../../../../arrive'
import { Missing, missingMetadata } from '../../../../missing'
import { arriveAtDecisions, type Found } from '../arrive-at-decisions'
import { Bytes } from '../bytes'
import { momentIn } from '../moment'
import { Check } from './check'
import { Drawn } from './drawn'
import { Pool } from './pool'

type Props = { params: Promise<{ locale: string; slug: string; draw: string }> }

async function arrive({ params }: Props): Promise<(Found & { draw: PublicDraw }) | null> {
  const asked = await params
  const found = await arriveAtDecisions(asked)
  const draw = found?.draws.find((candidate) => nameOfDraw(candidate) === asked.draw)
  return found && draw ? { ...found, draw } : null
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await arrive(props)
  if (!found) return missingMetadata()
  const { draw, entry, locale, programme } = found
  const words = await getTranslations('site.decisions')
  const title = `${words('drawOf', { stage: words(`stages.${draw.stage}`) })} – ${programme.title}`
  return describe(decisionPaths(entry, nameOfDraw(draw)), locale, { title, description: words('drawLead'), card: cardAddress('programs', entry.id, locale) })
}

/** A public draw: as it was stated before anybody could know its source, and, once it was made, all that it takes to repeat it. */
export default async function DrawPage(props: Props) {
  const found = await arrive(props)
  if (!found) return <Missing />
  const { bundles, draw, entry, locale, programme } = found
  const { made, statement } = draw
  const [words, moment] = await Promise.all([getTranslations('site.decisions'), momentIn(locale)])
  const above = [
    { label: programme.title, href: programme.path },
    { label: words('title'), href: decisionPaths(entry)[locale] },
  ]
  return (
    <>
      <PageHead above={<Trail steps={above} />} title={words('drawOf', { stage: words(`stages.${draw.stage}`) })} lead={words('drawLead')} />
      <Section>
        <Facts
          facts={[
            { name: words('pick'), value: words('applications', { count: statement.pick }) },
            { name: words('places'), value: words('placesCount', { count: statement.places }) },
            { name: words('reserve'), value: statement.reserve > 0 && words('placesCount', { count: statement.reserve }) },
            { name: words('stated'), value: <time dateTime={draw.statedAt}>{moment(draw.statedAt)}</time> },
            { name: words('known'), value: <time dateTime={statement.knownAt}>{moment(statement.knownAt)}</time> },
            { name: words('made'), value: made && <time dateTime={made.at}>{moment(made.at)}</time> },
          ]}
        />
        <div className="prose">
          <h2>{words('sources')}</h2>
          <ol>
            {statement.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ol>
          <p>{words('sourcesText')}</p>
          <h2>{words('hash')}</h2>
          <p>{words('hashText')}</p>
          <Bytes block>{draw.hash}</Bytes>
          <p>
            <a className="button button-secondary" href={fileOf(draw.hash)} download>
              {words('download')}
            </a>
          </p>
        </div>
      </Section>
      <Pool pool={statement.pool} />
      {made && <Drawn made={made} sources={statement.sources} />}
      <Check draw={draw} bundles={bundles} />
    </>
  )
}
