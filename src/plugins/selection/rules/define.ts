import { type Comparison, type Condition, comparisons } from './conditions'
import { keyPattern, type FormDefinition, formDefinition, type QuestionKind, questionKinds, type Text } from './questions'

/** A text as an editor wrote it: in all languages, in one, or not yet. */
type Words = Partial<Record<keyof Text, string | null>> | string | null | undefined

type Row<Fields> = { [Field in keyof Fields]?: Fields[Field] | null }

export type ConditionSource = Row<{ of: string; comparison: string; value: string }>

export type QuestionSource = Row<{
  key: string
  kind: string
  required: boolean
  forReviewers: boolean
  label: Words
  help: Words
  least: number
  most: number
  earliest: string
  latest: string
  choices: Row<{ key: string; label: Words }>[]
  showWhen: ConditionSource[]
}>

export type SectionSource = Row<{ key: string; title: Words; lead: Words; questions: QuestionSource[] }>

export type RuleSource = Row<{ id: string; title: Words; reason: Words; when: ConditionSource[]; require: ConditionSource[] }>

/** What a programme says of its form, as it is edited. */
export type FormSource = {
  form?: Row<{ sections: SectionSource[]; cvRequired: boolean; letterRequired: boolean }> | null
  eligibility?: Row<{ fieldsOfStudy: string[]; levels: string[]; minimumBachelorYear: number; earliestGraduationYear: number; rules: RuleSource[] }> | null
}

function textOf(words: Words): Text {
  if (typeof words === 'string' || !words) return { az: words ?? '', en: null, ru: null }
  return { az: words.az ?? '', en: words.en || null, ru: words.ru || null }
}

const optional = (words: Words): Text | null => {
  const text = textOf(words)
  return text.az || text.en || text.ru ? text : null
}

const has = <Name extends string>(list: readonly Name[], value: unknown): value is Name => (list as readonly unknown[]).includes(value)

const isKey = (key: unknown): key is string => typeof key === 'string' && keyPattern.test(key)

const conditionsOf = (rows: readonly ConditionSource[] | null | undefined): Condition[] =>
  (rows ?? []).flatMap(({ of, comparison, value }) => (of && has<Comparison>(comparisons, comparison) ? [{ of, comparison, value: value ?? '' }] : []))

function questionOf({ key, kind, ...rest }: QuestionSource, judged: ReadonlySet<string>): FormDefinition['sections'][number]['questions'] {
  if (!isKey(key) || !has<QuestionKind>(questionKinds, kind)) return []
  const { choices, earliest, forReviewers, help, label, latest, least, most, required, showWhen } = rest
  return [
    {
      key,
      kind,
      // Whoever is judged by an answer has to give it.
      required: required === true || judged.has(key),
      forReviewers: forReviewers !== false,
      label: textOf(label),
      help: optional(help),
      showWhen: conditionsOf(showWhen),
      least: least ?? null,
      most: most ?? null,
      earliest: earliest || null,
      latest: latest || null,
      choices: (choices ?? []).flatMap((choice) => (isKey(choice.key) ? [{ key: choice.key, label: textOf(choice.label) }] : [])),
    },
  ]
}

function rulesOf(rows: readonly RuleSource[] | null | undefined): FormDefinition['eligibility']['rules'] {
  return (rows ?? []).flatMap(({ id, title, reason, when, require }, place) => {
    const required = conditionsOf(require)
    return required.length > 0 ? [{ key: id ?? String(place), when: conditionsOf(when), require: required, title: textOf(title), reason: textOf(reason) }] : []
  })
}

/** The definition of a form, of what an editor wrote. What is not whole yet (a draft's) is left out; what is wrong with it says `form-faults.ts`. */
export function defineForm({ form, eligibility }: FormSource): FormDefinition {
  const rules = rulesOf(eligibility?.rules)
  const judged = new Set(rules.flatMap(({ when, require }) => [...when, ...require].map(({ of }) => of)))
  return formDefinition.parse({
    sections: (form?.sections ?? []).flatMap(({ key, title, lead, questions }) =>
      isKey(key) ? [{ key, title: textOf(title), lead: optional(lead), questions: (questions ?? []).flatMap((question) => questionOf(question, judged)) }] : [],
    ),
    eligibility: {
      studies: {
        fieldsOfStudy: [...(eligibility?.fieldsOfStudy ?? [])],
        levels: [...(eligibility?.levels ?? [])],
        minimumBachelorYear: eligibility?.minimumBachelorYear ?? null,
        earliestGraduationYear: eligibility?.earliestGraduationYear ?? null,
      },
      rules,
    },
    cvRequired: form?.cvRequired === true,
    letterRequired: form?.letterRequired === true,
  })
}
