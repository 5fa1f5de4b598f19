import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { MyApplication, Section } from '@/plugins/selection'
import { buildAsk } from './build-ask'
import { paperTitle, sectionTitle } from './titles'
import { labelOf } from './words'

/** One problem: its field, what the field is called, and what is wrong with it. */
export type ProblemLine = { field: string; label: string; text: string }

const day = (iso: string) => iso

/** The problems of a section, in words. */
export async function problemLines(application: MyApplication, section: Section, locale: Locale): Promise<ProblemLine[]> {
  const [t, words] = await Promise.all([getTranslations('apply.form'), getTranslations('selection.problems')])
  const ask = await buildAsk(section, application, locale)
  const wording = { t: (key: string, values?: Record<string, string | number>) => t(key, values), day }
  const called = (field: string) => {
    if (field === section) return sectionTitle(t, section, application.program)
    if (ask) return labelOf(ask, wording, field)
    return paperTitle(t, field.replace(/^documents\./, ''), application.program)
  }
  return application.problems.filter((problem) => problem.section === section).map(({ field, code, values }) => ({ field, label: called(field), text: words(code, values) }))
}
