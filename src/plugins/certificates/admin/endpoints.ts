import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { correctCertificate } from '../operations/correct'
import { changeKey, distrustKey } from '../operations/keys'
import { previewCertificate } from '../operations/preview'
import { readPdf } from '../operations/read-certificate'
import { exportCertificates, readRun, standings } from '../operations/read-certificates'
import { replaceCertificate } from '../operations/replace'
import { revokeCertificate } from '../operations/revoke'
import { issueCertificates } from '../operations/run'

const id = z.uuid()
const reason = z.string().trim().min(1).max(1000)
const named = z.object({ certificate: id, holder: z.string().trim().min(1).max(200), reason })
const wish = z.object({ program: id, search: z.string().max(200).default(''), state: z.enum(standings).or(z.literal('')).default('') })

const pdfFile = (pdf: Uint8Array<ArrayBuffer>, name: string): Response =>
  new Response(pdf, { headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}.pdf"`, 'cache-control': 'no-store' } })

/** What staff do with certificates. */
export const endpoints = [
  staffEndpoint('post', '/certifying/issue', z.object({ program: id }), (req, asked) => issueCertificates(req, asked)),
  staffEndpoint('get', '/certifying/run', z.object({ program: id }), (req, asked) => readRun(req, asked)),
  staffEndpoint('get', '/certifying/export', wish, async (req, asked) => csvFile('certificates', await exportCertificates(req, asked))),
  staffEndpoint('get', '/certifying/preview', z.object({ program: id }), async (req, asked) => pdfFile(await previewCertificate(req, asked), 'preview')),
  staffEndpoint('get', '/certifying/file', z.object({ edition: id }), async (req, asked) => {
    const { name, pdf } = await readPdf(req, asked)
    return pdfFile(pdf, name)
  }),
  staffEndpoint('post', '/certifying/correct', named, (req, asked) => correctCertificate(req, asked)),
  staffEndpoint('post', '/certifying/revoke', z.object({ certificate: id, reason }), (req, asked) => revokeCertificate(req, asked)),
  staffEndpoint('post', '/certifying/replace', named, (req, asked) => replaceCertificate(req, asked)),
  staffEndpoint('post', '/certifying/keys/change', z.object({ compromised: z.boolean(), reason }), (req, asked) => changeKey(req, asked)),
  staffEndpoint('post', '/certifying/keys/distrust', z.object({ key: id, reason }), (req, asked) => distrustKey(req, asked)),
]
