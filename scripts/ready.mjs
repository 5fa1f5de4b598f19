/** What must be true before anything else runs. Plain JavaScript without dependencies, since nothing may be installed yet. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/**
 * The arguments for Node to run a TypeScript file of ours. Lexical's build for Node alone chooses among its other builds while modules are loaded,
 * and now and then, with Node 20, that never ends: so its build for production is asked for.
 */
export const typescript = (file, ...args) => ['--conditions=production', 'scripts/run.mjs', file, ...args]

/** The same for one of `scripts/`. */
export const script = (name, ...args) => typescript(`scripts/${name}.ts`, ...args)

/** Ends the process with one line when Node is too old; installs the locked dependencies when they are missing or older than the lock file. */
export function getReady() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old. Install Node 20.19 or newer.`)
    process.exit(1)
  }
  const installed = path.join(root, 'node_modules/.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs) return
  console.log('Installing the locked dependencies …')
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (install.status !== 0) process.exit(1)
}
