'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'

type Props = {
  label: string
  title?: string
  danger?: boolean
  small?: boolean
  /** What will happen, in words, and what else is asked for. */
  children: ReactNode
  /** Does it. @throws Refused, whose words are shown beside what was typed */
  act: (reason: string) => Promise<unknown>
}

/** A button for what needs a reason: it asks for it and does it; what is refused can be mended and tried again. */
export function ReasonedAct({ act, children, danger, label, small, title }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const show = (asks: boolean) => {
    setRefusal(null)
    setAsking(asks)
  }
  const confirm = async (reason: string) => {
    setRefusal(null)
    try {
      await act(reason)
    } catch (error) {
      setRefusal(whyNot(error, t))
      return
    }
    setAsking(false)
    router.refresh()
  }
  return (
    <>
      <Button margin={false} buttonStyle="secondary" size={small ? 'small' : undefined} onClick={() => show(true)}>
        {label}
      </Button>
      {asking ? (
        <Ask title={title ?? label} confirm={label} danger={danger} reason={{ label: t('certificates:reason'), required: true }} onConfirm={confirm} onClose={() => show(false)}>
          {children}
          <Refusal why={refusal} />
        </Ask>
      ) : null}
    </>
  )
}
