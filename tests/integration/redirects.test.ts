import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { type Someone, useSchool } from './school'

const school = useSchool()
let editor: Someone
let page: string
let counter = 0

beforeAll(async () => {
  editor = await school.staff('editor')
})

async function makePage(slugs: Partial<Record<Locale, string>>): Promise<string> {
  const { body } = await school.rest('POST', '/pages?locale=az', { as: editor, body: { title: 'Haqqımızda', slug: slugs.az, _status: 'published' } })
  const { id } = body.doc as { id: string }
  for (const locale of ['en', 'ru'] as const) if (slugs[locale]) await rename(id, locale, slugs[locale])
  return id
}

async function rename(id: string, locale: Locale, slug: string, as: 'published' | 'draft' = 'published'): Promise<void> {
  const answer = await school.rest('PATCH', `/pages/${id}?locale=${locale}&draft=${as === 'draft'}`, { as: editor, body: { title: 'Haqqımızda', slug, _status: as } })
  expect(answer.status).toBe(200)
}

/** The redirects that lead to a page, by where they come from. */
async function leadingTo(id: string): Promise<string[]> {
  const { docs } = await school.payload.find({ collection: 'redirects', where: { 'to.value': { equals: id } }, depth: 0, pagination: false, overrideAccess: true })
  return docs.map(({ from }) => from).sort()
}

beforeEach(async () => {
  counter += 1
  page = await makePage({ az: `bir-${counter}`, en: `one-${counter}` })
})

test('every address that a published page had in a language leads to it, however often it is renamed', async () => {
  await rename(page, 'en', `two-${counter}`)
  await rename(page, 'en', `three-${counter}`)
  await rename(page, 'az', `iki-${counter}`)
  // Russian has no address of its own and goes with the Azerbaijani one.
  expect(await leadingTo(page)).toEqual([`/az/bir-${counter}`, `/en/one-${counter}`, `/en/two-${counter}`, `/ru/bir-${counter}`])
})

test('a draft changes no address, and what was never published had none', async () => {
  const known = await leadingTo(page)
  await rename(page, 'en', `draft-${counter}`, 'draft')
  expect(await leadingTo(page)).toEqual(known)
  await rename(page, 'en', `draft-${counter}`)
  expect(await leadingTo(page)).toEqual([...known, `/en/one-${counter}`].sort())

  const { body } = await school.rest('POST', '/pages?locale=az&draft=true', { as: editor, body: { title: 'Yeni', _status: 'draft' } })
  const { id } = body.doc as { id: string }
  await rename(id, 'az', `yeni-${counter}`)
  expect(await leadingTo(id)).toEqual([])
})

test('a page that goes back to an address is not led away from it', async () => {
  await rename(page, 'en', `two-${counter}`)
  await rename(page, 'en', `one-${counter}`)
  expect(await leadingTo(page)).not.toContain(`/en/one-${counter}`)
  expect(await leadingTo(page)).toContain(`/en/two-${counter}`)
})

test('an address that two pages had leads to the one that had it last, and a page that is renamed while it is hidden is found again', async () => {
  await rename(page, 'en', `two-${counter}`)
  const other = await makePage({ az: `basqa-${counter}`, en: `one-${counter}` })
  expect(await leadingTo(page)).toContain(`/en/one-${counter}`)
  await school.rest('PATCH', `/pages/${other}?locale=en`, { as: editor, body: { _status: 'draft' } })
  await rename(other, 'en', `other-${counter}`, 'draft')
  await rename(other, 'en', `other-${counter}`)
  expect([await leadingTo(page), await leadingTo(other)].map((list) => list.includes(`/en/one-${counter}`))).toEqual([false, true])
})

test('redirects go with the page they lead to', async () => {
  await rename(page, 'en', `two-${counter}`)
  expect((await school.rest('DELETE', `/pages/${page}`, { as: editor })).status).toBe(200)
  expect((await school.payload.count({ collection: 'redirects', where: { from: { contains: `-${counter}` } }, overrideAccess: true })).totalDocs).toBe(0)
})

test('an editor adds one by hand, to one place on the site, and not to itself', async () => {
  const add = async (body: object) => (await school.rest('POST', '/redirects', { as: editor, body })).status
  expect(await add({ from: `/kohne-${counter}.html`, path: '/az/haqqimizda' })).toBe(201)
  expect(await add({ from: `/az/kohne-${counter}.html`, path: '/az/xeberler' })).toBe(400)
  expect(await add({ from: `/az/bos-${counter}` })).toBe(400)
  expect(await add({ from: `/az/iki-${counter}`, path: '/az', to: { relationTo: 'pages', value: page } })).toBe(400)
  expect(await add({ from: `/az/uzaq-${counter}`, path: 'https://example.com/az' })).toBe(400)
  expect(await add({ from: `/az/halqa-${counter}`, path: `/az/halqa-${counter}/` })).toBe(400)
})
