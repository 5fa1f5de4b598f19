import { fetchFile, post, read } from '@/admin/call'
import type { Locale } from '@/i18n/locales'
import type { AssignmentWish } from '../operations/assignment-problem'
import type { Decided } from '../operations/decide'
import type { Imported } from '../operations/conflicts'
import type { Proposal } from '../operations/propose-assignment'
import type { DecisionSummary } from '../operations/read-decisions'
import type { StageRanking } from '../operations/read-ranking'
import type { Calibration } from '../operations/calibrate'
import type { ReviewSheet } from '../operations/read-for-review'
import type { RedactionAsked } from '../operations/redact'
import type { ReviewSave } from '../operations/review'
import type { Outcome } from '../operations/one-by-one'
import type { AppealOutcome } from '../rules/appeals'
import type { ConflictKind } from '../rules/conflicts'
import type { RandomSource } from '../rules/draw'
import type { Stage, Status } from '../rules/steps'

type Part = { program: string; stage: Stage }

/** A ranking with the moment whose scores it shows, in words. */
export type ShownRanking = StageRanking & { readOn: string | null }

/** Something frozen, with its moments in words, and where the site shows what is public of its programme. */
export type ShownDecision = DecisionSummary & { on: string; knownOn: string | null; page: string }

const asQuery = (part: Part) => new URLSearchParams(part).toString()

/** The endpoints of selection, as the screens call them. Each throws as {@link post} does. */
export const desk = {
  sheet: (review: string) => read<ReviewSheet>(`/desk/reviews/${review}`),
  save: ({ review, ...save }: ReviewSave) => post<{ version: number }>(`/desk/reviews/${review}/save`, save),
  submit: (review: string) => post<{ submittedAt: string; next: string | null }>(`/desk/reviews/${review}/submit`, {}),
  discuss: (asked: { application: string; stage: Stage; text: string }) => post('/desk/discussion', asked),
  seeDiscussion: (review: string) => post(`/desk/reviews/${review}/discussion/seen`, {}),
  conflict: (review: string, reason: string) => post<{ next: string | null }>(`/desk/reviews/${review}/conflict`, { reason }),
  steps: (asked: { applications: string[]; to: Status; reason?: string }) => post<Outcome[]>('/desk/steps', asked),
  reopen: (asked: { application: string; reason: string }) => post('/desk/reopen', asked),
  propose: (wish: AssignmentWish) => post<Proposal>('/desk/assignments/propose', wish),
  pairs: (wish: AssignmentWish) => fetchFile('/desk/assignments/pairs', wish),
  carryOut: (wish: AssignmentWish & { fingerprint: string }) => post<Proposal>('/desk/assignments/carry-out', wish),
  setReviewing: (asked: { reviewer: string; reads: Locale[]; most: number | null }) => post('/desk/reviewers', asked),
  assign: (asked: { applications: string[]; reviewer: string }) => post<Outcome[]>('/desk/assignments', asked),
  unassign: (asked: { application: string; reviewer: string }) => post('/desk/assignments/remove', asked),
  addConflict: (asked: { receipt: string; reviewer: string; kind: ConflictKind; reason: string }) => post('/desk/conflicts', asked),
  removeConflict: (conflict: string) => post('/desk/conflicts/remove', { conflict }),
  importConflicts: (table: string) => post<Imported>('/desk/conflicts/import', { table }),
  redact: (asked: RedactionAsked) => post('/desk/redactions', asked),
  noteFlag: (flag: string, note: string) => post('/desk/flags/note', { flag, note }),
  answerAppeal: (asked: { appeal: string; outcome: AppealOutcome; answer: string }) => post('/desk/appeals/answer', asked),
  writeFeedback: (asked: { application: string; text: string }) => post('/desk/feedback', asked),
  extend: (asked: { application: string; until: string; reason: string }) => post('/desk/extend', asked),
  calibrate: (asked: { program: string; receipts: string[] }) => post<Calibration>('/desk/calibration', asked),
  exportBoard: (part: Part) => fetchFile('/desk/export', part),
  ranking: (part: Part) => read<ShownRanking>(`/desk/ranking?${asQuery(part)}`),
  rankingState: (part: Part) => read<{ readAt: string | null; stale: boolean }>(`/desk/ranking/state?${asQuery(part)}`),
  rankAgain: (part: Part) => post('/desk/ranking/again', part),
  exportRanking: (part: Part) => fetchFile('/desk/ranking/export', part),
  decisions: (part: Part) => read<ShownDecision[]>(`/desk/decisions?${asQuery(part)}`),
  decide: (asked: Part & { places: number; reserve: number /** Of the ranking that is shown. */; digest: string }) => post<Decided>('/desk/decisions', asked),
  stateDraw: (asked: { decision: string; sources: string[]; knownAt: string }) => post('/desk/decisions/statement', asked),
  draw: (asked: { statement: string; sources: RandomSource[] }) => post<Decided>('/desk/decisions/draw', asked),
  publish: (decision: string) => post('/desk/decisions/publish', { decision }),
  release: (asked: Part & { fingerprint: string }) => post<{ release: string; decisions: number }>('/desk/release', asked),
  proposeRelease: (asked: Part & { fingerprint: string }) => post('/desk/release/propose', asked),
}
