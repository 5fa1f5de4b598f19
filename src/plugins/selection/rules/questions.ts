import { z } from 'zod'
import { comparisons, type Condition } from './conditions'

/** What can be asked. */
export const questionKinds = ['shortText', 'longText', 'oneChoice', 'manyChoices', 'number', 'date', 'level', 'file', 'statement'] as const

export type QuestionKind = (typeof questionKinds)[number]

/** What a question, a section, a choice or a rule of a form is called by. */
export const keyPattern = /^[a-z][a-z0-9-]{0,60}$/

/** A text in the languages of the site; where one is missing, Azerbaijani is read. */
const text = z.object({ az: z.string(), en: z.string().nullable(), ru: z.string().nullable() })

export type Text = z.infer<typeof text>

const condition = z.object({ of: z.string(), comparison: z.enum(comparisons), value: z.string() })

const question = z.object({
  key: z.string().regex(keyPattern),
  kind: z.enum(questionKinds),
  /** Whether it has to be answered wherever it is asked; a statement, agreed to. */
  required: z.boolean(),
  /** Whether reviewers read the answer in the screening. */
  forReviewers: z.boolean(),
  label: text,
  help: text.nullable(),
  /** It is asked only of those for whom all of these hold. */
  showWhen: z.array(condition),
  /** The bounds of a number; of a text, of its words; of several choices, of how many are chosen. */
  least: z.number().nullable(),
  most: z.number().nullable(),
  /** The bounds of a day, as YYYY-MM-DD. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  choices: z.array(z.object({ key: z.string(), label: text })),
})

const section = z.object({ key: z.string().regex(keyPattern), title: text, lead: text.nullable(), questions: z.array(question) })

/** A rule of whom a programme calls for: where all of `when` holds, all of `require` has to. `reason` says in words why somebody is not called for. */
const eligibilityRule = z.object({ key: z.string(), when: z.array(condition), require: z.array(condition).min(1), title: text, reason: text })

const studies = z.object({
  fieldsOfStudy: z.array(z.string()),
  levels: z.array(z.string()),
  minimumBachelorYear: z.number().nullable(),
  earliestGraduationYear: z.number().nullable(),
})

/** A form as a programme asks it, in all languages: what is kept of every version of it. */
export const formDefinition = z.object({
  sections: z.array(section),
  eligibility: z.object({ studies, rules: z.array(eligibilityRule) }),
  cvRequired: z.boolean(),
  letterRequired: z.boolean(),
})

export type FormDefinition = z.infer<typeof formDefinition>

/** The same with every text in one language, or none at all. */
type In<Words, Part> = Part extends Text
  ? Words
  : Part extends readonly (infer Item)[]
    ? readonly In<Words, Item>[]
    : Part extends object
      ? { readonly [Key in keyof Part]: In<Words, Part[Key]> }
      : Part

export type Question = In<string, z.infer<typeof question>>
export type FormSection = In<string, z.infer<typeof section>>
export type Studies = In<string, z.infer<typeof studies>>

/** A form as it is asked in one language. */
export type AskedForm = In<string, FormDefinition>

export type { Condition }

/** The texts of a form in one language, in Azerbaijani where it has none in that. */
export function askedIn(definition: FormDefinition, locale: keyof Text): AskedForm {
  const spoken = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(spoken)
    if (typeof part !== 'object' || part === null) return part
    const { success, data } = text.strict().safeParse(part)
    if (success) return data[locale] || data.az
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, spoken(value)]))
  }
  return spoken(definition) as AskedForm
}

/** Every question of a form, in the order in which they are asked. */
export const questionsOf = ({ sections }: Pick<AskedForm, 'sections'>): Question[] => sections.flatMap(({ questions }) => questions)

/** Kinds whose answers are words of the applicant's own: read by reviewers with what tells who wrote them hidden. */
export const isText = ({ kind }: Pick<Question, 'kind'>): boolean => kind === 'shortText' || kind === 'longText'
