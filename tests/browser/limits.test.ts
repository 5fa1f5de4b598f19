import { randomInt } from 'node:crypto'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, inject, test } from 'vitest'
import { addressOf } from '@/i18n/addresses'
import { newAddress } from './applying'

/** Codes that one network may ask for in a quarter of an hour. */
const codesPerNetwork = 30

/** A network of its own for a visitor: every address that begins with 127 is this machine's, and nobody else's limit is used up. */
const newNetwork = () => `127.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(2, 255)}`

type Answer = { status: number; html: string }

/** Sends a request from a network address, which `fetch` can't choose. */
async function send(network: string, path: string, headers: Record<string, string>, form?: FormData): Promise<Answer> {
  const encoded = form && new Response(form)
  const body = encoded && Buffer.from(await encoded.arrayBuffer())
  const typed = encoded ? { 'content-type': String(encoded.headers.get('content-type')) } : {}
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, inject('site').siteUrl), { method: form ? 'POST' : 'GET', localAddress: network, headers: { ...headers, ...typed } }, (answer) => {
      text(answer).then((html) => resolve({ status: answer.statusCode ?? 0, html }), reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** What the form for the address sends along, as a browser without scripts reads it off the page. */
function formIn(html: string): FormData {
  const form = new FormData()
  const written = html.match(/<form.*?<\/form>/s)?.[0] ?? ''
  const decoded = (value = '') => value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
  for (const [field] of written.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    form.append(decoded(field.match(/name="([^"]*)"/)?.[1]), decoded(field.match(/value="([^"]*)"/)?.[1]))
  }
  return form
}

test('whoever writes an address of their own into a request is counted all the same, and nobody else with them', async () => {
  const path = addressOf('/sign-in', 'en')
  const page = await send(newNetwork(), path, {})
  const askForCode = async (network: string, claimed: string) => {
    const form = formIn(page.html)
    form.set('email', newAddress())
    // On to the page for the code, or this page again with the refusal.
    return (await send(network, path, { origin: inject('site').siteUrl, 'x-forwarded-for': claimed }, form)).status
  }
  const [forger, other] = [newNetwork(), newNetwork()]
  const answers: number[] = []
  for (let number = 1; number <= codesPerNetwork + 1; number += 1) answers.push(await askForCode(forger, `10.1.0.${number}`))
  expect(answers).toEqual([...Array(codesPerNetwork).fill(303), 200])
  expect(await askForCode(other, '10.1.0.1')).toBe(303)
})
