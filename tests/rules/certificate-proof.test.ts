import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOfKey, keyFor } from '@/plugins/certificates/rules/credential/keys'
import { isSigned, secure } from '@/plugins/certificates/rules/credential/proof'
import { credential, key } from './certificates'
import { readsAsSigned } from './second-reader'

/** The test vector of the W3C Recommendation "Data Integrity EdDSA Cryptosuites v1.0" for eddsa-jcs-2022 (its appendix B.3). */
const vector = {
  publicKey: 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
  secretKey: 'z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq',
  created: '2023-02-24T23:36:38Z',
  proofValue: 'z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX',
  document: {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
    id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
    type: ['VerifiableCredential', 'AlumniCredential'],
    name: 'Alumni Credential',
    description: 'A minimum viable example of an Alumni Credential.',
    issuer: 'https://vc.example/issuers/5678',
    validFrom: '2023-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
  },
}

describe('the test vector of the W3C', () => {
  const did = `did:key:${vector.publicKey}`
  const vectorKey = { method: `${did}#${vector.publicKey}`, publicKeyMultibase: vector.publicKey, secretKeyMultibase: vector.secretKey }
  const signed = secure(vector.document, vectorKey, vector.created)

  test('is made, to the last sign', async () => {
    expect(await signed).toEqual({
      ...vector.document,
      proof: {
        '@context': vector.document['@context'],
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-jcs-2022',
        created: vector.created,
        verificationMethod: vectorKey.method,
        proofPurpose: 'assertionMethod',
        proofValue: vector.proofValue,
      },
    })
  })

  test('is verified, with the key that its did:key names', async () => {
    const found = keyFor(documentOfKey(did), vectorKey.method, vector.created, new Date('2026-01-01'))
    expect(found).toEqual({ publicKeyMultibase: vector.publicKey })
    expect(await isSigned(await signed, vector.publicKey)).toBe(true)
  })

  test('is not verified with another key, or when a context is added that was not signed', async () => {
    const { proof, ...document } = await signed
    expect(await isSigned({ ...document, proof }, key.publicKeyMultibase)).toBe(false)
    const more = [...document['@context'], 'https://example.com/what-words-mean']
    expect(await isSigned({ ...document, '@context': more, proof }, vector.publicKey)).toBe(false)
    expect(await isSigned({ ...document, '@context': more, proof: { ...proof, '@context': more } }, vector.publicKey)).toBe(false)
  })
})

test('a second reader, which shares no code with the first, agrees', () => {
  expect(readsAsSigned(credential, key.publicKeyMultibase)).toBe(true)
  expect(readsAsSigned({ ...credential, name: 'Another' }, key.publicKeyMultibase)).toBe(false)
})

test('any document is verified as it was secured, in whatever order its members are read', async () => {
  const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null))
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, words, fc.array(tie('value')), fc.dictionary(fc.string(), tie('value'))),
  }))
  await fc.assert(
    fc.asyncProperty(value, async (body) => {
      const document = { '@context': ['https://www.w3.org/ns/credentials/v2'], body }
      const { proof, ...rest } = await secure(document, key, '2026-06-05T10:00:00Z')
      expect(document).toEqual(rest)
      expect(await isSigned({ proof, ...JSON.parse(JSON.stringify(rest)) }, key.publicKeyMultibase)).toBe(true)
      expect(readsAsSigned({ ...rest, proof }, key.publicKeyMultibase)).toBe(true)
    }),
  )
})
