'use client'
import { useId, useState } from 'react'
import { Notice } from '@/admin/notice'
import { whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Imported } from '../../operations/conflicts'
import { desk } from '../desk-client'
import styles from './conflicts.module.css'

/** Takes in a table of conflicts, or says line by line why not. */
export function ConflictImport() {
  const { t } = useWords()
  const id = useId()
  const [imported, setImported] = useState<Imported | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  const take = async (file: File) => {
    setImported(null)
    setRefusal(null)
    try {
      setImported(await desk.importConflicts(await file.text()))
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
  }

  return (
    <div className={styles.import}>
      <label htmlFor={id}>{t('selection:importConflicts')}</label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void take(file)
          target.value = ''
        }}
      />
      <p id={`${id}-help`} className={styles.help}>
        {t('selection:importConflictsHelp')}
      </p>
      {refusal ? <Notice kind="bad" role="alert" title={refusal} /> : null}
      {imported && imported.problems.length === 0 ? <Notice kind="good" role="status" title={t('selection:imported', { added: imported.added, known: imported.known })} /> : null}
      {imported && imported.problems.length > 0 ? (
        <Notice kind="bad" role="alert" title={t('selection:notImported')}>
          <ul>
            {imported.problems.map(({ code, line }) => (
              <li key={`${line} ${code}`}>{t('selection:conflictLine', { line, problem: t(`selection:conflictProblems:${code}`) })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  )
}
