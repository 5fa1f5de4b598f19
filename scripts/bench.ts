/**
 * `npm run bench`: measures side by side, in one run on one PostgreSQL; `npm run bench -- submit create` measures these parts only.
 * Prints a table and writes tests/.output/bench.json. Nothing fails for being slow.
 */
import { Refusal } from './refusal'
import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { startEmbeddedPostgres } from '@/database/embedded'
import { type Measurement, reported } from '../tests/load/measure'
import { typescript } from './ready.mjs'

type Part = { file: string; database?: string; settings?: Record<string, string> }

/** Each part in a process of its own, on a database of this name, if it needs one. */
const parts: Record<string, Part[]> = {
  submit: [{ file: 'submit', database: 'school' }],
  // Payload makes the table of a collection by itself only outside production.
  create: [{ file: 'create', database: 'school', settings: { NODE_ENV: 'test' } }],
  http: [{ file: 'http', database: 'school' }],
  pages: [{ file: 'pages', database: 'school' }],
  desk: [1000, 100_000].map((size) => ({ file: 'desk', database: 'desk', settings: { BENCH_SIZE: String(size) } })),
  selection: [{ file: 'ranking' }, { file: 'ranking-board' }, { file: 'ranking-screen', database: 'ranking' }, { file: 'deciding', database: 'deciding' }, { file: 'assignment' }],
  interviews: [{ file: 'timetable' }, { file: 'booking', database: 'booking' }],
  certificates: [{ file: 'certificates' }, { file: 'issuing', database: 'issuing' }],
}

const { positionals } = parseArgs({ allowPositionals: true })
const unknown = positionals.find((name) => !Object.hasOwn(parts, name))
if (unknown) throw new Refusal(`There is no part "${unknown}". There are: ${Object.keys(parts).join(', ')}.`)
const chosen = positionals.length > 0 ? positionals : Object.keys(parts)

const folder = await mkdtemp(path.join(os.tmpdir(), 'school-bench-'))
await promisify(execFile)('chmod', ['711', folder])
const server = await startEmbeddedPostgres({ directory: folder })

/** Runs a script to its end and gives back what it printed. */
function run(script: string, environment: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, typescript(script), { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => (code === 0 ? resolve(output) : reject(new Refusal(`${script} ended with ${code ?? signal}:\n${output.slice(-2000)}`))))
  })
}

const measured: Measurement[] = []
try {
  for (const { file, database, settings = {} } of chosen.flatMap((name) => parts[name] ?? [])) {
    console.log(`Measuring: ${file === 'desk' ? `desk with ${settings.BENCH_SIZE} applications` : file} …`)
    const environment = { DATABASE_URL: server.url(database ?? 'postgres'), DATA_DIR: path.join(folder, 'data'), NODE_ENV: 'production', SEED_DEMO: 'true', ...settings }
    if (database) await run('scripts/migrate.ts', environment)
    measured.push(...reported(await run(`tests/load/${file}.ts`, environment)))
  }
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

/** What is compared with what: the first divided by the second. */
const comparisons: [name: string, of: string, to: string][] = [
  ['submits for each plain create', 'submit: the whole path', 'create: plain REST create of a like row'],
  ['plain creates for each insert', 'create: plain REST create of a like row', 'insert: the same row by the driver'],
]
const find = (what: string) => measured.find((one) => one.what === what)
const ratios = comparisons.flatMap(([name, of, to]) => {
  const [one, other] = [find(of), find(to)]
  return one && other ? [{ ratio: name, value: Number((one.perSecond / other.perSecond).toFixed(2)) }] : []
})
for (const small of measured.filter(({ what }) => what.endsWith(', 1000 applications'))) {
  const large = find(small.what.replace(', 1000 ', ', 100000 '))
  if (large) ratios.push({ ratio: `${small.what.replace(', 1000 applications', '')}: time at 100000 for each at 1000`, value: Number((large.p50 / small.p50).toFixed(2)) })
}

console.table(measured.map(({ bytes: _, ...times }) => times))
const weights = measured.flatMap(({ bytes, what }) => (bytes ? [{ what, ...bytes }] : []))
if (weights.length > 0) console.table(weights)
if (ratios.length > 0) console.table(ratios)
await mkdir('tests/.output', { recursive: true })
await writeFile('tests/.output/bench.json', `${JSON.stringify({ at: new Date(), node: process.version, cores: os.availableParallelism(), measured, ratios }, null, 2)}\n`)
console.log('Written to tests/.output/bench.json')
process.exit(0)
