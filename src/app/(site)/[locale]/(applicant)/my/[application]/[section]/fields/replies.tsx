'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { Question } from '@/plugins/selection'
import type { Answers } from '@/plugins/selection/rules/conditions'
import { put } from '@/plugins/selection/rules/facts'
import { CheckField, ChecksField, RadioField, SelectField, TextArea, TextField } from '@/ui/form/controls'
import { typedIn } from '@/ui/form/typed'
import { WordCount } from '@/ui/form/word-count'
import type { Ask, FieldsProps } from '../ask'
import { readSection } from '../values'
import { NotCalledFor } from './not-called-for'
import styles from './fields.module.css'

type RepliesAsk = Extract<Ask, { section: 'replies' }>

/** From so many choices on, one is taken from a list. */
const manyChoices = 8

/** The programme's own questions. One that is asked of some only comes and goes with the answers it hangs on; what was typed into it meanwhile is kept. */
export function ReplyFields({ ask, value, values, error }: FieldsProps<'replies'>) {
  const all = useRef<HTMLDivElement>(null)
  const before: Answers = new Map(ask.before)
  const typedBefore = (key: string) => (kindOf(ask, key) === 'manyChoices' ? values(`replies.${key}[]`) : [value(`replies.${key}`)].filter(Boolean))
  const [{ asked, answers }, setPut] = useState(() => put(ask.questions, before, typedBefore))

  /** Puts the questions again, by what stands in the form now. */
  function putAgain() {
    const form = all.current?.closest('form')
    if (!form) return
    const { replies } = readSection('replies', typedIn(new FormData(form)))
    setPut(put(ask.questions, before, (key) => [replies[key] ?? ''].flat().filter(Boolean)))
  }

  return (
    <div className="fields" onChange={putAgain} ref={all}>
      {ask.questions.map((question) => (
        <div hidden={!asked.some(({ key }) => key === question.key)} key={question.key}>
          <Reply ask={ask} error={error} question={question} value={value} values={values} />
        </div>
      ))}
      <NotCalledFor answers={answers} rules={ask.rules} />
    </div>
  )
}

const kindOf = ({ questions }: RepliesAsk, key: string) => questions.find((question) => question.key === key)?.kind

/** One question, by the control of its kind. */
function Reply({ ask, question, value, values, error }: FieldsProps<'replies'> & { question: Question }) {
  const t = useTranslations('apply.form')
  const { choices, help, key, kind, label, required } = question
  const name = `replies.${key}`
  const limits = useLimits(question)
  const words = { id: name, label, hint: [help, limits].filter(Boolean).join(' ') || undefined, error: error(name), optional: required ? undefined : t('optional') }
  const options = choices.map((choice) => ({ value: choice.key, label: choice.label }))
  switch (kind) {
    case 'shortText':
    case 'longText': {
      const Control = kind === 'longText' ? TextArea : TextField
      return (
        <>
          <Control {...words} defaultValue={value(name)} name={name} {...(kind === 'longText' ? { rows: 8 } : {})} />
          {(question.least !== null || question.most !== null) && <WordCount field={name} first={value(name)} least={question.least ?? 0} most={question.most} />}
        </>
      )
    }
    case 'oneChoice':
      if (options.length >= manyChoices) return <SelectField {...words} defaultValue={value(name)} empty={t('choose')} name={name} options={options} width="half" />
      return (
        <>
          <RadioField {...words} chosen={value(name)} name={name} options={options} />
          <input name={name} type="hidden" value="" />
        </>
      )
    case 'manyChoices':
      return (
        <>
          <ChecksField {...words} chosen={values(`${name}[]`)} name={`${name}[]`} options={options} />
          <input name={`${name}[]`} type="hidden" value="" />
        </>
      )
    case 'number':
      return <TextField {...words} autoComplete="off" defaultValue={value(name)} inputMode="decimal" name={name} width="short" />
    case 'date':
      return <TextField {...words} defaultValue={value(name)} name={name} type="date" width="short" />
    case 'level':
      return <SelectField {...words} defaultValue={value(name)} empty={t('choose')} name={name} options={ask.levels} width="half" />
    case 'statement':
      return (
        <>
          {help && <p className={`card prose ${styles.consent}`}>{help}</p>}
          <CheckField defaultChecked={value(name) === 'yes'} error={error(name)} id={name} label={label} name={name} value="yes" />
          <input name={name} type="hidden" value="" />
        </>
      )
    case 'file':
      return null
  }
}

/** The bounds of an answer, in words. */
function useLimits({ kind, least, most, earliest, latest }: Question): string {
  const t = useTranslations('apply.form.limits')
  const format = useFormatter()
  const day = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'long', timeZone: 'UTC' })
  if (kind === 'date') {
    if (earliest && latest) return t('betweenDays', { first: day(earliest), last: day(latest) })
    return earliest ? t('fromDay', { day: day(earliest) }) : latest ? t('toDay', { day: day(latest) }) : ''
  }
  const unit = kind === 'number' ? 'number' : kind === 'manyChoices' ? 'choices' : 'words'
  if (least !== null && most !== null && least > 0) return t(`${unit}.between`, { least, most })
  if (most !== null) return t(`${unit}.atMost`, { most })
  return least !== null && least > 0 ? t(`${unit}.atLeast`, { least }) : ''
}
