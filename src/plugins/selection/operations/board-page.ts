import type { PayloadRequest } from 'payload'
import { query, type SQL, sql } from '@/database/transaction'
import type { Stage, Status } from '../rules/steps'
import type { BoardRow, BoardSort } from './read-board'

/** What is listed: no statuses means all of them; the page is counted from 1. */
export type Listing = { program: string; stage: Stage; statuses: Status[]; search: string | null; sort: BoardSort; page: number | 'all' }

export const perPage = 50

/** A search is counted no further than this. */
const mostCounted = 1000

/** Each order is that of an index; equals stand in the order of their ids, which say nothing about a person. */
const orders: Record<BoardSort, SQL> = {
  rank: sql`s.mean desc nulls last, s.application_id`,
  spread: sql`s.spread desc nulls last, s.application_id`,
  'fewest-reviews': sql`s.reviews, s.application_id`,
  name: sql`a.person_surname collate "az-x-icu", a.person_given_name collate "az-x-icu", a.id`,
  newest: sql`s.created_at desc, s.application_id`,
}

const ofStage = ({ program, stage }: Listing) => sql`s.program_id = ${program}::uuid and s.stage = ${stage}`

/** A search as a pattern for LIKE over folded words: it is found as it is, wherever it stands; what LIKE would read as a pattern is read as a letter. */
export const sought = (search: string): SQL => sql`search_fold(${`%${search.replace(/[\\%_]/g, '\\$&')}%`})`

const found = ({ search }: Listing) => (search ? sql`and s.words like ${sought(search)}` : sql``)

const ofStatus = ({ statuses }: Listing) =>
  statuses.length > 0
    ? sql`and s.status in (${sql.join(
        statuses.map((status) => sql`${status}`),
        sql`, `,
      )})`
    : sql``

/** The piece of the list that is shown: which applications, in which order. */
function slice(listing: Listing): SQL {
  const { program, statuses, search, sort, page } = listing
  const window = page === 'all' ? sql`` : sql`limit ${perPage} offset ${(page - 1) * perPage}`
  if (sort === 'name')
    return sql`select s.* from applications a join standings s on s.application_id = a.id
               where a.program_id = ${program}::uuid and ${ofStage(listing)} ${ofStatus(listing)} ${found(listing)} order by ${orders.name} ${window}`
  if (sort === 'rank' && statuses.length > 0 && page !== 'all' && !search) {
    // One walk along the index for each status, then the best of all: a rare status is found without passing all others.
    const each = statuses.map((status) => sql`(select s.* from standings s where ${ofStage(listing)} and s.status = ${status} order by ${orders.rank} limit ${page * perPage})`)
    return sql`select s.* from (${sql.join(each, sql` union all `)}) s order by ${orders.rank} ${window}`
  }
  return sql`select s.* from standings s where ${ofStage(listing)} ${ofStatus(listing)} ${found(listing)} order by ${orders[sort]} ${window}`
}

/** The rows of one page of the board, or of all of it. */
export async function boardRows(req: PayloadRequest, listing: Listing): Promise<BoardRow[]> {
  const { page, sort, stage } = listing
  const rows = await query<Omit<BoardRow, 'place'>>(
    req,
    sql`with page as materialized (${slice(listing)})
        select a.id as application, coalesce(a.receipt, '') as receipt, concat_ws(' ', a.person_surname, a.person_given_name, a.person_patronymic) as name,
          a.education_field as field, a.education_institution as institution, a.status, a.announced_status as "announcedStatus",
          a.reserve_place::int as "reservePlace", a.answer_by as "answerBy", s.mean::float, s.spread::float, s.reviews::int, a.submitted_at as "submittedAt",
          (select count(*)::int from reviews r where r.application_id = a.id and r.stage = ${stage} and r.state <> 'conflict') as assigned
        from page s join applications a on a.id = s.application_id order by ${orders[sort]}`,
  )
  const before = page === 'all' ? 0 : (page - 1) * perPage
  return rows.map((row, index) => ({ ...row, place: sort === 'rank' ? before + index + 1 : null }))
}

/** How many applications a search finds. */
export async function countFound(req: PayloadRequest, listing: Listing): Promise<number> {
  const [row] = await query<{ count: number }>(
    req,
    sql`select count(*)::int as count from (
          select 1 from standings s where ${ofStage(listing)} ${ofStatus(listing)} ${found(listing)} limit ${mostCounted}) found`,
  )
  return row?.count ?? 0
}
