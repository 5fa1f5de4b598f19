'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import table from '@/admin/table.module.css'
import { useWords } from '@/admin/use-words'
import { Wide } from '@/admin/wide'
import type { HandIn } from '../../operations/read-hand-ins'
import { cohort, type Verdict } from '../client'
import { Choosing, Participant, useChosen } from '../cohort/choosing'
import styles from './tasks.module.css'

/** What was handed in for a task, each with its words and file; those that wait are chosen, and accepted or given back together. */
export function HandIns({ coordinates, handIns }: { coordinates: boolean; handIns: readonly HandIn[] }) {
  const { t } = useWords()
  const router = useRouter()
  const { choose, chooseOnly, chosen } = useChosen()
  const [asks, setAsks] = useState<Verdict | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const waiting = handIns.flatMap(({ standing, submission }) => (submission && standing === 'handedIn' ? [submission] : []))
  const picked = waiting.filter((submission) => chosen.has(submission))
  const judge = async (verdict: Verdict, feedback: string) => {
    try {
      await cohort.judge({ submissions: picked, verdict, feedback })
      setRefusal(null)
      chooseOnly([])
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setAsks(null)
    router.refresh()
  }
  return (
    <>
      <Refusal why={refusal} />
      {coordinates && waiting.length > 0 ? (
        <Choosing label={t('teaching:tasks:chooseAll', { count: waiting.length })} all={waiting} chosen={chosen} chooseOnly={chooseOnly}>
          <Button size="small" margin={false} disabled={picked.length === 0} onClick={() => setAsks('accepted')}>
            {t('teaching:tasks:accept', { count: picked.length })}
          </Button>
          <Button size="small" margin={false} buttonStyle="secondary" disabled={picked.length === 0} onClick={() => setAsks('returned')}>
            {t('teaching:tasks:giveBack', { count: picked.length })}
          </Button>
        </Choosing>
      ) : null}
      <Wide label={t('teaching:tabs:tasks')}>
        <table className={`${table.table} ${table.stacked} ${styles.handIn}`}>
          <thead>
            <tr>
              <th scope="col">{t('teaching:tasks:participant')}</th>
              <th scope="col">{t('teaching:state')}</th>
              <th scope="col">{t('teaching:tasks:handedIn')}</th>
            </tr>
          </thead>
          <tbody>
            {handIns.map((handIn) => (
              <Row key={handIn.application} handIn={handIn} chosen={handIn.submission !== null && chosen.has(handIn.submission)} choose={coordinates ? choose : null} />
            ))}
          </tbody>
        </table>
      </Wide>
      {asks ? (
        <Ask
          title={t(asks === 'accepted' ? 'teaching:tasks:accept' : 'teaching:tasks:giveBack', { count: picked.length })}
          confirm={t(asks === 'accepted' ? 'teaching:tasks:accept' : 'teaching:tasks:giveBack', { count: picked.length })}
          reason={{ label: t('teaching:tasks:feedback'), required: asks === 'returned' }}
          onConfirm={(feedback) => judge(asks, feedback)}
          onClose={() => setAsks(null)}
        >
          <p>{t('teaching:tasks:judgeHelp')}</p>
        </Ask>
      ) : null}
    </>
  )
}

type RowProps = { handIn: HandIn; chosen: boolean; choose: ((submission: string, yes: boolean) => void) | null }

function Row({ choose, chosen, handIn: { application, at, feedback, file, late, locale, name, number, receipt, standing, submission, text } }: RowProps) {
  const { t } = useWords()
  return (
    <tr>
      <td>
        <Participant
          application={application}
          name={name}
          receipt={receipt}
          box={
            choose && submission && standing === 'handedIn'
              ? { label: t('teaching:tasks:choose', { name: name || receipt }), on: chosen, turn: (yes) => choose(submission, yes) }
              : null
          }
        />
      </td>
      <td>
        {t(`teaching:tasks:standings:${standing}`)}
        <span className={styles.note}>{[at, late ? t('teaching:tasks:late') : '', number > 1 ? t('teaching:tasks:version', { number }) : ''].filter(Boolean).join(' · ')}</span>
      </td>
      <td>
        {file ? <a href={file.url}>{file.name}</a> : null}
        {text ? <blockquote lang={locale}>{text}</blockquote> : null}
        {feedback ? <p>{t('teaching:tasks:feedbackGiven', { text: feedback })}</p> : null}
      </td>
    </tr>
  )
}
