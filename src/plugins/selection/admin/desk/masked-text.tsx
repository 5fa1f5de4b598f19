import type { Words } from '@/admin/words'
import type { Masked } from '../../rules/masking/masking'
import styles from './masked-text.module.css'

type Props = { text: Masked; t: Words }

/** A text with a sign in the place of what is hidden from its reader; whoever listens hears what it was. */
export const Pieces = ({ text, t }: Props) =>
  text.map((piece, index) => {
    const key = `${index}`
    if ('text' in piece) return <span key={key}>{piece.text}</span>
    const what = t('selection:hiddenAs', { what: t(`selection:hidden:${piece.hidden}`) })
    return (
      <span key={key} className={styles.hidden} title={what}>
        <span aria-hidden="true">████</span>
        <span className={styles.heard}>{`[${what}]`}</span>
      </span>
    )
  })

export const MaskedText = ({ className, ...props }: Props & { className?: string }) => (
  <p className={className}>
    <Pieces {...props} />
  </p>
)
