import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { script } from '../../scripts/ready.mjs'

/** Runs one of our commands to its end, on an embedded database of its own. */
async function run(directory: string, ...args: Parameters<typeof script>): Promise<{ code: number | null; said: string }> {
  const { DATABASE_URL: _, ...environment } = process.env
  const child = spawn(process.execPath, script(...args), { env: { ...environment, DATA_DIR: directory, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, said }
}

test('a command that started the embedded database stops it, and ends well and without a complaint', async () => {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'school-command-'))
  await chmod(directory, 0o711)
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  expect(await run(directory, 'migrate')).toMatchObject({ code: 0, said: expect.not.stringMatching(/57P01|terminating connection/) })
  expect(existsSync(path.join(directory, 'postgres', 'PG_VERSION'))).toBe(true)
  expect(existsSync(path.join(directory, 'postgres', 'postmaster.pid'))).toBe(false)
})
