/** `npm test`: everything that must hold before a change lands. Ends in one line: `N passed, N failed`. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { getReady, root, script } from './ready.mjs'

getReady()
/** The longest a stage may take, in milliseconds: one that hangs has failed. */
const patience = 60 * 60_000
const command = (program, args) => spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', timeout: patience })
const bin = (name) => path.join(root, 'node_modules/.bin', name)

const checks = {
  'generated files': [process.execPath, script('generate', 'check')],
  migrations: [process.execPath, script('migrations', 'check')],
  types: [bin('tsc'), ['--noEmit']],
  lint: [bin('biome'), ['check', '--error-on-warnings', '.']],
  'arrows between folders': [bin('depcruise'), ['src', 'payload.config.ts', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
}

/** Tests by the place where they run. The rules include that every text is there in every language. */
const projects = { 'rules, and texts in every language': 'rules', 'integration, on a real PostgreSQL': 'integration', 'browser, in a real Chromium': 'browser' }

let passed = 0
let failed = 0
const count = (name, good, bad) => {
  passed += good
  failed += bad
  if (bad > 0) console.error(`✗ ${name}`)
}

for (const [name, [program, args]] of Object.entries(checks)) {
  console.log(`\n— ${name}`)
  const good = command(program, args).status === 0
  count(name, good ? 1 : 0, good ? 0 : 1)
}

const output = path.join(root, 'tests/.output')
mkdirSync(output, { recursive: true })
for (const [name, project] of Object.entries(projects)) {
  console.log(`\n— ${name}`)
  const report = path.join(output, `${project}.json`)
  rmSync(report, { force: true })
  const { status } = command(bin('vitest'), ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  const { numPassedTests, numFailedTests } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 }
  // A stage that broke without a failed test, such as a server that did not come up, has failed all the same.
  count(name, numPassedTests, status === 0 ? 0 : Math.max(1, numFailedTests))
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
