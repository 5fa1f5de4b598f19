import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { locales } from '@/i18n/locales'
import { pageLocale } from '@/i18n/page-locale'
import { type MyData, myData } from '@/plugins/selection'
import { day } from '@/ui/dates'
import { Facts } from '@/ui/facts/facts'
import { RouteLink } from '@/ui/link/route-link'
import { Missing } from '../../../../missing'
import { ParticipantPage } from '../cohort/participant-page'
import { readParticipant } from '../cohort/read'
import { correct } from './actions'
import { ContactForm } from './contact-form'

type Props = { params: Promise<{ application: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('apply.cohort.data')
  return { title: t('title') }
}

/** What the School holds of a participant; how they are reached they correct themselves. */
export default async function DataPage({ params }: Props) {
  const [{ application: id }, t] = [await params, await getTranslations('apply.cohort.data')]
  const participant = await readParticipant(id, 'data')
  if (!participant) return <Missing />
  const data = await myData(participant.req, id)
  return (
    <ParticipantPage application={participant.application} title={t('title')} lead={t('lead')}>
      <Contact data={data} id={id} />
      <Held data={data} id={id} />
    </ParticipantPage>
  )
}

async function Contact({ data: { locale, person }, id }: { data: MyData; id: string }) {
  const [t, form] = [await getTranslations('apply.cohort.data'), await getTranslations('apply.form.person')]
  return (
    <section aria-labelledby="contact" className="stack">
      <h2 id="contact">{t('contact')}</h2>
      <ContactForm
        city={person.city}
        languages={locales.map((value) => ({ value, label: t(`languages.${value}`) }))}
        locale={locale}
        phone={person.phone}
        save={correct.bind(null, id)}
        words={{
          phone: form('phone'),
          phoneHint: form('phoneHint'),
          city: form('city'),
          locale: t('locale'),
          choose: t('choose'),
          save: t('save'),
          pending: t('pending'),
          refused: t('refused'),
          saved: t('saved'),
        }}
      />
    </section>
  )
}

/** What only the School changes. */
async function Held({ data: { email, institution, person }, id }: { data: MyData; id: string }) {
  const [locale, t, form] = [await pageLocale(), await getTranslations('apply.cohort.data'), await getTranslations('apply.form.person')]
  const country = person.citizenship && new Intl.DisplayNames(locale, { type: 'region' }).of(person.citizenship)
  return (
    <section aria-labelledby="held" className="stack">
      <h2 id="held">{t('held')}</h2>
      <Facts
        facts={[
          { name: t('email'), value: email },
          { name: form('surname'), value: person.surname },
          { name: form('givenName'), value: person.givenName },
          { name: form('patronymic'), value: person.patronymic },
          { name: form('birthDate'), value: person.birthDate && day(`${person.birthDate}T12:00:00Z`, locale) },
          { name: form('citizenship'), value: country },
          { name: form(person.citizenship === 'AZ' ? 'identityNumber' : 'passport'), value: person.identityNumber },
          { name: t('institution'), value: institution },
        ]}
      />
      <p>{t('wrong')}</p>
      <p>
        <RouteLink href={{ pathname: '/my/[application]/[section]', params: { application: id, section: 'questions' } }}>{t('ask')}</RouteLink>
      </p>
    </section>
  )
}
