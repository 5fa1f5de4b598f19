'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from '@/admin/use-words'

/** Prints the screen. */
export function PrintButton() {
  const { t } = useWords()
  return (
    <Button buttonStyle="secondary" margin={false} onClick={() => window.print()}>
      {t('teaching:plan:print')}
    </Button>
  )
}
