import type { Colleague } from './colleague'
import { trial } from './sitemap'

const day = 24 * 60 * 60 * 1000

/** The moment so many days from now. */
export const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString()

/**
 * Every programme that a test announces, and the number of its edition: older than every edition of the demonstration School, so that the site and the
 * screens go on speaking of the newest of those. An edition is there once, so each has a number of its own.
 */
const editions = {
  az: 1,
  en: 2,
  ru: 3,
  push: 4,
  cedvel: 4.1,
  secim: 4.2,
  'secim-2': 4.22,
  'secim-3': 4.24,
  qerar: 4.3,
  kohort: 4.35,
  'kohort-2': 4.36,
  anket: 4.4,
  'anket-2': 4.5,
  'anket-3': 4.6,
  sertifikat: 4.8,
  davamiyyet: 4.9,
  'davamiyyet-2': 4.92,
  oflayn: 4.93,
  sebekesiz: 4.98,
  yeniden: 4.99,
  buraxilis: 4.94,
  plan: 4.85,
  'plan-2': 4.86,
  tamamlama: 4.96,
  mezun: 4.97,
} as const

export type TrialName = keyof typeof editions

/** The last part of its address. */
export const slugOf = (name: TrialName): string => `${trial}${name}`

/** How a stage is judged; what it is called by serves as its label. */
export const stage = (...criteria: string[]) => ({ reviewsNeeded: 1, scale: { min: 1, max: 5 }, criteria: criteria.map((key) => ({ key, label: key, weight: 1 })) })

/** A call that is open, and one that is over. */
export const openCall = () => ({ opensAt: inDays(-1), closesAt: inDays(5), graceMinutes: 0, zone: 'Asia/Baku' })
export const closedCall = () => ({ opensAt: inDays(-9), closesAt: inDays(-1), graceMinutes: 0, zone: 'Asia/Baku' })

/** Announces a programme for one test alone, whose call is over unless `more` says otherwise. @returns its document */
export async function announce<T = unknown>(coordinator: Colleague, name: TrialName, more: Record<string, unknown> = {}): Promise<T & { id: string; title: string; slug: string }> {
  const { doc } = await coordinator.rest<{ doc: T & { id: string; title: string; slug: string } }>('POST', '/programs?locale=az&depth=0', {
    title: `Sınaq ${name}`,
    slug: slugOf(name),
    edition: editions[name],
    startsOn: inDays(90),
    endsOn: inDays(270),
    capacity: 5,
    call: closedCall(),
    form: { consent: 'Razıyam.', consentVersion: '1' },
    screening: { ...stage('thinking'), reviewersDecide: false },
    interview: stage('thinking'),
    offers: { answerDays: 5 },
    _status: 'published',
    ...more,
  })
  return doc
}
