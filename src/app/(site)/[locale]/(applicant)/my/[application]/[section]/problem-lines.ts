import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { MyApplication, Section } from '@/plugins/selection'
import { buildAsk } from './build-ask'
import { type ProblemLine, problemInWords } from './problem-in-words'

/** The problems of a section, in words. */
export async function problemLines(application: MyApplication, section: Section, locale: Locale): Promise<ProblemLine[]> {
  const [t, words] = await Promise.all([getTranslations('apply.form'), getTranslations('selection.problems')])
  const ask = await buildAsk(section, application, locale)
  return application.problems.flatMap((problem) => (problem.section === section ? [problemInWords(problem, { ask, form: application.program, t, words })] : []))
}
