import { getTranslations } from 'next-intl/server'
import { type EnquiryField, enquiryLimits } from '@/plugins/correspondence'
import { Section } from '@/ui/section/section'
import type { PieceProps } from '../piece'
import { WriteForm } from './form'

/** A form by which visitors write to the School. */
export async function ContactForm({ block, locale }: PieceProps<'contactForm'>) {
  const words = await getTranslations({ locale, namespace: 'site.enquiry' })
  const field = (name: EnquiryField, hint?: string) => ({
    label: words(name),
    hint,
    problems: { missing: words(`problems.missing.${name}`), tooLong: words('problems.tooLong', { most: enquiryLimits[name] }), notAnAddress: words('problems.notAnAddress') },
  })
  return (
    <Section title={block.title ?? words('title')} lead={block.lead}>
      <WriteForm
        words={{
          name: field('name'),
          email: field('email', words('emailHint')),
          subject: field('subject'),
          message: field('message'),
          problem: words('problem'),
          tooMany: words('problems.tooMany'),
          trap: words('trap'),
          send: words('send'),
          sending: words('sending'),
          privacy: words('privacy'),
        }}
      />
    </Section>
  )
}
