import { addMinutes } from 'date-fns'
import { standingOf } from '@/plugins/selection/rules/standing'
import type { Action } from '@/plugins/ledger'
import { type Actor, type Stage, stages } from '@/plugins/selection/rules/steps'
import { answerEntries } from './answer-rows'
import type { Cast } from './cast'
import type { Dossier } from './dossier'
import type { Edition } from './edition'
import { lettersTo, revisedAt, venue } from './letters'

/** Columns of a table by name. */
export type Row = Record<string, unknown>

/** An entry of the ledger, which only knows what it has words for. */
export type LedgerRow = Row & { action: Action }

export const applicantRow = ({ applicant, startedAt }: Dossier): Row => ({ ...applicant, created_at: startedAt, updated_at: startedAt })

const lastChange = ({ startedAt, story }: Dossier): Date =>
  [startedAt, ...story.moves.map(({ at }) => at), ...story.releases.map(({ at }) => at)].reduce((one, other) => (one > other ? one : other))

export function applicationRow(dossier: Dossier): Row {
  const { applicant, edition, form, handed, id, receipt, reservePlace, startedAt, story } = dossier
  const { standpoint } = story
  return {
    id,
    program_id: edition.id,
    applicant_id: applicant.id,
    locale: applicant.locale,
    receipt,
    submitted_at: story.moves[0]?.at ?? null,
    person_surname: handed?.person.surname ?? null,
    person_given_name: handed?.person.givenName ?? null,
    person_patronymic: handed?.person.patronymic ?? null,
    person_birth_date: handed?.person.birthDate ?? null,
    person_citizenship: handed?.person.citizenship ?? null,
    person_identity_number: handed?.person.identityNumber ?? null,
    person_sex: handed?.person.sex ?? null,
    person_city: handed?.person.city ?? null,
    person_phone: handed?.person.phone ?? null,
    education_institution: handed?.education.institution ?? null,
    education_field: handed?.education.field ?? null,
    education_level: handed?.education.level ?? null,
    education_year: handed?.education.year ?? null,
    education_average_grade: handed?.education.averageGrade ?? null,
    answers: handed?.answers ?? {},
    answered_form_id: handed ? edition.version : null,
    form,
    form_version: 12,
    status: standpoint.status,
    announced_status: standpoint.announcedStatus,
    announced_at: story.announcedAt,
    status_before: standpoint.statusBefore,
    announced_before: standpoint.announcedBefore,
    reason: story.reason,
    reserve_place: reservePlace,
    answer_by: story.answerBy,
    created_at: startedAt,
    updated_at: lastChange(dossier),
  }
}

/** The size of a sample paper, in bytes, by its name. */
export type Sizes = ReadonlyMap<string, number>

export const documentRows = ({ applicant, id, papers }: Dossier, sizes: Sizes): Row[] =>
  papers.map((paper) => ({
    id: paper.id,
    title: paper.title,
    kind: paper.kind,
    applicant_id: applicant.id,
    application_id: id,
    filename: paper.filename,
    mime_type: 'application/pdf',
    filesize: sizes.get(paper.sample) ?? 0,
    url: `/api/documents/file/${paper.filename}`,
    created_at: paper.createdAt,
    updated_at: paper.createdAt,
  }))

/** What was handed in, each time, with the documents of that moment. */
export function revisionRows({ earlierForm, form, id, papers, story }: Dossier, sizes: Sizes): Row[] {
  const at = story.moves[0]?.at
  if (!at) return []
  const documents = papers
    .map(({ createdAt, filename, id: paper, kind, sample, title }) => ({ id: paper, kind, title, filename, size: sizes.get(sample) ?? 0, createdAt }))
    .sort((one, other) => (one.kind < other.kind ? -1 : 1))
  const versions = [...(earlierForm ? [earlierForm] : []), form]
  return versions.map((version, place) => {
    const filedAt = place === 0 ? at : revisedAt(at)
    return { application_id: id, number: place + 1, form: { ...version, documents }, created_at: filedAt, updated_at: filedAt }
  })
}

export const reviewRows = ({ edition, id, reviews }: Dossier): Row[] =>
  reviews.map(({ assignedAt, comment, conflictReason, levels, privateNote, reviewer, scores, stage, state, submittedAt }) => ({
    application_id: id,
    program_id: edition.id,
    reviewer_id: reviewer.id,
    stage,
    state,
    scores,
    levels,
    comment,
    private_note: privateNote,
    conflict_reason: conflictReason,
    submitted_at: submittedAt,
    created_at: assignedAt,
    updated_at: submittedAt ?? assignedAt,
  }))

