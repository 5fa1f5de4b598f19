'use client'
import { useEffect, useState } from 'react'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Completing } from '../../operations/read-completions'
import { WrittenLetter, type Written } from '@/admin/written-letter'
import { cohort } from '../client'
import styles from './completion.module.css'

type Props = { people: readonly Completing[]; fits: (one: Completing) => boolean /** Whether the act writes to them. */; letters: boolean }

/** Whom an act concerns, by name or with the letter that each will get, and who of those chosen is left as they are. */
export function Preview({ fits, letters, people }: Props) {
  const { t } = useWords()
  const left = people.filter((one) => !fits(one))
  return (
    <>
      {letters ? <Letters people={people.filter(fits)} /> : <Names people={people.filter(fits)} />}
      {left.length > 0 ? (
        <>
          <p>{t('teaching:completion:left', { count: left.length })}</p>
          <Names people={left} />
        </>
      ) : null}
    </>
  )
}

/** Every letter in its final words; as long as the School is writing them, the names alone. */
function Letters({ people }: { people: readonly Completing[] }) {
  const { t } = useWords()
  const [letters, setLetters] = useState<readonly Written[] | null>(null)
  const [refusal, setRefusal] = useState<unknown>(null)
  const asked = people.map(({ application }) => application).join()
  useEffect(() => {
    let left = false
    cohort.previewGraduation(asked.split(',')).then(
      (answer) => left || setLetters(answer.letters),
      (error: unknown) => left || setRefusal(error),
    )
    return () => {
      left = true
    }
  }, [asked])
  return (
    <>
      <Refusal why={refusal ? whyNot(refusal, t) : null} />
      {letters ? (
        <section className={styles.letters} aria-label={t('teaching:completion:letters')}>
          {letters.map((letter) => (
            <WrittenLetter key={letter.application} letter={letter} t={t} />
          ))}
        </section>
      ) : (
        <Names people={people} />
      )}
    </>
  )
}

function Names({ people }: { people: readonly Completing[] }) {
  const { t } = useWords()
  return (
    <ul className={styles.names}>
      {people.map(({ application, exception, name, receipt, standing }) => (
        <li key={application}>
          {name || receipt} · {t(`teaching:completion:standings:${standing}`)}
          {exception ? <span className={styles.note}>{t('teaching:completion:because', { reason: exception })}</span> : null}
        </li>
      ))}
    </ul>
  )
}
