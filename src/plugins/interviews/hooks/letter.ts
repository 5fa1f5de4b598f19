import type { PayloadRequest } from 'payload'
import { extractID } from 'payload/shared'
import { query, sql } from '@/database/transaction'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import type { Interview } from '@/payload-types'
import { type Attachment, attachToLetter, type LetterRequest, queueLetter } from '@/plugins/correspondence'
import { type Addressee, addressLetters } from '@/plugins/selection'
import { invitationCalendar } from '../rules/calendar'
import { beginning } from './beginning'
import { readPlace } from './place'

/**
 * Writes to the applicant of an interview, in the transaction of what happened to it. The letter brings the interview into their calendar, moves it
 * there, or takes it away.
 * @param template the key of the letter's template
 */
export async function writeAbout(req: PayloadRequest, interview: Interview, application: string, template: string): Promise<void> {
  await queueLetter(req, await letterAbout(req, interview, application, template))
}

/** Takes a cancelled interview out of the applicant's calendar with the letter that has just told them of their leaving the selection, and without one of its own. */
export async function takeBack(req: PayloadRequest, interview: Interview, application: string): Promise<void> {
  const { attachment } = await letterAbout(req, interview, application, 'interview-cancelled')
  await attachToLetter(req, application, attachment)
}

/** Reminds the applicant of an interview; once for each occasion. */
export async function remindOf(req: PayloadRequest, interview: Interview, occasion: string): Promise<void> {
  const { letter } = await addressed(req, interview, extractID(interview.application), { template: 'interview-reminder', occasion })
  await queueLetter(req, letter)
}

/** An interview that is set, for the calendar of its applicant. */
export async function invitationTo(req: PayloadRequest, interview: Interview, application: string): Promise<Attachment> {
  const { attachment } = await letterAbout(req, interview, application, 'interview-invitation')
  return attachment
}

async function letterAbout(req: PayloadRequest, interview: Interview, application: string, template: string): Promise<LetterRequest & { attachment: Attachment }> {
  const { addressee, letter } = await addressed(req, interview, application, { template, occasion: invitationOccasion(interview) })
  return { ...letter, attachment: calendarFor(req, interview, addressee, letter) }
}

/** What the letter that tells of an interview as it stands is for. */
const invitationOccasion = ({ id, sequence }: Interview): string => `invitation:${id}:${sequence}`

/** A letter about an interview, in its applicant's language: when, by which clocks, and where. */
async function addressed(req: PayloadRequest, interview: Interview, application: string, asked: { template: string; occasion: string }) {
  const placeIn = await readPlace(req, interview)
  const [said] = await query<{ zone: string | null }>(req, sql`select zone from interview_preferences where application_id = ${application}::uuid`)
  const values = (locale: Locale, zone: string) => ({
    startsAt: beginning(new Date(interview.startsAt), locale, { school: zone, own: said?.zone }),
    place: placeIn(locale) ?? '',
    link: interview.link ?? '',
  })
  const [letter] = await addressLetters(req, [{ application, ...asked, values }])
  if (!letter) throw new Error(`There is no application ${application} to write about.`)
  return letter
}

/** The interview for the applicant's calendar, saying what the letter says. */
function calendarFor(req: PayloadRequest, interview: Interview, { email, name, zone }: Addressee, { locale, values }: LetterRequest): Attachment {
  const t = translator(locale, 'interviews')
  const method = interview.state === 'cancelled' ? 'cancel' : 'request'
  const { program = '', startsAt = '', place = '', link = '', receipt = '', statusLink = '' } = values
  const content = invitationCalendar({
    interview: interview.id,
    host: new URL(env.SITE_URL).hostname,
    method,
    sequence: interview.sequence,
    startsAt: new Date(interview.startsAt),
    endsAt: new Date(interview.endsAt),
    zone,
    writtenAt: new Date(),
    words: {
      summary: t('invitation.summary', { program }),
      description: [t('invitation.time', { startsAt }), link, t('invitation.receipt', { receipt }), statusLink].filter(Boolean).join('\n'),
      reminder: t('invitation.reminder', { program, startsAt }),
    },
    language: locale,
    place: place || link || null,
    link: link || null,
    // Whoever sends the letter invites: programs distrust an invitation by somebody else.
    organiser: { name: req.payload.email.defaultFromName, email: req.payload.email.defaultFromAddress },
    attendee: { name, email },
  })
  return { name: 'interview.ics', type: `text/calendar; charset=utf-8; method=${method.toUpperCase()}`, content }
}
