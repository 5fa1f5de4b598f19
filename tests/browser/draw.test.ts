import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { chromium, type Download, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { locales } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { decisionBundle, replay } from '@/plugins/selection/rules/bundle'
import { drawNumbers, drawStatement, keyOf, statementHash } from '@/plugins/selection/rules/draw'
import { Colleague } from './colleague'
import { announce, slugOf, stage } from './programme'
import { Visitor } from './visitor'
import { eventually } from './waiting'
import { weigh, withoutImages } from './weight'

const { databaseUrl, siteUrl } = inject('site')
const slug = slugOf('push')
const email = (number: number) => `pusk-${number}@example.az`

const client = new pg.Client({ connectionString: databaseUrl })
beforeAll(() => client.connect())
afterAll(() => client.end())

/** A programme of its own whose screening is over: the two in the middle have the same score, and there is one place for them. */
async function screened(coordinator: Colleague): Promise<{ id: string; title: string }> {
  const doc = await announce(coordinator, 'push', { capacity: 2, screening: { ...stage('thinking'), places: 2, reviewersDecide: false } })
  for (const [number, score] of [5, 3, 3, 1].entries()) {
    await client.query(
      `with one as (insert into applicants (email, locale) values ($1, 'az') returning id),
         its as (insert into applications (program_id, applicant_id, locale, status, announced_status, announced_before, receipt, submitted_at, person_surname, person_given_name)
           select $2, id, 'az', 'submitted', 'submitted', 'draft', $3, now(), 'Sınaqov', 'Püşk' from one returning id)
       insert into reviews (application_id, program_id, reviewer_id, stage, state, scores, submitted_at)
         select its.id, $2, s.id, 'screening', 'submitted', jsonb_build_object('thinking', $4::int), now() from its, staff s where s.email = 'reviewer@mekteb.example'`,
      [email(number), doc.id, `MM9-PUSK-000${number}`, score],
    )
  }
  await client.query(`update standings set reviews = 1, mean = 3 where program_id = $1`, [doc.id])
  await coordinator.rest('POST', '/desk/ranking/again', { program: doc.id, stage: 'screening' })
  return doc
}

const { ranking } = adminScreens.az.selection

/** Opens the ranking of the programme once the worker has computed it. */
async function openRanking({ visitor }: Colleague, program: string): Promise<void> {
  await eventually(async () => {
    await visitor.visit(`/admin/board/ranking?program=${program}&stage=screening`)
    return visitor.page.locator('[data-fresh=true]').count()
  }).toBe(1)
}

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Downloads what a link leads to. */
async function follow(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).first().click()])
  return textOf(download)
}

const path = { az: `/az/proqramlar/${slug}/qerarlar`, en: `/en/programmes/${slug}/decisions`, ru: `/ru/programmy/${slug}/resheniya` }

/** Lets the moment come at which the source is known, and nothing else. */
async function passTime(statement: string): Promise<void> {
  await client.query('alter table decisions disable trigger decisions_refuse')
  await client.query(`update decisions set content = jsonb_set(content, '{knownAt}', '"2020-01-01T00:00:00.000Z"') where hash = $1`, [statement])
  await client.query('alter table decisions enable trigger decisions_refuse')
}

