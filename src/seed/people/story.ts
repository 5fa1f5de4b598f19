import { addDays, addMinutes } from 'date-fns'
import { announcedAfter, type Standpoint } from '@/plugins/selection/rules/judge'
import { type Actor, type Status, type Step, steps } from '@/plugins/selection/rules/steps'
import { type AnswerTerms, answerDate, lateAnswerDate } from '@/plugins/selection/rules/release'
import type { Calendar, Window } from './calendar'
import type { Chance } from './chance'
import type { Plan, Turn } from './plans'

/** A step that was taken. */
export type Move = { step: Step; from: Status; to: Status; announced: Status; at: Date; by: Actor; reason: string | null }

export type Story = {
  moves: Move[]
  /** What was announced by the release of a stage, and when. */
  releases: { stage: 'screening' | 'interview'; status: Status; at: Date; letter: Turn }[]
  standpoint: Standpoint
  /** When what the applicant knows was told. */
  announcedAt: Date | null
  onReserve: boolean
  answerBy: Date | null
  reason: string | null
}

const reasons = [
  'Anketdə göstərilən təhsil məlumatı əlavə edilmiş sənədlə təsdiqlənmir.',
  'Eyni şəxs başqa e-poçt ünvanı ilə ikinci müraciət təqdim edib.',
  'Əlavə edilmiş sənəd başqa şəxsə məxsusdur.',
  'Müraciətçi seçim şərtlərində göstərilən təhsil pilləsində deyil.',
]

/** Who takes a step of this kind here. */
function actorFor(chance: Chance, step: Step): Actor {
  if (step.by.includes('applicant')) return 'applicant'
  if (step.by.includes('reviewer')) return chance.happens(0.6) ? 'reviewer' : 'coordinator'
  if (step.by.includes('chair')) return 'chair'
  return step.by.includes('clock') ? 'clock' : (step.by[0] ?? 'coordinator')
}

function windowOf(step: Step, calendar: Calendar, plan: Plan, told: Status): Window {
  const at = (date: Date): Window => ({ from: date, to: addMinutes(date, 90) })
  if (step.name === 'submit') return plan.reviews === 'none' ? calendar.submitting : calendar.submittingEarly
  if (step.name === 'disqualify') return calendar.withdrawing
  if (step.name === 'shortlist' || (step.name === 'reject' && told === 'submitted')) return calendar.screening
  if (step.name === 'confirm' || step.name === 'decline') return told === 'offered' && plan.turns.includes('promote') ? at(addDays(calendar.promotion, 1)) : calendar.answering
  if (step.name === 'lapse') return at(calendar.lapsing)
  if (step.name === 'promote') return at(calendar.promotion)
  if (step.name === 'graduate') return at(calendar.graduation)
  if (step.name === 'withdraw') return told === 'submitted' ? calendar.withdrawing : at(addDays(calendar.interviewRelease, told === 'enrolled' ? 9 : -5))
  return calendar.deciding[plan.interview ?? 'early']
}

/** In comparable calls between a tenth and a third of all arrive on the last day; here they come the more, the later it is. */
function moment(chance: Chance, step: Step, window: Window): Date {
  const some = [chance.moment(window.from, window.to), chance.moment(window.from, window.to)]
  return step.name === 'submit' ? new Date(Math.max(...some.map(Number))) : (some[0] as Date)
}

/** Lives through a plan by the real table of steps: what the School decided, what it told, and when. */
export function live(chance: Chance, plan: Plan, { calendar, offers }: { calendar: Calendar; offers: AnswerTerms }): Story {
  let standpoint: Standpoint = { status: 'draft', announcedStatus: 'draft', statusBefore: null, announcedBefore: null }
  let last = calendar.submitting.from
  const story: Omit<Story, 'standpoint'> = { moves: [], releases: [], announcedAt: null, onReserve: false, answerBy: null, reason: null }

  for (const [place, turn] of plan.turns.entries()) {
    if (turn === 'release') {
      const stage = standpoint.announcedStatus === 'submitted' ? 'screening' : 'interview'
      const at = stage === 'screening' ? calendar.screeningRelease : calendar.interviewRelease
      story.releases.push({ stage, status: standpoint.status, at, letter: plan.turns[place - 1] ?? 'release' })
      if (standpoint.status === 'offered') story.answerBy = answerDate(at, offers)
      story.announcedAt = at
      standpoint = { ...standpoint, announcedStatus: standpoint.status, announcedBefore: standpoint.announcedStatus }
      last = at
      continue
    }
    const step = steps.find(({ name, from }) => name === turn && from.includes(standpoint.status))
    if (!step || step.to === 'before') throw new Error(`No step "${turn}" leads on from "${standpoint.status}".`)
    const planned = moment(chance, step, windowOf(step, calendar, plan, standpoint.announcedStatus))
    const at = planned > last ? planned : addMinutes(last, chance.whole(2, 15))
    const announced = announcedAfter(step, standpoint)
    const reason = step.needs.includes('reason') ? chance.pick(reasons) : null
    story.moves.push({ step, from: standpoint.status, to: step.to, announced, at, by: actorFor(chance, step), reason })
    if (step.name === 'reserve') story.onReserve = true
    if (step.name === 'promote') story.answerBy = lateAnswerDate(at, offers)
    story.reason = reason ?? story.reason
    if (announced !== standpoint.announcedStatus) story.announcedAt = at
    const told = announced === standpoint.announcedStatus ? {} : { announcedStatus: announced, announcedBefore: standpoint.announcedStatus }
    standpoint = { ...standpoint, ...told, statusBefore: standpoint.status, status: step.to }
    last = at
  }
  return { ...story, standpoint }
}
