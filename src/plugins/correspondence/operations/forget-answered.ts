import { createLocalReq } from 'payload'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { enquiryKeptDays } from '../rules/enquiry'

/** Forgets enquiries that were answered long ago, with the letters that brought them. What nobody has answered stays, however old. */
export const forgetAnswered: Task = async (payload) => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () =>
    query(
      req,
      sql`with forgotten as (
            delete from enquiries where state = 'answered' and updated_at < now() - make_interval(days => ${enquiryKeptDays}) returning id
          )
          delete from letters using forgotten where occasion = 'enquiry:' || forgotten.id`,
    ),
  )
}
