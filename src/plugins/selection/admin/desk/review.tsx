'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Heard } from '../../rules/levels'
import { type MarkProblem, problemsOfSubmission } from '../../rules/rubric'
import type { ReviewSheet } from '../../operations/read-for-review'
import { desk } from '../desk-client'
import { Discussion } from '../discussion/discussion'
import { paths } from '../paths'
import { Change } from './change'
import { Conflict } from './conflict'
import { Decide } from './decide'
import type { LanguageChoice } from './heard-picker'
import { HelpLine } from './help-line'
import { Keeper } from './keeper'
import { Outdone } from './outdone'
import { Remarks } from './remarks'
import { currentCriterion, focusCriterion, Rubric } from './rubric'
import { SaveState } from './save-state'
import { Submit } from './submit'
import styles from './review.module.css'
import { useKeys, useKeysSwitch } from './use-keys'

/** What is read and not typed comes drawn from the server, which writes dates and names of languages. */
type Props = { sheet: ReviewSheet; languages: LanguageChoice[]; answers: ReactNode; others: ReactNode; said: ReactNode }

/** The sheet of one review. What is typed is kept by a {@link Keeper}; keys move between criteria and applications. */
export function Review({ sheet, languages, answers, others, said }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const rubric = useRef<HTMLDivElement>(null)
  const [keeper] = useState(() => new Keeper(sheet.review, sheet, { save: desk.save, sheet: desk.sheet, storage: () => localStorage }, sheet.state === 'assigned'))
  const { values, keeping } = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [missing, setMissing] = useState<MarkProblem[]>([])
  const [keysOn, turnKeys] = useKeysSwitch()
  const [changing, setChanging] = useState(false)
  const submitting = useRef(false)
  const given = sheet.state === 'submitted'
  const panel = sheet.stage === 'interview'
  const open = changing || sheet.state === 'assigned'

  useEffect(() => (open ? keeper.begin() : undefined), [keeper, open])

  // What waited for the connection goes as soon as there is one.
  useEffect(() => {
    if (sheet.state !== 'assigned') return
    const send = () => void keeper.flush()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [keeper, sheet.state])

  const found = (criterion: string) => setMissing((left) => left.filter((problem) => problem.criterion !== criterion))

  const score = (criterion: string, value: number | null) => {
    if (!open) return
    found(criterion)
    keeper.change({ scores: { ...keeper.snapshot().values.scores, [criterion]: value } })
  }

  const hear = (criterion: string, heard: Heard) => {
    found(criterion)
    keeper.change({ levels: { ...keeper.snapshot().values.levels, [criterion]: heard } })
  }

  const scoreByKey = (value: number | null) => {
    const criterion = currentCriterion(rubric.current, sheet.rubric, values.scores)
    if (!criterion || !open) return
    score(criterion, value)
    const following = sheet.rubric.criteria[sheet.rubric.criteria.findIndex(({ key }) => key === criterion) + 1]
    focusCriterion(rubric.current, following?.key ?? criterion)
  }

  const goTo = async (review: string | null) => {
    if (!given) await keeper.flush()
    router.push(review ? paths.review(review) : paths.desk())
  }

  /** A key is easily pressed twice; the review is handed in once. */
  const submit = async () => {
    if (submitting.current) return
    submitting.current = true
    await handIn().finally(() => {
      submitting.current = false
    })
  }

  const handIn = async () => {
    const problems = problemsOfSubmission(keeper.snapshot().values, sheet.rubric)
    setMissing(problems)
    setRefusal(null)
    if (problems[0]) return focusCriterion(rubric.current, problems[0].criterion)
    if (!(await keeper.flush())) return
    if (given) return endChange()
    try {
      const { next } = await desk.submit(sheet.review)
      const { decisions } = await desk.sheet(sheet.review)
      if (decisions.length > 0) router.refresh()
      else router.push(next ? paths.review(next) : paths.desk())
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
  }

  const beginChange = () => {
    setChanging(true)
    const [first] = sheet.rubric.criteria
    // Once its choices can be chosen.
    if (first) requestAnimationFrame(() => focusCriterion(rubric.current, first.key))
  }

  const endChange = () => {
    setMissing([])
    setChanging(false)
    router.refresh()
  }

  useKeys((code) => {
    const { min, max } = sheet.rubric.scale
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
    if (digit !== undefined && Number(digit) >= min && Number(digit) <= max) return () => scoreByKey(Number(digit))
    if (code === 'Minus' || code === 'NumpadSubtract') return () => scoreByKey(null)
    if ((code === 'KeyN' || code === 'KeyJ') && sheet.next) return () => void goTo(sheet.next)
    if ((code === 'KeyP' || code === 'KeyK') && sheet.previous) return () => void goTo(sheet.previous)
    if (code === 'KeyS' && open) return () => void submit()
    return undefined
  }, keysOn)

  // A panel looks at everybody's marks before its chair decides.
  const decide = <Decide sheet={sheet} onDone={() => router.refresh()} onNext={() => void goTo(sheet.next)} />

  const side = (
    <section className={styles.side} aria-label={t('selection:assessment')}>
      {panel && sheet.state === 'assigned' ? <p className={styles.alone}>{t('selection:panel:alone')}</p> : null}
      <Rubric ref={rubric} rubric={sheet.rubric} marks={values} languages={languages} readOnly={!open} onScore={score} onHeard={hear} />
      <Remarks values={values} readOnly={!open} onChange={(change) => keeper.change(change)} />
      {given && sheet.open ? (
        <Change
          changing={changing}
          reason={values.changeReason ?? ''}
          onReason={(changeReason) => keeper.change({ changeReason })}
          onBegin={beginChange}
          onLeave={() => void keeper.discard().then(endChange)}
        />
      ) : null}
      {open ? (
        <>
          <div className={styles.state}>
            {keeping.kind === 'outdone' ? (
              <Outdone clashes={keeping.clashes} rubric={sheet.rubric} languages={languages} onSettle={(prefer) => void keeper.settle(prefer)} />
            ) : given && keeping.kind === 'waiting' ? null : (
              <SaveState keeping={keeping} />
            )}
          </div>
          <Submit
            rubric={sheet.rubric}
            missing={missing}
            refusal={refusal}
            label={t(given ? 'selection:saveChanges' : 'selection:submitReview')}
            onSubmit={submit}
            onShow={(criterion) => focusCriterion(rubric.current, criterion)}
          />
        </>
      ) : null}
      {sheet.state === 'assigned' ? <Conflict review={sheet.review} onDone={(next) => router.push(next ? paths.review(next) : paths.desk())} /> : null}
      {panel ? null : decide}
      {others}
      {sheet.discussion ? (
        <Discussion application={sheet.application} stage={sheet.stage} discussion={sheet.discussion} review={sheet.review} onSaid={() => router.refresh()}>
          {said}
        </Discussion>
      ) : null}
      {panel ? decide : null}
    </section>
  )

  return (
    <>
      <HelpLine sheet={sheet} on={keysOn} onTurn={turnKeys} onGo={(review) => void goTo(review)} />
      <div className={panel ? `${styles.sides} ${styles.sheetFirst}` : styles.sides}>
        {panel ? null : answers}
        {side}
        {panel ? answers : null}
      </div>
    </>
  )
}
