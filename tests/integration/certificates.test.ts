import { createHash } from 'node:crypto'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, describe, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import { messages } from '@/i18n/messages'
import { bake } from '@/plugins/certificates/rules/badge/bake'
import { readSerial } from '@/plugins/certificates/rules/serial'
import type { CertificateDesign, Program } from '@/payload-types'
import { certificateDesign } from '../rules/certificate-design'
import { certificatesOf, designedProgram, editionsOf, graduate, issueByCommand, shutKey, verdictIn } from './certifying'
import { lettersAbout, place, withTemplates } from './desk'
import { type Member, useSchool } from './school'

/** Certificates are issued once for each graduate, whoever asks at the same time; what was issued stays; what is corrected or revoked counts no more as a file either. */
const school = useSchool()
let coordinator: Member

const operations = async () => ({
  ...(await import('@/plugins/certificates/operations/run')),
  ...(await import('@/plugins/certificates/operations/correct')),
  ...(await import('@/plugins/certificates/operations/revoke')),
  ...(await import('@/plugins/certificates/operations/keys')),
})

const asCoordinator = () => school.req(coordinator)

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
})

/** Asks for the certificates of a programme, and does the work of the worker. */
async function issueIn(program: Program): Promise<void> {
  const { issueCertificates, issueLater } = await operations()
  await issueCertificates(await asCoordinator(), { program: program.id })
  const [run] = await readRows<{ asked: string }>(school.payload, sql`select to_json(asked_at)#>>'{}' as asked from certificate_runs where program_id = ${program.id}`)
  await issueLater(school.payload, { program: program.id, askedAt: run?.asked })
}

const runOf = async (program: Program) => {
  const { readRun } = await import('@/plugins/certificates/operations/read-certificates')
  return readRun(await asCoordinator(), { program: program.id })
}

const verdictOf = (file: Uint8Array) => verdictIn(school, file)

/** Keeps a picture for certificates. */
const keepPicture = (data: Buffer, name: string, mimetype: string) =>
  school.payload.create({ collection: 'certificate-images', data: {}, file: { data, mimetype, name, size: data.length }, overrideAccess: true })

async function issuedOne(): Promise<{ program: Program; application: string; id: string; serial: string }> {
  const program = await designedProgram(school)
  const { id: application } = await graduate(school, program)
  await issueIn(program)
  const [certificate] = await certificatesOf(school, program)
  return { program, application, id: String(certificate?.id), serial: String(certificate?.serial) }
}

