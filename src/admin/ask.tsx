'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './ask.module.css'
import { useWords } from './use-words'

type Props = {
  title: string
  /** What will happen, in words. */
  children?: ReactNode
  /** Asks for a line of text; `required` keeps the button shut while it is empty. */
  reason?: { label: string; required: boolean }
  confirm: string
  danger?: boolean
  onConfirm: (reason: string) => void | Promise<void>
  onClose: () => void
}

/**
 * A dialog that asks before something is done: the browser's own, so that focus and Escape are its business. It stands at the end of the page, since it is a form and may be asked for
 * within another one, such as that of a document, which must not take the answer for its own.
 */
export function Ask({ title, children, reason, confirm, danger = false, onConfirm, onClose }: Props) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const id = useId()
  const missing = Boolean(reason?.required) && text.trim() === ''

  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  const go = async () => {
    setTried(true)
    if (missing || busy) return
    setBusy(true)
    await onConfirm(text.trim())
    setBusy(false)
  }

  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <form
        method="dialog"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          void go()
        }}
      >
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
        {reason ? (
          <div className={styles.reason}>
            <label htmlFor={`${id}-reason`}>{reason.required ? reason.label : t('screens:optional', { label: reason.label })}</label>
            <textarea
              id={`${id}-reason`}
              rows={3}
              maxLength={1000}
              value={text}
              aria-required={reason.required}
              aria-invalid={tried && missing}
              aria-describedby={tried && missing ? `${id}-missing` : undefined}
              onChange={(event) => setText(event.target.value)}
            />
            {tried && missing ? (
              <p id={`${id}-missing`} role="alert" className={styles.missing}>
                {t('screens:reasonNeeded')}
              </p>
            ) : null}
          </div>
        ) : null}
        <div className={styles.buttons}>
          <Button buttonStyle="secondary" onClick={onClose} margin={false}>
            {t('screens:cancel')}
          </Button>
          <Button type="submit" buttonStyle={danger ? 'error' : 'primary'} disabled={busy} margin={false}>
            {confirm}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
