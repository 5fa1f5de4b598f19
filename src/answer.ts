import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

// One for the process: Next puts this module into several bundles, each with a copy of its own.
const shared = globalThis as typeof globalThis & { answers?: AsyncLocalStorage<ServerResponse> }
shared.answers ??= new AsyncLocalStorage()
const answers = shared.answers

/** Remembers which answer belongs to everything that is done from here on for one request. */
export const rememberAnswer = (response: ServerResponse): void => answers.enterWith(response)

/**
 * Gives the answer that a page is being drawn for its status. Next has no way for a page to say it and still be drawn on the server: its own
 * `notFound` sends an empty page that only scripts fill.
 */
export function answerWith(status: number): void {
  const answer = answers.getStore()
  if (answer && !answer.headersSent) answer.statusCode = status
}
