import ICAL from 'ical.js'
import { expect, inject, test } from 'vitest'
import { locales } from '@/i18n/locales'
import { pathsOfSitemap } from './sitemap'
import { Visitor } from './visitor'

const get = async (path: string) => {
  const answer = await fetch(new URL(path, inject('site').siteUrl))
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

type Thing = Record<string, unknown> & { '@type': string }

/** What each kind of thing must say, by the rules of the search engines. */
const required: Record<string, string[]> = {
  EducationalOrganization: ['name', 'url', 'logo'],
  Course: ['name', 'description', 'provider', 'offers', 'hasCourseInstance'],
  EducationEvent: ['name', 'startDate', 'location'],
  NewsArticle: ['headline', 'datePublished', 'dateModified', 'author'],
  FAQPage: ['mainEntity'],
  Person: ['name', 'url'],
  BreadcrumbList: ['itemListElement'],
}

/** The pages of the sitemap, one of each kind of address for each language. */
async function onePageOfEachKind(): Promise<string[]> {
  const paths = await pathsOfSitemap(inject('site').siteUrl)
  const kinds = new Map(paths.map((path) => [path.split('/').length > 3 ? path.split('/').slice(1, 3).join('/') : path, path]))
  return [...kinds.values()]
}

test('every page says of itself what schema.org asks for, and where it stands in the other languages', async () => {
  const visitor = await Visitor.arrive({ javaScript: false })
  const seen = new Set<string>()
  for (const path of await onePageOfEachKind()) {
    await visitor.page.goto(path)
    const things = (await visitor.page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => JSON.parse(text) as Thing)
    for (const thing of things) {
      seen.add(thing['@type'])
      expect([path, thing['@context'], (required[thing['@type']] ?? ['unknown']).filter((name) => !thing[name])]).toEqual([path, 'https://schema.org', []])
      expect(JSON.stringify(thing)).not.toMatch(/undefined|\[object/)
    }
    const alternates = await visitor.page.locator('link[rel=alternate][hreflang]').evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')).sort())
    expect([path, alternates]).toEqual([path, ['az', 'en', 'ru', 'x-default']])
    expect(await visitor.page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${inject('site').siteUrl}${path}`)
  }
  expect([...seen].sort()).toEqual(Object.keys(required).sort())
  await visitor.leave()
})

test('the news of each language are a feed that a reader reads', async () => {
  const visitor = await Visitor.arrive({})
  for (const locale of locales) {
    const { status, text, type } = await get(`/${locale}/feed.xml`)
    expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8'])
    const feed = await visitor.page.evaluate((xml) => {
      const read = new DOMParser().parseFromString(xml, 'application/xml')
      const entries = [...read.querySelectorAll('entry')].map((entry) => ['id', 'title', 'updated'].map((name) => entry.querySelector(name)?.textContent))
      return {
        fault: read.querySelector('parsererror')?.textContent,
        root: read.documentElement.namespaceURI,
        self: read.querySelector('link[rel=self]')?.getAttribute('href'),
        entries,
      }
    }, text)
    expect(feed).toMatchObject({ fault: undefined, root: 'http://www.w3.org/2005/Atom', self: `${inject('site').siteUrl}/${locale}/feed.xml` })
    expect(feed.entries.length).toBeGreaterThan(2)
    expect(feed.entries.flat().every((value) => value)).toBe(true)
  }
  await visitor.leave()
})

test('the open call is told to programs, in every language, to whoever asks', async () => {
  const { status, text } = await get('/call.json')
  const { calls } = JSON.parse(text)
  expect(status).toBe(200)
  expect(calls[0]).toMatchObject({ state: 'open', edition: 8, timeZone: 'Asia/Baku', places: expect.any(Number), price: { amount: 0, currency: 'AZN' } })
  expect(Object.keys(calls[0].title)).toEqual(['az', 'en', 'ru'])
  expect(Date.parse(calls[0].closesAt)).toBeGreaterThan(Date.now())
  expect((await get(new URL(calls[0].page.ru).pathname)).status).toBe(200)
  const guide = await get('/llms.txt')
  expect(guide.text).toMatch(/^# .+\n\n> .+\n\n## /)
  expect(guide.text).toContain('/call.json')
})

test('the trainings of an edition, and each of them, go into any calendar, each with an identity that stays', async () => {
  const [call] = JSON.parse((await get('/call.json')).text).calls
  const read = async (path: string) => {
    const { status, text, type } = await get(path)
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  }
  const events = await read(`/api/calendar/programs/${call.programme}?locale=en`)
  expect(events.length).toBeGreaterThan(20)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  const host = new URL(inject('site').siteUrl).hostname
  for (const { component, endDate, startDate, summary, uid } of events) {
    expect(summary).toBeTruthy()
    expect(uid).toMatch(new RegExp(`^session-[0-9a-f-]{36}@${host}$`))
    expect(component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Baku')
    expect(endDate.compare(startDate)).toBe(1)
  }
  const [first] = events
  const session = String(first?.uid).replace(/^session-|@.*$/g, '')
  const { sequence, startsAt, training } = JSON.parse((await get(`/api/sessions/${session}?depth=0`)).text)
  expect([first?.startDate.toJSDate().toISOString(), first?.sequence]).toEqual([startsAt, sequence ?? 0])
  const [alone] = await read(`/api/calendar/trainings/${training}?locale=en`)
  expect([alone?.uid, alone?.startDate.toString()]).toEqual([first?.uid, first?.startDate.toString()])
  expect((await get('/api/calendar/trainings/unknown')).status).toBe(404)
})

test('whoever passes a page on sends its card along: a picture of the asked size, in every language', async () => {
  for (const locale of locales) {
    const [, card] = (await get(`/${locale}`)).text.match(/property="og:image" content="([^"]+)"/) ?? []
    const answer = await fetch(String(card))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  }
  for (const path of ['/api/card/az/pages/unknown', '/api/card/xx/pages/1', '/api/card/az/letters/1']) expect([path, (await get(path)).status]).toEqual([path, 404])
})
