import type { Block } from 'payload'

/** A form by which visitors write to the School; what they write goes to the e-mail address of the site's settings. */
export const ContactForm: Block = {
  slug: 'contactForm',
  interfaceName: 'ContactFormBlock',
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'lead', type: 'textarea', localized: true },
  ],
}
