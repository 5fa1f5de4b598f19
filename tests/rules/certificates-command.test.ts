import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { bake } from '@/plugins/certificates/rules/badge/bake'
import { didOfSite, documentOf, signingKey } from '@/plugins/certificates/rules/credential/keys'
import { secure } from '@/plugins/certificates/rules/credential/proof'
import { statusList } from '@/plugins/certificates/rules/credential/status-list'
import { issueCertificate } from '@/plugins/certificates/rules/issue'
import { script } from '../../scripts/ready.mjs'
import { letters, words } from './certificate-sheets'
import { facts, serial, statusIndex } from './certificates'

const folder = mkdtempSync(path.join(os.tmpdir(), 'school-certificates-'))
afterAll(() => rmSync(folder, { recursive: true }))

const inFolder = (name: string) => path.join(folder, name)

function written(name: string, content: string | Uint8Array | object): string {
  writeFileSync(inFolder(name), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
  return inFolder(name)
}

/** Runs `npm run --silent certificates -- …`, beside the site that this test is. */
async function run(...args: string[]): Promise<{ code: number | null; said: string; error: string }> {
  const child = spawn(process.execPath, script('certificates', ...args), { env: { ...process.env, SITE_URL: site } })
  let [said, error] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (said += chunk))
  child.stderr.on('data', (chunk: Buffer) => (error += chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, said: said.trim(), error: error.replaceAll(`${folder}/`, '').trim() }
}

/** What the site answers. */
const answers: Record<string, object> = {}
const server = createServer(({ url = '' }, answer) => {
  const found = answers[url]
  answer.writeHead(found ? 200 : 404).end(JSON.stringify(found ?? {}))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => server.close())
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const did = didOfSite(site)
const key = await signingKey(did, new Uint8Array(32).fill(9))
const keys = documentOf(did, [{ publicKeyMultibase: key.publicKeyMultibase, inForceFrom: '2024-01-01T00:00:00Z' }])
const addresses = { page: `${site}/certificates/${serial}`, programme: `${site}/programmes/2024`, statusList: `${site}/certificates/status/1` }
const listed = async (revoked: number[]) =>
  secure(await statusList({ id: addresses.statusList, issuer: did, revoked, validFrom: '2024-07-01T00:00:00Z' }), key, '2024-07-01T00:00:00Z')
const past = { ...facts, from: '2024-03-02T00:00:00+04:00', until: '2024-05-29T00:00:00+04:00', issued: '2024-06-05T10:00:00+04:00' }
const { credential, pdf } = await issueCertificate(
  { facts: past, words, issuer: { id: did, name: 'Miqrasiya Məktəbi', url: site }, addresses, statusIndex, signed: past.issued },
  key,
  letters,
)
const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0a2f30' } })
  .png()
  .toBuffer()

const files = { pdf: written('certificate.pdf', pdf), json: written('certificate.json', credential), png: written('badge.png', bake(picture, credential)) }
const offline = ['--keys', written('did.json', keys), '--status', written('list.json', await listed([]))]

const valid = `Valid. Certificate ${serial}: ${facts.holder}, Migration School 2026. Issued on 5 June 2024 by Miqrasiya Məktəbi.`

describe('verify', () => {
  test.each(Object.entries(files))('says of a %s that it is valid, without a network', async (_, file) => {
    expect(await run('verify', file, ...offline)).toEqual({ code: 0, said: `${valid} It had not been revoked as of 1 July 2024.`, error: '' })
  })

  test('says that nobody looked whether it was revoked, when nobody did', async () => {
    expect(await run('verify', files.json, ...offline.slice(0, 2))).toEqual({ code: 0, said: `${valid} Whether it was revoked since was not looked up.`, error: '' })
  })

  test('takes a single key for an issuer, who is named by it', async () => {
    const single = `did:key:${key.publicKeyMultibase}`
    const { proof: _, ...document } = JSON.parse(credential)
    const signed = await secure({ ...document, issuer: { ...document.issuer, id: single } }, { ...key, method: `${single}#${key.publicKeyMultibase}` }, past.issued)
    expect(await run('verify', written('single.json', signed), '--keys', single)).toMatchObject({ code: 0 })
    expect(await run('verify', files.json, '--keys', single)).toEqual({ code: 1, said: '', error: 'Not valid. It was issued by somebody else.' })
  })

  test('says it in three languages', async () => {
    expect((await run('verify', files.json, ...offline, '--lang', 'az')).said).toMatch(/^Etibarlıdır\. .*Miqrasiya Məktəbi 2026\. 5 iyun 2024 tarixində verilib/)
    expect((await run('verify', files.json, ...offline, '--lang', 'ru')).said).toMatch(/^Действителен\. .*5 июня 2024/)
  })

  test('ends with 1 and says why, when it was revoked', async () => {
    const status = written('revoked.json', await listed([statusIndex]))
    expect(await run('verify', files.pdf, ...offline.slice(0, 2), '--status', status)).toEqual({
      code: 1,
      said: '',
      error: `Not valid. It has been revoked, or a newer edition is in force. It says: certificate ${serial}, ${facts.holder}, Migration School 2026, issued on 5 June 2024 by Miqrasiya Məktəbi.`,
    })
  })

  test.each([
    ['a changed PDF', 'a.pdf', pdf.with(2000, 7), 'Not valid. The PDF was changed after it was issued: what is printed in it does not count. It says: '],
    ['a changed credential', 'a.json', credential.replace('Ağayeva', 'Bağayeva'), 'Not valid. The signature does not belong to what it says: it was changed after it was signed.'],
    ['a picture without one', 'a.png', picture, 'Not valid. The file holds no certificate that can be verified.'],
    ['something else', 'a.txt', 'Hello', "Not valid. What the file holds can't be read: it is not whole, or was changed."],
    ['an empty file', 'b.txt', '', "Not valid. What the file holds can't be read: it is not whole, or was changed."],
  ])('ends with 1 and says why, given %s', async (_, name, content, error) => {
    expect(await run('verify', written(name, content), ...offline)).toEqual({ code: 1, said: '', error: expect.stringContaining(error) })
  })

  test('asks the site for keys and for what was revoked', async () => {
    Object.assign(answers, { '/.well-known/did.json': keys, '/certificates/status/1': await listed([]) })
    expect(await run('verify', files.png)).toEqual({ code: 0, said: `${valid} It had not been revoked as of 1 July 2024.`, error: '' })
    answers['/certificates/status/1'] = await listed([statusIndex])
    expect(await run('verify', files.png, '--site', site)).toMatchObject({ code: 1, error: expect.stringContaining('It has been revoked, or a newer edition is in force.') })
    delete answers['/certificates/status/1']
    expect(await run('verify', files.png)).toEqual({ code: 2, said: '', error: `${site}/certificates/status/1 can't be read: the answer is 404` })
  })

  const nobody = ['--site', 'http://127.0.0.1:1']

  test.each([
    ['a picture of something else', 'cat.png', picture, 'The file holds no certificate that can be verified.'],
    ['a PDF that ends too early', 'short.pdf', pdf.subarray(0, pdf.length - 100), 'The PDF was changed after it was issued: what is printed in it does not count.'],
    ['the first lines of a PDF', 'lines.pdf', pdf.subarray(0, 200), 'The file holds no certificate that can be verified.'],
    ['another JSON', 'other.json', '{}', 'This is not a certificate of the School.'],
    ['a number beyond all numbers', 'number.json', credential.replace('{', '{"x":1e400,'), "What the file holds can't be read: it is not whole, or was changed."],
    ['a text of 12 MB', 'long.json', JSON.stringify('x'.repeat(12_000_000)), "What the file holds can't be read: it is not whole, or was changed."],
  ])('ends with 1 and says why also when the site can not be reached, given %s', async (_, name, content, why) => {
    expect(await run('verify', written(name, content), ...nobody)).toEqual({ code: 1, said: '', error: `Not valid. ${why}` })
  })

  test('ends with 2 when only the site could tell, and can not be reached', async () => {
    expect(await run('verify', files.pdf, ...nobody)).toEqual({ code: 2, said: '', error: expect.stringContaining("/.well-known/did.json can't be read") })
  })

  test.each([
    [['verify'], 'Name one file.'],
    [['verify', inFolder('nothing.pdf')], "nothing.pdf can't be read"],
    [['verify', files.pdf, '--lang', 'tr'], 'There is no language "tr".'],
    [['verify', files.pdf, ...offline.slice(2)], 'A status list counts only with the keys that signed it.'],
    [['verify', files.pdf, '--keys', files.json], 'certificate.json, line 1: '],
    [['verify', files.pdf, '--site', 'here'], '"here" is no address of a site.'],
    [['issue'], 'Name a programme by its id.'],
    [['forge', files.pdf], 'There is no command "forge". There are: issue, verify.'],
  ])('ends with 2 when it is called wrongly: %j', async (args, error) => {
    expect(await run(...args)).toEqual({ code: 2, said: '', error: expect.stringContaining(error) })
  })
})
