/** The screen of the ranking in a real Chromium, with 10,000 applications: until it is there, and from each step of the cut, by mouse and by key, to the next painted frame. */
import { chromium, type Page } from 'playwright-core'
import { rankStage } from '@/plugins/selection/operations/rank-stage'
import { demoPassword } from '@/seed/staff'
import { findChromium } from '../browser/chromium'
import { type Measurement, report, summary } from './measure'
import { screenedProgram } from './ranked-school'
import { ensureSchool, openSchool } from './school'
import { serve } from './serve'

const applications = 10_000
const [views, steps] = [5, 100]

const payload = await openSchool()
await ensureSchool(payload)
const program = await screenedProgram(payload, applications)
await rankStage(payload, { program, stage: 'screening' })
const { address, server } = await serve()
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
})

/** Notes when the table is there, how long each change of the cut takes to its next painted frame, and what keeps the browser busy for longer than 50 ms, all in milliseconds. */
function watch(): void {
  const seen = { shown: 0, frames: [] as number[], long: [] as number[] }
  Object.assign(window, { seen })
  const painted = (then: (at: number) => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => then(performance.now())
      channel.port2.postMessage(null)
    })
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-fresh] ~ * tbody tr, tbody tr[data-outcome]')) return
    observer.disconnect()
    painted((at) => Object.assign(seen, { shown: at }))
  }).observe(document, { childList: true, subtree: true })
  addEventListener('input', ({ target, timeStamp }) => (target as HTMLInputElement).type === 'range' && painted((at) => seen.frames.push(at - timeStamp)), { capture: true })
  new PerformanceObserver((list) => seen.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })
}

type Seen = { shown: number; frames: number[]; long: number[] }
const seenOn = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen)

const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
await page.goto(`${address}/admin/login`)
await page.locator('#field-email').fill('coordinator@mekteb.example')
await page.locator('#field-password').fill(demoPassword)
await page.locator('form button[type=submit]').click()
await page.waitForURL((url) => url.pathname.startsWith('/admin') && !url.pathname.startsWith('/admin/login'))
await page.addInitScript(watch)

const shown: number[] = []
for (let view = 0; view < views; view += 1) {
  await page.goto(`${address}/admin/board/ranking?program=${program}&stage=screening`)
  await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.shown > 0)
  shown.push((await seenOn(page)).shown)
}

/** What happens in these steps, once the page has come to rest. */
async function during(what: string, act: (step: number) => Promise<void>): Promise<Measurement[]> {
  await page.waitForTimeout(1000)
  const before = await seenOn(page)
  const start = performance.now()
  for (let step = 0; step < steps; step += 1) {
    await act(step)
    await page.waitForTimeout(50)
  }
  await page.waitForTimeout(1000)
  const { frames, long } = await seenOn(page)
  const elapsed = performance.now() - start
  const busy = long.slice(before.long.length)
  return [
    summary(`ranking screen: ${what}, to the next frame`, frames.slice(before.frames.length), elapsed),
    ...(busy.length > 0 ? [summary(`ranking screen: ${what}, tasks of over 50 ms`, busy, elapsed)] : []),
  ]
}

const slider = page.getByRole('slider')
await slider.scrollIntoViewIfNeeded()
const box = await slider.boundingBox()
if (!box) throw new Error('There is no cut to be dragged.')
const middle = box.y + box.height / 2
await page.mouse.move(box.x + 12, middle)
await page.mouse.down()
const dragged = await during('a step of a drag', (step) => page.mouse.move(box.x + 12 + ((box.width - 24) * (step + 1)) / steps, middle))
await page.mouse.up()
const typed = await during('a step by key', () => page.keyboard.press('ArrowLeft'))

await browser.close()
server.kill()
report([
  summary(
    'ranking screen: first view, 10,000 applications',
    shown,
    shown.reduce((sum, time) => sum + time, 0),
  ),
  ...dragged,
  ...typed,
])
process.exit(0)
