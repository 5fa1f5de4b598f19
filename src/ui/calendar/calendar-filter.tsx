'use client'

import { Link } from '../link/link'
import { useId, useState } from 'react'
import type { PartKey } from '@/content/programs'
import type { TrainingSummary } from '@/content/trainings'
import { live } from '@/content/plain'
import type { Locale } from '@/i18n/locales'
import { type Counted, inWords } from '@/i18n/plural'
import { Star } from '../curriculum/star'
import { TypedEarly } from '../form/typed-early'
import styles from './calendar.module.css'

export type CalendarEntry = {
  id: string
  title: string
  path: string | null
  part: PartKey
  partTitle: string
  kind: TrainingSummary['kind']
  /** YYYY-MM, and in words */
  month: string
  monthTitle: string
  startsAt: string
  day: string
  hours: string
  place: string | null
  trainers: string[]
  cancelled: boolean
}

export type CalendarWords = Record<'filter' | 'part' | 'month' | 'trainer' | 'all' | 'add' | 'nothing' | 'reset' | 'cancelled', string> & {
  count: Counted
  kinds: Record<TrainingSummary['kind'], string>
}

type Filter = { part: string; month: string; trainer: string }

const everything: Filter = { part: '', month: '', trainer: '' }

const fits = (entry: CalendarEntry, { month, part, trainer }: Filter): boolean =>
  (!part || entry.part === part) && (!month || entry.month === month) && (!trainer || entry.trainers.includes(trainer))

/** Each value once, in the order in which it comes, with its name. */
const choices = (pairs: [value: string, name: string][]): [string, string][] => [...new Map(pairs)]

/** The list, and the three questions by which it gets shorter. Without scripts there are no questions, and everything is shown. */
export function CalendarFilter({ entries, all, words, locale }: { entries: CalendarEntry[]; all: string; words: CalendarWords; locale: Locale }) {
  const [filter, setFilter] = useState(everything)

  const shown = entries.filter((entry) => fits(entry, filter))
  const months = choices(shown.map(({ month, monthTitle }) => [month, monthTitle]))
  const set = (change: Partial<Filter>) => setFilter({ ...filter, ...change })
  return (
    <div className={styles.calendar} {...live}>
      <fieldset className={styles.questions} data-print="never">
        <legend className={styles.legend}>{words.filter}</legend>
        <Choice
          label={words.part}
          any={words.all}
          value={filter.part}
          choose={(part) => set({ part })}
          options={choices(entries.map(({ part, partTitle }) => [part, partTitle]))}
        />
        <Choice
          label={words.month}
          any={words.all}
          value={filter.month}
          choose={(month) => set({ month })}
          options={choices(entries.map(({ month, monthTitle }) => [month, monthTitle]))}
        />
        <Choice
          label={words.trainer}
          any={words.all}
          value={filter.trainer}
          choose={(trainer) => set({ trainer })}
          options={choices(entries.flatMap(({ trainers }) => trainers.map((name): [string, string] => [name, name]))).sort(([one], [other]) => one.localeCompare(other, 'az'))}
        />
        <TypedEarly />
      </fieldset>
      <p className={styles.summary}>
        <span role="status">{inWords(words.count, shown.length, locale)}</span>
        <a href={all} download data-print="never">
          {words.add}
        </a>
      </p>
      {shown.length === 0 && (
        <p>
          {words.nothing}{' '}
          <button type="button" className="button button-secondary" onClick={() => setFilter(everything)}>
            {words.reset}
          </button>
        </p>
      )}
      {months.map(([month, title]) => (
        <section key={month} aria-label={title}>
          <h3 className={styles.month}>{title}</h3>
          <ol className={styles.list}>
            {shown
              .filter((entry) => entry.month === month)
              .map((entry) => (
                <Entry key={entry.id} entry={entry} kind={words.kinds[entry.kind]} cancelled={words.cancelled} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

type ChoiceProps = { label: string; any: string; value: string; options: [string, string][]; choose: (value: string) => void }

function Choice({ any, choose, label, options, value }: ChoiceProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{any}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function Entry({ cancelled, entry, kind }: { entry: CalendarEntry; kind: string; cancelled: string }) {
  const about = [entry.hours, entry.place, ...entry.trainers].filter(Boolean)
  return (
    <li className={styles.entry}>
      <time className={`${styles.day} numbers`} dateTime={entry.startsAt}>
        {entry.day}
      </time>
      <div>
        <p className={styles.title}>
          <Star part={entry.part} size={16} /> {entry.path ? <Link href={entry.path}>{entry.title}</Link> : entry.title}
        </p>
        <p className={styles.about}>{about.join(' · ')}</p>
      </div>
      <span className="cluster">
        {entry.cancelled && <span className="tag">{cancelled}</span>}
        {entry.kind !== 'training' && (
          <span className="tag" data-tone={entry.kind === 'visit' ? 'pomegranate' : 'saffron'}>
            {kind}
          </span>
        )}
      </span>
    </li>
  )
}
