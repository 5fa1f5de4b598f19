import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type CalendarEvent, publishedCalendar } from '@/calendar/rules/published'
import { calendarToken, sameToken } from '@/calendar/rules/token'

const event: CalendarEvent = {
  key: 'session-1',
  sequence: 3,
  changedAt: new Date('2027-02-01T08:00:00Z'),
  startsAt: new Date('2027-03-01T05:00:00Z'),
  endsAt: new Date('2027-03-01T08:00:00Z'),
  zone: 'Asia/Baku',
  summary: 'Miqrasiya hüququ; giriş',
  description: 'https://meet.example/x',
  place: 'Bakı, otaq 3',
  link: 'https://meet.example/x',
}

const written = (events: readonly CalendarEvent[]) => publishedCalendar({ name: 'Görüşlər', host: 'mekteb.example', language: 'az', events })

/** Reads a calendar with another library than the one that wrote it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone))
  const moment = (time: ICAL.Time, zone: string) => {
    time.zone = zones.find(({ tzid }) => tzid === zone) as ICAL.Timezone
    return time.toUnixTime() * 1000
  }
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const [one, zone] = [new ICAL.Event(component), String(component.getFirstProperty('dtstart')?.getParameter('tzid'))]
    const status = component.getFirstPropertyValue('status')
    return {
      uid: one.uid,
      sequence: one.sequence,
      status,
      changed: ['dtstamp', 'last-modified'].map((name) => (component.getFirstPropertyValue(name) as ICAL.Time).toJSDate()),
      summary: one.summary,
      place: one.location,
      starts: moment(one.startDate, zone),
      ends: component.hasProperty('dtend') ? moment(one.endDate, zone) : null,
    }
  })
}

const wholeMinutes = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((moment) => new Date(Math.floor(moment.getTime() / 60_000) * 60_000))

test('every event is read as it was given, by whichever clocks it is set, and the same events make the same bytes', () => {
  const any = fc.record({
    id: fc.uuid(),
    sequence: fc.nat(99),
    startsAt: wholeMinutes,
    minutes: fc.option(fc.integer({ min: 1, max: 600 })),
    zone: fc.constantFrom('Asia/Baku', 'Asia/Tbilisi'),
    cancelled: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), (given) => {
      const events = given.map(({ id, minutes, startsAt, ...rest }) => ({
        ...event,
        ...rest,
        key: `session-${id}`,
        startsAt,
        endsAt: minutes === null ? null : new Date(startsAt.getTime() + minutes * 60_000),
      }))
      const text = written(events)
      expect(written(events)).toBe(text)
      expect(read(text)).toEqual(
        events.map(({ cancelled, changedAt, endsAt, key, place, sequence, startsAt, summary }) => ({
          uid: `${key}@mekteb.example`,
          sequence,
          status: cancelled ? 'CANCELLED' : 'CONFIRMED',
          changed: [changedAt, changedAt],
          summary,
          place,
          starts: startsAt.getTime(),
          ends: endsAt?.getTime() ?? null,
        })),
      )
    }),
    { numRuns: 50 },
  )
})

test('an address is of one installation, one calendar, one person and one renewal, and only all of it opens it', () => {
  const one = fc.record({
    secret: fc.constantFrom('a', 'b'),
    what: fc.constantFrom('sessions', 'interviews'),
    kind: fc.constantFrom('participant', 'trainer'),
    id: fc.uuid(),
    renewed: fc.nat(9),
  })
  const token = ({ id, kind, renewed, secret, what }: { secret: string; what: string; kind: string; id: string; renewed: number }) =>
    calendarToken(secret, what, { kind, id }, renewed)
  fc.assert(fc.property(one, one, (first, second) => sameToken(token(first), token(second)) === (JSON.stringify(first) === JSON.stringify(second))))
  expect([sameToken('', token({ secret: 'a', what: 'sessions', kind: 'trainer', id: 'x', renewed: 0 })), sameToken('x', 'xy')]).toEqual([false, false])
})
