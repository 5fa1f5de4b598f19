/** The criteria of the second stage. `spoken`: judged for one language, with a level. */
export const interviewCriteria = [
  { key: 'worldView', spoken: false },
  { key: 'logicalThinking', spoken: false },
  { key: 'foreignLanguages', spoken: true },
] as const

export type InterviewCriterion = (typeof interviewCriteria)[number]['key']

/** The levels of the Common European Framework of Reference for Languages, the lowest first. */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

export type LanguageLevel = (typeof languageLevels)[number]

/** What a member of the panel wrote of one criterion; a score of null is a true blank. Which language was heard, and at what level, where it is one to be spoken. */
export type Mark = { readonly score: number | null; readonly language?: string; readonly level?: LanguageLevel }

export type Marks = Partial<Readonly<Record<InterviewCriterion, Mark>>>

/** What keeps a sheet from being handed in. */
export type SheetProblem = { readonly criterion: InterviewCriterion; readonly code: 'notJudged' | 'notOnScale' | 'noLanguage' | 'noLevel' }

/** @param scale the lowest and the highest score, both whole */
export const problemsOfSheet = (marks: Marks, scale: { min: number; max: number }): SheetProblem[] =>
  interviewCriteria.flatMap(({ key: criterion, spoken }): SheetProblem[] => {
    const mark = marks[criterion]
    if (!mark) return [{ criterion, code: 'notJudged' }]
    if (mark.score === null) return []
    const offScale = !Number.isInteger(mark.score) || mark.score < scale.min || mark.score > scale.max
    return [
      ...(offScale ? [{ criterion, code: 'notOnScale' as const }] : []),
      ...(spoken && !mark.language ? [{ criterion, code: 'noLanguage' as const }] : []),
      ...(spoken && !mark.level ? [{ criterion, code: 'noLevel' as const }] : []),
    ]
  })
