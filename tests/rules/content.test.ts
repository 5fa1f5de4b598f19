import { TZDate } from '@date-fns/tz'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressFrom } from '@/collections/fields/address'
import { type Locale, locales, zone } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { news } from '@/seed/content/news/news'
import { pages } from '@/seed/content/pages/pages'
import type { Links, PageKey } from '@/seed/content/pages/source'
import { partners } from '@/seed/content/partners/partners'
import { type PictureKey, pictures } from '@/seed/content/pictures/pictures'
import { consent } from '@/seed/content/programs/consent'
import { interviewCriteria, screeningCriteria } from '@/seed/content/programs/criteria'
import { currentDates, interviewingDates, pastDates } from '@/seed/content/programs/dates'
import { currentProgram, interviewingProgram, pastProgram } from '@/seed/content/programs/programs'
import { siteSettings } from '@/seed/content/site-settings'
import { isProse, isText, type Text, withRowIds } from '@/seed/content/text'
import { trainers } from '@/seed/content/trainers/trainers'
import { curriculum, plan } from '@/seed/content/trainings/trainings'

const now = new Date('2026-03-10T09:00:00Z')
const page = Object.fromEntries(Object.keys(pages).map((key) => [key, key])) as Links['page']
const keyed = <Key extends string>(keys: readonly Key[]) => Object.fromEntries(keys.map((key) => [key, key])) as Record<Key, Key>
const links: Links = { page, program: 'program', pictures: keyed(Object.keys(pictures) as PictureKey[]), leaflets: keyed(locales) }
const layouts = Object.entries(pages).map(([key, { layout }]) => [key, layout(links)])
const programs = [currentProgram(currentDates(now)), interviewingProgram(interviewingDates(now)), pastProgram(pastDates(now))]

const everything = {
  partners,
  trainers,
  programs,
  trainings: plan(currentDates(now).startsOn, 'thursday'),
  pages: Object.values(pages).map(({ title, slug, summary }) => ({ title, slug, summary })),
  layouts: Object.fromEntries(layouts),
  news,
  pictures,
  site: siteSettings(page, 'picture'),
}

/** Every text below a node, with the way to it. */
function texts(node: unknown, path = ''): [string, Text][] {
  if (isProse(node)) return [[path, node.markdown]]
  if (isText(node)) return [[path, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => texts(child, `${path}/${key}`))
}

/** Objects that speak some language but are not a text: a language was forgotten, or is not one string or list. */
function halfTexts(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null || isText(node)) return []
  const lists = locales.map((locale) => (node as Record<string, unknown>)[locale])
  if (lists.some((list) => list !== undefined)) {
    const lengths = new Set(lists.map((list) => (Array.isArray(list) ? list.length : -1)))
    return lengths.size === 1 && !lengths.has(-1) ? [] : [path]
  }
  return Object.entries(node).flatMap(([key, child]) => halfTexts(child, `${path}/${key}`))
}

const written = texts(everything)
const failing = (breaks: (text: Text) => boolean) => written.filter(([, text]) => breaks(text)).map(([path]) => path)
const words = (text: string) => text.split(/\s+/).length
const inSome = (text: Text, holds: (words: string, locale: Locale) => boolean) => locales.some((locale) => holds(text[locale], locale))

describe('every text', () => {
  test('is there in three languages', () => {
    expect(written.length).toBeGreaterThan(500)
    expect(halfTexts(everything)).toEqual([])
    expect(failing((text) => inSome(text, (line) => line.trim() === '' || line !== line.trim()))).toEqual([])
  })

  test('is another text in another language, unless it is a name or a number', () => {
    expect(failing((text) => words(text.az) > 3 && new Set(Object.values(text)).size < 3)).toEqual([])
  })

  test('is written in the letters of its language', () => {
    expect(failing(({ az, en }) => /\p{Script=Cyrillic}/u.test(az + en))).toEqual([])
    expect(failing(({ en, ru }) => /[əğışçöü]/i.test(en) || /[əğışçöü]/i.test(ru))).toEqual([])
    expect(failing(({ ru }) => words(ru) > 3 && !/\p{Script=Cyrillic}/u.test(ru))).toEqual([])
    expect(failing(({ az }) => words(az) > 12 && !/ə/.test(az))).toEqual([])
  })

  test('is finished', () => {
    expect(failing((text) => inSome(text, (line) => /lorem|ipsum|\btodo\b|\btbd\b|xxx|placeholder|\?\?|\.\.\.|\{|\}|undefined/i.test(line)))).toEqual([])
  })

  test('holds no date that a block knows by itself', () => {
    const months =
      /\b(yanvar|fevral|mart|aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|january|february|april|june|july|august|september|october|november|december)\b|январ|феврал|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр/i
    expect(failing((text) => inSome(text, (line) => months.test(line)))).toEqual([])
  })
})

