import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Message, MessageStore } from './store'
import { framedHtml, listPage, messagePage, missingPage, pageStyleHash } from './pages'
import { chooseLocale } from './words'

type Reply = { status?: number; type: string; body: string | Buffer; policy?: string; file?: string }

/** Nothing runs, nothing is loaded from elsewhere; the one style sheet is known by its hash, the one frame is our own. */
const pagePolicy = `default-src 'none'; style-src '${pageStyleHash}'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** A letter's HTML was written by somebody else: it may look as it likes and do nothing. Its links open in a new tab. */
const framePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

const page = (body: string, status = 200): Reply => ({ status, type: 'text/html; charset=utf-8', body, policy: pagePolicy })
const json = (value: unknown): Reply => ({ type: 'application/json; charset=utf-8', body: JSON.stringify(value) })

/** Names under which this machine knows itself. A page of another site that makes its name point here is turned away. */
const ownNames = ['127.0.0.1', 'localhost', '[::1]']

function answer(store: MessageStore, request: IncomingMessage): Reply {
  const address = new URL(request.url ?? '/', 'http://127.0.0.1')
  const locale = chooseLocale(address.searchParams.get('lang'), request.headers['accept-language'])
  if (!ownNames.includes((request.headers.host ?? '').replace(/:\d+$/, ''))) return { ...page(missingPage(locale), 403) }

  const to = address.searchParams.get('to') ?? ''
  if (address.pathname === '/') return page(listPage(locale, store.list({ to }), to))
  if (address.pathname === '/api/messages') return json(store.list({ to, limit: 1000 }))
  const [, id = '', part] = address.pathname.match(/^\/messages\/([0-9a-f-]{36})(?:\/(html|attachments\/\d+))?$/) ?? []
  const message: Message | undefined = store.find(id)
  if (!message) return page(missingPage(locale), 404)
  if (part === 'html') return { type: 'text/html; charset=utf-8', body: framedHtml(message), policy: framePolicy }
  if (!part) return page(messagePage(locale, message))
  const file = message.attachments?.[Number(part.split('/')[1])]
  // Whatever it says it is: it was written by somebody else, so it is for keeping and not for looking at here.
  return file ? { type: 'application/octet-stream', body: Buffer.from(file.content, 'base64'), file: file.name } : page(missingPage(locale), 404)
}

function send(response: ServerResponse, { status = 200, type, body, policy, file }: Reply): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(file ? { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file)}` } : {}),
    ...(policy ? { 'content-security-policy': policy } : {}),
  })
  response.end(body)
}

/**
 * Serves the letters of a store to people (`/`) and to tests (`/api/messages?to=`).
 * @throws Error when the port is taken
 */
export async function listenWeb(store: MessageStore, port: number): Promise<{ close: () => Promise<void> }> {
  const server = createServer((request, response) => send(response, answer(store, request)))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
