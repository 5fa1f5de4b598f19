import type { Education, Eligibility } from './form'
import { wholeNumber } from './typed'

/** Why somebody is not called for; the words are in `eligibility.REASON`. */
export type Ineligibility = { reason: 'field' | 'level' | 'bachelorYear' | 'graduationYear'; values?: Record<string, number> }

/** `unknown` until field, level and year are all answered. */
export type Verdict = { verdict: 'unknown' } | { verdict: 'eligible' } | { verdict: 'notEligible'; reasons: Ineligibility[] }

/** Whether a programme calls for somebody with these studies. An empty list of fields or levels excludes nobody. */
export function judgeEligibility({ field, level, year }: Education, rules: Eligibility): Verdict {
  const number = wholeNumber(year)
  if (!field || !level || number === null) return { verdict: 'unknown' }
  const reasons: Ineligibility[] = []
  if (rules.fieldsOfStudy.length > 0 && !rules.fieldsOfStudy.includes(field)) reasons.push({ reason: 'field' })
  if (rules.levels.length > 0 && !rules.levels.includes(level)) reasons.push({ reason: 'level' })
  const { minimumBachelorYear, earliestGraduationYear } = rules
  if (level === 'bachelor' && minimumBachelorYear !== null && number < minimumBachelorYear) reasons.push({ reason: 'bachelorYear', values: { year: minimumBachelorYear } })
  if (level === 'graduate' && earliestGraduationYear !== null && number < earliestGraduationYear) {
    reasons.push({ reason: 'graduationYear', values: { year: earliestGraduationYear } })
  }
  return reasons.length > 0 ? { verdict: 'notEligible', reasons } : { verdict: 'eligible' }
}
