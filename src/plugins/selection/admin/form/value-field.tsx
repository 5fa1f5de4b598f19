'use client'
import { FieldError, FieldLabel, ReactSelect, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useId } from 'react'
import { useWords } from '@/admin/use-words'
import { valuesOf } from '../../rules/conditions'
import { unnamed } from '../../rules/facts'
import styles from './form.module.css'
import { type Answer, type Answers, answersTo } from './subjects'
import { useCondition, useKeys, useOutline } from './use-outline'

/** Up to so many answers are all in sight; of more, one searches. */
const inSight = 12

/** How an answer is typed that is compared by order; of several, any words may stand here. */
const inputs: Record<Exclude<Answers['is'], 'listed'>, string> = { number: 'number', day: 'date', words: 'text' }

type ListProps = { id: string; list: readonly Answer[]; chosen: readonly string[]; shut: boolean }

/** One of a list. */
function OneOf({ chosen, id, list, onChoose, shut }: ListProps & { onChoose: (value: string) => void }) {
  const { t } = useWords()
  return (
    <select className={styles.control} disabled={shut} id={id} onChange={(event) => onChoose(event.target.value)} value={chosen[0] ?? ''}>
      <option value="">{t('selection:form:choose')}</option>
      {list.map(({ label, value }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** Any of a few, all in sight. */
function AnyOf({ chosen, list, onToggle, shut }: Omit<ListProps, 'id'> & { onToggle: (answer: Answer, on: boolean) => void }) {
  const { t } = useWords()
  return (
    <fieldset className={styles.choices}>
      <legend className="field-label">{t('selection:form:oneOf')}</legend>
      {list.length === 0 ? <p className={styles.warning}>{t('selection:form:noChoices')}</p> : null}
      {list.map((answer) => (
        <label key={answer.choice?.path ?? answer.value}>
          <input checked={chosen.includes(answer.value)} disabled={shut} onChange={(event) => onToggle(answer, event.target.checked)} type="checkbox" />
          <span>{answer.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** What an answer is compared with, by a control that fits what is asked: several of a list, of which one is enough, or a number, a day, words. */
export function ValueField({ field, path: given, readOnly }: TextFieldClientProps) {
  const { language, t } = useWords()
  const { disabled, path, setValue, showError, value } = useField<string | null>({ potentiallyStalePath: given })
  const { comparison, of } = useCondition(path)
  const id = useId()
  const outline = useOutline()
  const keys = useKeys(outline)
  const question = outline.find(({ key }) => key === of)
  const answers = answersTo(of, question, t, language)
  const byOrder = comparison === 'atLeast' || comparison === 'atMost'
  const chosen = valuesOf({ value: value ?? '' })
  const shut = Boolean(readOnly || disabled)
  const put = (values: readonly string[]) => setValue(values.join(', '))

  const strange = (list: readonly Answer[]): Answer[] =>
    chosen.filter((one) => !list.some((answer) => answer.value === one)).map((one) => ({ value: one, label: t('selection:form:noAnswer', { answer: one }) }))
  const list = answers.is === 'listed' ? [...answers.list, ...strange(answers.list)] : []

  function toggle({ choice, value: known }: Answer, on: boolean) {
    if (on) put([...chosen, choice && question ? keys.ofChoice(question, choice) : known])
    else put(chosen.filter((one) => one !== known))
  }

  if (answers.is === 'listed' && !byOrder && list.length <= inSight) {
    return (
      <div className={`field-type ${styles.part}`}>
        <FieldError path={path} showError={showError} />
        <AnyOf chosen={chosen} list={list} onToggle={toggle} shut={shut} />
      </div>
    )
  }
  return (
    <div className={`field-type ${styles.part}`}>
      <FieldLabel htmlFor={id} label={field.label} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {answers.is !== 'listed' ? (
          <input
            className={styles.control}
            disabled={shut}
            id={id}
            onChange={(event) => setValue(event.target.value)}
            step="any"
            type={byOrder || answers.is === 'day' ? inputs[answers.is] : 'text'}
            value={value ?? ''}
          />
        ) : byOrder ? (
          <OneOf chosen={chosen} id={id} list={list.filter(({ value: one }) => one !== unnamed)} onChoose={setValue} shut={shut} />
        ) : (
          <ReactSelect
            disabled={shut}
            inputId={id}
            isMulti
            onChange={(options) => put([options ?? []].flat().map((option) => String(option.value)))}
            options={list}
            value={list.filter((answer) => chosen.includes(answer.value))}
          />
        )}
      </div>
      {of && !byOrder && (answers.is === 'number' || answers.is === 'words') ? <p className={styles.hint}>{t('selection:form:severally')}</p> : null}
    </div>
  )
}
