import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { lockBusy } from '@/database/busy'
import { inTransaction } from '@/database/operation'
import type { Task } from '@/database/queue'
import { query, sql } from '@/database/transaction'
import { writeToApplicants } from '@/plugins/selection'
import { type AskedSession, askedInWords } from '../hooks/evaluation-letters'
import { takesPart } from '../hooks/participants'
import { type Asking, askingAt } from '../rules/evaluation-letters'
import { attended } from './my-evaluations'

/** Every minute. */
export const askForEvaluationsNow: Task = (payload) => askForEvaluations(payload, new Date())

const template = 'evaluation-asked'

/**
 * Asks participants on the morning after how the sessions were at which they were: one letter a day for all of them, and never again for the same. It goes to whoever was there, whether or not they have answered: nobody can tell from the letters
 * who has. Its occasion names the day, the participant and the sessions. Under the lock of every change of a session one worker after the other looks what was written before.
 */
export async function askForEvaluations(payload: Payload, now: Date): Promise<void> {
  const asking = askingAt(now)
  if (!asking) return
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await lockBusy(req)
    const people = await readUnasked(req, asking)
    await writeToApplicants(
      req,
      people.map(({ application, sessions }) => ({
        application,
        template,
        occasion: `${occasionOf(asking)}${application}:${sessions.map(({ session }) => session).join()}`,
        values: (locale, zone) => askedInWords(sessions, { application, locale, zone }),
      })),
    )
  })
}

/** Each participant's goes on with their application and the sessions. */
const occasionOf = ({ day }: Asking): string => `${template}:${day}:`

/** Who was at which sessions of which no letter asked them, but those who had their letter of this day. */
const readUnasked = (req: PayloadRequest, asking: Asking) =>
  query<{ application: string; sessions: AskedSession[] }>(
    req,
    sql`select a.id as application, json_agg(json_build_object('session', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
            'title', (select coalesce(jsonb_object_agg(l._locale, l.title), '{}') from trainings_locales l where l._parent_id = s.training_id)) order by s.starts_at, s.id) as sessions
        from sessions s join applications a on a.program_id = s.program_id
        where s.state = 'planned' and s.ends_at > ${asking.after.toISOString()}::timestamptz and s.ends_at < ${asking.before.toISOString()}::timestamptz
          and ${takesPart} and ${attended(sql`s.id`, sql`a.id`)}
          and not exists (select from letters l where l.application_id = a.id and l.template = ${template}
            and (position(s.id::text in l.occasion) > 0 or starts_with(l.occasion, ${occasionOf(asking)})))
        group by a.id order by a.id`,
  )
