'use client'
import { Button, toast, useAuth, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { Ask } from '@/admin/ask'
import { post, read } from '@/admin/call'
import { useWords } from '@/admin/use-words'
import type { Staff } from '@/payload-types'
import styles from './form.module.css'
import { useOutline } from './use-outline'

type Other = { id: string; title?: string | null; edition?: number | null }

const useRows = (path: string): number => useFormFields(([fields]) => fields[path]?.rows?.length ?? 0)

/** Takes the form of another programme in the place of this one's, once it is clear what that replaces. */
export function CopyForm({ program }: { program: string }) {
  const { t } = useWords()
  const { code } = useLocale()
  const { user } = useAuth<Staff>()
  const may = user?.roles?.some((role) => role === 'coordinator' || role === 'admin') ?? false
  const [others, setOthers] = useState<Other[]>([])
  const [from, setFrom] = useState('')
  const [withRules, setWithRules] = useState(true)
  const [asking, setAsking] = useState(false)
  const id = useId()
  const questions = useOutline().length
  const sections = useRows('form.sections')
  const rules = useRows('eligibility.rules')

  useEffect(() => {
    if (!may) return
    read<{ docs: Other[] }>(`/programs?draft=true&depth=0&limit=100&sort=-edition&locale=${code}&select[title]=true&select[edition]=true&where[id][not_equals]=${program}`)
      .then(({ docs }) => setOthers(docs))
      .catch((error: Error) => toast.error(error.message))
  }, [code, may, program])

  async function copy() {
    try {
      await post('/forms/copy', { from, to: program, withRules })
      window.location.reload()
    } catch (error) {
      setAsking(false)
      toast.error((error as Error).message)
    }
  }

  const chosen = others.find((other) => other.id === from)
  const named = ({ edition, title }: Other) => `${edition ?? '–'} · ${title ?? '–'}`
  if (!may || others.length === 0) return null
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{t('selection:form:copyFrom')}</label>
      <div>
        <select className={styles.control} id={id} onChange={(event) => setFrom(event.target.value)} value={from}>
          <option value="">{t('selection:form:choose')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {named(other)}
            </option>
          ))}
        </select>
        <Button buttonStyle="secondary" disabled={!chosen} margin={false} onClick={() => setAsking(true)}>
          {t('selection:form:copy')}
        </Button>
      </div>
      {asking && chosen ? (
        <Ask confirm={t('selection:form:copyNow')} danger onClose={() => setAsking(false)} onConfirm={copy} title={t('selection:form:copyTitle', { program: named(chosen) })}>
          <p>{t('selection:form:copyReplaces', { sections, questions })}</p>
          <label className={styles.check}>
            <input checked={withRules} onChange={(event) => setWithRules(event.target.checked)} type="checkbox" />
            <span>{t('selection:form:copyRules', { rules })}</span>
          </label>
          <p>{t('selection:form:copyDraft')}</p>
        </Ask>
      ) : null}
    </div>
  )
}
