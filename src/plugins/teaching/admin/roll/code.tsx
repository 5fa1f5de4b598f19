'use client'
import QRCode from 'qrcode'
import { useEffect, useState } from 'react'
import { useWords } from '@/admin/use-words'
import { codeAt, codeLeft } from '../../rules/rotating-code'
import styles from './roll.module.css'

type Props = {
  sessionKey: string
  /** By how many milliseconds this phone is behind the clock of the School. */
  skew: number
  /** Where participants are led; the code is put after it. */
  address: string
}

const drawn = (text: string): Promise<string> =>
  QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 }).then((svg) => `data:image/svg+xml,${encodeURIComponent(svg)}`)

/** The code of the session, as a picture to scan and digits to type: made on this phone anew every half a minute, with or without a network. */
export function Code({ address, sessionKey, skew }: Props) {
  const { t } = useWords()
  const [shown, setShown] = useState<{ code: string; picture: string } | null>(null)
  useEffect(() => {
    let [over, timer] = [false, 0]
    const now = () => new Date(Date.now() + skew)
    const show = async () => {
      const code = codeAt(sessionKey, now())
      const picture = await drawn(address + code)
      if (over) return
      setShown({ code, picture })
      timer = window.setTimeout(show, codeLeft(now()) + 50)
    }
    void show()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [address, sessionKey, skew])
  return (
    <section className={styles.code} aria-label={t('teaching:roll:code')}>
      {shown ? (
        <>
          <img src={shown.picture} alt={t('teaching:roll:picture')} />
          <p className={styles.digits}>
            {shown.code.slice(0, 4)} {shown.code.slice(4)}
          </p>
        </>
      ) : null}
      <p className={styles.help}>{t('teaching:roll:codeHelp')}</p>
    </section>
  )
}
