'use client'

import { Link } from '../link/link'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Hit } from '@/content/search'
import type { Locale } from '@/i18n/locales'
import { type Counted, inWords } from '@/i18n/plural'
import { TypedEarly } from '../form/typed-early'
import styles from './search.module.css'

/** How long somebody stops typing before we look, in milliseconds. */
const pause = 150

type Found = { asked: string; hits: Hit[] }

export type SearchWords = { label: string; submit: string; hint: string; nothing: string; count: Counted; kinds: Record<Hit['kind'], string> }

/** The field and what was found. Without scripts the form asks for the page again; with them the list follows the typing. */
export function Search({ asked, hits, locale, words }: Found & { locale: Locale; words: SearchWords }) {
  // Whoever comes back finds what they had typed, though the page was first asked for without it.
  const [typed, setTyped] = useState(useSearchParams().get('q') ?? '')
  const [found, setFound] = useState<Found>({ asked, hits })

  useEffect(() => {
    if (typed.trim() === found.asked.trim()) return
    const stopped = new AbortController()
    const wait = setTimeout(async () => {
      const answer = await fetch(`/api/search?${new URLSearchParams({ locale, q: typed })}`, { signal: stopped.signal }).catch(() => null)
      if (!answer?.ok) return
      const { hits } = (await answer.json()) as { hits: Hit[] }
      if (stopped.signal.aborted) return
      setFound({ asked: typed, hits })
      // The address can be passed on, and coming back from a page shows the same list.
      window.history.replaceState(null, '', typed.trim() ? `?${new URLSearchParams({ q: typed })}` : window.location.pathname)
    }, pause)
    return () => {
      clearTimeout(wait)
      stopped.abort()
    }
  }, [typed, found.asked, locale])

  const looked = found.asked.trim() !== ''
  return (
    <>
      <search>
        <form className={styles.form}>
          <label htmlFor="q">{words.label}</label>
          <div className={styles.line}>
            <input id="q" name="q" type="search" autoComplete="off" maxLength={100} value={typed} aria-describedby="q-hint" onChange={({ target }) => setTyped(target.value)} />
            <button type="submit" className="button">
              {words.submit}
            </button>
          </div>
          <p className="hint" id="q-hint">
            {words.hint}
          </p>
          <TypedEarly />
        </form>
      </search>
      <p className={styles.count} role="status">
        {looked ? inWords(words.count, found.hits.length, locale) : ''}
      </p>
      {looked && found.hits.length === 0 && <p className="soft">{words.nothing}</p>}
      <ol className={styles.hits}>
        {found.hits.map((hit) => (
          <HitRow key={`${hit.kind}-${hit.id}`} hit={hit} kind={words.kinds[hit.kind]} />
        ))}
      </ol>
    </>
  )
}

function HitRow({ hit, kind }: { hit: Hit; kind: string }) {
  return (
    <li className={styles.hit}>
      <p className="eyebrow">{kind}</p>
      <h2 className={styles.title}>
        <Link href={hit.path}>
          <Pieces of={hit.title} />
        </Link>
      </h2>
      <p className="soft">
        <Pieces of={hit.excerpt} />
      </p>
    </li>
  )
}

function Pieces({ of }: { of: Hit['title'] }) {
  let place = 0
  return of.map(({ found, text }) => {
    const key = place
    place += text.length
    return found ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}
