'use client'
import { Pill, useRowLabel } from '@payloadcms/ui'
import { useWords } from '@/admin/use-words'
import styles from '@/admin/row-name.module.css'
import { useStayOpen } from '@/admin/stay-open'
import { conditionInWords } from './subjects'
import { useOutline } from './use-outline'

/** A question by what kind it is of, and its own words. */
export function QuestionName() {
  const { t } = useWords()
  const { data, rowNumber } = useRowLabel<{ kind?: string; label?: string }>()
  useStayOpen(Boolean(data) && !data.label)
  return (
    <span className={styles.row}>
      <span>{String((rowNumber ?? 0) + 1).padStart(2, '0')}</span>
      {data?.kind ? (
        <Pill pillStyle="white" size="small">
          {t(`options:kind.${data.kind}` as 'options:kind.number')}
        </Pill>
      ) : null}
      <span className={styles.own}>{data?.label || t('selection:form:noWords')}</span>
    </span>
  )
}

/** A condition in one line. */
export function ConditionName() {
  const { language, t } = useWords()
  const { data } = useRowLabel<{ of?: string; comparison?: string; value?: string }>()
  const outline = useOutline()
  const { of = '', comparison = '', value = '' } = data ?? {}
  return (
    <span className={styles.own}>
      {conditionInWords({ of: of ?? '', comparison: comparison ?? '', value: value ?? '' }, outline, t, language) || t('selection:form:newCondition')}
    </span>
  )
}
