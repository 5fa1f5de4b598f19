import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJson } from '@/plugins/certificates/rules/credential/json'
import { didOfSite, documentAddress, documentOf, signingKey } from '@/plugins/certificates/rules/credential/keys'
import { secure } from '@/plugins/certificates/rules/credential/proof'
import { type Trusted, verifyCredential } from '@/plugins/certificates/rules/credential/verify'
import { at, credential, did, facts, key, keys, listWith, site, statusIndex, unsecured } from './certificates'

const status = await listWith([3, 94_566, 94_568])
const verify = (given: unknown, trusted: Partial<Trusted> = {}) => verifyCredential(given, { issuer: keys, status, at, ...trusted })

const bytes = new TextEncoder().encode(JSON.stringify(credential))

describe('a credential', () => {
  test('is valid, and shows who achieved what', async () => {
    expect(await verify(credential)).toMatchObject({
      valid: true,
      statusOf: '2026-11-30T00:00:00Z',
      shown: { serial: facts.serial, holder: facts.holder, programme: facts.programme, issued: facts.issued, issuer: 'Miqrasiya Məktəbi' },
    })
  })

  test('holds nothing of its holder but the name', () => {
    const { achievement, ...subject } = credential.credentialSubject
    expect(subject).toEqual({
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityType: 'name', identityHash: facts.holder }],
      licenseNumber: facts.serial,
      activityStartDate: facts.from,
      activityEndDate: facts.until,
    })
    expect(JSON.stringify({ ...credential, credentialSubject: { achievement } })).not.toContain('Ağayeva')
  })

  test('is the same, made again from the same', async () => {
    expect(await secure(unsecured, key, facts.issued)).toEqual(credential)
  })

  test('is valid without a status list, and then says that none was asked', async () => {
    expect(await verify(credential, { status: null })).toMatchObject({ valid: true, statusOf: null })
  })

  test('is not valid before its time', async () => {
    expect(await verify(credential, { at: new Date('2026-06-05T05:59:59Z') })).toMatchObject({ valid: false, fault: 'notYetValid' })
    expect(await verify(credential, { at: new Date('2026-06-05T06:00:00Z') })).toMatchObject({ valid: true })
  })

  test('of another issuer is not ours, whatever it says', async () => {
    const other = didOfSite('https://mekteb.example.com')
    const theirs = await secure({ ...unsecured, issuer: { ...unsecured.issuer, id: other } }, await signingKey(other, new Uint8Array(32)), facts.issued)
    expect(await verify(theirs)).toEqual({ valid: false, fault: 'otherIssuer', shown: null })
    const posing = await secure(unsecured, await signingKey(did, new Uint8Array(32)), facts.issued)
    expect(await verify(posing)).toEqual({ valid: false, fault: 'unknownKey', shown: null })
    const named = { ...posing, proof: { ...posing.proof, verificationMethod: credential.proof.verificationMethod } }
    expect(await verify(named)).toEqual({ valid: false, fault: 'forged', shown: null })
  })

  test('is not valid once any byte of its file is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        const changed = bytes.with(place, ((bytes[place] ?? 0) + by) % 256)
        const read = await Promise.resolve(changed)
          .then(readJson)
          .then(verify)
          .catch((error: unknown) => error)
        if (read instanceof SyntaxError) return
        expect(read).toMatchObject({ valid: false, shown: null })
      }),
      { numRuns: 2000 },
    )
  })

  /** Each place where a member stands or could stand, as a path. */
  const places = (value: unknown, path: string[] = []): string[][] =>
    value !== null && typeof value === 'object' ? [path, ...Object.entries(value).flatMap(([name, part]) => places(part, [...path, name]))] : []
  const partAt = (value: unknown, path: readonly string[]): Record<string, unknown> =>
    path.reduce((part, name) => part[name] as Record<string, unknown>, value as Record<string, unknown>)

  test.each(places(credential).filter((path) => !Array.isArray(partAt(credential, path))))('is not valid with a member more or less: %j', async (...path) => {
    for (const name of ['note', '__proto__', 'id', 'toJSON']) {
      const changed = structuredClone(credential)
      if (Object.hasOwn(partAt(changed, path), name)) continue
      Object.defineProperty(partAt(changed, path), name, { value: 'https://example.com', enumerable: true, configurable: true, writable: true })
      expect(await verify(changed)).toMatchObject({ valid: false })
    }
    for (const name of Object.keys(partAt(credential, path))) {
      const changed = structuredClone(credential)
      delete partAt(changed, path)[name]
      expect(await verify(changed)).toMatchObject({ valid: false })
    }
  })

  test('is read in one way only', () => {
    const text = JSON.stringify(credential)
    const read = (one: string) => readJson(new TextEncoder().encode(one))
    expect(read(JSON.stringify(credential, null, 2))).toEqual(credential)
    expect(() => read(text.replace('"name":', '"name":"Another","name":'))).toThrow(SyntaxError)
    expect(read('{"a\\":":"b:","c":["\\"d\\":",{"":1}]}')).toEqual({ 'a":': 'b:', c: ['"d":', { '': 1 }] })
    expect(() => read('['.repeat(200_000) + ']'.repeat(200_000))).toThrow(SyntaxError)
    expect(() => readJson(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(SyntaxError)
  })
})

