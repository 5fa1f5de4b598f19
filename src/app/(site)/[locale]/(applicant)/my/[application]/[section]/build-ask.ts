import { getCountries } from 'libphonenumber-js'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { commonLanguages, fieldsOfStudy, institutions, type MyApplication, otherLanguages, type Section, studyLevels } from '@/plugins/selection'
import { eligibilityTable, judgedFrom } from '@/plugins/selection/rules/eligibility'
import { putAll } from '@/plugins/selection/rules/facts'
import { languageLevels } from '@/plugins/selection/rules/form'
import type { Option } from '@/ui/form/controls'
import type { Ask, RuleInWords } from './ask'

const byName = (locale: Locale) => {
  const { compare } = new Intl.Collator(locale)
  return (one: Option, other: Option) => compare(one.label, other.label)
}

function named(locale: Locale, type: 'region' | 'language', codes: readonly string[]): Option[] {
  const names = new Intl.DisplayNames(locale, { type })
  return codes.map((code) => {
    const name = names.of(code) ?? code
    return { value: code, label: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1) }
  })
}

function countries(locale: Locale): Option[] {
  const others = getCountries().filter((code) => code !== 'AZ' && !['AC', 'TA'].includes(code))
  return [...named(locale, 'region', ['AZ']), ...named(locale, 'region', others).sort(byName(locale))]
}

/** What an applicant's page asks of: the form as it is asked, and as far as it is filled in. */
export type Asking = Pick<MyApplication, 'form' | 'program' | 'today'>

/** How long data are kept, as the last words of what is agreed to. */
async function retentionOf({ retention }: Asking['program']): Promise<string> {
  const t = await getTranslations('selection.retention')
  return t('agreed', { notAdmitted: t('notAdmitted', { months: retention.notAdmittedMonths }), participant: t('participant', { years: retention.participantYears }) })
}

/** The lines of the table that are judged from a section, each with why somebody is not called for. */
export async function rulesOf(section: Section, program: Asking['program']): Promise<RuleInWords[]> {
  const words = await getTranslations('selection.eligibility')
  return eligibilityTable(program)
    .filter((rule) => judgedFrom(rule, program).section === section)
    .map((rule) => ({ rule, words: rule.why.reason === 'own' ? rule.why.words : words(rule.why.reason, rule.why.values) }))
}

/** What the fields of a section need, in the language of the page; null where nothing is typed. */
export async function buildAsk(section: Section, { form, program, today }: Asking, locale: Locale, blank = false): Promise<Ask | null> {
  const t = await getTranslations('apply.form')
  const levels = languageLevels.map((value) => ({ value, label: t(`languageLevels.${value}`) }))
  switch (section) {
    case 'eligibility':
      return {
        section,
        fields: fieldsOfStudy.map((value) => ({ value, label: t(`fields.${value}`) })),
        levels: studyLevels.map((value) => ({ value, label: t(`levels.${value}`) })),
        rules: await rulesOf(section, program),
      }
    case 'person':
      return { section, countries: countries(locale) }
    case 'education':
      return {
        section,
        institutions: [
          ...Object.entries(institutions)
            .map(([value, label]) => ({ value, label }))
            .sort(byName('az')),
          { value: 'other', label: t('education.other') },
        ],
      }
    case 'languages':
      return {
        section,
        languages: [...named(locale, 'language', commonLanguages), ...named(locale, 'language', otherLanguages).sort(byName(locale))],
        levels,
        blank,
      }
    case 'consent':
      return { section, text: `${program.consent ?? t('consent.text')}\n\n${await retentionOf(program)}`, version: program.consentVersion }
    default: {
      const place = program.sections.findIndex(({ key }) => key === section)
      const own = program.sections[place]
      if (!own) return null
      const before = putAll(form, { sections: program.sections.slice(0, place) }, today).answers
      const questions = own.questions.filter(({ kind }) => kind !== 'file')
      return { section: 'replies', questions, levels, rules: await rulesOf(section, program), before: [...before] }
    }
  }
}
