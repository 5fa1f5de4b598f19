import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type Invitation, invitationCalendar } from '@/plugins/interviews/rules/calendar'

const invitation: Invitation = {
  interview: '42',
  host: 'mekteb.example',
  method: 'request',
  sequence: 0,
  startsAt: new Date('2026-10-05T05:40:00Z'),
  endsAt: new Date('2026-10-05T06:10:00Z'),
  writtenAt: new Date('2026-10-01T08:00:00Z'),
  words: { summary: 'Müsahibə: Miqrasiya Məktəbi', description: 'Şəxsiyyət vəsiqənizi götürün; gecikməyin, xahiş edirik.\nSizi gözləyirik!', reminder: 'Müsahibəniz yaxınlaşır' },
  language: 'az',
  place: 'Bakı, otaq 3, ikinci mərtəbə',
  link: 'https://meet.example/x?room=3&who=a',
  organiser: { name: 'Miqrasiya Məktəbi', email: 'mekteb@mekteb.example' },
  attendee: { name: 'Əliyeva, Günel "G"', email: 'gunel@example.az' },
}

/** Reads a calendar with another library than the one that wrote it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('There is no event.')
  const zone = calendar.getFirstSubcomponent('vtimezone')
  return { calendar, component, event: new ICAL.Event(component), zone: zone && new ICAL.Timezone(zone) }
}

describe('an invitation', () => {
  test('says in words what was given, whatever signs are in it', () => {
    const { component, event } = read(invitationCalendar(invitation))
    expect([event.summary, event.description, event.location]).toEqual([invitation.words.summary, invitation.words.description, invitation.place])
    expect(component.getFirstPropertyValue('url')).toBe(invitation.link)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (words) => {
        const plain = words.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ').trim()
        fc.pre(plain !== '')
        const again = read(invitationCalendar({ ...invitation, place: plain, words: { summary: plain, description: plain, reminder: plain } })).event
        expect([again.summary, again.description, again.location]).toEqual([plain, plain, plain])
      }),
    )
  })

  test('is set by the clocks of Baku, by name, and means the same moment everywhere', () => {
    const { component, event, zone } = read(invitationCalendar(invitation))
    expect(component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Baku')
    expect(event.startDate.toString()).toBe('2026-10-05T09:40:00')
    expect(zone?.tzid).toBe('Asia/Baku')
    expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-10-01T08:00:00Z')
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (moment) => {
        const startsAt = new Date(Math.floor(moment.getTime() / 60_000) * 60_000)
        const told = read(invitationCalendar({ ...invitation, startsAt, endsAt: new Date(startsAt.getTime() + 1_800_000) }))
        const [start, end] = [told.event.startDate, told.event.endDate]
        for (const time of [start, end]) time.zone = told.zone as ICAL.Timezone
        expect([start.toUnixTime() * 1000, end.toUnixTime() * 1000]).toEqual([startsAt.getTime(), startsAt.getTime() + 1_800_000])
      }),
    )
  })

  test('keeps its identity when it is sent again, with a higher sequence; a cancellation takes it away', () => {
    const [first, moved, gone] = [
      invitation,
      { ...invitation, sequence: 1, startsAt: new Date('2026-10-05T06:20:00Z') },
      { ...invitation, sequence: 2, method: 'cancel' as const },
    ].map((one) => read(invitationCalendar(one)))
    expect([first, moved, gone].map((one) => one?.event.uid)).toEqual(Array(3).fill('interview-42@mekteb.example'))
    expect([first, moved, gone].map((one) => one?.event.sequence)).toEqual([0, 1, 2])
    expect([first, moved, gone].map((one) => one?.calendar.getFirstPropertyValue('method'))).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
    expect([first, gone].map((one) => one?.component.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED'])
  })

  test('names who invites and who is invited, and reminds a day and an hour before; of what is cancelled nobody is reminded', () => {
    const { component } = read(invitationCalendar(invitation))
    const [organiser, attendee] = ['organizer', 'attendee'].map((name) => component.getFirstProperty(name))
    expect([organiser?.getFirstValue(), organiser?.getParameter('cn')]).toEqual(['mailto:mekteb@mekteb.example', 'Miqrasiya Məktəbi'])
    expect(attendee?.getFirstValue()).toBe('MAILTO:gunel@example.az')
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => [alarm.getFirstPropertyValue('trigger')?.toString(), alarm.getFirstPropertyValue('description')])
    expect(alarms).toEqual(['-P1D', '-PT1H'].map((before) => [before, invitation.words.reminder]))
    expect(read(invitationCalendar({ ...invitation, method: 'cancel' })).component.getAllSubcomponents('valarm')).toEqual([])
  })
})
