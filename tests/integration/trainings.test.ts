import { beforeAll, expect, test } from 'vitest'
import type { Program } from '@/payload-types'
import { type Someone, useSchool } from './school'

const school = useSchool()
let editor: Someone
let programs: Program[]

const listed = async (search: string) => {
  const { body } = await school.rest('GET', `/trainings?draft=true&depth=0&where[listedAs][like]=${encodeURIComponent(search)}`, { as: editor })
  return body.docs?.map(({ listedAs, title }) => [listedAs, title])
}

beforeAll(async () => {
  editor = await school.staff('editor')
  programs = [await school.program({ edition: 7 }), await school.program({ edition: 8 })]
  for (const { id } of programs)
    expect(
      (await school.rest('POST', '/trainings?locale=az', { as: editor, body: { title: 'Miqrasiyaya giriş', program: id, part: 'introduction', order: 1, _status: 'published' } }))
        .status,
    ).toBe(201)
})

test('editions that teach under one title are told apart where staff look for a training, and nowhere else', async () => {
  expect(await listed('giriş')).toEqual([
    ['8 · Miqrasiyaya giriş', 'Miqrasiyaya giriş'],
    ['7 · Miqrasiyaya giriş', 'Miqrasiyaya giriş'],
  ])
})

test('a draft that only the title was changed of keeps its edition', async () => {
  const { docs } = await school.payload.find({ collection: 'trainings', where: { listedAs: { like: '8 ·' } }, overrideAccess: true })
  expect((await school.rest('PATCH', `/trainings/${docs[0]?.id}?draft=true&locale=az`, { as: editor, body: { title: 'Giriş', _status: 'draft' } })).status).toBe(200)
  expect(await listed('8 ·')).toEqual([['8 · Giriş', 'Giriş']])
})

test('an edition that gets another number takes its trainings along, drafts too', async () => {
  const coordinator = await school.staff('coordinator')
  expect((await school.rest('PATCH', `/programs/${programs[1]?.id}`, { as: coordinator, body: { edition: 9 } })).status).toBe(200)
  expect(await listed('8 ·')).toEqual([])
  expect(await listed('9 ·')).toEqual([['9 · Giriş', 'Giriş']])
  const { docs } = await school.payload.find({ collection: 'trainings', where: { program: { equals: programs[1]?.id } }, overrideAccess: true })
  expect(docs).toMatchObject([{ listedAs: '9 · Miqrasiyaya giriş' }])
})
