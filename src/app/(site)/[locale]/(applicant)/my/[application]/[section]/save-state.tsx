'use client'

import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { day } from '@/ui/dates'
import { SubmitButton } from '@/ui/form/submit-button'
import type { Typed } from '@/ui/form/typed'
import type { SaveState } from '@/ui/form/use-autosave'
import type { Ask } from './ask'
import styles from './section.module.css'
import { settled } from './values'
import { labelOf, type Wording, wordsOf } from './words'

/** One line that says whether the typing is safe. Only what is news is read out: not every "saving". */
export function SaveStatus({ state }: { state: SaveState }) {
  const t = useTranslations('apply.form.save')
  const format = useFormatter()
  const said = state.is === 'saved' ? t('saved', { time: format.dateTime(state.at, { hour: '2-digit', minute: '2-digit' }) }) : state.is === 'offline' ? t('offline') : ''
  const trouble = state.is === 'conflict' || state.is === 'expired' || state.is === 'refused'
  return (
    <div className={styles.status} data-state={state.is}>
      <p role="status">{said}</p>
      {state.is === 'saving' && <p aria-hidden="true">{t('saving')}</p>}
      {state.is === 'untouched' && <p>{t('untouched')}</p>}
      {trouble && <a href="#trouble">{t(`${state.is}Short`)}</a>}
    </div>
  )
}

type TroubleProps = {
  state: SaveState
  ask: Ask
  /** What stands on this page. */
  mine: Typed
  here: string
  signIn: string
  onMine: (version: number, theirs: Typed) => void
  onTheirs: () => void
}

/** What keeps the typing from being saved, and what can be done about it. */
export function SaveTrouble({ state, ask, mine, here, signIn, onMine, onTheirs }: TroubleProps) {
  const t = useTranslations('apply.form.save')
  if (state.is === 'expired') {
    return (
      <div className="notice" data-tone="warning" id="trouble" role="alert">
        <p className="notice-title">{t('expired')}</p>
        <p>{t('expiredText')}</p>
        <p>
          <a href={signIn} rel="noopener" target="_blank">
            {t('signIn')}
          </a>
        </p>
      </div>
    )
  }
  if (state.is === 'refused') {
    return (
      <div className="notice" data-tone="danger" id="trouble" role="alert">
        <p className="notice-title">{t('refused')}</p>
        <p>{state.error}</p>
      </div>
    )
  }
  if (state.is !== 'conflict') return null
  return (
    <div className="notice" data-tone="warning" id="trouble" role="alert">
      <h2 className="notice-title">{t('conflict')}</h2>
      <p>{t('conflictText')}</p>
      <Differences ask={ask} mine={mine} theirs={state.theirs} />
      <div className="cluster">
        <SubmitButton
          name="intent"
          onClick={(event) => {
            event.preventDefault()
            onMine(state.version, state.theirs)
          }}
          pending={t('keepMine')}
          value="stay"
        >
          {t('keepMine')}
        </SubmitButton>
        <a className="button button-secondary" href={here} onClick={onTheirs}>
          {t('takeTheirs')}
        </a>
      </div>
    </div>
  )
}

/** The fields in which two versions differ. */
function Differences({ ask, mine, theirs }: { ask: Ask; mine: Typed; theirs: Typed }) {
  const t = useTranslations('apply.form')
  const locale = useLocale() as Locale
  const wording: Wording = {
    t: (key, values) => t(key, values),
    day: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : day(iso, locale, 'UTC')),
  }
  const here = settled(ask.section, mine)
  const valuesIn = (typed: Typed, wanted: string) => typed.flatMap(([name, value]) => (name === wanted ? [value] : []))
  const names = [...new Set([...here, ...theirs].map(([name]) => name))].filter((name) => String(valuesIn(here, name)) !== String(valuesIn(theirs, name)))
  const words = (typed: Typed, name: string) =>
    valuesIn(typed, name)
      .map((value) => wordsOf(ask, wording, name, value))
      .join(', ') || t('save.empty')
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('save.field')}</th>
            <th scope="col">{t('save.mine')}</th>
            <th scope="col">{t('save.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{labelOf(ask, wording, name)}</th>
              <td>{words(here, name)}</td>
              <td>{words(theirs, name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
