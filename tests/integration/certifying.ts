import { spawn } from 'node:child_process'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { readRows } from '@/database/transaction'
import type { Program } from '@/payload-types'
import type { DidDocument } from '@/plugins/certificates/rules/credential/shape'
import { verifyFile } from '@/plugins/certificates/rules/verify-file'
import { script } from '../../scripts/ready.mjs'
import { certificateDesign } from '../rules/certificate-design'
import { place } from './desk'
import type { School } from './school'

/** A programme whose certificates are designed. */
export async function designedProgram(school: School): Promise<Program> {
  const program = await school.program({ capacity: 20 })
  await school.payload.create({ collection: 'certificate-designs', data: { program: program.id, ...certificateDesign }, overrideAccess: true })
  return program
}

/** Somebody who has graduated, whose name can be printed. */
export const graduate = (school: School, program: Program, surname?: string) => place(school, program, 'graduated', surname ? { surname } : {})

export type Row = { id: string; serial: string; holder: string; edition: number; revoked: boolean }

/** The certificates of a programme, beneath every door. */
export const certificatesOf = (school: School, program: Program): Promise<Row[]> =>
  readRows<Row>(
    school.payload,
    sql`select id, serial, holder, edition::int as edition, revoked_at is not null as revoked from certificates where program_id = ${program.id} order by holder`,
  )

export type EditionRow = { id: string; number: number; credential: string; place: number; pdf: Buffer }

/** The editions of a certificate with their files. */
export const editionsOf = (school: School, certificate: string): Promise<EditionRow[]> =>
  readRows<EditionRow>(
    school.payload,
    sql`select e.id, e.number::int as number, e.credential, e.status_index::int as place, f.pdf from certificate_editions e join certificate_files f on f.edition_id = e.id
        where e.certificate_id = ${certificate} order by e.number`,
  )

/** What a verifier says of a file, by the keys and the list that the School publishes now. */
export async function verdictIn(school: School, file: Uint8Array) {
  const { readDidDocument, readStatusList } = await import('@/plugins/certificates')
  const verdict = await verifyFile(file, { issuer: (await readDidDocument(school.payload)) as DidDocument, status: await readStatusList(school.payload), at: new Date() })
  return verdict.valid ? 'valid' : verdict.fault
}

/** Runs `npm run --silent certificates -- issue --program …` on the database of a School. */
export async function issueByCommand(school: School, program: string): Promise<{ code: number | null; said: string; error: string }> {
  const child = spawn(process.execPath, script('certificates', 'issue', '--program', program), { env: { ...process.env, DATABASE_URL: school.url, NODE_NO_WARNINGS: '1' } })
  let [said, error] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (said += chunk))
  child.stderr.on('data', (chunk: Buffer) => (error += chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, said, error }
}

/** Puts a key into force that is encrypted by a secret that the School does not have. */
export async function shutKey(school: School): Promise<void> {
  const { seal, sealingBytes } = await import('@/plugins/certificates/rules/vault')
  const { signingKey } = await import('@/plugins/certificates/rules/credential/keys')
  const seed = new Uint8Array(32).fill(5)
  const { publicKeyMultibase } = await signingKey('did:web:x', seed)
  const sealed = seal(seed, 'another secret of 32 characters..', new Uint8Array(sealingBytes))
  await readRows(school.payload, sql`update certificate_keys set state = 'retired', in_force_until = now() where state = 'inForce'`)
  await readRows(school.payload, sql`insert into certificate_keys (public_key, sealed, state, in_force_from) values (${publicKeyMultibase}, ${sealed}, 'inForce', now())`)
}
