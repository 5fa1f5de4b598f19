/**
 * The best timetable of 500 interviews by 20 panels over 10 days; the same with few slots to spare, where most come from far as well, and with twice as many;
 * and what it takes to mend it.
 */
import highsLoader from 'highs'
import { planTimetable, type TimetablePlan } from '@/plugins/interviews/rules/timetable/plan'
import type { TimetableProblem } from '@/plugins/interviews/rules/timetable/problem'
import { simulatedInterviews } from '../rules/simulated-interviews'
import { oneAfterAnother, report } from './measure'

const rounds = 3
const highs = await highsLoader()
const school = (daysOfPanel: number, far = 0.3) => simulatedInterviews({ applicants: 500, panels: 20, days: 10, daysOfPanel, far, seed: 1 })

function plan(problem: TimetableProblem): TimetablePlan {
  const found = planTimetable(highs, problem)
  if (found.left.length > 0 || found.gap > 1) throw new Error('The timetable is not what it should be.')
  return found
}

const [usual, tight, hard, ample] = [school(5), school(4), school(4, 0.7), school(10)] as const

const present = plan(usual).interviews.map(({ applicant, slot }) => ({ applicant, slot }))
const late = Array.from({ length: 5 }, (_, place) => ({ id: `late${place}`, language: 'ru' }))
/** A panel is ill for a day, ten applicants can't come on theirs, five more are shortlisted. */
const away = usual.slots.find(({ id }) => id === present[0]?.slot)
const dayOf = (slot: string | undefined) => usual.slots.find(({ id }) => id === slot)?.day
const ill = present.slice(10, 20).map(({ applicant }) => applicant)
const mended: TimetableProblem = {
  ...usual,
  prefer: 'stay',
  present,
  slots: usual.slots.filter(({ day, panel }) => day !== away?.day || panel !== away?.panel),
  applicants: [
    ...usual.applicants.map((applicant) => {
      const day = ill.includes(applicant.id) && dayOf(present.find((one) => one.applicant === applicant.id)?.slot)
      return day ? { ...applicant, impossible: [{ from: new Date(`${day}T00:00:00+04:00`), to: new Date(`${day}T23:59:00+04:00`) }] } : applicant
    }),
    ...late,
  ],
}

report([
  oneAfterAnother('interviews: 500 in 800 slots', rounds, () => plan(usual)),
  oneAfterAnother('interviews: 500 in 640 slots', rounds, () => plan(tight)),
  oneAfterAnother('interviews: 500 in 640 slots, seven in ten from far', rounds, () => plan(hard)),
  oneAfterAnother('interviews: 500 in 1,600 slots', rounds, () => plan(ample)),
  oneAfterAnother('interviews: mend 500 in 800 slots', rounds, () => plan(mended)),
])
