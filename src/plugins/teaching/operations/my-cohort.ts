import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database/operation'
import { query, sql } from '@/database/transaction'
import { localised } from '../hooks/localised'
import { readParticipation } from '../hooks/participants'

/** Moments are ISO 8601 in UTC. */
export type MyAnnouncement = { id: string; title: string; body: string; announcedAt: string }

/** `ending`: of the name of its file, such as `pdf`. */
export type MyMaterial = { id: string; title: string; description: string; url: string; ending: string; bytes: number }

/** What is handed out with one training; without one, with the programme as a whole. */
export type MyMaterials = { training: { id: string; title: string } | null; materials: MyMaterial[] }

export type MyQuestion = { id: string; text: string; askedAt: string; answer: { text: string; at: string } | null }

/** What others asked, without who they are. */
export type SharedQuestion = { id: string; text: string; answer: string; at: string }

const iso = (moment: Date | string): string => new Date(moment).toISOString()

/** What was announced to the cohort of an application of the signed-in applicant, newest first. @throws APIError 401, 404 */
export const myAnnouncements = (req: PayloadRequest, application: string): Promise<MyAnnouncement[]> =>
  inTransaction(req, async () => {
    const { graduated, program } = await readParticipation(req, application)
    const rows = await query<MyAnnouncement>(
      req,
      sql`select n.id, ${localised(req, 'announcements', 'title', 'n.id')} as title, ${localised(req, 'announcements', 'body', 'n.id')} as body, n.announced_at as "announcedAt"
          from announcements n where n.program_id = ${program}::uuid and n.announced_at is not null and (n.audience = 'participants' or ${graduated}) order by n.announced_at desc, n.id`,
    )
    return rows.map((row) => ({ ...row, announcedAt: iso(row.announcedAt) }))
  })

/** What is handed out to the cohort of an application of the signed-in applicant by now, by the order of the trainings; what is of no training comes first. @throws APIError 401, 404 */
export const myMaterials = (req: PayloadRequest, application: string): Promise<MyMaterials[]> =>
  inTransaction(req, async () => {
    const { program } = await readParticipation(req, application)
    const rows = await query<{ id: string; title: string; description: string; filename: string; bytes: string; training: string | null; trainingTitle: string }>(
      req,
      sql`select m.id, ${localised(req, 'materials', 'title', 'm.id')} as title, ${localised(req, 'materials', 'description', 'm.id')} as description, m.filename, m.filesize as bytes,
            t.id as training, ${localised(req, 'trainings', 'title', 't.id')} as "trainingTitle"
          from materials m left join trainings t on t.id = m.training_id
          where m.program_id = ${program}::uuid and m.shown_from <= now() order by t.order nulls first, m.shown_from, m.id`,
    )
    const groups = new Map<string | null, MyMaterials>()
    for (const { bytes, filename, training, trainingTitle, ...row } of rows) {
      const group = groups.get(training) ?? { training: training ? { id: training, title: trainingTitle } : null, materials: [] }
      group.materials.push({ ...row, bytes: Number(bytes), ending: filename.split('.').at(-1) ?? '', url: `/api/materials/file/${filename}` })
      groups.set(training, group)
    }
    return [...groups.values()]
  })

/** What the signed-in applicant has asked, newest first, and what others asked that is answered to all. @throws APIError 401, 404 */
export const myQuestions = (req: PayloadRequest, application: string): Promise<{ own: MyQuestion[]; shared: SharedQuestion[] }> =>
  inTransaction(req, async () => {
    const { program } = await readParticipation(req, application)
    const own = await query<{ id: string; text: string; askedAt: string; answer: string | null; answeredAt: string | null }>(
      req,
      sql`select id, text, created_at as "askedAt", answer, answered_at as "answeredAt" from questions where application_id = ${application}::uuid order by created_at desc, id`,
    )
    const shared = await query<SharedQuestion>(
      req,
      sql`select id, shared as text, answer, answered_at as at from questions
          where program_id = ${program}::uuid and application_id <> ${application}::uuid and shared is not null and answered_at is not null order by answered_at desc, id`,
    )
    return {
      own: own.map(({ answer, answeredAt, askedAt, id, text }) => ({
        id,
        text,
        askedAt: iso(askedAt),
        answer: answer && answeredAt ? { text: answer, at: iso(answeredAt) } : null,
      })),
      shared: shared.map((row) => ({ ...row, at: iso(row.at) })),
    }
  })
