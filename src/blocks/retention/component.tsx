import { getTranslations } from 'next-intl/server'
import { currentProgramme } from '@/content/programs'
import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'

/** How long data of applicants are kept: the same terms that an applicant agrees to. It reads like the running text around it, down to its heading. */
export async function Retention({ block, locale }: PieceProps<'retention'>) {
  const programme = await currentProgramme(locale, block.program)
  if (!programme) return null
  const t = await getTranslations({ locale, namespace: 'selection.retention' })
  const { notAdmittedMonths, participantYears } = programme.retention
  return (
    <Section>
      <div className="prose">
        {block.title && <h2>{block.title}</h2>}
        <ul>
          <li>{t('notAdmitted', { months: notAdmittedMonths })}</li>
          <li>{t('participant', { years: participantYears })}</li>
        </ul>
      </div>
    </Section>
  )
}
