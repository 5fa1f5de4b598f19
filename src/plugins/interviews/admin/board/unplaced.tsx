'use client'
import { useId, useState } from 'react'
import cards from '@/admin/cards.module.css'
import { useWords } from '@/admin/use-words'
import { saysIn } from '@/i18n/fold'
import { Card } from './card'
import { useBoard } from './on-board'
import styles from './board.module.css'

/** Whoever has no interview, and whoever has one in no slot any more; beside the board. */
export function Unplaced() {
  const { t } = useWords()
  const { shown } = useBoard()
  const id = useId()
  const [search, setSearch] = useState('')
  const found = shown.people.filter(({ name, receipt }) => saysIn(search, name, receipt))
  const astray = found.filter(({ place }) => place === 'astray')
  const waiting = found.filter(({ place }) => place === 'waiting')
  return (
    <section className={`${cards.aside} ${styles.unplaced}`} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t('interviews:unplaced')}
      </h2>
      <label className={styles.search}>
        {t('screens:search')}
        <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      </label>
      {astray.length > 0 ? <h3>{t('interviews:astrayTitle')}</h3> : null}
      <ul>
        {astray.map((person) => (
          <li key={person.application}>
            <span className={styles.hour}>{person.when}</span>
            <Card person={person} />
          </li>
        ))}
      </ul>
      {waiting.length > 0 ? <h3>{t('interviews:waitingTitle')}</h3> : null}
      <ul>
        {waiting.map((person) => (
          <li key={person.application}>
            <Card person={person} />
          </li>
        ))}
      </ul>
      {astray.length + waiting.length === 0 ? <p>{t(search ? 'screens:nothingFound' : 'interviews:everybodyPlaced')}</p> : null}
    </section>
  )
}
