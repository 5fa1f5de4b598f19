import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { demand } from '../hooks/refusals'
import type { timetableStates } from '../collections/timetables'
import type { Because } from '../rules/timetable/changes'
import type { TimetablePlan } from '../rules/timetable/plan'
import { type Counts, countsOf, type Hindrance, hindrancesOf } from '../rules/timetable/summary'
import type { Amounts } from '../rules/timetable/terms'
import type { DayLoad } from './loads'
import { fingerprintOf } from './fingerprint'
import type { TimetableWish } from './propose-timetable'
import { type ReadProblem, readProblem } from './read-problem'
import { type Write, writesOf } from './writes'

export type TimetableState = (typeof timetableStates)[number]

/** A time of an interview: with which panel (by its id), from when. */
export type Time = { panel: string; startsAt: Date }

/** Somebody for whom something changes. `because`: why they do not keep what they had. */
export type Moved = { application: string; name: string; receipt: string; from: Time | null; to: Time | null; because: Because | null }

/** What a panel would do in all: the slots that stay free between two interviews, and what an even share would be. */
export type PanelLoad = Pick<TimetablePlan['panels'][number], 'gaps' | 'share'> & { id: string; name: string }

/** What a proposed timetable comes to. People are given by name, panels as well. */
export type Proposed = Pick<TimetablePlan, 'bound' | 'gap' | 'traded'> & {
  fingerprint: string
  /** Something that it stands on has changed: it can no longer be carried out. */
  stale: boolean
  points: number
  counts: Counts
  /** How many interviews would be given or moved, each with a letter. */
  writes: number
  hindrances: Hindrance[]
  panels: PanelLoad[]
  loads: DayLoad[]
  moves: Moved[]
}

export type Proposal = Pick<TimetableWish, 'seed' | 'prefer'> & {
  /** By which weights it was asked for; null where they could not be chosen yet. */
  weights: Amounts | null
  state: TimetableState
  milliseconds: number | null /** Where there is one to look at. */
  proposed: Proposed | null
}

type Kept = Omit<Proposal, 'proposed'> & { fingerprint: string | null; plan: TimetablePlan | null }

/**
 * The timetable that was last asked for of a programme: how far it is, and what it would change.
 * @returns null where none was asked for yet
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readProposal(req: PayloadRequest, { program }: { program: string }): Promise<Proposal | null> {
  demand(req, 'coordinator', 'auditor')
  return inTransaction(req, async () => {
    const [kept] = await query<Kept>(
      req,
      sql`select seed::int as seed, prefer, weights, state, milliseconds::int as milliseconds, fingerprint, plan from timetables where program_id = ${program}::uuid`,
    )
    if (!kept) return null
    const { fingerprint, plan, ...known } = kept
    if (!plan || !fingerprint || kept.state !== 'ready') return { ...known, proposed: null }
    return { ...known, proposed: summed(await readProblem(req, program, kept), plan, fingerprint) }
  })
}

/**
 * How far the timetable is that was asked for: what a screen asks while it waits.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readProposalState(req: PayloadRequest, { program }: { program: string }): Promise<{ state: TimetableState | null }> {
  demand(req, 'coordinator', 'auditor')
  const [kept] = await inTransaction(req, () => query<{ state: TimetableState }>(req, sql`select state from timetables where program_id = ${program}::uuid`))
  return { state: kept?.state ?? null }
}

function summed(read: ReadProblem, plan: TimetablePlan, fingerprint: string): Proposed {
  const { bound, gap, objective, traded } = plan
  const writes = writesOf(read, plan)
  const called = namesOf(read)
  return {
    bound,
    gap,
    traded: traded.map((one) => ({ ...one, who: one.who.map(called) })),
    fingerprint,
    stale: fingerprintOf(read.problem, plan) !== fingerprint,
    points: objective.points,
    counts: countsOf(plan),
    writes: writes.length,
    hindrances: hindrancesOf(plan.obstacles).map((one) => ({
      ...one,
      examples: one.examples.map(called),
      ...(one.code === 'tooFewSlots' ? { panels: one.panels.map(called) } : {}),
    })),
    ...loadsOf(read, plan),
    moves: movesOf(read, plan, writes),
  }
}

/** What people and panels are called, whatever an id is of. */
function namesOf({ panels, people }: ReadProblem): (id: string) => string {
  const names = new Map([...panels.map(({ id, name }) => [id, name] as const), ...people.map(({ application, name, receipt }) => [application, name || receipt] as const)])
  return (id) => names.get(id) ?? ''
}

/** Everybody for whom something is written, by name. */
function movesOf({ people }: ReadProblem, { changes }: TimetablePlan, writes: readonly Write[]): Moved[] {
  const because = new Map(changes.map((change) => [change.applicant, change.because]))
  return people.flatMap(({ application, name, receipt }): Moved[] => {
    const write = writes.find((one) => one.application === application)
    if (!write) return []
    const { had, slot } = write
    return [
      {
        application,
        name,
        receipt,
        from: had && { panel: had.panel, startsAt: had.startsAt },
        to: slot && { panel: slot.panel, startsAt: slot.startsAt },
        because: because.get(application) ?? null,
      },
    ]
  })
}

function loadsOf({ panels, problem, standing }: ReadProblem, plan: TimetablePlan): Pick<Proposed, 'loads' | 'panels'> {
  const places = new Map(problem.slots.map((slot) => [slot.id, slot]))
  const then = plan.interviews.flatMap(({ slot }) => places.get(slot) ?? [])
  const of = (list: readonly { panel: string; day: string }[], panel: string, day: string) => list.filter((one) => one.panel === panel && one.day === day).length
  const days = [...new Set([...standing, ...then].map(({ day }) => day))].sort()
  return {
    panels: panels.flatMap(({ id, name }) => plan.panels.filter((panel) => panel.id === id).map(({ gaps, share }) => ({ id, name, gaps, share }))),
    loads: panels.flatMap(({ id }) => days.map((day) => ({ panel: id, day, before: of(standing, id, day), after: of(then, id, day) }))),
  }
}
