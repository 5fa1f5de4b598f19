'use client'
import { Button } from '@payloadcms/ui'
import { Notice } from '@/admin/notice'
import table from '@/admin/table.module.css'
import { useWords } from '@/admin/use-words'
import { Wide } from '@/admin/wide'
import type { Proposal } from '../../operations/draft-sessions'
import type { Shown } from './shown'

type Props = { shown: Shown; proposal: Proposal; busy: boolean; onPlan: () => void }

/** What a draft would plan, and what it could not, with why. */
export function DraftProposal({ busy, onPlan, proposal, shown }: Props) {
  const { t } = useWords()
  const days = shown.weeks.flatMap((week) => week.days)
  const planned = proposal.placed.filter(({ time }) => time).length
  return (
    <section aria-label={t('teaching:plan:draft:proposal')}>
      <Notice kind={planned < proposal.placed.length ? 'warning' : 'good'}>{t('teaching:plan:draft:would', { count: planned, all: proposal.placed.length })}</Notice>
      <Wide label={t('teaching:plan:draft:proposal')}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('teaching:sessions:training')}</th>
              <th scope="col">{t('teaching:plan:part')}</th>
              <th scope="col">{t('teaching:plan:draft:when')}</th>
            </tr>
          </thead>
          <tbody>
            {proposal.placed.map(({ when, training: id, why }) => {
              const training = shown.trainings.find((one) => one.id === id)
              return (
                <tr key={id}>
                  <th scope="row">
                    {training?.order}. {training?.title}
                  </th>
                  <td>{training ? t(`teaching:plan:parts:${training.part}`) : null}</td>
                  <td>{when ? `${days.find(({ day }) => day === when.day)?.label ?? when.day}, ${when.from}–${when.to}` : t(`teaching:plan:draft:why:${why ?? 'order'}`)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Wide>
      {planned > 0 ? (
        <Button margin={false} disabled={busy} onClick={onPlan}>
          {t('teaching:plan:draft:plan', { count: planned })}
        </Button>
      ) : null}
    </section>
  )
}
