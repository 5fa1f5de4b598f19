import { Link } from '@/ui/link/link'
import { getTranslations } from 'next-intl/server'
import { speakerIn, structuredSessions } from '@/content/machine/structured'
import { getProgramme } from '@/content/programs'
import type { Training } from '@/content/trainings'
import { Star } from '@/ui/curriculum/star'
import { Facts } from '@/ui/facts/facts'
import { Neighbours } from '@/ui/neighbours/neighbours'
import type { Locale } from '@/i18n/locales'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import { StructuredData } from '@/ui/structured-data/structured-data'
import { RichText } from '@/ui/text/rich-text'
import { Trail } from '@/ui/trail/trail'
import { Sessions } from './sessions'

/** One training: what it is about, when and where, who holds it, what comes before and after. */
export async function TrainingView({ training, locale }: { training: Training; locale: Locale }) {
  const [words, kinds, programme] = await Promise.all([getTranslations('site.training'), getTranslations('site.curriculum.kinds'), getProgramme(training.programme, locale)])
  const { sessions } = training
  const places = [...new Set(sessions.flatMap(({ place }) => place ?? []))]
  const part = programme?.parts.find(({ key }) => key === training.part)
  return (
    <>
      {structuredSessions(training, await speakerIn(locale)).map((event) => (
        <StructuredData key={String(event.startDate)} data={event} />
      ))}
      <PageHead
        above={<Trail steps={[{ label: programme?.title ?? '', href: programme?.path ?? null }]} />}
        eyebrow={
          <span className="cluster">
            <Star part={training.part} size={20} />
            {[part?.title, kinds(training.kind)].filter(Boolean).join(' · ')}
          </span>
        }
        title={training.title}
        lead={training.summary}
      />
      <Section>
        <Facts
          facts={[
            { name: words('when'), value: sessions.length > 0 ? <Sessions sessions={sessions} locale={locale} places={places.length > 1} /> : words('soon') },
            { name: words('where'), value: places.length === 1 && places[0] },
            { name: words('language'), value: words(`languages.${training.language}`) },
            {
              name: words('trainers'),
              value: training.trainers.length > 0 && (
                <ul>
                  {training.trainers.map(({ name, path }) => (
                    <li key={name}>{path ? <Link href={path}>{name}</Link> : name}</li>
                  ))}
                </ul>
              ),
            },
            { name: words('partner'), value: training.partner },
          ]}
        />
        {sessions.length > 0 && (
          <p data-print="never">
            <a className="button button-secondary" href={`/api/calendar/trainings/${training.id}?locale=${locale}`} download>
              {words('calendar')}
            </a>
          </p>
        )}
        <RichText text={training.body} locale={locale} />
      </Section>
      <Neighbours label={words('neighbours')} before={training.before} after={training.after} beforeLabel={words('before')} afterLabel={words('after')} />
    </>
  )
}
