import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { next, type Processes } from './processes'

/** What the built site is made from. */
const sources = ['src', 'public', 'payload.config.ts', 'next.config.ts', 'tsconfig.json', 'package-lock.json']

/** Where the fingerprint of the sources of the present build is kept. */
const stamp = '.next/built-from'

const filesBelow = (entry: string): string[] => {
  if (!existsSync(entry)) return []
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesBelow(path.join(entry, name)))
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesBelow)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** True when the built site is not the one that the sources would make. */
export const buildIsStale = (): boolean => !existsSync('.next/BUILD_ID') || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint()

/**
 * Builds the site and remembers from what.
 * @param say hears what Next is doing
 */
export async function build(processes: Processes, say?: (line: string) => void): Promise<void> {
  const sourcesOfBuild = fingerprint()
  await processes.run([next, 'build'], { extra: { NODE_ENV: 'production' }, say })
  writeFileSync(stamp, sourcesOfBuild)
}
