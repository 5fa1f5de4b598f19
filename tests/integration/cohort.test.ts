import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, describe, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { pdf } from './applying'
import { heldSession, hostOf, trainerOf } from './attendance'
import { outsiders, participant, type Placed, taughtProgram, teaching } from './cohort'
import { lettersAbout, withTemplates } from './desk'
import { type Member, type Someone, useSchool } from './school'

const school = useSchool()
let coordinator: Member
let editor: Member
let program: Program
let one: Placed
let other: Placed

beforeAll(async () => {
  await withTemplates(school)
  ;[coordinator, editor] = [await school.staff('coordinator'), await school.staff('editor')]
  program = await taughtProgram(school)
  ;[one, other] = [await participant(school, program), await participant(school, program)]
})

const day = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

describe('a material', () => {
  async function hand(fields: Record<string, unknown> = {}, data = pdf(), as: Someone | null = editor) {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ title: 'Slaydlar', program: program.id, ...fields }))
    body.set('file', new Blob([new Uint8Array(data)], { type: 'application/pdf' }), 'Gizli ad.pdf')
    return school.rest('POST', '/materials?locale=az&depth=0', { as, body })
  }
  const urlOf = (answer: Awaited<ReturnType<typeof hand>>) => new URL((answer.body.doc as { url: string }).url).pathname.replace('/api', '')

  test('is read by participants of its programme from its day on, at no public address and under a name that tells nothing', async () => {
    const [now, later] = [await hand({ shownFrom: inDays(-1) }), await hand({ shownFrom: inDays(1) })]
    expect([now.status, later.status]).toEqual([201, 201])
    expect(urlOf(now)).toMatch(/^\/materials\/file\/[0-9a-f-]{36}\.pdf$/)
    expect((await school.rest('GET', urlOf(now), { as: one.applicant })).status).toBe(200)
    for (const as of [editor, coordinator, await school.staff('auditor')]) expect((await school.rest('GET', urlOf(later), { as })).status).toBe(200)
    const refusedTo = await outsiders(school, program)
    for (const { name, person } of refusedTo) expect([name, [401, 403, 404].includes((await school.rest('GET', urlOf(now), { as: person })).status)]).toEqual([name, true])
    for (const as of [one.applicant, await school.staff('reviewer')]) expect([403, 404]).toContain((await school.rest('GET', urlOf(later), { as })).status)
    const listed = await school.rest('GET', `/materials?where[program][equals]=${program.id}&depth=0`, { as: one.applicant })
    expect(listed.body.docs).toHaveLength(1)
  })

  test('is handed out by a trainer and a partner in the trainings that are theirs, and in no others', async () => {
    const another = await taughtProgram(school)
    const handed = (fields: object, as?: Someone) => hand({ program: another.id, ...fields }, pdf(), as)
    const mine = await heldSession(school, another, { began: 90_000 })
    const foreign = await heldSession(school, another, { began: 80_000 })
    const trainingOf = async (session: string) =>
      (await readRows<{ id: string }>(school.payload, sql`select training_id as id from sessions where id = ${session}::uuid`))[0]?.id as string
    const [own, other] = [await trainingOf(mine.id), await trainingOf(foreign.id)]
    const [theirs, whole] = [await handed({ training: other }), await handed({})]
    for (const guest of [await trainerOf(school, mine.trainer), await hostOf(school, mine.id)]) {
      const kept = await handed({ training: own, shownFrom: inDays(1) }, guest)
      expect(kept.status).toBe(201)
      const { id } = kept.body.doc as { id: string }
      expect((await school.rest('GET', urlOf(kept), { as: guest })).status).toBe(200)
      for (const training of [other, null, undefined]) expect([training, (await handed({ training }, guest)).status]).toEqual([training, 403])
      expect((await school.rest('PATCH', `/materials/${id}`, { as: guest, body: { training: other } })).status).toBe(403)
      expect((await school.rest('PATCH', `/materials/${id}`, { as: guest, body: { title: 'Yeni ad' } })).status).toBe(200)
      for (const answer of [theirs, whole]) {
        const { id: foreignId } = answer.body.doc as { id: string }
        for (const [method, path] of [
          ['GET', `/materials/${foreignId}`],
          ['GET', urlOf(answer)],
          ['PATCH', `/materials/${foreignId}`],
          ['DELETE', `/materials/${foreignId}`],
        ] as const)
          expect([method, path, [403, 404].includes((await school.rest(method, path, { as: guest, ...(method === 'PATCH' ? { body: {} } : {}) })).status)]).toEqual([
            method,
            path,
            true,
          ])
      }
      expect((await school.rest('GET', '/materials?limit=0&depth=0', { as: guest })).body.docs?.every(({ training }) => training === own)).toBe(true)
      expect((await school.rest('DELETE', `/materials/${id}`, { as: guest })).status).toBe(200)
    }
  })

  test('stands on the page of its participants by trainings, and on nobody else’s', async () => {
    const { myMaterials } = await teaching()
    const training = await school.payload.create({
      collection: 'trainings',
      locale: 'az',
      data: { title: 'Giriş', slug: 'giris-1', program: program.id, part: 'introduction', order: 3, kind: 'training', language: 'az', _status: 'published' },
      overrideAccess: true,
    })
    expect((await hand({ title: 'Mühazirə', training: training.id, shownFrom: inDays(-1) })).status).toBe(201)
    const english = await school.req(one.applicant)
    english.locale = 'en'
    expect(await myMaterials(english, one.id)).toMatchObject([
      { training: null, materials: [{ title: 'Slaydlar', ending: 'pdf' }] },
      { training: { title: 'Giriş' }, materials: [{ title: 'Mühazirə' }] },
    ])
    for (const { application, name, person } of await outsiders(school, program)) {
      const req = await school.req(person)
      await expect(myMaterials(req, one.id)).rejects.toMatchObject({ status: person ? 404 : 401 })
      if (name === 'a participant of another programme') expect(await myMaterials(req, String(application))).toEqual([])
      else if (application) await expect(myMaterials(req, application)).rejects.toMatchObject({ status: 404 })
    }
  })

  test('is of a training of its own programme, of a kind that is taken, and small enough', async () => {
    const elsewhere = await school.payload.create({
      collection: 'trainings',
      locale: 'az',
      data: { title: 'Başqa', slug: 'basqa-1', program: (await taughtProgram(school)).id, part: 'theory', order: 1, kind: 'training', language: 'az', _status: 'published' },
      overrideAccess: true,
    })
    expect((await hand({ training: elsewhere.id })).status).toBe(422)
    expect((await hand({}, Buffer.from('<html><script>alert(1)</script></html>'))).status).toBeGreaterThanOrEqual(400)
    expect((await hand({}, pdf(15 * 1024 * 1024 + 1))).status).toBe(413)
    for (const as of [one.applicant, await school.staff('reviewer'), await school.staff('auditor'), null]) expect([401, 403]).toContain((await hand({}, pdf(), as)).status)
  })
})

