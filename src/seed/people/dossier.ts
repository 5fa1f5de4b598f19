import { addDays, addMinutes } from 'date-fns'
import type { Locale } from '@/i18n/locales'
import type { ApplicationForm } from '@/plugins/selection'
import type { standardPapers } from '@/plugins/selection/rules/form'
import { receiptFrom } from '@/plugins/selection/rules/receipts'
import { type Handed, handIn } from '@/plugins/selection/rules/submission'
import { slotOf, type Window } from './calendar'
import { type Appeal, appealOf, type Feedback, feedbackOf } from './answers'
import type { Cast } from './cast'
import { type Chance, chanceOf } from './chance'
import type { Edition } from './edition'
import { completeForm, unfinished } from './form'
import { emailOf, somebody } from './person'
import type { Plan } from './plans'
import { interviewReviews, type Review, screeningReviews } from './reviews'
import { live, type Story } from './story'

type StandardPaper = (typeof standardPapers)[number]

/** A document of an applicant; `sample` names the paper that it is a copy of. */
export type Paper = { id: string; kind: StandardPaper; title: string; filename: string; sample: string; createdAt: Date }

export type Interview = { id: string; panel: number; slot: Window; held: boolean }

/** One applicant and everything that hangs on their application. */
export type Dossier = {
  id: string
  applicant: { id: string; email: string; locale: Locale }
  edition: Edition
  form: ApplicationForm
  /** The first version of an application that was handed in twice. */
  earlierForm: ApplicationForm | null
  handed: Handed | null
  receipt: string | null
  story: Story
  reservePlace: number | null
  papers: Paper[]
  reviews: Review[]
  interview: Interview | null
  feedback: Feedback | null
  appeal: Appeal | null
  startedAt: Date
}

/** Somebody the School is shown with: their address is known, so that one can sign in as them. */
export type Demo = { email: string; locale: Locale }

export type Making = {
  edition: Edition
  cast: Cast
  plan: Plan
  /** The place of the application among all of the seed, from 0: with the seed, everything follows from it. */
  number: number
  /** The place of the interview among those of its wave. */
  interviewTurn: number
  demo?: Demo
}

const samples = { cv: ['cv-1.pdf', 'cv-2.pdf'], letter: ['letter-1.pdf'] } as const

function papersOf(chance: Chance, surname: string, required: { cvRequired: boolean; letterRequired: boolean }, at: Date): Paper[] {
  const paper = (kind: StandardPaper, title: string): Paper => ({
    id: chance.uuid(),
    kind,
    title,
    filename: `${chance.uuid()}.pdf`,
    sample: chance.pick(samples[kind]),
    createdAt: at,
  })
  const letter = required.letterRequired || chance.happens(0.3)
  return [paper('cv', `CV ${surname}.pdf`), ...(letter ? [paper('letter', `Məktub ${surname}.pdf`)] : [])]
}

/** What the same person had handed in a little earlier, before they told of their experience. */
const briefer = (form: ApplicationForm): ApplicationForm => ({ ...form, replies: { ...form.replies, experience: '', 'heard-from': '' } })

const decisions = ['offer', 'reserve', 'reject']

/** Makes one application from its number: the same numbers give the same person, the same words and the same fate. */
function dossierOf(seed: number, { edition, cast, plan, number, interviewTurn, demo }: Making): Dossier {
  const chance = chanceOf(seed, number)
  const { calendar, rules } = edition
  const who = somebody(chance, calendar.submitting.from)
  if (demo) who.locale = demo.locale
  const story = live(chance, plan, edition)
  const submittedAt = story.moves[0]?.at ?? null
  const startedAt = submittedAt
    ? new Date(Math.max(calendar.submitting.from.getTime(), addDays(submittedAt, -chance.whole(0, 5)).getTime()))
    : chance.moment(calendar.submitting.from, calendar.submitting.to)
  const complete = completeForm(chance, who, rules, startedAt)
  const form = submittedAt ? complete : unfinished(chance, complete)
  const surname = who.person.surname ?? ''

  const panel = cast.panels[interviewTurn % cast.panels.length] ?? []
  const slot = plan.interview ? slotOf(calendar, plan.interview, Math.floor(interviewTurn / cast.panels.length)) : null
  const decided = story.moves.some(({ step, from }) => from === 'shortlisted' && decisions.includes(step.name))
  const interview = slot && { id: chance.uuid(), panel: interviewTurn % cast.panels.length, slot, held: slot.to < calendar.now }
  return {
    id: chance.uuid(),
    applicant: { id: chance.uuid(), email: demo?.email ?? emailOf(who.person, number, chance), locale: who.locale },
    edition,
    form,
    earlierForm: submittedAt && chance.happens(0.18) ? briefer(form) : null,
    handed: submittedAt ? handIn(form, rules, submittedAt.toISOString().slice(0, 10)) : null,
    receipt: submittedAt ? receiptFrom(edition.number, (below) => chance.whole(0, below - 1)) : null,
    story,
    reservePlace: null,
    papers: submittedAt ? papersOf(chance, surname, rules, startedAt) : [],
    reviews: [
      ...(submittedAt ? screeningReviews(chance, edition, cast, number, plan, addMinutes(submittedAt, 30)) : []),
      ...(plan.interview && slot ? interviewReviews(chance, edition, panel, { wave: plan.interview, slot, merit: plan.merit, decided }, calendar) : []),
    ],
    interview,
    // Luck of its own, so that nothing else of anybody hangs on what they are told.
    feedback: feedbackOf(chanceOf(seed, number, 1), { feedback: edition.feedback, chair: panel[0] }, story, who.locale, cast),
    appeal: appealOf(plan.asked, edition, story, who.locale, cast),
    startedAt,
  }
}

/** Gives the reserve list its order: who was promoted stood before the others. */
function placeReserve(dossiers: Dossier[]): void {
  const promoted = ({ story }: Dossier) => story.moves.some(({ step }) => step.name === 'promote')
  const onReserve = dossiers.filter(({ story }) => story.onReserve).sort((one, other) => Number(promoted(other)) - Number(promoted(one)))
  for (const [place, dossier] of onReserve.entries()) dossier.reservePlace = place + 1
}

/** Makes the applications of one edition, from the given number on. */
export function dossiersOf(
  seed: number,
  making: Omit<Making, 'plan' | 'number' | 'interviewTurn' | 'demo'>,
  plans: readonly Plan[],
  first: number,
  demos: ReadonlyMap<number, Demo> = new Map(),
): Dossier[] {
  const interviews = { early: 0, late: 0, ahead: 0 }
  const dossiers = plans.map((plan, place) => {
    const interviewTurn = plan.interview ? interviews[plan.interview]++ : 0
    return dossierOf(seed, { ...making, plan, number: first + place, interviewTurn, demo: demos.get(place) })
  })
  placeReserve(dossiers)
  return dossiers
}
