import type { Picture as Shown } from '@/content/pictures'
import styles from './picture.module.css'

/** A picture of the media library with its author; the sizes were made when it was uploaded. */
export function Picture({ picture, sizes, eager = false }: { picture: Shown; sizes?: string; eager?: boolean }) {
  return (
    <figure className={styles.figure}>
      <img
        src={picture.src}
        srcSet={picture.srcSet}
        sizes={sizes}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
      {picture.credit && <figcaption className={styles.credit}>{picture.credit}</figcaption>}
    </figure>
  )
}
