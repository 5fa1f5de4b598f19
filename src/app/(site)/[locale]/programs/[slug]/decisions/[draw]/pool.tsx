import { getTranslations } from 'next-intl/server'
import { Section } from '@/ui/section/section'
import { Bytes } from '../bytes'

/** Who is drawn for, by codes: the number of each is its place in this list. */
export async function Pool({ pool }: { pool: readonly string[] }) {
  const words = await getTranslations('site.decisions')
  return (
    <Section title={words('pool')} lead={words('poolText')}>
      <ol className="prose" data-pool={pool.length}>
        {pool.map((code) => (
          <li key={code}>
            <Bytes>{code}</Bytes>
          </li>
        ))}
      </ol>
      <p className="prose">{words('ownCode')}</p>
    </Section>
  )
}
