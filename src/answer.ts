import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a request asked for, as it came, and the answer it is being given. */
type Exchange = { asked: string; response: ServerResponse }

// One for the process: Next puts this module into several bundles, each with a copy of its own.
const shared = globalThis as typeof globalThis & { answers?: AsyncLocalStorage<Exchange> }
shared.answers ??= new AsyncLocalStorage()
const answers = shared.answers

/** Remembers which answer belongs to everything that is done from here on for one request. */
export const rememberAnswer = (request: IncomingMessage, response: ServerResponse): void => answers.enterWith({ asked: request.url ?? '', response })

/**
 * Gives the answer that a page is being drawn for its status. Next has no way for a page to say it and still be drawn on the server: its own
 * `notFound` sends an empty page that only scripts fill.
 */
export function answerWith(status: number): void {
  const answer = answers.getStore()?.response
  if (answer && !answer.headersSent) answer.statusCode = status
}

/** The path that the visitor asked for, before anything was made of it. */
export const pathAsked = (): string => answers.getStore()?.asked.replace(/[?#].*$/, '') ?? ''
