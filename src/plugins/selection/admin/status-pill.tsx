'use client'
import { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import { useWords } from '@/admin/use-words'
import type { Status } from '../rules/steps'

const look: Partial<Record<Status, ComponentProps<typeof Pill>['pillStyle']>> = {
  shortlisted: 'success',
  offered: 'success',
  enrolled: 'success',
  graduated: 'success',
  reserve: 'warning',
  rejected: 'error',
  disqualified: 'error',
}

/** A status in words; the colour only helps the eye. */
export function StatusPill({ status }: { status: Status }) {
  const { t } = useWords()
  return (
    <Pill pillStyle={look[status] ?? 'light'} size="small">
      {t(`selection:statuses:${status}`)}
    </Pill>
  )
}
