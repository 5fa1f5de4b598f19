import { getTranslations } from 'next-intl/server'
import { fileOf, type PublicBundle, type PublicDraw } from '@/content/decisions'
import { Section } from '@/ui/section/section'
import { Bytes } from '../bytes'

type Props = { draw: PublicDraw; bundles: PublicBundle[] }

/** How anybody repeats the draw, step by step, and what is not public yet. */
export async function Check({ bundles, draw: { hash, made, statement } }: Props) {
  const words = await getTranslations('site.decisions')
  const before = bundles.find((bundle) => bundle.hash === statement.decision)
  const after = bundles.find((bundle) => bundle.hash === made?.decision)
  const { length } = statement.pool
  return (
    <Section title={words('check')} lead={words('checkText')}>
      <ol className="prose">
        <li>
          <p>{words('checkHash')}</p>
          <Bytes block>{`sha256sum statement-${hash.slice(0, 12)}.json`}</Bytes>
        </li>
        <li>
          <p>{made ? words('checkDraw') : words('checkLater')}</p>
          <Bytes block>{`npm run --silent selection -- draw --pool ${length} --pick ${statement.pick} --key "${made?.key ?? '…'}"`}</Bytes>
        </li>
        <li>
          <p>{words('checkDecision')}</p>
          <Bytes block>{statement.decision}</Bytes>
          {before && (
            <p>
              <a href={fileOf(before.hash)} download>
                {words('kinds.cut')}
              </a>
            </p>
          )}
        </li>
        {after ? (
          <li>
            <p>
              {words('checkBundle')}{' '}
              <a href={fileOf(after.hash)} download>
                {words('kinds.draw')}
              </a>
            </p>
            <Bytes block>{`npm run --silent selection -- replay draw-${after.hash.slice(0, 12)}.json`}</Bytes>
          </li>
        ) : (
          <li>{words('bundleLater')}</li>
        )}
      </ol>
    </Section>
  )
}
