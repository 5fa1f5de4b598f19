'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refused } from '@/admin/call'
import { Notice } from '@/admin/notice'
import { useWords } from '@/admin/use-words'
import type { Assignment } from '../../operations/assign'
import type { Progress } from '../../operations/read-progress'
import { desk } from '../desk-client'
import { paths } from '../paths'
import { Loads } from './loads'
import styles from './assign.module.css'

type Props = { program: string; reviewers: Progress['reviewers']; reviewsNeeded: number; applications: number; short: number }

/** Assigns evenly at random: a seed, so that the draw can be repeated and checked, and how many reviewers each application gets. */
export function AssignForm({ program, reviewers, reviewsNeeded, applications, short }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const [seed, setSeed] = useState('')
  const [each, setEach] = useState(reviewsNeeded)
  const [plan, setPlan] = useState<Assignment | null>(null)
  const [assignment, setAssignment] = useState<Assignment | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const ready = /^\d{1,9}$/.test(seed)

  const run = async (dry: boolean) => {
    setRefusal(null)
    try {
      const result = await desk.assignEvenly({ program, seed: Number(seed), reviewersEach: each, dry })
      setPlan(dry ? result : null)
      setAssignment(dry ? null : result)
      if (!dry) router.refresh()
    } catch (error) {
      setRefusal(error instanceof Refused ? error.message : t('screens:unreachable'))
    }
    setAsking(false)
  }
  const changed = (change: () => void) => {
    setPlan(null)
    change()
  }
  const shown = plan ?? assignment

  return (
    <section className={styles.form} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {t('selection:assignEvenly')}
      </h2>
      <p className={styles.help}>{t('selection:assignEvenlyHelp', { applications, reviewers: reviewers.length, short })}</p>
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={`${id}-each`}>{t('selection:reviewersEach')}</label>
          <input
            id={`${id}-each`}
            type="number"
            min={1}
            max={20}
            value={each}
            onChange={(event) => changed(() => setEach(Math.min(20, Math.max(1, Number(event.target.value)))))}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-seed`}>{t('selection:seed')}</label>
          <input
            id={`${id}-seed`}
            inputMode="numeric"
            pattern="\d{1,9}"
            value={seed}
            aria-describedby={`${id}-seed-help`}
            onChange={(event) => changed(() => setSeed(event.target.value.replace(/\D/g, '').slice(0, 9)))}
          />
        </div>
        <Button buttonStyle="secondary" margin={false} onClick={() => changed(() => setSeed(String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).slice(0, 9)))}>
          {t('selection:drawSeed')}
        </Button>
        <Button buttonStyle="secondary" margin={false} disabled={!ready} onClick={() => void run(true)}>
          {t('selection:tryOut')}
        </Button>
        <Button margin={false} disabled={!plan || plan.assigned === 0} onClick={() => setAsking(true)}>
          {t('selection:assignNow')}
        </Button>
      </div>
      <p id={`${id}-seed-help`} className={styles.help}>
        {t('selection:seedHelp')}
      </p>
      {refusal ? (
        <Notice kind="bad" role="alert">
          {refusal}
        </Notice>
      ) : null}
      {plan ? (
        <Notice role="status" title={t('selection:planned', { count: plan.assigned })}>
          {plan.assigned === 0 ? t('selection:plannedNothing') : t('selection:plannedHelp')}
        </Notice>
      ) : null}
      {assignment ? <Notice kind="good" role="status" title={t('selection:assigned', { count: assignment.assigned })} /> : null}
      {shown ? <Loads loads={shown.loads} /> : null}
      {shown && shown.short.length > 0 ? (
        <Notice kind="warning" title={t('selection:couldNotAssign')}>
          <ul>
            {shown.short.map(({ application, receipt, missing }) => (
              <li key={application}>
                <a href={paths.application(application)}>{receipt}</a>: {t('selection:reviewersMissing', { count: missing })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {asking && plan ? (
        <Ask title={t('selection:assignNow')} confirm={t('selection:assignNow')} onConfirm={() => run(false)} onClose={() => setAsking(false)}>
          <p>{t('selection:planned', { count: plan.assigned })}</p>
        </Ask>
      ) : null}
    </section>
  )
}
