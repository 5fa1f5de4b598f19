'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Ask } from '@/admin/ask'
import { Notice } from '@/admin/notice'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { AssignmentWish } from '../../operations/assignment-problem'
import type { Proposal } from '../../operations/propose-assignment'
import { desk } from '../desk-client'
import { ProposalShown } from './proposal'
import { Rules } from './rules'
import { Seed } from './seed'
import styles from './assign.module.css'

type Props = { program: string; reviewers: number; reviewsNeeded: number; applications: number; short: number }

/** What is asked of the assignment, as it is typed. */
type Typed = { each: number; atLeast: string; atMost: string; seed: string; prefer: 'stay' | 'even'; relaxed: NonNullable<AssignmentWish['relaxed']> }

const loads = ['atLeast', 'atMost'] as const
const preferences = ['stay', 'even'] as const
const bound = (typed: string) => (typed === '' ? undefined : Number(typed))

/** Proposes an assignment for a seed, shows what it would come to, and carries out what was shown. */
export function AssignForm({ program, reviewers, reviewsNeeded, applications, short }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const id = useId()
  const [typed, setTyped] = useState<Typed>({ each: reviewsNeeded, atLeast: '', atMost: '', seed: '', prefer: 'stay', relaxed: [] })
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const [done, setDone] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const ready = /^\d{1,9}$/.test(typed.seed)
  const { each, prefer, relaxed, seed } = typed
  const wish: AssignmentWish = { program, seed: Number(seed), each, prefer, relaxed, atLeast: bound(typed.atLeast), atMost: bound(typed.atMost) }
  const changes = proposal ? proposal.changes.new + lostOf(proposal) : 0

  const change = (to: Partial<Typed>) => {
    setTyped({ ...typed, ...to })
    setProposal(null)
    setDone(false)
  }
  const run = async (carriesOut: boolean) => {
    setRefusal(null)
    setBusy(true)
    try {
      setProposal(carriesOut && proposal ? await desk.carryOut({ ...wish, fingerprint: proposal.fingerprint }) : await desk.propose(wish))
      setDone(carriesOut)
      if (carriesOut) router.refresh()
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setBusy(false)
    setAsking(false)
  }

  return (
    <section className={styles.form} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {t('selection:proposeTitle')}
      </h2>
      <p className={styles.help}>{t('selection:proposeHelp', { applications, reviewers, short })}</p>
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={`${id}-each`}>{t('selection:reviewersEach')}</label>
          <input id={`${id}-each`} type="number" min={1} max={20} value={each} onChange={({ target }) => change({ each: Math.min(20, Math.max(1, Number(target.value))) })} />
        </div>
        {loads.map((name) => (
          <div key={name} className={styles.field}>
            <label htmlFor={`${id}-${name}`}>{t(`selection:${name}`)}</label>
            <input
              id={`${id}-${name}`}
              inputMode="numeric"
              value={typed[name]}
              placeholder={t('selection:noBound')}
              onChange={({ target }) => change({ [name]: target.value.replace(/\D/g, '').slice(0, 5) })}
            />
          </div>
        ))}
        <Seed seed={seed} onChange={(drawn) => change({ seed: drawn })} />
      </div>
      <fieldset className={styles.choices}>
        <legend>{t('selection:prefer')}</legend>
        {preferences.map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-prefer`} checked={prefer === one} onChange={() => change({ prefer: one })} /> {t(`selection:preferences:${one}`)}
          </label>
        ))}
      </fieldset>
      <Rules relaxed={relaxed} onChange={(now) => change({ relaxed: now })} />
      <div className={styles.fields}>
        <Button buttonStyle="secondary" margin={false} disabled={!ready || busy} onClick={() => void run(false)}>
          {t('selection:tryOut')}
        </Button>
        <Button margin={false} disabled={!proposal || done || busy || changes === 0} onClick={() => setAsking(true)}>
          {t('selection:assignNow')}
        </Button>
      </div>
      <Refusal why={refusal} />
      {proposal && !done ? (
        <Notice role="status" title={t('selection:planned', { count: proposal.changes.new })}>
          {changes === 0 ? t('selection:plannedNothing') : t('selection:plannedHelp')}
        </Notice>
      ) : null}
      {proposal && done ? <Notice kind="good" role="status" title={t('selection:assigned', { count: proposal.changes.new })} /> : null}
      {proposal ? <ProposalShown proposal={proposal} wish={done ? null : wish} /> : null}
      {asking && proposal ? (
        <Ask title={t('selection:assignNow')} confirm={t('selection:assignNow')} onConfirm={() => run(true)} onClose={() => setAsking(false)}>
          <p>{t('selection:planned', { count: proposal.changes.new })}</p>
          {lostOf(proposal) > 0 ? <p>{t('selection:takenAway', { count: lostOf(proposal) })}</p> : null}
        </Ask>
      ) : null}
    </section>
  )
}

const lostOf = ({ changes }: Proposal): number => Object.values(changes.lost).reduce((sum, count) => sum + count, 0)
