import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, describe, expect, test } from 'vitest'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import { certificatesOf, designedProgram, editionsOf, graduate, issueByCommand, verdictIn } from './certifying'
import { lettersAbout, withTemplates } from './desk'
import { type Member, useSchool } from './school'

/** Whose certificate was revoked by mistake is given another under a number of its own: only by somebody who means it, and never two that are valid. */
const school = useSchool()
let coordinator: Member

const operations = async () => ({
  ...(await import('@/plugins/certificates/operations/replace')),
  ...(await import('@/plugins/certificates/operations/revoke')),
  ...(await import('@/plugins/certificates/operations/run')),
})

const asCoordinator = () => school.req(coordinator)

beforeAll(async () => {
  await withTemplates(school)
  coordinator = await school.staff('coordinator')
})

type Case = { program: Program; application: string; applicant: Awaited<ReturnType<typeof graduate>>['applicant']; id: string; serial: string; holder: string }

async function issuedOne(): Promise<Case> {
  const program = await designedProgram(school)
  const { applicant, id: application } = await graduate(school, program)
  await (await operations()).makeAll(school.payload, program.id, null)
  const [certificate] = await certificatesOf(school, program)
  return { program, application, applicant, id: String(certificate?.id), serial: String(certificate?.serial), holder: String(certificate?.holder) }
}

async function revoked(certificate: string): Promise<void> {
  await (await operations()).revokeCertificate(await asCoordinator(), { certificate, reason: 'Siyahıda səhv olub' })
}

async function revokedOne(): Promise<Case> {
  const one = await issuedOne()
  await revoked(one.id)
  return one
}

const replace = async ({ holder, id }: Pick<Case, 'holder' | 'id'>, reason = 'Səhvən ləğv edilmişdi') =>
  (await operations()).replaceCertificate(await asCoordinator(), { certificate: id, holder, reason })

const pdfOf = async (certificate: string) => new Uint8Array((await editionsOf(school, certificate))[0]?.pdf ?? [])

describe('a certificate in the place of a revoked one', () => {
  test('has a serial number of its own and is valid in every form; the revoked one stays what it was, wherever it is looked up', async () => {
    const one = await revokedOne()
    const { lookUp, ownForms, readOwnCertificate, readOwnFile } = await import('@/plugins/certificates')
    const before = await lookUp(school.payload, one.serial, 'en')
    const { certificate } = await replace(one)
    const all = await certificatesOf(school, one.program)
    const made = all.find(({ id }) => id === certificate)
    expect(all.find(({ id }) => id === one.id)).toMatchObject({ serial: one.serial, revoked: true })
    expect(made).toMatchObject({ holder: one.holder, edition: 1, revoked: false })
    expect(made?.serial).not.toBe(one.serial)
    expect([await verdictIn(school, await pdfOf(one.id)), await verdictIn(school, await pdfOf(certificate))]).toEqual(['revoked', 'valid'])
    expect(await lookUp(school.payload, one.serial, 'en')).toEqual(before)
    expect(before?.revokedAt).toBeTruthy()
    expect(await lookUp(school.payload, String(made?.serial), 'en')).toMatchObject({ holder: one.holder, revokedAt: null })
    const own = await school.req(one.applicant)
    expect(await readOwnCertificate(own, one.application)).toMatchObject({ serial: made?.serial, revokedAt: null, former: [one.serial] })
    for (const form of ownForms) {
      const file = await readOwnFile(own, one.application, form)
      expect(file?.name).toBe(`${made?.serial}.${form}`)
      expect(await verdictIn(school, new Uint8Array(file?.bytes ?? []))).toBe('valid')
    }
  })

  test('is sent to its holder with both numbers and the reason, and stands in the ledger with who issued it and why', async () => {
    const one = await revokedOne()
    const { certificate } = await replace(one)
    const [made] = (await certificatesOf(school, one.program)).filter(({ id }) => id === certificate)
    const letter = (await lettersAbout(school, one.application)).find(({ template }) => template === 'certificate-replaced')
    for (const part of [one.serial, String(made?.serial), 'Səhvən ləğv edilmişdi']) expect(letter?.body).toContain(part)
    const [sent] = await readRows<{ content: string }>(
      school.payload,
      sql`select attachment->>'content' as content from letters where application_id = ${one.application} and template = 'certificate-replaced'`,
    )
    expect(await verdictIn(school, new Uint8Array(Buffer.from(String(sent?.content), 'base64')))).toBe('valid')
    const entries = await readRows(school.payload, sql`select actor, reason, details from ledger where action = 'certificate-replaced' and subject = ${certificate}`)
    expect(entries).toEqual([{ actor: coordinator.id, reason: 'Səhvən ləğv edilmişdi', details: { serial: made?.serial, former: one.serial, application: one.application } }])
  })

  test('can bear the name as it should have been, and is listed beside the revoked one', async () => {
    const one = await revokedOne()
    await replace({ ...one, holder: ' Əliyeva   Aygün ' })
    const { readCertificates } = await import('@/plugins/certificates/operations/read-certificates')
    const { counts, due, listed } = await readCertificates(await asCoordinator(), { program: one.program.id, search: '', state: '' })
    expect({ counts, due }).toEqual({ counts: { valid: 1, revoked: 1, notIssued: 0 }, due: 0 })
    expect(listed.find(({ state }) => state === 'valid')?.holder).toBe('Əliyeva Aygün')
    const { readCertificate } = await import('@/plugins/certificates/operations/read-certificate')
    const former = await readCertificate(await asCoordinator(), { certificate: one.id })
    expect(await readCertificate(await asCoordinator(), { certificate: String(former.replacedBy?.id) })).toMatchObject({ replaces: { serial: one.serial }, replacedBy: null })
  })

  test('may be revoked and replaced in its turn', async () => {
    const one = await revokedOne()
    const second = await replace(one)
    await revoked(second.certificate)
    await replace({ ...one, id: second.certificate })
    expect((await certificatesOf(school, one.program)).filter((row) => !row.revoked)).toHaveLength(1)
    const { readOwnCertificate } = await import('@/plugins/certificates')
    expect((await readOwnCertificate(await school.req(one.applicant), one.application))?.former).toHaveLength(2)
  })
})

