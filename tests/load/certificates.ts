/** 1,000 certificates, each a PDF with its credential, issued one after another by one process; what it takes to verify one as a PDF, and its credential alone. */
import { issueCertificate } from '@/plugins/certificates/rules/issue'
import { verifyFile } from '@/plugins/certificates/rules/verify-file'
import { letters, words } from '../rules/certificate-sheets'
import { addresses, at, facts, issuer, key, keys, listWith } from '../rules/certificates'
import { asFastAsPossible, report } from './measure'

const count = 1000
const status = await listWith([])

const issue = (index: number) =>
  issueCertificate({ facts: { ...facts, holder: `${facts.holder} ${index}` }, words, issuer, addresses, statusIndex: index, signed: facts.issued }, key, letters)

const { credential, pdf } = await issue(0)
const verify = (file: Uint8Array) => async () => {
  const verdict = await verifyFile(file, { issuer: keys, status, at })
  if (!verdict.valid) throw new Error(`The certificate is not valid: ${verdict.fault}.`)
}
const times = (work: () => Promise<unknown>) => Array.from({ length: count }, () => work)

report([
  await asFastAsPossible(
    'certificates: issue',
    Array.from({ length: count }, (_, index) => () => issue(index)),
    1,
  ),
  await asFastAsPossible('certificates: verify a PDF', times(verify(pdf)), 1),
  await asFastAsPossible('certificates: verify a credential', times(verify(new TextEncoder().encode(credential))), 1),
])
