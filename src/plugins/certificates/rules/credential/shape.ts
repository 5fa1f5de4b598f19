// The whole of it as a namespace, of which a page gets what is used here; as one object it would get everything.
import * as z from 'zod'

export const credentialsContext = 'https://www.w3.org/ns/credentials/v2'
export const badgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

/** A moment that says its zone (dateTimeStamp of XML Schema 1.1). */
const moment = z.iso.datetime({ offset: true })

const proof = z.object({
  '@context': z.array(z.string()),
  type: z.literal('DataIntegrityProof'),
  cryptosuite: z.literal('eddsa-jcs-2022'),
  created: moment,
  verificationMethod: z.string().regex(/^did:[^#]+#.+$/),
  proofPurpose: z.literal('assertionMethod'),
  /** The signature, 64 bytes in base58 after the letter that says so. */
  proofValue: z.string().regex(/^z[1-9A-HJ-NP-Za-km-z]{64,88}$/),
})

/** What each secured document of ours has. */
export const secured = z.object({ '@context': z.array(z.string()).min(1), proof })

export type Proof = z.infer<typeof proof>

/** Where in which list it stands whether a credential was revoked. */
const statusEntry = z.object({
  id: z.string(),
  type: z.literal('BitstringStatusListEntry'),
  statusPurpose: z.literal('revocation'),
  statusListIndex: z.string().regex(/^(0|[1-9]\d{0,8})$/),
  statusListCredential: z.url(),
})

export type StatusEntry = z.infer<typeof statusEntry>

const profile = z.object({ id: z.string().startsWith('did:'), type: z.tuple([z.literal('Profile')]), name: z.string().min(1), url: z.url() })

export type Profile = z.infer<typeof profile>

/**
 * A certificate as a credential: an OpenBadgeCredential of Open Badges 3.0 with what ours always have. Of its holder it knows the name alone.
 * Open Badges has one language for each text: what was achieved is told in that of the state, and the name that wallets show is in English.
 */
export const certificateCredential = secured.extend({
  '@context': z.tuple([z.literal(credentialsContext), z.literal(badgesContext)]),
  id: z.url(),
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('OpenBadgeCredential')]),
  name: z.string().min(1),
  issuer: profile,
  validFrom: moment,
  credentialSubject: z.object({
    type: z.tuple([z.literal('AchievementSubject')]),
    identifier: z.tuple([z.object({ type: z.literal('IdentityObject'), hashed: z.literal(false), identityType: z.literal('name'), identityHash: z.string().min(1) })]),
    /** The serial number. */
    licenseNumber: z.string().min(1),
    activityStartDate: moment,
    activityEndDate: moment,
    achievement: z.object({
      id: z.url(),
      type: z.tuple([z.literal('Achievement')]),
      achievementType: z.literal('CertificateOfCompletion'),
      inLanguage: z.literal('az'),
      name: z.string().min(1),
      description: z.string().min(1),
      criteria: z.object({ narrative: z.string().min(1) }),
    }),
  }),
  credentialStatus: statusEntry,
  /** The printed certificate: the digest of its file as it was before this credential was put into it. */
  relatedResource: z.tuple([z.object({ id: z.url(), mediaType: z.literal('application/pdf'), digestSRI: z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/) })]),
})

export type CertificateCredential = z.infer<typeof certificateCredential>

/** A list of bits, one for each credential that names it: 1 is revoked (Bitstring Status List 1.0). */
export const statusListCredential = secured.extend({
  '@context': z.tuple([z.literal(credentialsContext)]),
  id: z.url(),
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('BitstringStatusListCredential')]),
  issuer: z.string().startsWith('did:'),
  validFrom: moment,
  credentialSubject: z.object({
    id: z.url(),
    type: z.literal('BitstringStatusList'),
    statusPurpose: z.literal('revocation'),
    encodedList: z.string().regex(/^u[A-Za-z0-9_-]+$/),
  }),
})

export type StatusListCredential = z.infer<typeof statusListCredential>

/** The keys of an issuer (Controlled Identifiers 1.0), each with the time in which it signs. */
export const didDocument = z.object({
  id: z.string().startsWith('did:'),
  verificationMethod: z.array(
    z.object({
      id: z.string(),
      type: z.literal('Multikey'),
      controller: z.string(),
      publicKeyMultibase: z.string().regex(/^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/),
      /** What was signed before, or at and after the end, does not count; what was signed in between stays good for ever. */
      inForceFrom: moment.optional(),
      inForceUntil: moment.optional(),
      /** Since then somebody else may have the key, who could sign with any date: nothing that it ever signed counts. */
      revoked: moment.optional(),
    }),
  ),
  assertionMethod: z.array(z.string()),
})

export type DidDocument = z.infer<typeof didDocument>
