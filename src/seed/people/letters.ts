import { format } from 'date-fns'
import { TZDate } from '@date-fns/tz'
import { addMinutes } from 'date-fns'
import { env } from '@/env'
import { addressOf } from '@/i18n/addresses'
import { zone } from '@/i18n/locales'
import { fill, oneLine, type Values } from '@/plugins/correspondence/rules/render'
import { defaultTemplates } from '@/plugins/correspondence/templates'
import type { Dossier } from './dossier'

export type Letter = { to: string; locale: string; template: string; subject: string; body: string; occasion: string; at: Date }

/** The letter that follows a step or the release of one. */
const templateOf: Record<string, string> = {
  submit: 'application-received',
  shortlist: 'shortlisted',
  disqualify: 'disqualified',
  offer: 'offered',
  reserve: 'reserve',
  promote: 'promoted',
  confirm: 'confirmed',
  decline: 'declined',
  lapse: 'lapsed',
  withdraw: 'withdrawn',
  graduate: 'graduated',
}

/** When somebody who hands in twice does it again. */
export const revisedAt = (submittedAt: Date) => addMinutes(submittedAt, 1)

export const venue = {
  az: 'Miqrasiya üzrə Regional Tədris Mərkəzi, 204-cü otaq',
  en: 'Regional Training Centre on Migration, room 204',
  ru: 'Региональный учебный центр по миграции, кабинет 204',
}

const moment = (date: Date) => format(new TZDate(date, zone), 'dd.MM.yyyy HH:mm')

/** Every letter that the School has written to an applicant, in their language. */
export function lettersTo(dossier: Dossier): Letter[] {
  const { appeal, applicant, edition, feedback, form, id, interview, receipt, reservePlace, story } = dossier
  const { locale } = applicant
  const common: Values = {
    givenName: form.person?.givenName ?? '',
    program: edition.titles[locale],
    receipt: receipt ?? '',
    statusLink: `${env.SITE_URL}${addressOf('/my/[application]', locale, { application: id })}`,
    answerBy: story.answerBy ? moment(story.answerBy) : '',
    place: reservePlace ? String(reservePlace) : '',
  }
  const write = (template: string, at: Date, values: Values = {}): Letter => {
    const words = defaultTemplates.find(({ key }) => key === template)?.words[locale]
    if (!words) throw new Error(`There is no letter "${template}".`)
    const all = { ...common, ...values }
    return { to: applicant.email, locale, template, subject: oneLine(fill(words.subject, all)), body: fill(words.body, all), occasion: `seed:${template}:${id}`, at }
  }
  const told = story.moves.filter(({ step }) => step.told === 'at once').map(({ step, at, reason }) => write(templateOf[step.name] ?? step.name, at, reason ? { reason } : {}))
  const released = story.releases.map(({ letter, stage, at }) => {
    if (letter !== 'reject') return write(templateOf[letter] ?? letter, at)
    return feedback ? write(`rejected-${stage}-feedback`, at, { feedback: feedback.text }) : write(`rejected-${stage}`, at)
  })
  const asked = appeal ? [write('appeal-received', appeal.askedAt, { answerBy: moment(appeal.dueAt) })] : []
  const answered = appeal?.answer ? [write('appeal-upheld', appeal.answer.at, { answer: appeal.answer.text })] : []
  const invitedAt = interview && addMinutes(edition.calendar.screeningRelease, 60)
  const invitation = interview && invitedAt ? [write('interview-invitation', invitedAt, { startsAt: moment(interview.slot.from), place: venue[locale], link: '' })] : []
  const revised = dossier.earlierForm && story.moves[0] ? [write('application-revised', revisedAt(story.moves[0].at))] : []
  return [...told, ...revised, ...released, ...invitation, ...asked, ...answered]
}
