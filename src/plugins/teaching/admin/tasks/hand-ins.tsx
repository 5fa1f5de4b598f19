'use client'
import { Button, Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import table from '@/admin/table.module.css'
import { useWords } from '@/admin/use-words'
import { Wide } from '@/admin/wide'
import type { HandIn } from '../../operations/read-hand-ins'
import { cohort, type Verdict } from '../client'
import styles from './tasks.module.css'

/** What was handed in for a task, each with its words and file; those that wait are chosen, and accepted or given back together. */
export function HandIns({ coordinates, handIns }: { coordinates: boolean; handIns: readonly HandIn[] }) {
  const { t } = useWords()
  const router = useRouter()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asks, setAsks] = useState<Verdict | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const waiting = handIns.flatMap(({ standing, submission }) => (submission && standing === 'handedIn' ? [submission] : []))
  const picked = waiting.filter((submission) => chosen.has(submission))
  const choose = (submission: string, yes: boolean) => setChosen(new Set(yes ? [...chosen, submission] : [...chosen].filter((one) => one !== submission)))
  const judge = async (verdict: Verdict, feedback: string) => {
    try {
      await cohort.judge({ submissions: picked, verdict, feedback })
      setRefusal(null)
      setChosen(new Set())
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
        <div className={styles.judge}>
          <label>
            <input type="checkbox" checked={picked.length === waiting.length} onChange={({ target }) => setChosen(new Set(target.checked ? waiting : []))} />{' '}
            {t('teaching:tasks:chooseAll', { count: waiting.length })}
          </label>
          <Button size="small" margin={false} disabled={picked.length === 0} onClick={() => setAsks('accepted')}>
            {t('teaching:tasks:accept', { count: picked.length })}
          </Button>
          <Button size="small" margin={false} buttonStyle="secondary" disabled={picked.length === 0} onClick={() => setAsks('returned')}>
            {t('teaching:tasks:giveBack', { count: picked.length })}
          </Button>
        </div>
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
        {choose && submission && standing === 'handedIn' ? (
          <input
            type="checkbox"
            aria-label={t('teaching:tasks:choose', { name: name || receipt })}
            checked={chosen}
            onChange={({ target }) => choose(submission, target.checked)}
          />
        ) : null}{' '}
        <Link href={`/admin/collections/applications/${application}`} prefetch={false}>
          {name || receipt}
        </Link>{' '}
        <code>{receipt}</code>
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
