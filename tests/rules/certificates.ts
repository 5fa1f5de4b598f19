import { type CertificateFacts, certificateAsBadge } from '@/plugins/certificates/rules/credential/certificate'
import { didOfSite, documentOf, signingKey } from '@/plugins/certificates/rules/credential/keys'
import { secure } from '@/plugins/certificates/rules/credential/proof'
import { statusList } from '@/plugins/certificates/rules/credential/status-list'

/** A School that issues certificates. */
export const site = 'https://mekteb.example'
export const did = didOfSite(site)
export const issuer = { id: did, name: 'Miqrasiya Məktəbi', url: site }
export const key = await signingKey(did, new Uint8Array(32).fill(7))
export const keys = documentOf(did, [{ publicKeyMultibase: key.publicKeyMultibase, inForceFrom: '2026-01-01T00:00:00Z' }])
export const at = new Date('2026-12-01T12:00:00Z')

export const serial = '2K4M-6P8R-ATCV-EX5A'
const listAddress = `${site}/certificates/status/1`

export const facts: CertificateFacts = {
  serial,
  edition: 1,
  holder: 'Şəhla İsmayılqızı Ağayeva-Çələbi',
  programme: { az: 'Miqrasiya Məktəbi 2026', en: 'Migration School 2026' },
  description: 'Dövlət Miqrasiya Xidmətinin gənclər üçün ödənişsiz təhsil proqramı.',
  criteria: 'Təlimlərin ən azı 80 faizində iştirak.',
  from: '2026-03-02T00:00:00+04:00',
  until: '2026-05-29T00:00:00+04:00',
  issued: '2026-06-05T10:00:00+04:00',
}

export const addresses = { page: `${site}/certificates/${serial}`, programme: `${site}/programmes/2026`, statusList: listAddress }
export const statusIndex = 94_567
/** The digest of no bytes at all, where a test is not about the printed certificate. */
export const printed = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='

export const unsecured = certificateAsBadge(facts, issuer, addresses, statusIndex, printed)
export const credential = await secure(unsecured, key, facts.issued)

/** The status list of the School, in which these places are revoked. */
export const listWith = async (revoked: readonly number[], id = listAddress) =>
  secure(await statusList({ id, issuer: did, revoked, validFrom: '2026-11-30T00:00:00Z' }), key, '2026-11-30T00:00:00Z')
