import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { languageOf } from '@/i18n/language-of'
import { demand, recordId } from '../hooks/refusals'
import { readRubric } from '../hooks/rubrics'
import type { Rubric } from '../rules/rubric'
import { distributionOf } from '../rules/standing'
import type { Stage, Status } from '../rules/steps'
import { boardRows, countFound, type Listing, perPage } from './board-page'

/** `rank`: best mean first, those without one last. */
export const boardSorts = ['rank', 'spread', 'fewest-reviews', 'name', 'newest'] as const
export type BoardSort = (typeof boardSorts)[number]

export type BoardQuery = { program: string; stage: Stage; status?: Status[]; search?: string; sort?: BoardSort /** from 1 */; page?: number }

export type BoardRow = {
  application: string
  /** The place in this list, from 1, when it is sorted by rank. */
  place: number | null
  receipt: string
  name: string
  field: string | null
  institution: string | null
  status: Status
  announcedStatus: Status
  reservePlace: number | null
  answerBy: string | null
  mean: number | null
  spread: number | null
  /** Submitted reviews of this stage, and those assigned in all. */
  reviews: number
  assigned: number
  submittedAt: string | null
}

/** How many applications have a mean from `from` up to, but not including, `to` (the last bin includes it), by status. */
export type Bin = { from: number; to: number; count: number; statuses: Partial<Record<Status, number>> }

export type Board = {
  rows: BoardRow[]
  /** Rows in all, of the status and search asked for; a search counts no further than 1,000. */
  total: number
  page: number
  pages: number
  /** Applications of this stage by status, whatever was asked for. */
  counts: Partial<Record<Status, number>>
  distribution: Bin[]
  rubric: Rubric
  reviewsNeeded: number
  seats: { capacity: number; taken: number }
  /** Decisions of this stage that wait for the release. */
  awaitingRelease: number
}

type Count = { status: Status; awaitsRelease: boolean; quarter: number; count: number }

const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0)

/**
 * One page of the ranked board of a stage, and the figures around it. As quick with a hundred thousand applications as with a thousand: rows come
 * from an index in the order asked for, figures from counters.
 * @throws APIError 403 for anybody but coordinators and auditors
 */
export async function readBoard(req: PayloadRequest, asked: BoardQuery): Promise<Board> {
  demand(req, 'coordinator', 'auditor')
  const { search, sort = 'rank', stage } = asked
  const page = Math.max(1, Math.floor(asked.page ?? 1))
  const listing: Listing = { program: recordId(req, asked.program), stage, statuses: asked.status ?? [], search: search?.trim() || null, sort, page }
  return inTransaction(req, async () => {
    const { reviewsNeeded, ...rubric } = await readRubric(req, listing.program, stage, languageOf(req))
    const counts = await readCounts(req, listing)
    const [seats] = await query<Board['seats']>(req, sql`select capacity, taken from program_seats where program_id = ${listing.program}::uuid`)
    const total = listing.search ? await countFound(req, listing) : sum(counts.filter(({ status }) => listing.statuses.length === 0 || listing.statuses.includes(status)))
    return {
      rows: await boardRows(req, listing),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / perPage)),
      counts: byStatus(counts),
      distribution: distributionOf(
        counts.filter(({ quarter }) => quarter >= 0).map(({ status, quarter, count }) => ({ kind: status, quarter, count })),
        rubric.scale,
      ).map(({ kinds, ...bin }) => ({ ...bin, statuses: kinds })),
      rubric,
      reviewsNeeded,
      seats: seats ?? { capacity: 0, taken: 0 },
      awaitingRelease: sum(counts.filter(({ awaitsRelease }) => awaitsRelease)),
    }
  })
}

const readCounts = (req: PayloadRequest, { program, stage }: Listing) =>
  query<Count>(
    req,
    sql`select status, awaits_release as "awaitsRelease", quarter, sum(count)::int as count from standing_counts
        where program_id = ${program}::uuid and stage = ${stage} group by 1, 2, 3 having sum(count) <> 0`,
  )

function byStatus(counts: readonly Count[]): Partial<Record<Status, number>> {
  const result: Partial<Record<Status, number>> = {}
  for (const { status, count } of counts) result[status] = (result[status] ?? 0) + count
  return result
}
