import { extractID } from 'payload/shared'
import type { Partner as PartnerRow, Trainer as TrainerRow } from '@/payload-types'
import type { Locale } from '@/i18n/locales'
import { pathOfId } from './addresses'
import { cached } from './cache'
import { safeUrl } from './links'
import { type Picture, picture } from './pictures'
import { published, publishedById } from './published'

export type Trainer = { id: string; name: string; path: string | null; position: string | null; organisation: string | null; photo: Picture | null; bio: TrainerRow['bio'] }

export type Partner = {
  id: string
  name: string
  abbreviation: string | null
  kind: PartnerRow['kind']
  website: string | null
  logo: Picture | null
  description: string | null
}

async function present(trainer: TrainerRow, locale: Locale): Promise<Trainer> {
  return {
    id: trainer.id,
    name: trainer.name,
    path: await pathOfId('trainers', trainer.id, locale),
    position: trainer.position ?? null,
    organisation: typeof trainer.partner === 'object' ? (trainer.partner?.name ?? null) : null,
    photo: picture(trainer.photo, 'portrait'),
    bio: trainer.bio,
  }
}

/** Everybody who teaches, in the editors' order. */
export const listTrainers = cached('trainers', ['trainers', 'partners', 'media'], async (locale: Locale): Promise<Trainer[]> => {
  const trainers = await published('trainers', locale)
  return Promise.all(trainers.map((trainer) => present(trainer, locale)))
})

/** One trainer. */
export const getTrainer = cached('trainer', ['trainers', 'partners', 'media'], async (id: string, locale: Locale): Promise<Trainer | null> => {
  const trainer = await publishedById('trainers', id, locale)
  return trainer ? present(trainer, locale) : null
})

/** The organisations that the School works with, in the editors' order. */
export const listPartners = cached('partners', ['partners', 'media'], async (locale: Locale): Promise<Partner[]> => {
  const partners = await published('partners', locale)
  return partners.map((partner) => ({
    id: partner.id,
    name: partner.name,
    abbreviation: partner.abbreviation ?? null,
    kind: partner.kind,
    website: safeUrl(partner.website)?.href ?? null,
    logo: picture(partner.logo),
    description: partner.description ?? null,
  }))
})

/** Those of a list that a block names, in the order in which it names them; all of them when it names none. */
export function chosen<T extends { id: string }>(all: T[], named: (string | { id: string })[] | null | undefined, limit?: number | null): T[] {
  const ids = (named ?? []).map((one) => extractID(one))
  const found = ids.length > 0 ? ids.flatMap((id) => all.find((one) => one.id === id) ?? []) : all
  return limit ? found.slice(0, limit) : found
}
