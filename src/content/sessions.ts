import { extractID } from 'payload/shared'
import type { Where } from 'payload'
import type { Session as Row } from '@/payload-types'
import type { Locale } from '@/i18n/locales'
import { type Named, pathOfId } from './addresses'
import { asVisitor, school } from './published'

/** One occasion on which a training is held, as everybody may know it. Moments are ISO 8601 in UTC. */
export type Session = {
  id: string
  startsAt: string
  endsAt: string
  /** How to find it; null where there is nothing to go to, or nothing known yet. */
  place: string | null
  trainers: Named[]
  cancelled: boolean
  /** How often it was changed since it was announced. */
  sequence: number
  updatedAt: string
}

/** The people among related documents that came along with a document. */
export async function namesOf(trainers: Row['trainers'], locale: Locale): Promise<Named[]> {
  const known = (trainers ?? []).filter((trainer) => typeof trainer === 'object')
  return Promise.all(known.map(async (trainer) => ({ name: trainer.name, path: await pathOfId('trainers', trainer, locale) })))
}

const asSession = async (row: Row, locale: Locale): Promise<Session> => ({
  id: row.id,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  place: (typeof row.room === 'object' ? row.room?.place : null) ?? row.venue ?? null,
  trainers: await namesOf(row.trainers, locale),
  cancelled: row.state === 'cancelled',
  sequence: row.sequence ?? 0,
  updatedAt: row.updatedAt,
})

/** The sessions of which everybody was told, by training, each training's in their order. */
export async function sessionsByTraining(where: Where, locale: Locale): Promise<Map<string, Session[]>> {
  const { docs } = await (await school()).find({ collection: 'sessions', ...asVisitor(locale), where, sort: 'startsAt', pagination: false })
  const byTraining = new Map<string, Session[]>()
  for (const row of docs) {
    const training = extractID(row.training)
    byTraining.set(training, [...(byTraining.get(training) ?? []), await asSession(row, locale)])
  }
  return byTraining
}
