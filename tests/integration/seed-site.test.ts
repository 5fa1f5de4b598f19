import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Locale, locales } from '@/i18n/locales'
import { pages } from '@/seed/content/pages/pages'
import type { SeededSite } from '@/seed/site'
import { useSchool } from './school'

// Pictures are written to disk; the settings are read once, when the School opens.
process.env.MEDIA_DIR = mkdtempSync(path.join(os.tmpdir(), 'school-media-'))

const school = useSchool()
let seeded: SeededSite

beforeAll(async () => {
  const [{ seedSite }, { inTransaction }] = await Promise.all([import('@/seed/site'), import('@/database/operation')])
  const req = await school.req()
  seeded = await inTransaction(req, () => seedSite(req, new Date()))
}, 300_000)

type Doc = Record<string, unknown> & { id: string; slug: string; title: string }

/** What nobody in particular reads over the network, in one language and only in it. */
async function read(address: string, locale: Locale): Promise<Doc[]> {
  const { status, body } = await school.rest('GET', `/${address}${address.includes('?') ? '&' : '?'}locale=${locale}&fallback-locale=none&depth=0&limit=100&sort=id`)
  expect(status).toBe(200)
  return body.docs as Doc[]
}

const inAll = async (address: string) => Object.fromEntries(await Promise.all(locales.map(async (locale) => [locale, await read(address, locale)]))) as Record<Locale, Doc[]>

/** The strings below a node by the way to them, without what is the same in all languages by nature. */
function strings(node: unknown, way = ''): [string, string][] {
  if (typeof node === 'string') return [[way, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => strings(child, `${way}/${key}`))
}

test.each(['pages', 'news', 'trainers', 'partners', 'trainings', 'programs'])('anybody reads the %s in three languages, at addresses of each language', async (collection) => {
  const { az, en, ru } = await inAll(collection)
  expect(az.length).toBeGreaterThan(0)
  for (const [index, document] of az.entries()) {
    expect(document._status).toBe('published')
    const addresses = [document.slug, en[index]?.slug, ru[index]?.slug]
    for (const address of addresses) expect(address).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    if (collection !== 'trainers') expect(new Set(addresses).size).toBe(3)
  }
})

test('each block of each page speaks each language, under the ids of one document', async () => {
  const { az, en, ru } = await inAll('pages')
  expect(az).toHaveLength(Object.keys(pages).length)
  for (const [index, page] of az.entries()) {
    const [first, second, third] = [page, en[index], ru[index]].map((document) => new Map(strings(document?.layout).filter(([, value]) => value !== '')))
    const ids = (of: Map<string, string> | undefined) => [...(of ?? [])].filter(([way]) => way.endsWith('/id'))
    expect(ids(first).length).toBeGreaterThan(0)
    expect(ids(second)).toEqual(ids(first))
    expect(ids(third)).toEqual(ids(first))
    const sentences = [...(first ?? [])].filter(([way, value]) => value.split(' ').length > 3 && !way.endsWith('/id'))
    for (const [way, sentence] of sentences)
      if (!way.includes('/body/') && !way.includes('/answer/')) expect(new Set([sentence, second?.get(way), third?.get(way)]).size, `${page.slug}${way}`).toBe(3)
  }
})

test("rich text is the editor's own, with headings and lists", async () => {
  const [page] = await read('pages?where[slug][equals]=privacy', 'en')
  const [, block] = (page?.layout ?? []) as { blockType: string; body: { root: { children: { type: string; tag?: string }[] } } }[]
  const kinds = block?.body.root.children.map(({ type, tag }) => tag ?? type)
  expect(kinds).toEqual(expect.arrayContaining(['h2', 'ul', 'paragraph']))
})

test('the open edition has its 32 trainings, its questions and its criteria in each language', async () => {
  const trainings = await inAll(`trainings?where[program][equals]=${seeded.programs.current}`)
  for (const locale of locales) expect(new Set(trainings[locale].map(({ title }) => title)).size).toBe(32)
  const editions = await inAll(`programs?where[id][equals]=${seeded.programs.current}`)
  const spoken = locales.map((locale) => {
    const { form, screening } = editions[locale][0] as unknown as {
      form: { sections: { title: string; questions: { label: string }[] }[]; consent: string }
      screening: { criteria: { anchors: string }[] }
    }
    const questions = form.sections.flatMap((section) => section.questions)
    expect(questions).toHaveLength(8)
    return [form.consent, ...form.sections.map(({ title }) => title), ...questions.map(({ label }) => label), ...screening.criteria.map(({ anchors }) => anchors)]
  })
  for (const index of spoken[0]?.keys() ?? []) expect(new Set(spoken.map((texts) => texts[index])).size).toBe(3)
})

test('the settings name the School, its menu and its footer in each language', async () => {
  const named = await Promise.all(
    locales.map(async (locale) => {
      const { body } = await school.rest('GET', `/globals/site?locale=${locale}&fallback-locale=none&depth=0`)
      const { name, menu, footer } = body as unknown as { name: string; menu: { label: string }[]; footer: { title: string; links: { label: string }[] }[] }
      return [name, ...menu.map(({ label }) => label), ...footer.flatMap(({ title, links }) => [title, ...links.map(({ label }) => label)])]
    }),
  )
  expect(named[0]?.[0]).toBe('Miqrasiya Məktəbi')
  for (const labels of named) expect(labels.every((label) => label)).toBe(true)
  expect(named.map(([name]) => name)).toEqual(['Miqrasiya Məktəbi', 'Migration School', 'Школа миграции'])
  expect(new Set(named.map((labels) => labels.join())).size).toBe(3)
})

test('pictures have a text in each language', async () => {
  const media = await inAll('media')
  expect(media.az.length).toBeGreaterThan(0)
  for (const [index, { alt }] of media.az.entries()) expect(new Set([alt, media.en[index]?.alt, media.ru[index]?.alt]).size).toBe(3)
})