describe('keys', async () => {
  const first = await signingKey(did, new Uint8Array(32).fill(1))
  const second = await signingKey(did, new Uint8Array(32).fill(2))
  const change = '2026-06-01T00:00:00Z'
  const rotated = (more: { revoked?: string } = {}) =>
    documentOf(did, [
      { publicKeyMultibase: first.publicKeyMultibase, inForceFrom: '2026-01-01T00:00:00Z', inForceUntil: change, ...more },
      { publicKeyMultibase: second.publicKeyMultibase, inForceFrom: change },
    ])
  const signed = async (by: typeof first, created: string, document = rotated()) => verify(await secure(unsecured, by, created), { issuer: document, status: null })

  test('that were retired still verify what they signed while they were in force, and nothing else', async () => {
    expect(await signed(first, '2026-05-31T23:59:59Z')).toMatchObject({ valid: true })
    expect(await signed(first, change)).toMatchObject({ valid: false, fault: 'keyNotInForce' })
    expect(await signed(first, '2025-12-31T23:59:59Z')).toMatchObject({ valid: false, fault: 'keyNotInForce' })
    expect(await signed(second, '2026-05-31T23:59:59Z')).toMatchObject({ valid: false, fault: 'keyNotInForce' })
    expect(await signed(second, change)).toMatchObject({ valid: true })
  })

  test('that fell into other hands verify nothing any more', async () => {
    expect(await signed(first, '2026-05-31T23:59:59Z', rotated({ revoked: '2026-11-01T00:00:00Z' }))).toEqual({ valid: false, fault: 'keyRevoked', shown: null })
    expect(await signed(first, '2026-05-31T23:59:59Z', rotated({ revoked: '2027-01-01T00:00:00Z' }))).toMatchObject({ valid: true })
  })

  test('count only for what the issuer asserts', async () => {
    const document = { ...rotated(), assertionMethod: [second.method] }
    expect(await signed(first, '2026-05-31T23:59:59Z', document)).toMatchObject({ fault: 'unknownKey' })
  })

  test('have their document at the site', () => {
    expect(did).toBe('did:web:mekteb.example')
    expect(documentAddress(did)).toBe(`${site}/.well-known/did.json`)
    expect(documentAddress(didOfSite('http://127.0.0.1:3000'))).toBe('http://127.0.0.1:3000/.well-known/did.json')
    expect(documentAddress('did:web:mekteb.example:staff')).toBeNull()
    expect(documentAddress('did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2')).toBeNull()
  })
})

describe('a status list', async () => {
  test('revokes the credential at its place, and no other', async () => {
    expect(await verify(credential, { status: await listWith([statusIndex]) })).toMatchObject({ valid: false, fault: 'revoked', shown: { serial: facts.serial } })
  })

  test.each([
    ['that is none', { status: 'nothing' }, 'statusUnreadable'],
    ['of other certificates', { status: await listWith([], `${site}/certificates/status/2`) }, 'otherStatusList'],
    ['that was changed', { status: { ...status, validFrom: '2026-11-30T00:00:01Z' } }, 'statusForged'],
    ['to which something was added', { status: { ...status, validUntil: '2027-11-30T00:00:01Z' } }, 'statusForged'],
    ['of another issuer', { status: { ...status, issuer: 'did:web:example.com' } }, 'statusForged'],
  ])('%s says nothing', async (_, trusted, fault) => {
    expect(await verify(credential, trusted)).toMatchObject({ valid: false, fault })
  })

  test('that is too short, or can not be unpacked, says nothing', async () => {
    const { proof: _, ...list } = status
    for (const encodedList of ['uH4sIAAAAAAAAA2NgAAAAAv4', 'uAAAA', 'u_']) {
      const resigned = await secure({ ...list, credentialSubject: { ...list.credentialSubject, encodedList } }, key, '2026-11-30T00:00:00Z')
      expect(await verify(credential, { status: resigned })).toMatchObject({ valid: false, fault: 'statusUnreadable' })
    }
  })
})
