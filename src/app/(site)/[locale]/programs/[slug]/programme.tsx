import { Link } from '@/ui/link/link'
import { getTranslations } from 'next-intl/server'
import { speakerIn, structuredProgramme } from '@/content/machine/structured'
import { listProgrammes, type Programme } from '@/content/programs'
import { pathOfAlumni } from '@/content/alumni'
import { pathOfDecisions } from '@/content/decisions'
import { pathOfPageWith } from '@/content/pages'
import { listTrainings } from '@/content/trainings'
import { CallPanel } from '@/ui/call/call-panel'
import { Eligibility } from '@/ui/call/eligibility'
import { Curriculum } from '@/ui/curriculum/curriculum'
import { month } from '@/ui/dates'
import { Facts } from '@/ui/facts/facts'
import type { Locale } from '@/i18n/locales'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import { StructuredData } from '@/ui/structured-data/structured-data'
import { RichText } from '@/ui/text/rich-text'
import { Trail } from '@/ui/trail/trail'

/** One edition of the School: its dates, its call, whom it is for, all its trainings. */
export async function ProgrammeView({ programme, locale }: { programme: Programme; locale: Locale }) {
  const [words, curriculum, decided, alumni, trainings, editions, above] = await Promise.all([
    getTranslations('site.programme'),
    getTranslations('site.curriculum'),
    pathOfDecisions(programme.id, locale),
    pathOfAlumni(programme.id, locale),
    listTrainings(programme.id, locale),
    listProgrammes(locale),
    pathOfPageWith('curriculum', locale),
  ])
  const others = editions.filter(({ id, path }) => id !== programme.id && path)
  return (
    <>
      <StructuredData data={structuredProgramme(programme, trainings.length, await speakerIn(locale))} />
      <PageHead
        above={<Trail steps={[{ label: curriculum('title'), href: above }]} />}
        eyebrow={words('edition', { edition: programme.edition })}
        title={programme.title}
        lead={programme.summary}
      />
      <Section>
        <Facts
          facts={[
            { name: words('dates'), value: words('from', { from: month(programme.startsOn, locale), to: month(programme.endsOn, locale) }) },
            { name: curriculum('title'), value: trainings.length > 0 && curriculum('count', { count: trainings.length }) },
            { name: words('places'), value: words('placesCount', { count: programme.capacity }) },
            { name: words('price'), value: words('free') },
          ]}
        />
        <CallPanel programme={programme} locale={locale} />
        <RichText text={programme.body} locale={locale} />
      </Section>
      <Section title={curriculum('title')}>
        {trainings.length > 0 ? <Curriculum programme={programme} trainings={trainings} locale={locale} /> : <p className="soft">{curriculum('empty')}</p>}
        {trainings.some(({ sessions }) => sessions.length > 0) && (
          <p data-print="never">
            <a className="button button-secondary" href={`/api/calendar/programs/${programme.id}?locale=${locale}`} download>
              {words('calendar')}
            </a>
          </p>
        )}
      </Section>
      <Section title={words('eligibility')}>
        <Eligibility eligibility={programme.eligibility} />
      </Section>
      {programme.interviewCriteria.length > 0 && (
        <Section title={words('criteria')} lead={words('criteriaText')}>
          <ul className="prose">
            {programme.interviewCriteria.map((criterion) => (
              <li key={criterion}>{criterion}</li>
            ))}
          </ul>
        </Section>
      )}
      {alumni && (
        <Section title={words('alumni')} lead={words('alumniText')}>
          <p>
            <Link href={alumni}>{words('alumniLink')}</Link>
          </p>
        </Section>
      )}
      {decided && (
        <Section title={words('decisions')} lead={words('decisionsText')}>
          <p>
            <Link href={decided}>{words('decisionsLink')}</Link>
          </p>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={words('others')}>
          <ul className="prose">
            {others.map((other) => (
              <li key={other.id}>
                <Link href={other.path ?? ''}>{other.title}</Link>, {month(other.startsOn, locale)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
