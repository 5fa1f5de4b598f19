import type { Plugin } from 'payload'
import { withBackgroundWork } from '@/database/queue'
import { withScreens } from './admin/wiring'
import { CertificateDesigns } from './collections/certificate-designs'
import { CertificateEditions } from './collections/certificate-editions'
import { CertificateImages } from './collections/certificate-images'
import { CertificateKeys } from './collections/certificate-keys'
import { CertificateRuns } from './collections/certificate-runs'
import { Certificates } from './collections/certificates'
import { issueLater } from './operations/run'

/** Adds certificates: what is printed on them, the keys that sign them, issuing, correcting and revoking, and the screens for it. */
export const certificatesPlugin = (): Plugin => (config) =>
  withScreens({
    ...config,
    collections: [...(config.collections ?? []), CertificateDesigns, CertificateImages, Certificates, CertificateEditions, CertificateKeys, CertificateRuns],
    custom: withBackgroundWork(config.custom, { tasks: { 'issue-certificates': issueLater }, schedule: [] }),
  })

export { readDidDocument } from './operations/keys'
export { lookUp, type PublicCertificate } from './operations/look-up'
export { type OwnCertificate, ownForms, readOwnCertificate, readOwnFile } from './operations/own'
export { makeAll } from './operations/run'
export { readStatusList } from './operations/status'
export { readVerifier } from './operations/verifier'
export { editionInAddress } from './rules/edition-in-address'
