import type { ArrayField, Field } from 'payload'

/** What can be asked: `selection/rules/questions.ts` says how each kind is judged. */
export const questionKinds = ['shortText', 'longText', 'oneChoice', 'manyChoices', 'number', 'date', 'level', 'file', 'statement'] as const

/** How an answer is compared in a condition: see `selection/rules/conditions.ts`. */
export const comparisons = ['is', 'isNot', 'atLeast', 'atMost', 'answered'] as const

type QuestionRow = { kind?: (typeof questionKinds)[number] }

const isKind =
  (...kinds: readonly (typeof questionKinds)[number][]) =>
  (_: unknown, { kind }: QuestionRow) =>
    Boolean(kind && kinds.includes(kind))

/** What a row is called by in conditions and in what is kept: made from its words when it is first saved, and never changed after. */
const key: Field = { name: 'key', type: 'text', admin: { hidden: true } }

/** A list of conditions, all of which have to hold. `table` is its own: names that are put together would be longer than PostgreSQL takes. */
const conditions = (name: string, table: string, more: Partial<ArrayField> = {}): ArrayField => ({
  name,
  type: 'array',
  dbName: table,
  ...more,
  fields: [
    { name: 'of', type: 'text', required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'comparison',
          type: 'select',
          options: [...comparisons],
          required: true,
          defaultValue: 'is',
          enumName: 'enum_form_comparison',
          admin: { isClearable: false, width: '30%' },
        },
        { name: 'value', type: 'text', admin: { condition: (_, { comparison }: { comparison?: string }) => comparison !== 'answered' } },
      ],
    },
  ],
})

const choices: ArrayField = {
  name: 'choices',
  type: 'array',
  dbName: 'form_choices',
  admin: { condition: isKind('oneChoice', 'manyChoices') },
  fields: [{ name: 'label', type: 'text', localized: true, required: true }, key],
}

const question: Field[] = [
  {
    name: 'kind',
    type: 'select',
    options: [...questionKinds],
    required: true,
    defaultValue: 'longText',
    enumName: 'enum_form_question_kind',
    admin: { isClearable: false },
  },
  { name: 'label', type: 'textarea', localized: true, required: true, admin: { rows: 2 } },
  { name: 'help', type: 'textarea', localized: true },
  choices,
  {
    type: 'row',
    fields: [
      { name: 'least', type: 'number', admin: { condition: isKind('shortText', 'longText', 'number', 'manyChoices') } },
      { name: 'most', type: 'number', admin: { condition: isKind('shortText', 'longText', 'number', 'manyChoices') } },
      { name: 'earliest', type: 'text', admin: { condition: isKind('date'), placeholder: '2026-01-31' } },
      { name: 'latest', type: 'text', admin: { condition: isKind('date'), placeholder: '2026-12-31' } },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'required', type: 'checkbox', defaultValue: true, admin: { width: '40%' } },
      { name: 'forReviewers', type: 'checkbox', defaultValue: true },
    ],
  },
  conditions('showWhen', 'form_conditions'),
  key,
]

/** The programme's own part of the form: sections of questions, in the order in which they are asked. */
export const formSections: ArrayField = {
  name: 'sections',
  type: 'array',
  dbName: 'form_sections',
  admin: { initCollapsed: true },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    { name: 'lead', type: 'textarea', localized: true },
    key,
    { name: 'questions', type: 'array', dbName: 'form_questions', admin: { initCollapsed: true }, fields: question },
  ],
}

/** Whom a programme calls for, besides what follows from their studies. */
export const eligibilityRules: ArrayField = {
  name: 'rules',
  type: 'array',
  dbName: 'eligibility_rules',
  admin: { initCollapsed: true },
  fields: [
    { name: 'title', type: 'text', localized: true, required: true },
    conditions('when', 'eligibility_when'),
    conditions('require', 'eligibility_require', { minRows: 1 }),
    { name: 'reason', type: 'textarea', localized: true, required: true },
  ],
}
