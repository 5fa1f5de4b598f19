import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { env } from '@/env'
import { forgetPages } from '../kept'
import { contentTags } from '../tags'
import { changesSecret } from './secret'

/** How long changes are gathered before they are passed on, and the longest pause between two attempts, in milliseconds. */
const gathering = 100
const longestPause = 10_000

/** Who began to read just before a change may remember the old state just after it; so everything is forgotten once more after this time. */
const stragglers = 1500

/** Asks this same process to forget what it remembers of these tables; tags can only be expired within a request. */
async function expire(tags: readonly string[]): Promise<void> {
  for (let wait = 200; ; wait = Math.min(wait * 2, longestPause)) {
    const answer = await fetch(`http://127.0.0.1:${env.PORT}/api/content`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-content-changes': changesSecret() },
      body: JSON.stringify({ tags }),
    }).catch(() => null)
    if (answer?.ok) return forgetPages()
    await pause(wait)
  }
}

/** Listens on one connection until it breaks. */
async function listenOnce(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'content changes' })
  const broken = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
  })
  let changed = new Set<string>()
  client.on('notification', ({ payload }) => {
    if (!payload) return
    if (changed.size === 0) {
      setTimeout(() => {
        const tags = [...changed]
        changed = new Set()
        void expire(tags)
        setTimeout(() => void expire(tags), stragglers)
      }, gathering)
    }
    changed.add(payload)
  })
  try {
    await client.connect()
    await client.query('listen content')
    // Whatever changed while nobody listened was missed.
    void expire(contentTags)
    await broken
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Keeps what this process remembers of the content true: the database tells every web process which tables changed, and each forgets its own.
 * It comes back by itself after the database was away.
 */
export async function listenForChanges(url: string): Promise<never> {
  for (let wait = 500; ; wait = Math.min(wait * 2, longestPause)) {
    const since = Date.now()
    await listenOnce(url).catch(() => undefined)
    if (Date.now() - since > longestPause) wait = 500
    await pause(wait)
  }
}
