import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** A Chromium that is here: the one that CHROME_PATH names, one of the system, or Playwright's own. */
function present(): string | undefined {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH: there is nothing at ${named}.`)
  const onPath = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)))
  const candidates = [named, ...onPath, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', chromium.executablePath()]
  return candidates.find((candidate) => candidate && existsSync(candidate))
}

const run = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: 'inherit' }).status === 0

/** Brings a Chromium here: as a package of the system where we may install one, or as Playwright's own. */
function install(): void {
  console.log('There is no Chromium here; installing one …')
  if (process.getuid?.() === 0 && run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')) return
  run('npx', 'playwright-core', 'install', 'chromium')
}

/**
 * The program of a Chromium, installed first where there is none.
 * @throws Error when there is none and none could be installed: tests in the browser are never left out silently
 */
export async function findChromium(): Promise<string> {
  if (!present()) install()
  const found = present()
  if (!found) throw new Error('There is no Chromium and none could be installed. Install one, or name it in CHROME_PATH.')
  return found
}
