'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { FormRules, Paper, Problem, Section } from '@/plugins/selection'
import { putAll } from '@/plugins/selection/rules/facts'
import { isStandard } from '@/plugins/selection/rules/form'
import { problemsOf } from '@/plugins/selection/rules/problems'
import { ErrorSummary } from '@/ui/form/error-summary'
import { type Typed, typedIn, valueIn } from '@/ui/form/typed'
import type { Ask, RuleInWords } from '../../my/[application]/[section]/ask'
import { SectionFields } from '../../my/[application]/[section]/fields'
import { NotCalledFor } from '../../my/[application]/[section]/fields/not-called-for'
import { problemInWords } from '../../my/[application]/[section]/problem-in-words'
import section from '../../my/[application]/[section]/section.module.css'
import { formOf } from './answers'
import { Found } from './found'
import { PreviewPapers } from './preview-papers'
import { PreviewSections } from './preview-sections'

/** One section of the form, with all that its page needs. */
export type Part = { section: Section; title: string; lead: string | null; ask: Ask | null; rules: RuleInWords[] }

type Props = { parts: readonly Part[]; program: FormRules; title: string; today: string /** Where the form is edited. */; edit: string }

/** A form that can be filled in as an applicant would, and checked as it would be: all of it lives in this page alone. */
export function PreviewForm({ edit, parts, program, title, today }: Props) {
  const [t, words, problemWords] = [useTranslations('apply.form'), useTranslations('selection.preview'), useTranslations('selection.problems')]
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [typed, setTyped] = useState<Readonly<Record<Section, Typed>>>({})
  const [papers, setPapers] = useState<Readonly<Record<Paper, string>>>({})
  const [place, setPlace] = useState(0)
  const [found, setFound] = useState<readonly Problem[] | null>(null)
  const [checks, setChecks] = useState(0)
  const part = parts[place]
  const moved = useRef(false)

  useEffect(() => {
    if (moved.current) heading.current?.focus()
    moved.current = place >= 0
  }, [place])

  if (!part) return null
  const filled = formOf(typed)
  const { answers, asked } = putAll(filled, program, today)
  const inWords = (problem: Problem) => problemInWords(problem, { ask: parts.find((one) => one.section === problem.section)?.ask ?? null, form: program, t, words: problemWords })
  const errors = (found ?? []).filter((problem) => problem.section === part.section).map(inWords)
  const fields = typed[part.section] ?? []

  /** What its fields ask for; of the programme's own questions, by what was answered before them. */
  const askNow = (ask: Ask): Ask => {
    if (ask.section !== 'replies') return ask
    const own = program.sections.findIndex(({ key }) => key === part.section)
    return { ...ask, before: [...putAll(filled, { sections: program.sections.slice(0, own) }, today).answers] }
  }
  const keep = () => {
    if (form.current && part.ask) setTyped((before) => ({ ...before, [part.section]: typedIn(new FormData(form.current ?? undefined)) }))
  }
  const check = () => {
    setFound(problemsOf(filled, program, Object.keys(papers), today))
    setChecks(checks + 1)
  }
  const goOn = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setPlace(Math.min(place + 1, parts.length - 1))
  }

  return (
    <div className={`wrap ${section.page}`}>
      <div className="stack">
        <div className="notice">
          <p className="notice-title">{words('note')}</p>
          <p>{words('text')}</p>
          <p>
            <a href={edit}>{words('back')}</a>
          </p>
        </div>
        <header className="stack">
          <p className="eyebrow">
            {t('step', { number: place + 1, of: parts.length })} · {title}
          </p>
          <h1 className={section.title} ref={heading} tabIndex={-1}>
            {part.title}
          </h1>
          {part.lead && <p className="lead">{part.lead}</p>}
        </header>
        {isStandard(part.section) && part.section !== 'eligibility' && <NotCalledFor answers={answers} rules={part.rules} />}
        <form className={section.form} key={part.section} noValidate onChange={keep} onInput={keep} onSubmit={goOn} ref={form}>
          {/* The Enter key presses the first button of a form. */}
          <button aria-hidden="true" className="visually-hidden" tabIndex={-1} type="submit" />
          <ErrorSummary key={checks} lines={errors.map(({ field, line }) => ({ href: `#${field}`, text: line }))} title={t('problems', { count: errors.length })} />
          {part.ask && (
            <SectionFields
              ask={askNow(part.ask)}
              error={(name) => errors.find(({ field }) => field === name)?.text}
              key={checks}
              value={(name) => valueIn(fields, name)}
              values={(name) => fields.flatMap(([given, value]) => (given === name && value !== '' ? [value] : []))}
            />
          )}
          {part.section === 'documents' && (
            <PreviewPapers asked={asked} chosen={papers} errors={errors} onChoose={(kind, name) => setPapers({ ...papers, [kind]: name })} program={program} />
          )}
          {part.section === 'review' && found && (
            <Found
              lines={found.map((problem) => ({ ...inWords(problem), section: problem.section }))}
              onGo={(to) => setPlace(parts.findIndex((one) => one.section === to))}
              parts={parts}
            />
          )}
          <div className="cluster">
            {place < parts.length - 1 && (
              <button className="button" type="submit">
                {words('next')}
              </button>
            )}
            <button className="button button-secondary" onClick={check} type="button">
              {words('check')}
            </button>
          </div>
          <p role="status">{found?.length === 0 && words('nothing')}</p>
        </form>
      </div>
      <aside className={`stack ${section.aside}`}>
        <PreviewSections current={place} onGo={setPlace} parts={parts} problems={found} />
      </aside>
    </div>
  )
}
