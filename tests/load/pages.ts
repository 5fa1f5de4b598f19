/** The public pages of the production server: how many a second, with ten connections, and what each type costs a visitor on the wire. */
import autocannon from 'autocannon'
import { chromium } from 'playwright-core'
import { findChromium } from '../browser/chromium'
import { pageTypes, weigh } from '../browser/weight'
import { type Measurement, report } from './measure'
import { ensureSchool, openSchool } from './school'
import { serve } from './serve'

const seconds = Number(process.env.BENCH_SECONDS ?? 5)

await ensureSchool(await openSchool())
const { address, server } = await serve()
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
})

const measured: Measurement[] = []
for (const [type, page] of await pageTypes(address)) {
  await fetch(page)
  const { requests, latency, non2xx } = await autocannon({ url: page, connections: 10, duration: seconds })
  if (non2xx > 0) throw new Error(`${page} answered ${non2xx} times with something else than 200.`)
  const { first, second } = await weigh(browser, page)
  const bytes = { ...first.bytes, second: Object.values(second.bytes).reduce((sum, part) => sum + part, 0), shift: Number(first.shift.toFixed(4)) }
  measured.push({ what: `page: ${type}`, count: requests.total, perSecond: requests.average, p50: latency.p50, p99: latency.p99, bytes })
}
await browser.close()
server.kill()
report(measured)
process.exit(0)
