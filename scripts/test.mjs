/** Everything that must hold before a change lands. Ends in one line: `N passed, N failed`. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old. Install Node 20.19 or newer.`)
  process.exit(1)
}

const command = (name, args, options = {}) => spawnSync(name, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options })
const installed = path.join(root, 'node_modules/.package-lock.json')
if (!existsSync(installed)) {
  console.log('Installing the locked dependencies …')
  if (command('npm', ['ci', '--no-audit', '--no-fund']).status !== 0) process.exit(1)
}

const report = path.join(root, 'tests/.output/report.json')
mkdirSync(path.dirname(report), { recursive: true })
rmSync(report, { force: true })

const bin = (name) => path.join(root, 'node_modules/.bin', name)
const checks = [
  ['generated files', process.execPath, ['--import', 'tsx', 'scripts/generate.ts', 'check']],
  ['migrations', process.execPath, ['--import', 'tsx', 'scripts/migrations.ts', 'check']],
  ['types', bin('tsc'), ['--noEmit']],
  ['lint', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['arrows between folders', bin('depcruise'), ['src', 'payload.config.ts', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
]

let passed = 0
let failed = 0
for (const [name, program, args] of checks) {
  console.log(`\n— ${name}`)
  if (command(program, args).status === 0) passed += 1
  else {
    failed += 1
    console.error(`✗ ${name}`)
  }
}

console.log('\n— tests')
const tests = command(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
if (existsSync(report)) {
  const result = JSON.parse(readFileSync(report, 'utf8'))
  passed += result.numPassedTests
  failed += result.numFailedTests
}
if (tests.status !== 0 && failed === 0) failed = 1

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
