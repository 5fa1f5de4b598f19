'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef, useState } from 'react'
import type { TypedPreferences } from '@/plugins/interviews/rules/preferences'
import { CheckField, ChecksField, type Option, RadioField, SelectField, TextField } from '@/ui/form/controls'
import { ErrorSummary } from '@/ui/form/error-summary'
import { SubmitButton } from '@/ui/form/submit-button'
import styles from './interview.module.css'
import { type PreferencesAnswer, rowsMore } from './typed-preferences'

type Props = {
  send: (before: PreferencesAnswer, sent: FormData) => Promise<PreferencesAnswer>
  /** What was said before; null where nothing was. */
  said: TypedPreferences | null
  languages: readonly Option[]
  zones: readonly string[]
  /** By whose clocks the School sets the interview. */
  zone: string
  /** The days on which panels sit. */
  days: readonly Option[]
}

/** In which language somebody wants to be heard, and when they can't come. Plain fields, sent by a press; scripts only add rows at once and find the zone. */
export function PreferencesForm({ send, said, languages, zones, zone, days }: Props) {
  const t = useTranslations('apply.interview.preferences')
  const form = useRef<HTMLFormElement>(null)
  const [answer, action] = useActionState(send, { at: 0, problems: [] })
  const typed = answer.typed ??
    said ?? { language: languages.length === 1 ? (languages[0]?.value ?? '') : '', zone, impossible: [], travels: false, arrives: '', leaves: '', standby: [] }
  const [more, setMore] = useState(0)
  const count = Math.max(typed.impossible.length + 1, answer.rows ?? rowsMore) + more
  const rows = Array.from({ length: count }, (_, row) => row)
  const error = (name: string) => {
    const problem = answer.problems.find(({ field }) => field === name)
    return problem && t(`problems.${problem.code}`)
  }
  const field = (name: string) => ({ id: name, name, error: error(name) })
  const known = said !== null || answer.typed !== undefined

  useEffect(() => {
    // Whoever has said nothing yet lives, most likely, by the clock of their device.
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone
    const select = form.current?.elements.namedItem('zone')
    if (!known && select instanceof HTMLSelectElement && zones.includes(own)) select.value = own
  }, [known, zones])

  return (
    <form action={action} className={styles.form} noValidate ref={form}>
      {/* The Enter key presses the first button of a form. */}
      <button aria-hidden="true" className="visually-hidden" name="intent" tabIndex={-1} type="submit" value="save" />
      <input name="rows" type="hidden" value={count} />
      <ErrorSummary
        lines={answer.error ? [{ text: answer.error }] : answer.problems.map(({ code, field: name }) => ({ href: `#${name}`, text: t(`problems.${code}`) }))}
        title={t('refused')}
      />
      <div className="fields" key={answer.at}>
        <RadioField {...field('language')} chosen={typed.language} hint={t('languageHint')} label={t('language')} options={languages} />
        <SelectField
          {...field('zone')}
          defaultValue={typed.zone}
          empty={t('choose')}
          hint={t('zoneHint')}
          label={t('zone')}
          options={zones.map((one) => ({ value: one, label: one.replaceAll('_', ' ') }))}
          width="half"
        />
        <fieldset className="field">
          <legend>{t('impossible')}</legend>
          <p className="hint">{t('impossibleHint')}</p>
          <div className={styles.rows}>
            {rows.map((row) => {
              const { day, from, to } = typed.impossible[row] ?? { day: '', from: '', to: '' }
              const named = (part: string) => field(`impossible.${row}.${part}`)
              return (
                <div className={styles.row} key={row}>
                  <TextField {...named('day')} defaultValue={day} label={t('day', { number: row + 1 })} type="date" />
                  <TextField {...named('from')} defaultValue={from} label={t('from')} type="time" />
                  <TextField {...named('to')} defaultValue={to} label={t('to')} type="time" />
                </div>
              )
            })}
          </div>
          <button
            className="button button-secondary button-small"
            name="intent"
            onClick={(event) => {
              event.preventDefault()
              setMore(more + rowsMore)
            }}
            type="submit"
            value="more"
          >
            {t('more')}
          </button>
        </fieldset>
        <fieldset className="field">
          <legend>{t('far')}</legend>
          <CheckField {...field('travels')} defaultChecked={typed.travels} label={t('travels')} />
          <div className={styles.row}>
            <TextField {...field('arrives')} defaultValue={typed.arrives} label={t('arrives')} type="time" />
            <TextField {...field('leaves')} defaultValue={typed.leaves} label={t('leaves')} type="time" />
          </div>
        </fieldset>
        {days.length > 0 && <ChecksField {...field('standby')} chosen={typed.standby} hint={t('standbyHint')} label={t('standby')} options={days} />}
      </div>
      <div>
        <SubmitButton name="intent" pending={t('saving')} value="save">
          {t('save')}
        </SubmitButton>
      </div>
    </form>
  )
}
