'use client'

import { useState } from 'react'
import type { Picture } from '@/content/pictures'
import { live } from '@/content/plain'
import styles from './film.module.css'

type Props = { src: string; page: string; title: string; poster: Picture | null; words: { play: string; notice: string; elsewhere: string } }

/** A film that comes from elsewhere only once somebody asks for it. Without scripts the same button leads to its page. */
export function Film({ src, page, title, poster, words }: Props) {
  const [playing, setPlaying] = useState(false)
  if (playing)
    return (
      <iframe
        // The keyboard was on what is no longer there.
        ref={(frame) => frame?.focus()}
        className={styles.frame}
        src={src}
        title={title}
        allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
        referrerPolicy="strict-origin-when-cross-origin"
      />
    )
  return (
    <div {...live}>
      <a
        className={styles.poster}
        href={page}
        aria-label={words.play}
        onClick={(event) => {
          event.preventDefault()
          setPlaying(true)
        }}
      >
        {poster && (
          <img src={poster.src} srcSet={poster.srcSet} sizes="(min-width: 60rem) 60rem, 100vw" alt="" width={poster.width} height={poster.height} loading="lazy" decoding="async" />
        )}
        <span className={styles.sign}>
          <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
            <path d="M8 5.5v13l11-6.5z" fill="currentColor" />
          </svg>
        </span>
      </a>
      <p className="hint">
        {words.notice} <a href={page}>{words.elsewhere}</a>
      </p>
    </div>
  )
}
