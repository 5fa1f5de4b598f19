import type { FormRules, Question } from '@/plugins/selection'

/** A question as it is asked, with nothing that bounds it unless told otherwise. */
export const question = (key: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  key,
  kind,
  label: key,
  help: null,
  required: true,
  forReviewers: true,
  showWhen: [],
  least: null,
  most: null,
  earliest: null,
  latest: null,
  choices: [],
  ...more,
})

/** Choices by their keys. */
export const choices = (...keys: string[]) => keys.map((key) => ({ key, label: key.toUpperCase() }))

/** A programme that excludes nobody and asks these questions, in one section. */
export const asking = (...questions: Question[]): FormRules => ({
  sections: [{ key: 'essays', title: 'Esselər', lead: null, questions }],
  eligibility: { studies: { fieldsOfStudy: [], levels: [], minimumBachelorYear: null, earliestGraduationYear: null }, rules: [] },
  cvRequired: false,
  letterRequired: false,
  consentVersion: '2',
})