describe('an announcement', () => {
  const write = async (data: Record<string, unknown> = {}) =>
    school.payload.create({
      collection: 'announcements',
      locale: 'az',
      data: { title: 'Dərs köçürülüb', body: 'Sabah 15:00.', program: program.id, audience: 'participants', ...data },
      overrideAccess: true,
    })

  test('is told once: by one letter to each participant in their language, and on their pages; also when two press at once', async () => {
    const { announce, myAnnouncements } = await teaching()
    const { id } = await write()
    await school.payload.update({ collection: 'announcements', id, locale: 'ru', data: { title: 'Занятие перенесено', body: 'Завтра в 15:00.' }, overrideAccess: true })
    const russian = await participant(school, program)
    await readRows(school.payload, sql`update applications set locale = 'ru' where id = ${russian.id}`)
    expect(await myAnnouncements(await school.req(one.applicant), one.id)).toEqual([])
    const [, ...none] = await outsiders(school, program)
    const presses = await Promise.allSettled([announce(await school.req(coordinator), id), announce(await school.req(editor), id), announce(await school.req(editor), id)])
    expect(presses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    for (const { id: application } of [one, other])
      expect(await lettersAbout(school, application)).toMatchObject([{ template: 'cohort-announcement', body: expect.stringContaining('Sabah 15:00.') }])
    expect(await lettersAbout(school, russian.id)).toMatchObject([{ body: expect.stringContaining('Завтра в 15:00.') }])
    for (const { application, name } of none) if (application) expect([name, await lettersAbout(school, application)]).toEqual([name, []])
    const req = await school.req(one.applicant)
    req.locale = 'ru'
    expect(await myAnnouncements(req, one.id)).toMatchObject([{ title: 'Занятие перенесено' }])
    const [kept] = await readRows<{ letters: number; entries: number }>(
      school.payload,
      sql`select letters::int as letters, (select count(*)::int from ledger where subject = n.id::text and action = 'cohort-announce') as entries from announcements n where id = ${id}`,
    )
    expect(kept).toEqual({ letters: 3, entries: 1 })
  })

  test('stays as it was told, and only an operation tells it', async () => {
    const { announce } = await teaching()
    const { id } = await write()
    expect((await school.rest('PATCH', `/announcements/${id}`, { as: editor, body: { announcedAt: inDays(0), letters: 9 } })).status).toBe(200)
    expect(await school.payload.findByID({ collection: 'announcements', id, overrideAccess: true })).toMatchObject({ announcedAt: null, letters: null })
    expect((await school.rest('PATCH', `/announcements/${id}?locale=az`, { as: editor, body: { body: 'Birigün.' } })).status).toBe(200)
    for (const role of ['auditor', 'reviewer', 'admin', 'panelist'] as const)
      await expect(announce(await school.req(await school.staff(role)), id)).rejects.toMatchObject({ status: 403 })
    await announce(await school.req(editor), id)
    expect((await school.rest('PATCH', `/announcements/${id}?locale=az`, { as: coordinator, body: { body: 'Heç vaxt.' } })).status).toBe(409)
    expect((await school.rest('DELETE', `/announcements/${id}`, { as: coordinator })).status).toBe(409)
    expect(await school.payload.findByID({ collection: 'announcements', id, locale: 'az', overrideAccess: true })).toMatchObject({ body: 'Birigün.' })
  })
})

describe('a question', () => {
  const ask = async ({ applicant, id }: Placed, text: string) => (await teaching()).askSchool(await school.req(applicant), { application: id, text })
  const seenBy = async ({ applicant, id }: Placed) => (await teaching()).myQuestions(await school.req(applicant), id)
  const idOf = async (text: string) => (await readRows<{ id: string }>(school.payload, sql`select id from questions where text = ${text}`)).map(({ id }) => id)

  test('is seen by who asked and by staff alone, and is one however often it is sent', async () => {
    const { myQuestions, askSchool } = await teaching()
    await Promise.all([ask(one, 'Dərsdə iştirak edə bilməsəm?'), ask(one, 'Dərsdə iştirak edə bilməsəm?'), ask(one, ' Dərsdə iştirak edə bilməsəm? ')])
    expect(await idOf('Dərsdə iştirak edə bilməsəm?')).toHaveLength(1)
    expect(await seenBy(one)).toMatchObject({ own: [{ text: 'Dərsdə iştirak edə bilməsəm?', answer: null }], shared: [] })
    expect(await seenBy(other)).toEqual({ own: [], shared: [] })
    await expect(ask(one, '  ')).rejects.toMatchObject({ status: 422 })
    await expect(ask(one, 'x'.repeat(4001))).rejects.toMatchObject({ status: 422 })
    for (const { application, name, person } of await outsiders(school, program)) {
      const req = await school.req(person)
      for (const asked of [one.id, ...(application && name !== 'a participant of another programme' ? [application] : [])]) {
        await expect(askSchool(req, { application: asked, text: name })).rejects.toMatchObject({ status: person ? 404 : 401 })
        await expect(myQuestions(req, asked)).rejects.toMatchObject({ status: person ? 404 : 401 })
      }
    }
  })

  test('is answered once, by a coordinator and with a letter; to all only in the words that were meant for all', async () => {
    const { answerQuestion } = await teaching()
    await ask(other, 'Mən, Gülnarə, Lerikdən gələcəyəm: yol pulu verilir?')
    const [question = ''] = await idOf('Mən, Gülnarə, Lerikdən gələcəyəm: yol pulu verilir?')
    const answer = async (by: Member, shared = '') => answerQuestion(await school.req(by), { question, answer: 'Bəli, verilir.', shared })
    for (const by of [editor, await school.staff('auditor'), await school.staff('admin')]) await expect(answer(by)).rejects.toMatchObject({ status: 403 })
    await expect(answerQuestion(await school.req(coordinator), { question, answer: ' ', shared: '' })).rejects.toMatchObject({ status: 422 })
    const before = (await lettersAbout(school, other.id)).length
    const answers = await Promise.allSettled([answer(coordinator, 'Yol pulu verilir?'), answer(coordinator, 'Yol pulu verilir?')])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const letters = await lettersAbout(school, other.id)
    expect(letters.slice(before)).toMatchObject([{ template: 'question-answered', body: expect.stringContaining('Bəli, verilir.') }])
    expect(await seenBy(other)).toMatchObject({ own: [{ answer: { text: 'Bəli, verilir.' } }], shared: [] })
    const { shared } = await seenBy(one)
    expect(shared).toMatchObject([{ text: 'Yol pulu verilir?', answer: 'Bəli, verilir.' }])
    expect(JSON.stringify(shared)).not.toMatch(/Gülnarə|Lerik/)
  })

  test('an answer that is for one is shown to nobody else', async () => {
    const { answerQuestion } = await teaching()
    await ask(one, 'Xəstəlik vərəqi lazımdır?')
    const [question = ''] = await idOf('Xəstəlik vərəqi lazımdır?')
    await answerQuestion(await school.req(coordinator), { question, answer: 'Bəli.', shared: ' ' })
    expect(JSON.stringify(await seenBy(other))).not.toContain('Xəstəlik')
  })

  test('the inbox has who waits first, finds and narrows, and leaves as a file that the ledger notes', async () => {
    const { readQuestions, exportQuestions } = await import('@/plugins/teaching/operations/read-questions')
    const asked = { program: program.id, search: '', show: undefined }
    const req = await school.req(coordinator)
    const all = await readQuestions(req, asked)
    expect(all.map(({ answeredAt }) => answeredAt === null)).toEqual([true, false, false])
    expect(await readQuestions(req, { ...asked, show: 'open' })).toHaveLength(1)
    expect(await readQuestions(req, { ...asked, search: 'YOL PULU' })).toHaveLength(1)
    expect(await exportQuestions(req, { ...asked, search: 'yol' })).toContain('Bəli, verilir.')
    const [row] = await readRows<{ rows: number }>(
      school.payload,
      sql`select (details->>'rows')::int as rows from ledger where action = 'export' and details->>'what' = 'questions'`,
    )
    expect(row?.rows).toBe(1)
    for (const role of ['editor', 'reviewer', 'admin'] as const)
      await expect(readQuestions(await school.req(await school.staff(role)), asked)).rejects.toMatchObject({ status: 403 })
  })
})
