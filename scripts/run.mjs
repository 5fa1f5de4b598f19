/**
 * Runs one of our scripts: `node scripts/run.mjs scripts/NAME.ts …`. It is put together into one plain module first: that takes half the time of
 * a loader that translates each module on its way.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [file, ...args] = process.argv.slice(2)
const { outputFiles } = await build({
  entryPoints: [file],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'error',
  write: false,
})
const [{ contents, hash }] = outputFiles
const folder = path.resolve('node_modules/.cache/scripts')
const whole = path.join(folder, `${path.basename(file, '.ts')}-${hash.replaceAll(/\W/g, '')}.mjs`)
if (!existsSync(whole)) {
  // Written aside and renamed, so that another that runs the same script never reads half of it.
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${whole}.${process.pid}`, contents)
  renameSync(`${whole}.${process.pid}`, whole)
}
process.setSourceMapsEnabled(true)
process.argv = [process.argv[0], path.resolve(file), ...args]
await import(pathToFileURL(whole).href)
