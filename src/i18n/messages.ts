import type { Locale } from './locales'
import applyAz from './apply/az.json' with { type: 'json' }
import applyEn from './apply/en.json' with { type: 'json' }
import applyRu from './apply/ru.json' with { type: 'json' }
import certificatesAz from '@/plugins/certificates/messages/az.json' with { type: 'json' }
import correspondenceAz from '@/plugins/correspondence/messages/az.json' with { type: 'json' }
import certificatesEn from '@/plugins/certificates/messages/en.json' with { type: 'json' }
import correspondenceEn from '@/plugins/correspondence/messages/en.json' with { type: 'json' }
import certificatesRu from '@/plugins/certificates/messages/ru.json' with { type: 'json' }
import correspondenceRu from '@/plugins/correspondence/messages/ru.json' with { type: 'json' }
import editingAz from '@/plugins/editing/messages/az.json' with { type: 'json' }
import interviewsAz from '@/plugins/interviews/messages/az.json' with { type: 'json' }
import editingEn from '@/plugins/editing/messages/en.json' with { type: 'json' }
import interviewsEn from '@/plugins/interviews/messages/en.json' with { type: 'json' }
import editingRu from '@/plugins/editing/messages/ru.json' with { type: 'json' }
import interviewsRu from '@/plugins/interviews/messages/ru.json' with { type: 'json' }
import selectionAz from '@/plugins/selection/messages/az.json' with { type: 'json' }
import selectionEn from '@/plugins/selection/messages/en.json' with { type: 'json' }
import selectionRu from '@/plugins/selection/messages/ru.json' with { type: 'json' }
import signInAz from '@/plugins/sign-in/messages/az.json' with { type: 'json' }
import signInEn from '@/plugins/sign-in/messages/en.json' with { type: 'json' }
import signInRu from '@/plugins/sign-in/messages/ru.json' with { type: 'json' }
import teachingAz from '@/plugins/teaching/messages/az.json' with { type: 'json' }
import teachingEn from '@/plugins/teaching/messages/en.json' with { type: 'json' }
import teachingRu from '@/plugins/teaching/messages/ru.json' with { type: 'json' }
import siteAz from './site/az.json' with { type: 'json' }
import siteEn from './site/en.json' with { type: 'json' }
import siteRu from './site/ru.json' with { type: 'json' }

/** Every word of the public side, by language: the site's own, the applicant's pages', and each process's under its name. */
export const messages = {
  az: {
    site: siteAz,
    apply: applyAz,
    selection: selectionAz,
    editing: editingAz,
    interviews: interviewsAz,
    certificates: certificatesAz,
    correspondence: correspondenceAz,
    signIn: signInAz,
    teaching: teachingAz,
  },
  en: {
    site: siteEn,
    apply: applyEn,
    selection: selectionEn,
    editing: editingEn,
    interviews: interviewsEn,
    certificates: certificatesEn,
    correspondence: correspondenceEn,
    signIn: signInEn,
    teaching: teachingEn,
  },
  ru: {
    site: siteRu,
    apply: applyRu,
    selection: selectionRu,
    editing: editingRu,
    interviews: interviewsRu,
    certificates: certificatesRu,
    correspondence: correspondenceRu,
    signIn: signInRu,
    teaching: teachingRu,
  },
} as const satisfies Record<Locale, object>
