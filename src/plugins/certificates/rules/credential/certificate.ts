import { statusEntry } from './status-list'
import { badgesContext, type CertificateCredential, credentialsContext, type Profile } from './shape'

/** What a credential says of a certificate; moments in ISO 8601. Nothing else about its holder goes into it. */
export type CertificateFacts = {
  readonly serial: string
  /** 1 for the first, one more for each correction under the same serial number. */
  readonly edition: number
  readonly holder: string
  readonly programme: { readonly az: string; readonly en: string }
  /** What the programme is, and what had to be done, in the language of the state. */
  readonly description: string
  readonly criteria: string
  readonly from: string
  readonly until: string
  readonly issued: string
}

export type Addresses = {
  /** Where anybody sees whether the certificate is valid. */
  readonly page: string
  /** Where the programme is described. */
  readonly programme: string
  readonly statusList: string
}

/**
 * A certificate as an Open Badge that is still to be secured.
 * @param statusIndex its place in the status list; chosen by chance, so that it does not tell how many came before
 * @param printed the digest of the printed certificate, see `openPdf` in `../pdf/seal`
 */
export const certificateAsBadge = (
  facts: CertificateFacts,
  issuer: Omit<Profile, 'type'>,
  addresses: Addresses,
  statusIndex: number,
  printed: string,
): Omit<CertificateCredential, 'proof'> => ({
  '@context': [credentialsContext, badgesContext],
  id: `${addresses.page}#${facts.edition}`,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: facts.programme.en,
  issuer: { ...issuer, type: ['Profile'] },
  validFrom: facts.issued,
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [{ type: 'IdentityObject', hashed: false, identityType: 'name', identityHash: facts.holder }],
    licenseNumber: facts.serial,
    activityStartDate: facts.from,
    activityEndDate: facts.until,
    achievement: {
      id: addresses.programme,
      type: ['Achievement'],
      achievementType: 'CertificateOfCompletion',
      inLanguage: 'az',
      name: facts.programme.az,
      description: facts.description,
      criteria: { narrative: facts.criteria },
    },
  },
  credentialStatus: statusEntry(addresses.statusList, statusIndex),
  relatedResource: [{ id: `${addresses.page}#printed-${facts.edition}`, mediaType: 'application/pdf', digestSRI: printed }],
})
