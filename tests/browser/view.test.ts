import { expect, test } from 'vitest'
import { messages } from '@/i18n/messages'
import { cutAway } from './looks'
import { Visitor } from './visitor'
import { eventually } from './waiting'

const { frame, view } = messages.az.site

/** How the page looks: the size of its letters, their distance, the colour behind them. */
const look = ({ page }: Visitor) =>
  page.evaluate(() => {
    const { backgroundColor, fontSize, letterSpacing } = getComputedStyle(document.body)
    return { backgroundColor, fontSize: Number.parseFloat(fontSize), letterSpacing, quick: getComputedStyle(document.documentElement).getPropertyValue('--quick') }
  })

test('a visitor chooses by keyboard how the site looks, finds it so on every page before anything is drawn, and goes back', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await visitor.visit('/az')
  const usual = await look(visitor)
  // In the head as well, but larger letters fold the head away.
  await page.locator('header').getByRole('button', { name: frame.view, exact: true }).waitFor()
  const opener = page.locator('footer').getByRole('button', { name: frame.view, exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: view.title })
  await panel.waitFor()
  await visitor.expectAccessible()
  const choose = async (group: string, name: string) => {
    await panel.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).focus()
    await page.keyboard.press('Space')
  }
  await choose(view.text.title, view.text.largest)
  await choose(view.spacing.title, view.spacing.wide)
  await choose(view.contrast.title, view.contrast.more)
  await choose(view.motion.title, view.motion.less)
  await eventually(() => panel.getByRole('status').innerText()).toBe(view.saved)
  await page.keyboard.press('Escape')
  await eventually(() => opener.evaluate((button) => button === document.activeElement)).toBe(true)

  // Once colours have stopped changing
  await eventually(async () => (await look(visitor)).backgroundColor).toBe('rgb(255, 255, 255)')
  const chosen = await look(visitor)
  expect(chosen.fontSize).toBeCloseTo(usual.fontSize * 1.375, 1)
  expect(chosen.letterSpacing).not.toBe(usual.letterSpacing)
  expect(chosen.backgroundColor).toBe('rgb(255, 255, 255)')
  expect(chosen.quick.trim()).toMatch(/^0m?s$/)

  // As soon as there is a body at all, it looks as chosen.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return
      Object.assign(window, { first: document.documentElement.dataset.text })
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  for (const path of ['/az/teqvim', '/az/haqqimizda', '/az']) {
    await page.goto(path)
    expect(await page.evaluate(() => (window as unknown as { first?: string }).first)).toBe('largest')
    expect(await look(visitor)).toEqual(chosen)
    expect([path, await cutAway(page)]).toEqual([path, []])
  }
  await visitor.expectAccessible()
  await page.emulateMedia({ colorScheme: 'dark' })
  await eventually(async () => (await look(visitor)).backgroundColor).toBe('rgb(0, 0, 0)')
  await visitor.expectAccessible()
  await page.emulateMedia({ colorScheme: 'light' })

  await page.waitForLoadState('networkidle')
  await opener.click()
  await panel.getByRole('button', { name: view.reset }).click()
  await eventually(() => look(visitor)).toEqual(usual)
  await eventually(() => panel.getByRole('status').innerText()).toBe(view.wasReset)
  await page.reload()
  expect(await look(visitor)).toEqual(usual)
  await visitor.leave()
})

test('whoever folds the head by larger letters finds the keyboard on the menu that holds its buttons now', async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await visitor.visit('/az')
  await page.locator('header').getByRole('button', { name: frame.view, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: view.title }).getByRole('radio', { name: view.text.largest, exact: true }).focus()
  await page.keyboard.press('Space')
  const menu = page.getByRole('button', { name: frame.menu, exact: true })
  await menu.waitFor()
  await page.keyboard.press('Escape')
  await eventually(() => menu.evaluate((button) => button === document.activeElement)).toBe(true)
  await visitor.leave()
})

test('whoever asks their device for more contrast gets it without choosing, and nobody without scripts is offered what would not be kept', async () => {
  const visitor = await Visitor.arrive({ javaScript: false })
  const { page } = visitor
  await page.emulateMedia({ contrast: 'more' })
  await page.goto('/az')
  expect((await look(visitor)).backgroundColor).toBe('rgb(255, 255, 255)')
  await visitor.leave()
})
