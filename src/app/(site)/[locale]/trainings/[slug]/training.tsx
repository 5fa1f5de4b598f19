import { Link } from '@/ui/link/link'
import { getTranslations } from 'next-intl/server'
import { speakerIn, structuredTraining } from '@/content/machine/structured'
import { getProgramme } from '@/content/programs'
import type { Training } from '@/content/trainings'
import { Star } from '@/ui/curriculum/star'
import { day, hour } from '@/ui/dates'
import { Facts } from '@/ui/facts/facts'
import { Neighbours } from '@/ui/neighbours/neighbours'
import type { Locale } from '@/i18n/locales'
import { PageHead } from '@/ui/page-head/page-head'
import { Section } from '@/ui/section/section'
import { StructuredData } from '@/ui/structured-data/structured-data'
import { RichText } from '@/ui/text/rich-text'
import { Trail } from '@/ui/trail/trail'

/** One training: what it is about, when and where, who holds it, what comes before and after. */
export async function TrainingView({ training, locale }: { training: Training; locale: Locale }) {
  const [words, kinds, call, programme] = await Promise.all([
    getTranslations('site.training'),
    getTranslations('site.curriculum.kinds'),
    getTranslations('site.call'),
    getProgramme(training.programme, locale),
  ])
  const { startsAt, endsAt } = training
  const part = programme?.parts.find(({ key }) => key === training.part)
  return (
    <>
      <StructuredData data={structuredTraining(training, await speakerIn(locale))} />
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
            {
              name: words('when'),
              value: startsAt ? (
                <time dateTime={startsAt} className="numbers">
                  {day(startsAt, locale)}
                  <br />
                  {endsAt ? words('hours', { from: hour(startsAt, locale), to: hour(endsAt, locale), zone: call('baku') }) : hour(startsAt, locale)}
                </time>
              ) : (
                words('soon')
              ),
            },
            { name: words('where'), value: training.venue },
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
        {startsAt && (
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
