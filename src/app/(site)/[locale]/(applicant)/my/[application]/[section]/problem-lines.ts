import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { MyApplication, Section } from '@/plugins/selection'
import { buildAsk } from './build-ask'
import { paperTitle, sectionTitle } from './titles'
import { labelOf } from './words'

/** One problem: its field, what is wrong with it, and both in one line: what a question ends with parts it from what follows. */
export type ProblemLine = { field: string; text: string; line: string }

const inOneLine = (label: string, text: string): string => (/[?!.:…]$/.test(label) ? `${label} ${text}` : `${label}: ${text}`)

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
  return application.problems
    .filter((problem) => problem.section === section)
    .map(({ field, code, values }) => ({ field, text: words(code, values), line: inOneLine(called(field), words(code, values)) }))
}