describe('issuing', () => {
  test('gives each graduate one certificate, which verifies, with one letter that carries it; nobody else gets one', async () => {
    const program = await designedProgram(school)
    const [one, other] = [await graduate(school, program), await graduate(school, program)]
    await place(school, program, 'enrolled')
    await issueIn(program)
    const certificates = await certificatesOf(school, program)
    expect(certificates).toHaveLength(2)
    for (const { holder, id, serial } of certificates) {
      expect(readSerial(serial)).toBe(serial)
      const [edition] = await editionsOf(school, id)
      expect(await verdictOf(new Uint8Array(edition?.pdf ?? []))).toBe('valid')
      expect(edition?.credential).toContain(holder)
    }
    for (const { id } of [one, other]) expect((await lettersAbout(school, id)).map(({ template }) => template)).toEqual(['certificate-issued'])
    const [letter] = await readRows<{ attachment: { encoding: string; content: string } }>(school.payload, sql`select attachment from letters where application_id = ${one.id}`)
    expect(letter?.attachment.encoding).toBe('base64')
    expect(await verdictOf(new Uint8Array(Buffer.from(letter?.attachment.content ?? '', 'base64')))).toBe('valid')
    expect(await runOf(program)).toMatchObject({ state: 'done', due: 2, issued: 2, faults: [] })
    const [entry] = await readRows<{ actor: string }>(school.payload, sql`select actor from ledger where action = 'certificate-issued' and subject = ${certificates[0]?.id}`)
    expect(entry?.actor).toBe(coordinator.id)
  })

  test('of several runs at once gives one each', async () => {
    const program = await designedProgram(school)
    for (let count = 0; count < 6; count++) await graduate(school, program)
    const { makeAll } = await operations()
    const runs = await Promise.all([1, 2, 3].map(() => makeAll(school.payload, program.id, null)))
    expect(runs.reduce((sum, { made }) => sum + made, 0)).toBe(6)
    expect(await certificatesOf(school, program)).toHaveLength(6)
    const [{ letters }] = (await readRows<{ letters: number }>(
      school.payload,
      sql`select count(*)::int as letters from letters l join applications a on a.id = l.application_id where a.program_id = ${program.id}`,
    )) as [{ letters: number }]
    expect(letters).toBe(6)
  })

  test('goes on after a crash without making anything twice', async () => {
    const program = await designedProgram(school)
    for (let count = 0; count < 3; count++) await graduate(school, program)
    const { makeAll } = await operations()
    const crash = () => {
      throw new Error('The power went out.')
    }
    await expect(makeAll(school.payload, program.id, null, crash)).rejects.toThrow('power')
    const [first] = await certificatesOf(school, program)
    expect((await makeAll(school.payload, program.id, null)).made).toBe(2)
    const certificates = await certificatesOf(school, program)
    expect(certificates).toHaveLength(3)
    expect(certificates).toContainEqual(first)
  })

  test('names whom it can make none for, and gives all others theirs', async () => {
    const program = await designedProgram(school)
    await graduate(school, program, '李明')
    await graduate(school, program)
    await issueIn(program)
    expect(await certificatesOf(school, program)).toHaveLength(1)
    const run = await runOf(program)
    expect(run).toMatchObject({ state: 'done', due: 2, issued: 1 })
    expect(run?.faults).toEqual([expect.objectContaining({ why: expect.stringContaining('李 明') })])
  })

  test('is refused to auditors, before anybody has said what is printed, and when nobody is due', async () => {
    const { issueCertificates } = await operations()
    const program = await school.program()
    await graduate(school, program)
    await expect(issueCertificates(await school.req(await school.staff('auditor')), { program: program.id })).rejects.toMatchObject({ status: 403 })
    await expect(issueCertificates(await asCoordinator(), { program: program.id })).rejects.toMatchObject({ status: 409, data: { why: 'noDesign' } })
    await expect(issueCertificates(await asCoordinator(), { program: (await designedProgram(school)).id })).rejects.toMatchObject({ data: { why: 'noneDue' } })
  })
})

test('the command issues what is due, and says for whom it could not', async () => {
  const program = await designedProgram(school)
  await graduate(school, program)
  expect(await issueByCommand(school, program.id)).toEqual({ code: 0, said: 'Issued: 1.\n', error: '' })
  await graduate(school, program, '李明')
  expect(await issueByCommand(school, program.id)).toEqual({ code: 1, said: 'Issued: 0.\n', error: expect.stringContaining('There are no letters for 李 明') })
  expect(await issueByCommand(school, (await school.program()).id)).toEqual({ code: 2, said: '', error: expect.stringContaining('Nobody has said yet what is printed') })
})

