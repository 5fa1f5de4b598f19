import type { CollectionAfterChangeHook, TextField } from 'payload'
import { query, sql } from '@/database/transaction'
import type { Program, Training } from '@/payload-types'

const name = (edition: number | undefined, title: string) => (edition ? `${edition} · ${title}` : title)

/** What staff see a training called where they look for one: editions teach under the same titles, so the number of the edition comes first. */
export const listedAs: TextField = {
  name: 'listedAs',
  type: 'text',
  localized: true,
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      async ({ originalDoc, req, siblingData }) => {
        const { program, title }: Partial<Training> = { ...originalDoc, ...siblingData }
        const id = typeof program === 'object' ? program?.id : program
        const [row] = id ? await query<{ edition: number }>(req, sql`select edition::int as edition from programs where id = ${id}::uuid`) : []
        return name(row?.edition, title ?? '')
      },
    ],
  },
}

/** When an edition gets another number, its trainings are listed under it, with all their drafts: lists and pickers read those. */
export const renumberTrainings: CollectionAfterChangeHook<Program> = async ({ doc, operation, req }) => {
  if (operation === 'create') return
  await query(
    req,
    sql`update trainings_locales l set listed_as = p.edition || ' · ' || l.title from trainings t join programs p on p.id = t.program_id
        where t.id = l._parent_id and p.id = ${doc.id}::uuid and l.listed_as is distinct from p.edition || ' · ' || l.title`,
  )
  await query(
    req,
    sql`update _trainings_v_locales l set version_listed_as = p.edition || ' · ' || l.version_title from _trainings_v t join programs p on p.id = t.version_program_id
        where t.id = l._parent_id and p.id = ${doc.id}::uuid and l.version_listed_as is distinct from p.edition || ' · ' || l.version_title`,
  )
}
