/** Assigning 10,000 applications three reviewers each among 100, with conflicts of their own; what it takes to mend it; and looking for essays that are nearly identical. */
import { type AssignmentPlan, planAssignment } from '@/plugins/selection/rules/assignment/plan'
import type { AssignmentProblem } from '@/plugins/selection/rules/assignment/problem'
import { alikeAmong } from '@/plugins/selection/rules/likeness/essays'
import { luckOf } from '@/plugins/selection/rules/luck'
import { oneAfterAnother, report } from './measure'

const rounds = 5
const luck = luckOf('bench')
const some = <T>(count: number, make: (place: number) => T): T[] => Array.from({ length: count }, (_, place) => make(place))

const [applications, reviewers] = [some(10_000, (place) => ({ id: `a${place}` })), some(100, (place) => ({ id: `r${place}` }))]
const conflicts = some(30_000, () => ({ application: `a${luck(0, 9_999)}`, reviewer: `r${luck(0, 99)}` }))
const problem: AssignmentProblem = { seed: 1, each: 3, applications, reviewers, conflicts }

function plan(asked: AssignmentProblem): AssignmentPlan {
  const found = planAssignment(asked)
  if (found.obstacles.length > 0 || found.objective.total !== found.bound) throw new Error('The assignment is not what it should be.')
  return found
}

const present = plan(problem).pairs.map(({ application, reviewer }) => ({ application, reviewer }))
const late = some(500, (place) => ({ id: `late${place}` }))
const mended: AssignmentProblem = { ...problem, applications: [...applications, ...late], reviewers: reviewers.slice(3), present }

const essays = some(10_000, (place) => ({ id: `e${place}`, applicant: `p${place}`, text: some(250, () => `söz${luck(0, 5_000)}`).join(' ') }))

report([
  oneAfterAnother('selection: assign 10,000 × 3 to 100', rounds, () => plan(problem)),
  oneAfterAnother('selection: assign again, 3 reviewers gone, 500 applications late', rounds, () => plan(mended)),
  oneAfterAnother('selection: compare 10,000 essays of 250 words', rounds, () => alikeAmong(essays)),
])