describe('a correction', () => {
  test('is a new edition under the same serial number, after which the former counts no more in any form', async () => {
    const { application, id, program, serial } = await issuedOne()
    const { correctCertificate } = await operations()
    await correctCertificate(await asCoordinator(), { certificate: id, holder: '  Əliyeva   Aygün ', reason: 'Ad səhv yazılıb' })
    expect(await certificatesOf(school, program)).toEqual([{ id, serial, holder: 'Əliyeva Aygün', edition: 2, revoked: false }])
    const [first, second] = await editionsOf(school, id)
    expect(await verdictOf(new Uint8Array(first?.pdf ?? []))).toBe('revoked')
    expect(await verdictOf(new TextEncoder().encode(first?.credential))).toBe('revoked')
    expect(await verdictOf(new Uint8Array(second?.pdf ?? []))).toBe('valid')
    expect((await lettersAbout(school, application)).map(({ template }) => template).sort()).toEqual(['certificate-corrected', 'certificate-issued'])
  })

  test('is refused when nothing would change, when the name can not be printed, and after the certificate was revoked', async () => {
    const { id, program } = await issuedOne()
    const { correctCertificate, revokeCertificate } = await operations()
    const [printed] = await certificatesOf(school, program)
    const correct = async (name: string) => correctCertificate(await asCoordinator(), { certificate: id, holder: name, reason: 'x' })
    await expect(correct(String(printed?.holder))).rejects.toMatchObject({ status: 409, data: { why: 'unchanged' } })
    await expect(correct('Ə'.repeat(190))).rejects.toMatchObject({ status: 422, data: { why: 'tooLong' } })
    expect(await editionsOf(school, id)).toHaveLength(1)
    await revokeCertificate(await asCoordinator(), { certificate: id, reason: 'x' })
    await expect(correct('Başqa Ad')).rejects.toMatchObject({ data: { why: 'revoked' } })
  })

  test('of a misprint in the design leaves the name, once the design is mended; what is only in a picture or in the credential counts as well', async () => {
    const { extractText, getDocumentProxy } = await import('unpdf')
    const { application, id, program } = await issuedOne()
    const { changeKey, correctCertificate } = await operations()
    const holder = String((await certificatesOf(school, program))[0]?.holder)
    const correct = async () => correctCertificate(await asCoordinator(), { certificate: id, holder, reason: 'Mətndə səhv' })
    const mend = (data: Partial<CertificateDesign>) =>
      school.payload.update({ collection: 'certificate-designs', where: { program: { equals: program.id } }, data, overrideAccess: true })
    await mend({ statement: { az: 'Düzəldilmiş cümlə.', en: 'A sentence that was mended.' } })
    await correct()
    const [first, second] = await editionsOf(school, id)
    const read = async (pdf?: Buffer) => (await extractText(await getDocumentProxy(new Uint8Array(pdf ?? [])), { mergePages: true })).text
    expect(await read(first?.pdf)).not.toContain('Düzəldilmiş cümlə.')
    expect(await read(second?.pdf)).toContain('Düzəldilmiş cümlə.')
    expect(await verdictOf(new Uint8Array(first?.pdf ?? []))).toBe('revoked')
    expect(await verdictOf(new Uint8Array(second?.pdf ?? []))).toBe('valid')
    expect((await lettersAbout(school, application)).map(({ template }) => template).sort()).toEqual(['certificate-corrected', 'certificate-issued'])
    // Another key alone prints nothing else.
    await changeKey(await asCoordinator(), { compromised: false, reason: 'x' })
    await expect(correct()).rejects.toMatchObject({ data: { why: 'unchanged' } })
    await mend({ criteria: 'Yekun iş.' })
    await correct()
    const sharp = (await import('sharp')).default
    const { id: image } = await keepPicture(
      await sharp({ create: { width: 60, height: 30, channels: 4, background: '#00000080' } })
        .png()
        .toBuffer(),
      'imza.png',
      'image/png',
    )
    await mend({ signatories: certificateDesign.signatories.map((signatory) => ({ ...signatory, signature: image })) })
    await correct()
    await expect(correct()).rejects.toMatchObject({ data: { why: 'unchanged' } })
    expect((await editionsOf(school, id)).map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect((await certificatesOf(school, program))[0]).toMatchObject({ holder, edition: 4 })
  })

  test('made twice at once makes one edition after the other', async () => {
    const { id } = await issuedOne()
    const { correctCertificate } = await operations()
    const [one, other] = [await asCoordinator(), await asCoordinator()]
    await Promise.all([correctCertificate(one, { certificate: id, holder: 'Bir Ad', reason: 'x' }), correctCertificate(other, { certificate: id, holder: 'İki Ad', reason: 'x' })])
    expect((await editionsOf(school, id)).map(({ number }) => number)).toEqual([1, 2, 3])
  })
})

test('a revoked certificate is not valid as PDF, credential or badge, and its holder is told why', async () => {
  const { application, id } = await issuedOne()
  const { revokeCertificate } = await operations()
  await revokeCertificate(await asCoordinator(), { certificate: id, reason: 'Saxta sənəd' })
  const [edition] = await editionsOf(school, id)
  const credential = String(edition?.credential)
  const sharp = (await import('sharp')).default
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  for (const file of [new Uint8Array(edition?.pdf ?? []), new TextEncoder().encode(credential), bake(new Uint8Array(picture), credential)])
    expect(await verdictOf(file)).toBe('revoked')
  expect((await lettersAbout(school, application)).find(({ template }) => template === 'certificate-revoked')?.body).toContain('Saxta sənəd')
  await expect(revokeCertificate(await asCoordinator(), { certificate: id, reason: 'x' })).rejects.toMatchObject({ data: { why: 'revoked' } })
})

describe('keys', () => {
  test('that were changed still verify what they signed; the new one signs', async () => {
    const { id } = await issuedOne()
    const { changeKey } = await operations()
    await changeKey(await asCoordinator(), { compromised: false, reason: 'x' })
    const [edition] = await editionsOf(school, id)
    expect(await verdictOf(new Uint8Array(edition?.pdf ?? []))).toBe('valid')
    const next = await issuedOne()
    const [by] = await editionsOf(school, next.id)
    expect(await verdictOf(new Uint8Array(by?.pdf ?? []))).toBe('valid')
  })

  test('that fell into other hands verify nothing, and what they signed is made anew under the same serial number', async () => {
    const { id, program, serial } = await issuedOne()
    const { changeKey } = await operations()
    await changeKey(await asCoordinator(), { compromised: true, reason: 'x' })
    const [edition] = await editionsOf(school, id)
    expect(await verdictOf(new Uint8Array(edition?.pdf ?? []))).toBe('keyRevoked')
    await issueIn(program)
    expect(await certificatesOf(school, program)).toEqual([expect.objectContaining({ serial, edition: 2 })])
    const [, again] = await editionsOf(school, id)
    expect(await verdictOf(new Uint8Array(again?.pdf ?? []))).toBe('valid')
  })

  test('are kept encrypted', async () => {
    await issuedOne()
    const { unseal } = await import('@/plugins/certificates/rules/vault')
    const [key] = await readRows<{ sealed: string }>(school.payload, sql`select sealed from certificate_keys where state = 'inForce'`)
    expect(unseal(String(key?.sealed), 'another secret of 32 characters..')).toBeNull()
    const { env } = await import('@/env')
    expect(unseal(String(key?.sealed), env.PAYLOAD_SECRET)).toHaveLength(32)
  })

  test('that were encrypted by another secret are not used, and another takes their place', async () => {
    await issuedOne()
    await shutKey(school)
    const program = await designedProgram(school)
    await graduate(school, program)
    const { changeKey, issueCertificates } = await operations()
    await expect(issueCertificates(await asCoordinator(), { program: program.id })).rejects.toMatchObject({ status: 409, data: { why: 'keyShut' } })
    await changeKey(await asCoordinator(), { compromised: true, reason: 'x' })
    await issueIn(program)
    expect(await certificatesOf(school, program)).toHaveLength(1)
  })

  test('that change while certificates are signed sign nothing out of their time', async () => {
    const program = await designedProgram(school)
    for (let count = 0; count < 5; count++) await graduate(school, program)
    const { changeKey, makeAll } = await operations()
    const change = await asCoordinator()
    await Promise.all([makeAll(school.payload, program.id, null), changeKey(change, { compromised: false, reason: 'x' })])
    for (const { id } of await certificatesOf(school, program)) {
      const [edition] = await editionsOf(school, id)
      expect(await verdictOf(new Uint8Array(edition?.pdf ?? []))).toBe('valid')
    }
  })
})

describe('the database itself refuses', () => {
  test.each([
    ['another serial number', sql`update certificates set serial = 'x'`],
    ['another day', sql`update certificates set issued_at = now() + interval '1 day'`],
    ['an edition that is left out', sql`update certificates set edition = edition + 2`],
    ['to forget a certificate', sql`delete from certificates`],
    ['to change an edition', sql`update certificate_editions set credential = '{}'`],
    ['to remove an edition', sql`delete from certificate_editions`],
    ['to change a file', sql`update certificate_files set pdf = ''`],
    ['to remove a file', sql`delete from certificate_files`],
    ['to empty the files', sql`truncate certificate_files`],
    [
      'a second certificate of one application',
      sql`insert into certificates (serial, program_id, application_id, holder, edition, issued_at) select 'y', program_id, application_id, 'x', 1, now() from certificates limit 1`,
    ],
    ['another key under the same name', sql`update certificate_keys set sealed = 'x'`],
    ['a second key in force', sql`insert into certificate_keys (public_key, sealed, state, in_force_from) values ('y', 'x', 'inForce', now())`],
    ['to remove a key', sql`delete from certificate_keys`],
  ])('%s', async (_, statement) => {
    await issuedOne()
    await expect(readRows(school.payload, statement)).rejects.toThrow()
  })

  test('to bring a revoked certificate, or a key that signs no more, back', async () => {
    const { id } = await issuedOne()
    const { changeKey, revokeCertificate } = await operations()
    await revokeCertificate(await asCoordinator(), { certificate: id, reason: 'x' })
    await expect(readRows(school.payload, sql`update certificates set revoked_at = null where id = ${id}`)).rejects.toThrow()
    await expect(readRows(school.payload, sql`update certificates set revoked_because = 'y' where id = ${id}`)).rejects.toThrow()
    await changeKey(await asCoordinator(), { compromised: false, reason: 'x' })
    await readRows(school.payload, sql`update certificate_keys set updated_at = now() where state = 'retired'`)
    await expect(readRows(school.payload, sql`update certificate_keys set state = 'inForce' where state = 'retired'`)).rejects.toThrow()
  })

  test('nothing of whoever leaves the School: what they had made stays', async () => {
    const { id } = await issuedOne()
    const leaver = await school.staff('coordinator')
    const { correctCertificate } = await operations()
    await correctCertificate(await school.req(leaver), { certificate: id, holder: 'Başqa Ad', reason: 'x' })
    await school.payload.delete({ collection: 'staff', id: leaver.id, overrideAccess: true })
    expect(await editionsOf(school, id)).toHaveLength(2)
  })
})

test('the saved verifier knows the keys and what was revoked, in every language, and may load and run nothing but itself', async () => {
  await issuedOne()
  const { verifierPage } = await import('@/plugins/certificates/operations/verifier-page')
  const page = String(await verifierPage(school.payload, 'en'))
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? []
  const digest = createHash('sha256').update(script).digest('base64')
  expect(page).toContain(`default-src 'none'; script-src 'sha256-${digest}';`)
  expect(page.match(/<\/script>/g)).toHaveLength(2)
  const [, given = ''] = /id="given">([^<]*)</.exec(page) ?? []
  const { words } = JSON.parse(given)
  expect(Object.keys(words)).toEqual(['az', 'en', 'ru'])
  expect([words.az.months[11], words.en.months[11], words.ru.months[11]]).toEqual(['noyabr', 'November', 'ноября'])
  expect(page.length).toBeLessThan(300_000)
})

describe('what others learn', () => {
  test('is what is printed and how it stands, by the serial number alone, however it is typed', async () => {
    const { id, serial } = await issuedOne()
    const { correctCertificate, revokeCertificate } = await operations()
    const { lookUp } = await import('@/plugins/certificates')
    const seen = (typed: string) => lookUp(school.payload, typed, 'en')
    expect(Object.keys((await seen(serial)) ?? {}).sort()).toEqual(['edition', 'holder', 'issuedAt', 'programme', 'revokedAt', 'serial'])
    expect(await seen(serial.toLowerCase().replaceAll('-', ' '))).toEqual(await seen(serial))
    for (const other of ['', 'x', serial.slice(1), '2222-2222-2222-2223', id, "' or true --"]) expect(await seen(other)).toBeNull()
    await correctCertificate(await asCoordinator(), { certificate: id, holder: 'Əliyeva Aygün', reason: 'x' })
    expect(await seen(serial)).toMatchObject({ holder: 'Əliyeva Aygün', edition: 2, revokedAt: null })
    await revokeCertificate(await asCoordinator(), { certificate: id, reason: 'x' })
    expect(await seen(serial)).toMatchObject({ revokedAt: expect.anything() })
  })

  test('the files are for their holder alone, in the edition in force, and no more once it was revoked', async () => {
    const program = await designedProgram(school)
    const { applicant, id: application } = await graduate(school, program)
    await issueIn(program)
    const [certificate] = await certificatesOf(school, program)
    const { readOwnCertificate, readOwnFile, ownForms } = await import('@/plugins/certificates')
    for (const user of [null, await school.applicant(), coordinator]) {
      const req = await school.req(user)
      expect(await readOwnCertificate(req, application)).toBeNull()
      for (const form of ownForms) expect(await readOwnFile(req, application, form)).toBeNull()
    }
    const own = await school.req(applicant)
    expect(await readOwnCertificate(own, application)).toMatchObject({ serial: certificate?.serial, edition: 1 })
    for (const form of ownForms) expect(await verdictOf(new Uint8Array((await readOwnFile(own, application, form))?.bytes ?? []))).toBe('valid')
    for (const nonsense of ['', 'x', '%00']) expect(await readOwnFile(own, nonsense, 'pdf')).toBeNull()
    const { revokeCertificate } = await operations()
    await revokeCertificate(await asCoordinator(), { certificate: String(certificate?.id), reason: 'x' })
    for (const form of ownForms) expect(await readOwnFile(own, application, form)).toBeNull()
  })
})

test('a signature is printed, and its picture is served to nobody but those who design certificates', async () => {
  const sharp = (await import('sharp')).default
  const data = await sharp({ create: { width: 3000, height: 900, channels: 4, background: '#00000080' } })
    .webp()
    .toBuffer()
  const image = await keepPicture(data, 'imza.webp', 'image/webp')
  expect(image).toMatchObject({ mimeType: 'image/png', width: 1200 })
  const program = await designedProgram(school)
  const signatories = [{ name: 'Günel Ələkbərova', office: { az: 'Rəhbər', en: 'Director' }, signature: image.id }]
  await school.payload.update({ collection: 'certificate-designs', where: { program: { equals: program.id } }, data: { signatories }, overrideAccess: true })
  const { previewCertificate } = await import('@/plugins/certificates/operations/preview')
  const pdf = await previewCertificate(await asCoordinator(), { program: program.id })
  const { getDocumentProxy } = await import('unpdf')
  const structure = await (await (await getDocumentProxy(pdf)).getPage(1)).getStructTree()
  expect(JSON.stringify(structure)).toContain('İmza: Günel Ələkbərova')
  const served = async (as: Parameters<typeof school.rest>[2]) => (await school.rest('GET', `/certificate-images/file/${image.filename}`, as)).status
  for (const as of [null, await school.applicant(), await school.staff('editor'), await school.staff('reviewer')]) expect(await served({ as })).toBe(403)
  expect(await served({ as: coordinator })).toBe(200)
})

test('an emblem is not taken without words for it, and a picture in the colours of print becomes one in those of a screen, as PDF/A wants', async () => {
  const sharp = (await import('sharp')).default
  const data = await sharp({ create: { width: 60, height: 60, channels: 3, background: '#0b5f5b' } })
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer()
  expect((await sharp(data).metadata()).space).toBe('cmyk')
  const image = await keepPicture(data, 'gerb.jpg', 'image/jpeg')
  const { env } = await import('@/env')
  expect(await sharp(path.join(env.DATA_DIR, 'certificates', String(image.filename))).metadata()).toMatchObject({ format: 'png', space: 'srgb', channels: 3 })
  const program = await designedProgram(school)
  const [{ id }] = (await readRows<{ id: string }>(school.payload, sql`select id from certificate_designs where program_id = ${program.id}`)) as [{ id: string }]
  const change = (body: object) => school.rest('PATCH', `/certificate-designs/${id}`, { as: coordinator, body })
  expect((await change({ emblem: image.id })).status).toBe(400)
  expect((await change({ emblem: image.id, emblemDescription: 'Miqrasiya Məktəbinin nişanı' })).status).toBe(200)
})

test('a text of a design may name only what every certificate has', async () => {
  const program = await designedProgram(school)
  const [{ id }] = (await readRows<{ id: string }>(school.payload, sql`select id from certificate_designs where program_id = ${program.id}`)) as [{ id: string }]
  const change = (body: object) => school.rest('PATCH', `/certificate-designs/${id}`, { as: coordinator, body })
  const said = (text: string) => [{ statement: { az: text, en: 'x' } }, { description: text }, { criteria: text }]
  for (const body of said('{{proqram}} bitdi')) expect((await change(body)).status).toBe(400)
  for (const body of said('{{ programme }} bitdi')) expect((await change(body)).status).toBe(200)
})

test('the School, which is the issuer of every certificate, may name nothing that is filled in', async () => {
  const program = await designedProgram(school)
  const [{ id }] = (await readRows<{ id: string }>(school.payload, sql`select id from certificate_designs where program_id = ${program.id}`)) as [{ id: string }]
  const call = (az: string) => school.rest('PATCH', `/certificate-designs/${id}`, { as: coordinator, body: { school: { az, en: 'School' } } })
  const refused = await call('Məktəb {{programme}}')
  expect(refused.status).toBe(400)
  expect(refused.text).toContain(messages.az.certificates.refusals.filledNowhere.replace('{name}', 'programme'))
  expect((await call('Məktəb')).status).toBe(200)
})

test('whatever a design may name is filled in: offices on paper, as the preview shows, and what only the credential says', async () => {
  const { extractText, getDocumentProxy } = await import('unpdf')
  const program = await designedProgram(school)
  const data = {
    signatories: [{ name: 'Günel Ələkbərova', office: { az: '{{programme}} üzrə rəhbər', en: 'Head of {{programme}}' } }],
    description: 'Bu, {{programme}} proqramıdır.',
    criteria: 'Nə edilib: {{programme}}.',
  }
  await school.payload.update({ collection: 'certificate-designs', where: { program: { equals: program.id } }, data, overrideAccess: true })
  await graduate(school, program)
  await issueIn(program)
  const [edition] = await editionsOf(school, String((await certificatesOf(school, program))[0]?.id))
  const { previewCertificate } = await import('@/plugins/certificates/operations/preview')
  for (const pdf of [await previewCertificate(await asCoordinator(), { program: program.id }), new Uint8Array(edition?.pdf ?? [])]) {
    const text = (await extractText(await getDocumentProxy(pdf), { mergePages: true })).text.replace(/\s+/g, ' ')
    for (const office of [`${program.title} üzrə rəhbər`, `Head of ${program.title}`]) expect(text).toContain(office)
  }
  expect(JSON.parse(String(edition?.credential)).credentialSubject.achievement).toMatchObject({
    description: `Bu, ${program.title} proqramıdır.`,
    criteria: { narrative: `Nə edilib: ${program.title}.` },
  })
})
