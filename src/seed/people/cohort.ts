import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { addDays } from 'date-fns'
import type { PayloadRequest } from 'payload'
import type { SubmissionState } from '@/plugins/teaching/rules/handing-in'
import { announcements, essays, feedback, finalWork, materials, questions, tasks } from '../content/cohort/cohort'
import { writerFor } from '../content/write'
import type { Dossier } from './dossier'
import type { Edition } from './edition'

/** How the participants stand with the first task, in turn. */
const standings: readonly SubmissionState[] = ['accepted', 'handedIn', 'accepted', 'returned', 'handedIn', 'accepted']

/** What the participants of an edition are handed, told and asked, what they have handed in, and what they ask, in the transaction of the request. */
export async function seedCohort(req: PayloadRequest, { calendar: { now }, id: program }: Edition, dossiers: readonly Dossier[], coordinator: string): Promise<void> {
  const writer = await writerFor(req)
  const participants = dossiers.filter(({ story }) => story.standpoint.announcedStatus === 'enrolled').map(({ id }) => id)
  const at = (days: number) => addDays(now, days).toISOString()
  const [training] = (await req.payload.find({ collection: 'trainings', where: { program: { equals: program } }, sort: 'order', limit: 1, depth: 0, overrideAccess: true, req }))
    .docs
  const data = await readFile(path.resolve('src/seed/people/papers/blank.pdf'))
  for (const [place, words] of materials.entries()) {
    const file = { name: 'material.pdf', mimetype: 'application/pdf', size: data.length, data }
    await writer.create('materials', { ...words, program, training: place === 0 ? null : training?.id, shownFrom: at(-5 + place) }, file)
  }
  for (const [place, words] of announcements.entries()) {
    const announced = { announcedAt: at(-6 + 4 * place), announcedBy: coordinator, letters: participants.length }
    const id = await writer.create('announcements', { ...words, program, audience: 'participants' })
    if (place < announcements.length - 1) await req.payload.db.updateOne({ collection: 'announcements', id, data: announced, req })
  }
  const [first = '', second = ''] = [
    await writer.create('tasks', { ...tasks[0], program, shownFrom: at(-12), dueAt: at(-1), lateDays: 7, required: true }),
    await writer.create('tasks', { ...tasks[1], program, training: training?.id, shownFrom: at(-2), dueAt: at(9), lateDays: 3, required: true }),
  ]
  await writer.create('tasks', { ...finalWork, program, shownFrom: at(120), dueAt: at(170), lateDays: 3, required: true, final: true })
  const handIn = (task: string, application: string, rest: object) =>
    req.payload.db.create({ collection: 'task-submissions', data: { task, application, number: 1, late: false, ...rest }, req })
  for (const [place, state] of standings.entries()) {
    const [application, late] = [participants[place], place === standings.length - 2]
    const judged = state === 'handedIn' ? {} : { judgedBy: coordinator, judgedAt: at(-0.4), feedback: state === 'returned' ? feedback : null }
    if (application)
      await handIn(first, application, { text: essays[place % essays.length], state, late, digest: `${place}`, createdAt: at(late ? -0.5 : -2 - place / 3), ...judged })
  }
  if (participants[0]) await handIn(second, participants[0], { text: essays[0], state: 'handedIn', digest: 'second', createdAt: at(-0.3) })
  for (const [place, { answer, shared, text }] of questions.entries()) {
    const answered = answer ? { answer, shared, answeredBy: coordinator, answeredAt: at(-2 + place / 4) } : {}
    await req.payload.db.create({ collection: 'questions', data: { application: participants[place], program, text, createdAt: at(-4 + place), ...answered }, req })
  }
}
