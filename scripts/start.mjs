/** `npm start`: from a fresh clone to a served School. Plain JavaScript, since nothing may be installed yet. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old. Install Node 20.19 or newer.`)
  process.exit(1)
}

const installed = path.join(root, 'node_modules/.package-lock.json')
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(path.join(root, 'package-lock.json')).mtimeMs) {
  console.log('Installing the locked dependencies …')
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (install.status !== 0) process.exit(1)
}

const school = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
// Ctrl-C reaches the child as well; it stops what it started, and we follow it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => school.kill(signal))
school.on('exit', (code) => process.exit(code ?? 1))
