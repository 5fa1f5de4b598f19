import { getTranslations } from 'next-intl/server'
import { type Locale, zone as schoolZone } from '@/i18n/locales'
import type { MyInterview } from '@/plugins/interviews'
import { day } from '@/ui/dates'
import { prefer } from './actions'
import { PreferencesForm } from './preferences-form'

type Props = { id: string; interview: MyInterview; locale: Locale }

/** The form in which an applicant says what they want of the interview. */
export async function Preferences({ id, interview: { preferences, terms, zone }, locale }: Props) {
  const t = await getTranslations('apply.interview.preferences')
  const languageName = new Intl.DisplayNames(locale, { type: 'language' })
  return (
    <section aria-labelledby="preferences" className="stack">
      <h2 id="preferences">{t('title')}</h2>
      <p className="lead">{t('lead')}</p>
      <PreferencesForm
        days={terms.days.map((one) => ({ value: one, label: day(`${one}T12:00:00Z`, locale, 'UTC') }))}
        languages={terms.languages.map((one) => ({ value: one, label: capitalised(languageName.of(one) ?? one, locale) }))}
        said={preferences}
        send={prefer.bind(null, id)}
        zone={zone}
        zones={[...new Set([schoolZone, zone, ...(preferences ? [preferences.zone] : []), ...Intl.supportedValuesOf('timeZone')])]}
      />
    </section>
  )
}

const capitalised = (word: string, locale: Locale): string => word.charAt(0).toLocaleUpperCase(locale) + word.slice(1)