describe('whoever had a certificate revoked', () => {
  test('is not due: neither the desk, nor the worker, nor the command gives them another', async () => {
    const { program } = await revokedOne()
    const { issueCertificates, makeAll } = await operations()
    await expect(issueCertificates(await asCoordinator(), { program: program.id })).rejects.toMatchObject({ status: 409, data: { why: 'noneDue' } })
    expect(await makeAll(school.payload, program.id, null)).toEqual({ made: 0, faults: [] })
    expect(await issueByCommand(school, program.id)).toEqual({ code: 0, said: 'Issued: 0.\n', error: '' })
    await graduate(school, program)
    expect((await makeAll(school.payload, program.id, null)).made).toBe(1)
    expect(await certificatesOf(school, program)).toHaveLength(2)
  })

  test('gets none by a run that read who is due before they were given theirs', async () => {
    const { application, program } = await revokedOne()
    const { issueTo } = await import('@/plugins/certificates/operations/issue')
    const { readPress } = await import('@/plugins/certificates/operations/press')
    const { inTransaction } = await import('@/database/operation')
    const req = await school.req(null)
    expect(await inTransaction(req, async () => issueTo(req, await readPress(req, program.id), application))).toBe(false)
  })

  test('gets none beneath the operations either', async () => {
    const { application, program } = await revokedOne()
    const data = { serial: 'y', program: program.id, application, holder: 'x', edition: 1, issuedAt: new Date().toISOString() }
    await expect(school.payload.create({ collection: 'certificates', data, overrideAccess: true })).rejects.toThrow()
    expect((await school.rest('POST', '/certificates', { as: coordinator, body: data })).status).toBe(403)
    expect(await certificatesOf(school, program)).toHaveLength(1)
  })
})

describe('replacing is refused', () => {
  test('to everybody but coordinators', async () => {
    const one = await revokedOne()
    const { replaceCertificate } = await operations()
    for (const user of [null, await school.staff('auditor'), await school.staff('admin'), one.applicant])
      await expect(replaceCertificate(await school.req(user), { certificate: one.id, holder: 'x', reason: 'x' })).rejects.toMatchObject({ status: 403 })
  })

  test('while the certificate is in force, when there is one in its place, and when there is no such certificate', async () => {
    const one = await issuedOne()
    await expect(replace(one)).rejects.toMatchObject({ status: 409, data: { why: 'inForce' } })
    await revoked(one.id)
    await replace(one)
    await expect(replace(one)).rejects.toMatchObject({ status: 409, data: { why: 'replaced' } })
    await expect(replace({ ...one, id: one.application })).rejects.toMatchObject({ status: 404 })
  })

  test('when its holder is no graduate any more, and when the name can not be printed', async () => {
    const one = await revokedOne()
    await expect(replace({ ...one, holder: 'Ə'.repeat(190) })).rejects.toMatchObject({ status: 422, data: { why: 'tooLong' } })
    await readRows(school.payload, sql`update applications set status = 'enrolled' where id = ${one.application}`)
    await expect(replace(one)).rejects.toMatchObject({ status: 409, data: { why: 'noGraduate' } })
    expect(await certificatesOf(school, one.program)).toHaveLength(1)
  })

  test('to the second of two that replace at once', async () => {
    const one = await revokedOne()
    const outcomes = await Promise.allSettled([replace(one), replace(one), replace(one)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await certificatesOf(school, one.program)).toHaveLength(2)
    expect((await lettersAbout(school, one.application)).filter(({ template }) => template === 'certificate-replaced')).toHaveLength(1)
  })
})

describe('the database itself refuses', () => {
  const copyOf = (certificate: string, replaces: string) =>
    sql`insert into certificates (serial, program_id, application_id, holder, edition, issued_at, replaces_id)
        select serial || 'x', program_id, application_id, holder, 1, now(), ${replaces}::uuid from certificates where id = ${certificate}`

  test('one in the place of a certificate that is in force, or of somebody else’s', async () => {
    const [one, other] = [await issuedOne(), await revokedOne()]
    await expect(readRows(school.payload, copyOf(one.id, one.id))).rejects.toThrow()
    await expect(readRows(school.payload, copyOf(one.id, other.id))).rejects.toThrow()
  })

  test('a second valid one, a second in the same place, and another place', async () => {
    const one = await revokedOne()
    const { certificate } = await replace(one)
    await expect(readRows(school.payload, copyOf(one.id, one.id))).rejects.toThrow()
    await expect(readRows(school.payload, sql`update certificates set replaces_id = null where id = ${certificate}`)).rejects.toThrow()
    await expect(readRows(school.payload, sql`update certificates set revoked_at = null where id = ${one.id}`)).rejects.toThrow()
    await revoked(certificate)
    await expect(readRows(school.payload, copyOf(one.id, one.id))).rejects.toThrow()
  })
})