/** Whoever stepped aside has declared a conflict. */
export const conflictRows = ({ applicant, id, reviews }: Dossier): Row[] =>
  reviews
    .filter(({ state }) => state === 'conflict')
    .map(({ assignedAt, conflictReason, reviewer }) => ({
      reviewer_id: reviewer.id,
      applicant_id: applicant.id,
      application_id: id,
      kind: 'declared',
      reason: conflictReason,
      said_by_id: reviewer.id,
      created_at: assignedAt,
      updated_at: assignedAt,
    }))

/** Where the application stands in each stage that its reviews have reached, by the rule that the desk uses. */
export const standingRows = ({ edition, id, reviews, story }: Dossier): Row[] =>
  stages.flatMap((stage) => {
    const given = reviews.filter((review) => review.stage === stage && review.state === 'submitted').map(({ scores }) => scores)
    if (given.length === 0) return []
    const { status, announcedStatus } = story.standpoint
    const awaits = stage === 'screening' ? announcedStatus === 'submitted' && status !== 'submitted' : announcedStatus === 'shortlisted' && status !== 'shortlisted'
    return [{ application_id: id, program_id: edition.id, stage, status, awaits_release: awaits, ...standingOf(given, edition[stage].criteria) }]
  })

export const interviewRows = ({ edition, id, interview }: Dossier, panels: readonly string[]): Row[] => {
  if (!interview) return []
  const at = edition.calendar.screeningRelease
  const { from, to } = interview.slot
  return [
    {
      id: interview.id,
      application_id: id,
      panel_id: panels[interview.panel],
      starts_at: from,
      ends_at: to,
      state: interview.held ? 'held' : 'scheduled',
      created_at: at,
      updated_at: at,
    },
  ]
}

export const interviewWordRows = ({ interview }: Dossier): Row[] =>
  interview ? Object.entries(venue).map(([locale, place]) => ({ place, _locale: locale, _parent_id: interview.id })) : []

/** Letters of the last day still wait in the outbox; all others were sent a minute after they were written. */
export const letterRows = (dossier: Dossier): Row[] =>
  lettersTo(dossier).map(({ at, ...letter }) => {
    const waits = dossier.edition.calendar.now.getTime() - at.getTime() < 24 * 3_600_000
    const sentAt = addMinutes(at, 1)
    return {
      ...letter,
      application_id: dossier.id,
      state: waits ? 'queued' : 'sent',
      attempts: waits ? 0 : 1,
      sent_at: waits ? null : sentAt,
      created_at: at,
      updated_at: waits ? at : sentAt,
    }
  })

/** What the ledger says: each step, with the moment it is told of, since the ledger itself only knows when it was written. */
export function ledgerRows(dossier: Dossier, cast: Cast): LedgerRow[] {
  const { applicant, earlierForm, edition, id, interview, reviews, story } = dossier
  const reviewer = reviews.find(({ stage, state }) => stage === 'screening' && state === 'submitted')?.reviewer
  const people = { coordinator: cast.coordinator, reviewer, chair: cast.panels[interview?.panel ?? 0]?.[0] }
  const subject = { subject_type: 'applications', subject: id }
  const self = { actor_type: 'applicant', actor: applicant.id, actor_name: null }
  const actorOf = (by: Actor) => {
    if (by === 'applicant') return self
    if (by === 'clock') return { actor_type: 'clock', actor: null, actor_name: null }
    const person = people[by] ?? cast.coordinator
    return { actor_type: 'staff', actor: person.id, actor_name: person.name }
  }
  const taken = story.moves.map(({ announced, at, by, from, reason, to }) => ({
    action: 'step' as const,
    ...subject,
    ...actorOf(by),
    reason,
    details: { from, to, announced, at },
  }))
  const revised = earlierForm
    ? [{ action: 'revise' as const, ...subject, ...self, reason: null, details: { revision: 2, at: revisedAt(story.moves[0]?.at ?? edition.calendar.now) } }]
    : []
  return [...taken.slice(0, 1), ...revised, ...taken.slice(1), ...answerEntries(dossier)]
}

/** The act by which the decisions of a stage were told to all at once, and its entry in the ledger; none where nothing was told. */
export function releaseRows(edition: Edition, stage: Stage, dossiers: readonly Dossier[], { coordinator }: Cast, id: string): { release: Row; entry: LedgerRow } | null {
  const told = dossiers.flatMap(({ story }) => story.releases.filter((release) => release.stage === stage))
  const at = told[0]?.at
  if (!at) return null
  const release = { id, program_id: edition.id, stage, decisions: told.length, released_by_id: coordinator.id, created_at: at, updated_at: at }
  const details = { program: edition.id, stage, decisions: told.length, at }
  return { release, entry: { action: 'release', subject_type: 'releases', subject: id, actor_type: 'staff', actor: coordinator.id, actor_name: coordinator.name, details } }
}
