import { getCountries } from 'libphonenumber-js'
import type { Words } from '@/admin/words'
import { type Fact, facts, isFact, unnamed } from '../../rules/facts'
import { fieldsOfStudy, languageLevels, studyLevels } from '../../rules/form'
import type { OutlineQuestion } from '../../rules/form-outline'
import { institutions } from '../../rules/institutions'

/** An answer that can be chosen. `choice` is a choice of the form itself, which may not have been saved yet. */
export type Answer = { value: string; label: string; choice?: OutlineQuestion['choices'][number] }

/** What an answer can be: one of a list, a number, a day, or any words. */
export type Answers = { is: 'listed'; list: Answer[] } | { is: 'number' | 'day' | 'words' }

const listed = (list: Answer[]): Answers => ({ is: 'listed', list })
const asTheyAre = (values: readonly string[]): Answer[] => values.map((value) => ({ value, label: value }))

const languageLevel = (t: Words): Answers => listed([...asTheyAre(languageLevels), { value: unnamed, label: t('selection:form:notNamed') }])

function countries(language: string): Answer[] {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const { compare } = new Intl.Collator(language)
  return getCountries()
    .map((value) => ({ value: String(value), label: names.of(value) ?? value }))
    .sort((one, other) => compare(one.label, other.label))
}

/** What can be answered to each fact that every form asks for. */
const factAnswers: Record<Fact, (t: Words, language: string) => Answers> = {
  'education.field': (t) => listed(fieldsOfStudy.map((value) => ({ value, label: t(`options:field.${value}`) }))),
  'education.level': (t) => listed(studyLevels.map((value) => ({ value, label: t(`options:level.${value}`) }))),
  'education.year': () => ({ is: 'number' }),
  'person.age': () => ({ is: 'number' }),
  'person.citizenship': (_, language) => listed(countries(language)),
  'education.institution': (t) =>
    listed([...Object.entries(institutions).map(([value, label]) => ({ value, label })), { value: 'other', label: t('selection:form:otherInstitution') }]),
  'education.averageGrade': () => ({ is: 'number' }),
  'languages.en': languageLevel,
  'languages.ru': languageLevel,
  'languages.az': languageLevel,
}

/** What every form asks for, in words. */
export const factNames = (t: Words): { value: Fact; label: string }[] => (Object.keys(facts) as Fact[]).map((value) => ({ value, label: t(`selection:form:facts:${value}`) }))

/** What can be answered to a question of the form, or to what every form asks for. */
export function answersTo(of: string, question: OutlineQuestion | undefined, t: Words, language: string): Answers {
  if (isFact(of)) return factAnswers[of](t, language)
  switch (question?.kind) {
    case 'oneChoice':
    case 'manyChoices':
      return listed(question.choices.map((choice) => ({ value: choice.key ?? choice.path, label: choice.label || t('selection:form:noWords'), choice })))
    case 'level':
      return listed(asTheyAre(languageLevels))
    case 'statement':
      return listed([{ value: 'yes', label: t('selection:agreed') }])
    case 'number':
      return { is: 'number' }
    case 'date':
      return { is: 'day' }
    default:
      return { is: 'words' }
  }
}

/** A condition in one line: what is asked, how it is compared, with what. */
export function conditionInWords(
  { of, comparison, value }: { of: string; comparison: string; value: string },
  outline: readonly OutlineQuestion[],
  t: Words,
  language: string,
): string {
  if (!of) return ''
  const question = outline.find(({ key }) => key === of)
  const subject = question?.label || factNames(t).find((fact) => fact.value === of)?.label || of
  const answers = answersTo(of, question, t, language)
  const said = value.split(',').map((part) => (answers.is === 'listed' ? answers.list.find((one) => one.value === part.trim())?.label : undefined) ?? part.trim())
  return [subject, t(`options:comparison.${comparison}` as 'options:comparison.is'), comparison === 'answered' ? '' : said.join(', ')].filter(Boolean).join(' · ')
}
