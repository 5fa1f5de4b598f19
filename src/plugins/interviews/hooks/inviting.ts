import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import type { Program, Release } from '@/payload-types'
import { queueLetters } from '@/plugins/correspondence'
import { addressLetters } from '@/plugins/selection'

/** Writes to everybody who may now choose a time of a programme and has not been written to: one letter for each application. */
async function inviteToChoose(req: PayloadRequest, program: string): Promise<void> {
  const waiting = await query<{ application: string }>(
    req,
    sql`select a.id as application from applications a join programs p on p.id = a.program_id
        where p.id = ${program}::uuid and p.interview_self_booking and a.announced_status = 'shortlisted'
          and not exists (select from interviews i where i.application_id = a.id and i.state <> 'cancelled')
          and not exists (select from letters l where l.occasion = 'interview-choose:' || a.id) order by a.id`,
  )
  const letters = await addressLetters(
    req,
    waiting.map(({ application }) => ({
      application,
      template: 'interview-choose',
      occasion: `interview-choose:${application}`,
      values: (locale) => ({ link: `${env.SITE_URL}${addressOf('/my/[application]/[section]', locale, { application, section: 'interview' })}` }),
    })),
  )
  await queueLetters(
    req,
    letters.map(({ letter }) => letter),
  )
}

/** Whoever has just been told of being shortlisted is invited to choose, where the programme lets them. */
export const inviteTold: CollectionAfterChangeHook<Release> = async ({ doc, operation, req }) => {
  if (operation === 'create' && doc.stage === 'screening') await inviteToChoose(req, extractID(doc.program))
  return doc
}

/** Once a programme lets its applicants choose, those who were told before are invited. */
export const inviteOnOpening: CollectionAfterChangeHook<Program> = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc._status === 'published' && doc.interview?.selfBooking) await inviteToChoose(req, doc.id)
  return doc
}
