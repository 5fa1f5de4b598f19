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
import { Terms, type Typed } from './terms'
import styles from './assign.module.css'

type Props = { program: string; reviewers: number; reviewsNeeded: number; applications: number; short: number }

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
  const wish: AssignmentWish = { ...typed, program, seed: Number(typed.seed), atLeast: bound(typed.atLeast), atMost: bound(typed.atMost) }
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
      <Terms typed={typed} onChange={change} />
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
