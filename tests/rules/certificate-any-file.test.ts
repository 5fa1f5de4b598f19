import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { translator } from '@/i18n/translator'
import { bake } from '@/plugins/certificates/rules/badge/bake'
import { verifyCredential } from '@/plugins/certificates/rules/credential/verify'
import { verdictInWords } from '@/plugins/certificates/rules/in-words'
import { type FileVerdict, verdictWithoutKeys, verifyFile } from '@/plugins/certificates/rules/verify-file'
import { issued } from './certificate-sheets'
import { at, keys, listWith, credential as signed } from './certificates'

/** Whatever somebody chooses as the file of a certificate, the answer is a verdict with a reason, never an error. */
const { credential, pdf } = await issued()
const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0a2f30' } })
  .png()
  .toBuffer()

const bytesOf = (text: string) => new TextEncoder().encode(text)
const asPdf = (inside: Uint8Array) => Buffer.concat([bytesOf('%PDF-1.7\n/Type /EmbeddedFile\nstream\n'), inside, bytesOf('}\nendstream\n')])
const verify = (file: Uint8Array) => verifyFile(file, { issuer: keys, status: null, at })
const language = { say: translator('en', 'certificates'), day: (moment: string) => moment, programmeIn: 'en' } as const

function expectReason(verdict: FileVerdict): void {
  expect(verdict.valid).toBe(false)
  expect(verdictInWords(verdict, language)[0]).toMatch(/^Not valid\. [A-Z].+\.$/)
}

/** In each of its forms, with keys and without. */
async function expectRefused(file: Uint8Array): Promise<void> {
  expectReason(await verify(file))
  const alone = await verdictWithoutKeys(file)
  if (alone) expectReason(alone)
}

async function expectRefusedInEachForm(text: string): Promise<void> {
  for (const file of [bytesOf(text), asPdf(bytesOf(text)), bake(picture, text)]) await expectRefused(file)
}

/** Texts of values that JSON can hold, also such as no program can sign. */
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.json(),
    fc.constantFrom('1e400', '-1e400', '1E99999', '-0', '"\\ud800"', '{"\\udc00":1}', '"\\u0000"', '{"toJSON":1}', '{"__proto__":{"proof":1}}'),
    fc.array(tie('value')).map((parts) => `[${parts.join()}]`),
    fc.dictionary(fc.string(), tie('value')).map((parts) => `{${Object.entries(parts).map(([name, part]) => `${JSON.stringify(name)}:${part}`)}}`),
  ),
}))

/** Where each value of the genuine credential begins and ends in its text. */
const values = [...credential.matchAll(/(?<=:)(?:"(?:[^"\\]|\\.)*"|true|false)/g)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }))

describe('whatever the file is, the verdict has a reason', () => {
  test('any bytes, also behind the beginning of a picture or a PDF', async () => {
    const beginning = fc.constantFrom(new Uint8Array(), picture.subarray(0, 8), bytesOf('%PDF-'))
    await fc.assert(fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 200 }), async (start, rest) => expectRefused(Buffer.concat([start, rest]))))
  })

  test('any text and any JSON, by itself and within a picture or a PDF', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), value), expectRefusedInEachForm))
  })

  test('a genuine credential with anything more in it, or another value anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), value, async (name, more) => expectRefusedInEachForm(credential.replace('{', `{${JSON.stringify(name)}:${more},`))),
      { examples: [['x', '1e400']] },
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...values), value, async ({ end, start }, other) => {
        fc.pre(credential.slice(start, end) !== other)
        await expectRefusedInEachForm(`${credential.slice(0, start)}${other}${credential.slice(end)}`)
      }),
    )
  })

  test('a genuine PDF or picture that ends too early', async () => {
    const badge = bake(picture, credential)
    await fc.assert(fc.asyncProperty(fc.nat(pdf.length - 1), (length) => expectRefused(pdf.subarray(0, length))))
    await fc.assert(fc.asyncProperty(fc.nat(badge.length - 1), (length) => expectRefused(badge.subarray(0, length))))
  })

  test.each([
    ['one text of 12 MB', JSON.stringify('x'.repeat(12_000_000))],
    ['a credential with a text of 12 MB', credential.replace('{', `{"x":"${'x'.repeat(12_000_000)}",`)],
    ['what is nested without an end', '['.repeat(400_000)],
  ])('%s', async (_, text) => {
    await expectRefusedInEachForm(text)
  })

  test('any list of what was revoked, also a genuine one with anything more in it', async () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(Number.POSITIVE_INFINITY, Number.NaN, '\ud800'))
    const genuine = await listWith([])
    const faultBy = async (status: unknown) => {
      const verdict = await verifyCredential(signed, { issuer: keys, status, at })
      return verdict.valid ? 'valid' : verdict.fault
    }
    await fc.assert(
      fc.asyncProperty(anything, async (more) => {
        expect(await faultBy(more)).toBe(more === null ? 'valid' : 'statusUnreadable')
        expect(await faultBy({ ...genuine, more })).toBe('statusForged')
      }),
    )
  })
})

test('a large file is verified like any other: only the credential in it is short', async () => {
  const large = await sharp({ create: { width: 800, height: 800, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
    .png()
    .toBuffer()
  expect(large.length).toBeGreaterThan(1_000_000)
  expect(await verify(bake(large, credential))).toMatchObject({ valid: true })
})

test('what needs no key is judged without one, and no more than that', async () => {
  const faultOf = async (file: Uint8Array) => {
    const verdict = await verdictWithoutKeys(file)
    return verdict && !verdict.valid ? verdict.fault : verdict
  }
  expect(await faultOf(picture)).toBe('noCredential')
  expect(await faultOf(picture.subarray(0, 30))).toBe('damagedPicture')
  expect(await faultOf(bytesOf('Hello'))).toBe('notJson')
  expect(await faultOf(bytesOf('{}'))).toBe('wrongShape')
  expect(await faultOf(pdf.subarray(0, pdf.length - 9))).toBe('changedPdf')
  expect(await faultOf(bytesOf(credential.replace('Miqrasiya', 'Başqa')))).toBeNull()
  for (const genuine of [pdf, bytesOf(credential), bake(picture, credential)]) expect(await faultOf(genuine)).toBeNull()
})