test('a coordinator states a draw; anybody reads it in three languages, without scripts, and comes to the same by themselves; an applicant finds their code after the release', async () => {
  const coordinator = await Colleague.arrive('az', 'coordinator')
  const { page } = coordinator.visitor
  const programme = await screened(coordinator)
  const reader = await Visitor.arrive({ javaScript: false, phone: true })
  expect((await reader.page.goto(path.az))?.status()).toBe(404)

  await openRanking(coordinator, programme.id)
  await page.getByRole('button', { name: ranking.decide, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: ranking.decideConfirm, exact: true }).click()
  await page.getByLabel(ranking.source, { exact: true }).fill('drand, 1 iyun 2031-ci il 12:00 UTC-dən sonra ilk dəyər')
  await page.getByLabel(ranking.knownAt, { exact: true }).fill('2031-06-01T16:00')
  await coordinator.visitor.expectAccessible()
  await page.getByRole('button', { name: ranking.state, exact: true }).click()
  await page.locator('[data-decision=statement]').waitFor()
  expect(await page.getByRole('link', { name: ranking.publicPage, exact: true }).getAttribute('href')).toBe(path.az)

  // The statement, as anybody reads it
  for (const locale of locales) {
    const words = messages[locale].site.decisions
    await eventually(async () => (await reader.page.goto(path[locale]))?.status()).toBe(200)
    await reader.page.locator(`main a[href^="${path[locale]}/"]`).click()
    await reader.page.getByRole('heading', { name: words.pool, exact: true }).waitFor()
    expect(await reader.page.locator('[data-pool] code').count()).toBe(2)
    expect(await reader.page.locator('[data-drawn]').count()).toBe(0)
    expect(await reader.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  }
  const address = reader.page.url()
  const words = messages.ru.site.decisions
  const text = await follow(reader.page, words.download)
  const statement = drawStatement.parse(JSON.parse(text))
  const shown = await reader.page.locator('pre code').first().innerText()
  expect([sha256(text), statementHash(statement)]).toEqual([shown, shown])
  expect(statement).toMatchObject({ pick: 2, places: 1, reserve: 0 })
  const { rows } = await client.query<{ id: string; applicant: string; receipt: string }>('select id, applicant_id as applicant, receipt from applications where program_id = $1', [
    programme.id,
  ])
  const secrets = ['MM9-PUSK', 'Sınaqov', ...rows.flatMap(({ applicant, id }) => [id, applicant])]
  const toldIn = (said: string) => secrets.filter((secret) => said.includes(secret))
  expect(toldIn(`${text}${await reader.page.content()}`)).toEqual([])
  // What is not public is at no address.
  expect((await fetch(`${siteUrl}/api/frozen/${statement.decision}`)).status).toBe(404)

  // The draw, by the same statement at another moment
  await passTime(shown)
  await openRanking(coordinator, programme.id)
  await page.locator('[data-decision=statement] input[type=text]').fill('7F3A 99C1')
  await page.getByRole('button', { name: ranking.draw, exact: true }).click()
  await page.locator('[data-decision=draw]').waitFor()
  await eventually(async () => {
    await reader.page.goto(address)
    return reader.page.locator('[data-drawn] > li').count()
  }).toBe(2)
  const drawn = await reader.page.locator('[data-drawn] > li > code').allInnerTexts()
  const repeated = drawNumbers({ pool: 2, pick: 2, key: keyOf([{ text: '7F3A 99C1' }]) })
  expect(drawn).toEqual(repeated.map(({ drawn: number }) => statement.pool[number - 1]))
  expect(await reader.page.locator('[data-drawn] p code').allInnerTexts()).toEqual(repeated.map(({ digest }) => digest))

  // Those who are tied learn nothing of it before the release, and find their code after it.
  const applicant = await Visitor.arrive({ locale: 'en' })
  await applicant.signInApplicant(email(1))
  const { codes } = messages.en.apply.my
  const tied = rows.find(({ receipt }) => receipt === 'MM9-PUSK-0001')?.id ?? ''
  const own = async () => {
    await applicant.open('/my/[application]', { application: tied })
    await applicant.page.getByText('MM9-PUSK-0001').waitFor()
    return applicant.page.getByRole('heading', { name: codes.title, exact: true }).count()
  }
  expect(await own()).toBe(0)
  const publish = page.locator('[data-decision=draw]').getByRole('button', { name: ranking.publish, exact: true })
  const agree = async () => {
    await publish.click()
    await page.getByRole('dialog').getByRole('button', { name: ranking.publish, exact: true }).click()
  }
  await openRanking(coordinator, programme.id)
  await agree()
  await page.locator('[data-decision=draw]').getByRole('alert').waitFor()
  await coordinator.release(programme.id, 'screening', 4)
  expect(await own()).toBe(1)
  const [code = '', key = ''] = await applicant.page.locator('dl code').allInnerTexts()
  expect(statement.pool).toContain(code)
  expect(sha256(`MM9-PUSK-0001 ${key}`).slice(0, 32)).toBe(code)
  await applicant.expectAccessible()

  // Then all scores are published, and the whole is calculated again from the file.
  await openRanking(coordinator, programme.id)
  await agree()
  await publish.waitFor({ state: 'detached' })
  await eventually(async () => {
    await reader.page.goto(address)
    return reader.page.getByRole('link', { name: words.kinds.draw, exact: true }).count()
  }).toBe(1)
  const bundle = await follow(reader.page, words.kinds.draw)
  expect(replay(decisionBundle.parse(JSON.parse(bundle)))).toBeNull()
  expect(sha256(await follow(reader.page, words.kinds.cut))).toBe(statement.decision)
  expect(toldIn(bundle)).toEqual([])

  // By day and by night, narrow and wide, in the budget of a page to read
  for (const dark of [false, true]) {
    const visitor = await Visitor.arrive({ locale: 'ru', dark, phone: dark })
    for (const one of [address, `${siteUrl}${path.ru}`, `${siteUrl}/ru/programmy/${slug}`]) {
      await visitor.page.goto(one)
      await visitor.expectAccessible()
    }
    expect(await visitor.page.locator(`main a[href="${path.ru}"]`).count()).toBe(1)
    await visitor.leave()
  }
  const browser = await chromium.launch({ executablePath: inject('site').chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
  for (const one of [path.az, new URL(address).pathname.replace(path.ru, path.az)]) {
    const { first } = await weigh(browser, `${siteUrl}${one}`)
    expect(withoutImages(first), one).toBeLessThanOrEqual(84_000)
    expect(first.bytes.js, one).toBe(0)
  }
  await browser.close()
  for (const visitor of [coordinator.visitor, reader, applicant]) await visitor.leave()
})
