import type { CallState } from '../rules/call'
import type { Retention } from '../rules/consent'
import type { Verdict } from '../rules/eligibility'
import type { ApplicationForm, FormRules, Paper, Section } from '../rules/form'
import type { MyStep } from '../rules/possible'
import type { Problem } from '../rules/problems'
import type { Stage, Status } from '../rules/steps'
import type { MyAppeals } from './appeals/mine'
import type { TimelineEntry } from '../rules/timeline'

/** Moments are ISO 8601 in UTC; show them in `zone`. */
export type Call = { state: CallState; opensAt: string | null; closesAt: string | null; graceMinutes: number; zone: string; resultsExpectedOn: string | null }

/** A published programme and its call, in the language of the request. */
export type OpenCall = { program: string; slug: string; title: string; edition: number; startsOn: string; call: Call }

/** A programme as its applicants' pages need it, in the language of the request. */
export type FormProgram = FormRules & {
  id: string
  slug: string
  title: string
  edition: number
  startsOn: string
  endsOn: string
  consent: string | null
  retention: Retention
}

export type MyDocument = { id: string; kind: Paper; title: string; size: number; url: string; createdAt: string }

export type MyApplicationSummary = {
  id: string
  program: Pick<FormProgram, 'id' | 'slug' | 'title' | 'edition'>
  call: Call
  status: Status
  receipt: string | null
  submittedAt: string | null
  /** When they are heard, once that was set and as long as it is ahead. */
  interviewAt: string | null
}

/** Everything an applicant sees of an application. Every part of it follows from what was announced, none from what was decided. */
export type MyApplication = {
  id: string
  program: FormProgram
  call: Call
  /** What the applicant was told. */
  status: Status
  form: ApplicationForm
  formVersion: number
  verdict: Verdict
  /** The day in the zone of the call, as YYYY-MM-DD: ages and years are counted on it. */
  today: string
  /** The sections that may be filled in now, in their order. */
  open: Section[]
  /** The keys of the programme's questions that are put to this person. */
  asked: string[]
  problems: Problem[]
  documents: MyDocument[]
  receipt: string | null
  submittedAt: string | null
  /** How often it was handed in; 0 for a draft. */
  revision: number
  /** Whether something was changed since it was last handed in. */
  changed: boolean
  timeline: TimelineEntry[]
  may: MyStep[]
  /** Only while the offer was announced and not answered. */
  answerBy: string | null
  /** Which number they are on the reserve list now. Only while it was announced, and where the programme tells. */
  reservePlace: number | null
  /** Why they were not selected, only once they were told, and where the programme says. */
  feedback: string | null
  /** Asking for a review of what was told. */
  appeals: MyAppeals
  /** The end of the call for this person, where it is theirs alone. */
  extendedUntil: string | null
  /** Only while shortlisting was announced, and once an interview is set. */
  interview: { startsAt: string; endsAt: string; place: string | null; link: string | null } | null
  /** In public decisions and draws of stages whose end was announced. */
  codes: MyCode[]
}

/** What an application is called in a public decision, the key that proves it, and whether it had to be drawn for. */
export type MyCode = { stage: Stage; code: string; key: string; drawn: boolean }

export type Submission = { receipt: string; submittedAt: string; revision: number }
