'use client'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Notice } from '@/admin/notice'
import { Progress } from '@/admin/progress'
import { useWords } from '@/admin/use-words'
import type { Roll } from '../../operations/read-roll'
import { type Attendance, needsReason, sourceOf } from '../../rules/attendance'
import { Code } from './code'
import { Person } from './person'
import styles from './roll.module.css'
import { useRoll } from './use-roll'

type Props = { first: Roll /** Who takes the roll: what waits in this browser is theirs. */; reader: string; address: string }
type Asked = { application: string; name: string; state: Attendance }

/** The wrongness of a phone's clock that is worth telling, in milliseconds. */
const wrong = 60_000

/** The roll of a session on the phone of whoever teaches: the code for those who scan, and everybody's name to tick. Both work without a network. */
export function RollScreen({ address, first, reader }: Props) {
  const { t } = useWords()
  const { keeper, reached, refusals, roll, skew, waiting } = useRoll(first, reader)
  const [asked, setAsked] = useState<Asked | null>(null)
  const people = roll.people.map((person) => ({ person, standing: keeper.standing(person) }))
  const count = (...states: string[]) => people.filter(({ standing }) => standing && states.includes(standing.state)).length
  const there = count('present', 'late')
  const corrects = () => sourceOf(new Date(roll.endsAt), keeper.now()) === 'correction'
  const say = (application: string, name: string, state: Attendance) => {
    if (needsReason({ source: corrects() ? 'correction' : 'tick', state })) setAsked({ application, name, state })
    else void keeper.note(application, state, null)
  }
  return (
    <div className={styles.roll}>
      <div role="status" className={styles.notices}>
        {roll.planned ? null : <Notice kind="warning">{t('teaching:roll:cancelled')}</Notice>}
        {roll.mayMark ? null : <Notice>{t('teaching:roll:readOnly')}</Notice>}
        {reached ? null : <Notice kind="warning">{t('teaching:roll:offline', { count: waiting.length })}</Notice>}
        {Math.abs(skew) > wrong ? <Notice>{t('teaching:roll:clock', { minutes: Math.round(Math.abs(skew) / 60_000) })}</Notice> : null}
        {refusals.map((why) => (
          <Notice key={why} kind="bad">
            {why}
          </Notice>
        ))}
      </div>
      {roll.key ? <Code sessionKey={roll.key} skew={skew} address={address} /> : null}
      <Progress done={there} of={people.length} label={t('teaching:roll:there', { there, all: people.length })} />
      {count('claimed') > 0 ? <p className={styles.claims}>{t('teaching:roll:claims', { count: count('claimed') })}</p> : null}
      {people.length === 0 ? <Notice>{t('teaching:roll:nobody')}</Notice> : null}
      <ol className={styles.people}>
        {people.map(({ person, standing }) => (
          <Person
            key={person.application}
            person={person}
            standing={standing}
            waits={waiting.some(({ application, session }) => application === person.application && session === roll.session)}
            mayMark={roll.mayMark && roll.planned}
            onSay={(state) => say(person.application, person.name || person.receipt, state)}
          />
        ))}
      </ol>
      {asked ? (
        <Ask
          title={`${asked.name}: ${t(`teaching:roll:states:${asked.state}`)}`}
          reason={{ label: t('teaching:roll:reason'), required: true }}
          confirm={t('teaching:roll:note')}
          onConfirm={(reason) => {
            void keeper.note(asked.application, asked.state, reason)
            setAsked(null)
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  )
}
