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

const json = (method: string, body: unknown): RequestInit => ({ method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

async function ask(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`/api${path}`, { credentials: 'include', ...init })
  if (response.ok) return response
  const { errors } = (await response.json().catch(() => ({}))) as Answer
  throw new Refused(errors?.[0]?.message ?? response.statusText, response.status, errors?.[0]?.data)
}

/**
 * Posts to an endpoint of the School and returns its answer.
 * @param path below `/api`
 * @throws Refused when the School says no, TypeError when it can't be reached
 */
export const post = async <T>(path: string, body: unknown): Promise<T> => (await ask(path, json('POST', body))).json() as Promise<T>

/** Changes a document; throws as {@link post} does. */
export const patch = async <T>(path: string, body: unknown): Promise<T> => (await ask(path, json('PATCH', body))).json() as Promise<T>

/** Removes a document; throws as {@link post} does. */
export const remove = async (path: string): Promise<void> => void (await ask(path, { method: 'DELETE' }))

/** Reads from an endpoint of the School; throws as {@link post} does. */
export const read = async <T>(path: string): Promise<T> => (await ask(path, {})).json() as Promise<T>

/** Posts, and returns the file that is answered; throws as {@link post} does. */
export const fetchFile = async (path: string, body: unknown): Promise<Blob> => (await ask(path, json('POST', body))).blob()
