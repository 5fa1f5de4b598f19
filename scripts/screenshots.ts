/**
 * `npm run screenshots`: serves a demonstration School as the tests in the browser do, and keeps a picture of one page of each type, in each language,
 * by day and by night, on three widths: tests/.output/screenshots/index.html shows them side by side.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { locales } from '@/i18n/locales'
import { openSchool } from '../tests/browser/rig'
import { onePageOfEach } from '../tests/browser/looks'

const widths = { phone: 360, tablet: 768, desktop: 1440 } as const
const schemes = ['light', 'dark'] as const
const folder = path.resolve('tests/.output/screenshots/pages')

type Shot = { file: string; path: string; width: string; scheme: string }

const sheet = (shots: Shot[]) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every page</title>
<style>
body { font: 1rem/1.5 system-ui; margin: 2rem; background: #888 }
section { display: flex; gap: 1rem; align-items: start; overflow-x: auto; margin-bottom: 3rem }
figure { flex: none; margin: 0 }
img { display: block; width: auto; height: 40rem; object-fit: cover; object-position: top; border: 1px solid #333 }
</style>
${[...new Set(shots.map(({ path }) => path))]
  .map(
    (name) => `<h2>${name}</h2>
<section>
${shots
  .filter((shot) => shot.path === name)
  .map(({ file, scheme, width }) => `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${width}, ${scheme}</figcaption></figure>`)
  .join('\n')}
</section>`,
  )
  .join('\n')}
</html>
`

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const { site, stop } = await openSchool()
try {
  const browser = await chromium.launch({ executablePath: site.chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'] })
  const shots: Shot[] = []
  for (const locale of locales) {
    const page = await browser.newPage({ baseURL: site.siteUrl, locale, reducedMotion: 'reduce' })
    for (const address of await onePageOfEach(site.siteUrl, locale)) {
      await page.goto(address)
      for (const [width, pixels] of Object.entries(widths)) {
        await page.setViewportSize({ width: pixels, height: 900 })
        for (const scheme of schemes) {
          await page.emulateMedia({ colorScheme: scheme })
          const file = `${decodeURIComponent(address).slice(1).replaceAll('/', '-')}.${width}.${scheme}.png`
          await page.screenshot({ path: path.join(folder, file), fullPage: true })
          shots.push({ file: `pages/${file}`, path: decodeURIComponent(address), width, scheme })
        }
      }
    }
    await page.close()
  }
  await browser.close()
  await writeFile(path.join(folder, '../index.html'), sheet(shots))
  console.log(`${shots.length} pictures; see tests/.output/screenshots/index.html`)
} finally {
  await stop()
}
process.exit(0)
