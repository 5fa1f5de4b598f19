import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { type Someone, useSchool } from './school'

const school = useSchool()
let editor: Someone

beforeAll(async () => {
  editor = await school.staff('editor')
})

async function upload(name: string, said: object, locale = 'az') {
  const drawn = await sharp({ create: { width: 1000, height: 700, channels: 3, background: '#0b5f5b' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(drawn)], name, { type: 'image/png' }))
  form.set('_payload', JSON.stringify(said))
  const { body, status } = await school.rest('POST', `/media?locale=${locale}`, { as: editor, body: form })
  return { status, doc: body.doc as { id: string; filename: string; sizes: Record<string, { filename: string | null; mimeType: string | null; width: number | null }> } }
}

test('a file is named so that it can be read and typed everywhere, and no two alike', async () => {
  const names = []
  for (const name of ['Şəkil ə.PNG', 'şəkil Ə.png', 'Наша школа.png', '???.png']) names.push((await upload(name, { alt: 'Yaşıl lövhə' })).doc.filename)
  expect(names).toEqual(['sekil-e.webp', 'sekil-e-1.webp', 'nasha-shkola.webp', 'fayl.webp'])
})

test('a picture is described in Azerbaijani unless it is decorative', async () => {
  expect((await upload('a.png', {})).status).toBe(400)
  expect((await upload('a.png', { alt: ' ' })).status).toBe(400)
  expect((await upload('a.png', { decorative: true })).status).toBe(201)
  const { doc } = await upload('a.png', { alt: 'Yaşıl lövhə' })
  const change = async (locale: string, alt: string) => (await school.rest('PATCH', `/media/${doc.id}?locale=${locale}`, { as: editor, body: { alt } })).status
  expect([await change('en', ''), await change('az', '')]).toEqual([200, 400])
})

test('what pages show of a picture is small: AVIF, and never larger than it came', async () => {
  const { doc } = await upload('b.png', { alt: 'Yaşıl lövhə' })
  expect([doc.sizes.medium?.mimeType, doc.sizes.medium?.width]).toEqual(['image/avif', 800])
  expect(doc.sizes.wide?.filename ?? null).toBeNull()
})

test('a file that is not there is not found', async () => {
  const { doc } = await upload('c.png', { alt: 'Yaşıl lövhə' })
  const statusOf = async (name: string) => (await school.rest('GET', `/media/file/${name}`, {})).status
  expect([await statusOf(doc.filename), await statusOf('yoxdur.avif')]).toEqual([200, 404])
})

test('one language alone is never published', async () => {
  const page = (await school.rest('POST', '/pages?locale=az&draft=true', { as: editor, body: { title: 'Qaralama', _status: 'draft' } })).body.doc as { id: string }
  const answer = await school.rest('PATCH', `/pages/${page.id}?locale=az&publishSpecificLocale=az`, { as: editor, body: { _status: 'published' } })
  expect(answer.status).toBe(400)
})
