/** An answer of the School that is no success, in words for the person who asked. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly data: unknown,
  ) {
    super(message)
  }
}

type Answer = { errors?: { message?: string; data?: unknown }[] }

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(`/api${path}`, { credentials: 'include', ...init })
  const answer = (await response.json().catch(() => ({}))) as T & Answer
  if (response.ok) return answer
  const [error] = answer.errors ?? []
  throw new Refused(error?.message ?? response.statusText, response.status, error?.data)
}

const send = <T>(method: string, path: string, body: unknown): Promise<T> => ask<T>(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/**
 * Posts to an endpoint of the School and returns its answer.
 * @param path below `/api`
 * @throws Refused when the School says no, TypeError when it can't be reached
 */
export const post = <T>(path: string, body: unknown): Promise<T> => send<T>('POST', path, body)

/** Changes a document; throws as {@link post} does. */
export const patch = <T>(path: string, body: unknown): Promise<T> => send<T>('PATCH', path, body)

/** Reads from an endpoint of the School; throws as {@link post} does. */
export const read = <T>(path: string): Promise<T> => ask<T>(path, {})
