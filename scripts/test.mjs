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
const projects = {
  'rules, and texts in every language': 'rules',
  'integration, on a real PostgreSQL': 'integration',
  'browser, in a real Chromium': 'browser',
  'browser, by a clock that is set': 'clock',
}

let passed = 0
let failed = 0
/** What failed, said once more at the end, where it is not lost among what passed. */
const failures = []
const count = (name, good, bad) => {
  passed += good
  failed += bad
  if (bad > 0) failures.push(name)
}

/** Each test of a report that failed, and each file that broke before its tests, with the first lines of why. */
function failuresOf({ testResults }) {
  const why = (message = '') => message.split('\n').slice(0, 6).join('\n    ')
  return testResults.flatMap(({ assertionResults, message, name, status }) => {
    const file = path.relative(root, name)
    const tests = assertionResults.filter((test) => test.status === 'failed').map(({ failureMessages, fullName }) => `  ${file}: ${fullName}\n    ${why(failureMessages[0])}`)
    return tests.length > 0 || status !== 'failed' ? tests : [`  ${file}\n    ${why(message)}`]
  })
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
  const said = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  // A stage that broke without a failed test, such as a server that did not come up, has failed all the same.
  count(name, said.numPassedTests, status === 0 ? 0 : Math.max(1, said.numFailedTests))
  failures.push(...failuresOf(said))
}

for (const failure of failures) console.error(`✗ ${failure.trimStart()}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
