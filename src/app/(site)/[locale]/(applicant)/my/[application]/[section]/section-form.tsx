'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useActionState, useCallback, useEffect, useRef, useState } from 'react'
import type { Section } from '@/plugins/selection'
import { ErrorSummary } from '@/ui/form/error-summary'
import { forget, type Kept, kept } from '@/ui/form/kept'
import { SubmitButton } from '@/ui/form/submit-button'
import { TypedEarly } from '@/ui/form/typed-early'
import { fingerprint, type Typed, typedIn, valueIn } from '@/ui/form/typed'
import { type SaveState, useAutosave } from '@/ui/form/use-autosave'
import type { FormAnswer, SendSection } from './actions'
import type { Ask } from './ask'
import { SectionFields } from './fields'
import type { ProblemLine } from './problem-in-words'
import { SaveStatus, SaveTrouble } from './save-state'
import styles from './section.module.css'
import { settled } from './values'

type Props = {
  application: string
  /** Sends this section by a press. */
  send: SendSection
  ask: Ask
  /** Which section of the form it is. */
  page: Section
  locale: string
  /** The fields as the server has them, and the version they are of. */
  typed: Typed
  version: number
  /** What is wrong, by field and in words, once somebody asked. */
  errors: readonly ProblemLine[]
  /** The path of this page, and of signing in with the way back here. */
  here: string
  signIn: string
}

function troubleIn({ trouble }: FormAnswer): SaveState {
  if (!trouble) return { is: 'untouched' }
  if (trouble.state === 'conflict') return { is: 'conflict', theirs: trouble.theirs, version: trouble.version }
  return trouble.state === 'refused' ? { is: 'refused', error: trouble.error } : { is: 'expired' }
}

/**
 * The form of one section. The fields are plain and the form is sent by a press; with scripts it is also saved as it is typed, kept in this
 * browser while there is no connection, and what was kept is put back.
 */
export function SectionForm({ application, send, ask, page, locale, typed, version, errors, here, signIn }: Props) {
  const { section } = ask
  const t = useTranslations('apply.form')
  const form = useRef<HTMLFormElement>(null)
  const cleared = useRef(false)
  const settle = useCallback((fields: Typed) => settled(section, fields), [section])
  const server = fingerprint(settle(typed))
  const key = `${application}/${page}`
  const [answer, action] = useActionState(send, { at: 0 }, here)
  const [restored, setRestored] = useState<Kept | null>(null)
  const autosave = useAutosave({ form, url: `/api/my/${application}/${section}`, key, version, known: [server], settle })
  const { changed, dispute } = autosave

  useEffect(() => {
    const mine = kept(key)
    if (!mine) return
    if (fingerprint(settle(mine.typed)) === server) return forget(key)
    setRestored(mine)
    if (!mine.known.includes(server)) dispute(typed, version)
    // Once the fields are filled again.
    else window.setTimeout(changed)
  }, [changed, dispute, key, server, settle, typed, version])

  const shown = answer.typed ?? restored?.typed ?? typed
  const state = autosave.state.is === 'untouched' ? troubleIn(answer) : autosave.state
  // A press that decides a conflict without scripts says of which version it knows.
  const stamp = answer.trouble?.state === 'conflict' ? { version: answer.trouble.version, known: [fingerprint(answer.trouble.theirs)] } : autosave.stamp

  /** What was typed goes first, so that a failing connection costs nothing; then the form itself. */
  async function beforeSending(event: SubmitEvent<HTMLFormElement>) {
    if (cleared.current) {
      cleared.current = false
      return
    }
    const { submitter } = event.nativeEvent
    event.preventDefault()
    if (!(await autosave.flush())) return
    // A form takes no second press while it is still telling of the first.
    window.setTimeout(() => {
      cleared.current = true
      form.current?.requestSubmit(submitter)
    })
  }

  return (
    <form action={action} className={styles.form} noValidate onChange={changed} onInput={changed} onSubmit={beforeSending} ref={form}>
      {/* The Enter key presses the first button of a form: it shall be this one, not one that takes something away. */}
      <button aria-hidden="true" className="visually-hidden" name="intent" tabIndex={-1} type="submit" value="continue" />
      <ErrorSummary lines={errors.map(({ field, line }) => ({ href: `#${field}`, text: line }))} title={t('problems', { count: errors.length })} />
      <SaveTrouble
        ask={ask}
        here={here}
        mine={form.current ? typedIn(new FormData(form.current)) : shown}
        onMine={autosave.overrule}
        onTheirs={() => forget(key)}
        signIn={signIn}
        state={state}
      />
      {restored && state.is !== 'conflict' && (
        <p className="notice" role="status">
          {t('save.restored')}
        </p>
      )}
      <input name="version" type="hidden" value={stamp.version} />
      <input name="known" type="hidden" value={stamp.known.join(' ')} />
      <input name="locale" type="hidden" value={locale} />
      <SectionFields
        ask={ask}
        error={(name) => errors.find(({ field }) => field === name)?.text}
        key={`${answer.at} ${restored?.at}`}
        value={(name) => valueIn(shown, name)}
        values={(name) => shown.flatMap(([given, value]) => (given === name && value !== '' ? [value] : []))}
      />
      <div className="cluster">
        <SubmitButton name="intent" pending={t('saving')} value="continue">
          {t('continue')}
        </SubmitButton>
        <SubmitButton look="quiet" name="intent" pending={t('saving')} value="later">
          {t('later')}
        </SubmitButton>
      </div>
      <SaveStatus state={state} />
      <TypedEarly />
    </form>
  )
}