describe('addresses', () => {
  const clashes = (titles: Text[]) =>
    locales.flatMap((locale) => titles.map((title) => addressFrom(title[locale])).filter((address, at, all) => address.length === 0 || all.indexOf(address) !== at))

  test.each([
    ['pages', Object.values(pages).map(({ slug }) => slug)],
    ['news', news.map(({ title }) => title)],
    ['trainers', Object.values(trainers).map(({ name }) => name)],
    ['trainings', curriculum.map(({ title }) => title)],
  ])('of %s are different from one another', (_, titles) => expect(clashes(titles)).toEqual([]))

  test('of earlier trainings keep the number of their edition', () => {
    const cut = curriculum.filter(({ title }) => inSome(title, (line) => !addressFrom(`${line} 6`).endsWith('-6')))
    expect(cut).toEqual([])
  })
})

describe('the curriculum', () => {
  test('has 32 trainings in three parts, in the order of the parts', () => {
    const planned = plan(currentDates(now).startsOn, 'thursday')
    expect(planned.map(({ order }) => order)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1))
    expect([...new Set(planned.map(({ part }) => part))]).toEqual(['introduction', 'theory', 'practice'])
    expect(new Set(planned.map(({ kind }) => kind))).toEqual(new Set(['training', 'visit', 'partner-event']))
  })

  test('takes place on weekdays or Saturdays within the six months, one after the other, whenever the School is filled', () => {
    const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (moment) => {
        const { startsOn, endsOn } = currentDates(moment)
        const planned = plan(startsOn, 'thursday')
        for (const [index, { startsAt, endsAt, kind }] of planned.entries()) {
          const begins = new TZDate(startsAt, zone)
          expect(startsAt > startsOn && endsAt < new Date(new Date(endsOn).getTime() + 86_400_000).toISOString()).toBe(true)
          expect(startsAt < endsAt && endsAt < (planned[index + 1]?.startsAt ?? '9')).toBe(true)
          expect(begins.getDay()).toBeGreaterThan(0)
          if (begins.getDay() < 6 && kind !== 'visit') expect(begins.getHours()).toBe(18)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('of two editions that run at the same time never asks a trainer to be twice at once', () => {
    const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (moment) => {
        const later = plan(currentDates(moment).startsOn, 'thursday')
        for (const one of plan(interviewingDates(moment).startsOn, 'tuesday'))
          expect(later.filter((other) => one.startsAt < other.endsAt && other.startsAt < one.endsAt)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('the editions', () => {
  test('stand where they should at the moment the School is filled', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }), (moment) => {
        const iso = moment.toISOString()
        const [current, interviewing, past] = [currentDates(moment), interviewingDates(moment), pastDates(moment)]
        expect(current.opensAt < iso && iso < current.closesAt).toBe(true)
        expect(new TZDate(current.closesAt, zone).getHours()).toBe(18)
        expect(new TZDate(current.startsOn, zone).getDay()).toBe(1)
        expect(interviewing.closesAt < iso && iso < interviewing.startsOn).toBe(true)
        expect(past.endsOn < iso).toBe(true)
      }),
    )
  })

  test('have a consent that says all the law asks for', () => {
    const asked = {
      az: ['subyekti', 'Operator', 'Məqsəd', 'Məlumatlar', 'əməliyyatlar', 'Müddət', 'Geri götürülmə', 'Silinmə'],
      en: ['subject', 'Operator', 'Purpose', 'Data', 'What is done', 'How long', 'Withdrawing', 'Deletion'],
      ru: ['субъект', 'Оператор', 'Цель', 'Данные', 'Действия', 'Срок', 'Отзыв', 'Удаление'],
    }
    for (const locale of locales) {
      // How long data are kept is a matter of the programme; its form says it below the text.
      const said = `${consent[locale]} ${messages[locale].selection.retention.agreed}`
      const missing = [...asked[locale], '998-IIIQ'].filter((word) => !said.includes(word))
      expect(missing).toEqual([])
    }
  })

  test.each([...screeningCriteria, ...interviewCriteria])('say what each score of $key means', ({ anchors }) => {
    for (const locale of locales) {
      const lines = anchors[locale].split('\n')
      expect(lines.map((line) => /^(\d) — \S.{15,}\.$/.exec(line)?.[1])).toEqual(['1', '2', '3', '4', '5'])
      expect(new Set(lines).size).toBe(5)
    }
  })
})

test('the FAQ answers at least twelve questions', () => {
  const items = pages.faq.layout(links).flatMap((block) => (block.blockType === 'faq' ? (block.items ?? []) : []))
  expect(items.length).toBeGreaterThanOrEqual(12)
})

test('every page can be reached from the menu or the footer', () => {
  const { menu, footer } = siteSettings(page, 'picture')
  const reached = new Set([...(menu ?? []), ...(footer ?? []).flatMap(({ links }) => links ?? [])].map((link) => link.page))
  expect((Object.keys(pages) as PageKey[]).filter((key) => key !== 'home' && !reached.has(key))).toEqual([])
})

test('rows get one id for all languages', () => {
  let last = 0
  const rows = withRowIds({ title: { az: 'a', en: 'b', ru: 'c' }, items: [{ links: [{}] }, {}], tags: ['x'] }, () => {
    last += 1
    return String(last)
  })
  expect(rows).toEqual({ title: { az: 'a', en: 'b', ru: 'c' }, items: [{ id: '1', links: [{ id: '2' }] }, { id: '3' }], tags: ['x'] })
})
