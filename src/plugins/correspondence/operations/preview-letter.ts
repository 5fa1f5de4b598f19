import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'
import type { PayloadRequest } from 'payload'
import { wordsOf } from '@/admin/words'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import { type Locale, locales, zone } from '@/i18n/locales'
import type { Application } from '@/payload-types'
import { fill, oneLine, type Values } from '../rules/render'
import { toSubscribers } from '../templates'
import { letterHtml } from '../views/letter'
import { footerWith } from './way-out'

/** A letter as somebody would read it. */
export type PreviewedLetter = { locale: Locale; subject: string; html: string }

/** An application on which a template can be shown, by its receipt and the name of its applicant. */
export type Choice = { id: string; label: string }

const moment = (iso: string) => format(new TZDate(iso, zone), 'dd.MM.yyyy HH:mm')

/** The newest applications that this person may read: for an editor there are none, and the template is shown on a made-up example. */
export async function previewChoices(req: PayloadRequest): Promise<Choice[]> {
  const found = await req.payload
    .find({ collection: 'applications', where: { receipt: { exists: true } }, sort: '-submittedAt', limit: 30, depth: 0, overrideAccess: false, user: req.user, req })
    .catch(() => ({ docs: [] as Application[] }))
  return found.docs.map(({ id, person, receipt }) => ({ id, label: [receipt, person?.surname, person?.givenName].filter(Boolean).join(' · ') }))
}

/** What a letter about this application would say; a value that it has not yet is left out. */
async function valuesOf(req: PayloadRequest, application: Application, locale: Locale): Promise<Values> {
  const asked = { depth: 0, overrideAccess: false, user: req.user, req } as const
  const program = await req.payload.findByID({ ...asked, collection: 'programs', id: String(application.program), locale, disableErrors: true })
  const { docs } = await req.payload.find({ ...asked, collection: 'interviews', where: { application: { equals: application.id }, state: { equals: 'scheduled' } }, limit: 1 })
  const [interview] = docs
  const values = {
    givenName: application.person?.givenName,
    program: program?.title,
    receipt: application.receipt,
    reason: application.reason,
    answerBy: application.answerBy && moment(application.answerBy),
    startsAt: interview && moment(interview.startsAt),
    place: interview?.place ?? (application.reservePlace ? String(application.reservePlace) : null),
    link: interview?.link,
    statusLink: env.SITE_URL + addressOf('/my/[application]', locale, { application: application.id }),
  }
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** A made-up person, for whoever may not read applications, and for what an application has not yet. */
function example(req: PayloadRequest, locale: Locale): Values {
  const t = wordsOf(req.i18n)
  const names = [
    'givenName',
    'program',
    'receipt',
    'serial',
    'reason',
    'feedback',
    'answer',
    'place',
    'code',
    'title',
    'summary',
    'name',
    'email',
    'subject',
    'message',
    'task',
    'session',
    'sessions',
  ] as const
  const inAWeek = moment(new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString())
  const words = Object.fromEntries(names.map((name) => [name, t(`correspondence:example:${name}`)]))
  const home = `${env.SITE_URL}/${locale}`
  return { ...words, answerBy: inAWeek, startsAt: inAWeek, dueAt: inAWeek, at: inAWeek, link: home, statusLink: home, applyLink: home }
}

/** Where letters of a template go to subscribers, the last words that each of them gets. */
const footerOf = (key: string | undefined, locale: Locale) => (key && toSubscribers(key) ? footerWith(env.SITE_URL + addressOf('/unsubscribe', locale), locale) : undefined)

/**
 * Shows a template in every language, on an application that this person may read or else on a made-up example.
 * @param application the id of an application; unknown ones are as none
 */
export async function previewLetter(req: PayloadRequest, template: string, application: string | undefined): Promise<PreviewedLetter[]> {
  const asked = { depth: 0, overrideAccess: false, user: req.user, req, disableErrors: true } as const
  const found = application ? await req.payload.findByID({ ...asked, collection: 'applications', id: application }) : null
  const letters: PreviewedLetter[] = []
  // One after the other: Payload keeps the language that is asked for in the request, which they share.
  for (const locale of locales) {
    const words = await req.payload.findByID({ ...asked, collection: 'letter-templates', id: template, locale })
    const values = found ? await valuesOf(req, found, locale) : example(req, locale)
    const subject = oneLine(fill(words?.subject ?? '', values))
    letters.push({ locale, subject, html: await letterHtml({ subject, text: fill(words?.body ?? '', values), footer: footerOf(words?.key, locale), locale }) })
  }
  return letters
}
