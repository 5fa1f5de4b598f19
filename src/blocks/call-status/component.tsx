import { getTranslations } from 'next-intl/server'
import { currentProgramme } from '@/content/programs'
import { CallPanel } from '@/ui/call/call-panel'
import { Eligibility } from '@/ui/call/eligibility'
import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'

/** The state of the call, and whom it is for. */
export async function CallStatus({ block, locale }: PieceProps<'callStatus'>) {
  const programme = await currentProgramme(locale, block.program)
  const words = await getTranslations({ locale, namespace: 'site.call' })
  return (
    <Section title={block.title}>
      {programme ? <CallPanel programme={programme} locale={locale} /> : <p className="lead">{words('none')}</p>}
      {programme && block.showEligibility && <Eligibility eligibility={programme.eligibility} />}
    </Section>
  )
}
