import screensAz from '@/admin/messages/az.json' with { type: 'json' }
import screensEn from '@/admin/messages/en.json' with { type: 'json' }
import screensRu from '@/admin/messages/ru.json' with { type: 'json' }
import certificatesAz from '@/plugins/certificates/messages/admin.az.json' with { type: 'json' }
import certificatesLabelsAz from '@/plugins/certificates/messages/labels.az.json' with { type: 'json' }
import certificatesEn from '@/plugins/certificates/messages/admin.en.json' with { type: 'json' }
import certificatesLabelsEn from '@/plugins/certificates/messages/labels.en.json' with { type: 'json' }
import certificatesRu from '@/plugins/certificates/messages/admin.ru.json' with { type: 'json' }
import certificatesLabelsRu from '@/plugins/certificates/messages/labels.ru.json' with { type: 'json' }
import correspondenceAz from '@/plugins/correspondence/messages/admin.az.json' with { type: 'json' }
import correspondenceEn from '@/plugins/correspondence/messages/admin.en.json' with { type: 'json' }
import correspondenceRu from '@/plugins/correspondence/messages/admin.ru.json' with { type: 'json' }
import editingAz from '@/plugins/editing/messages/admin.az.json' with { type: 'json' }
import interviewsAz from '@/plugins/interviews/messages/admin.az.json' with { type: 'json' }
import editingEn from '@/plugins/editing/messages/admin.en.json' with { type: 'json' }
import interviewsEn from '@/plugins/interviews/messages/admin.en.json' with { type: 'json' }
import editingRu from '@/plugins/editing/messages/admin.ru.json' with { type: 'json' }
import interviewsRu from '@/plugins/interviews/messages/admin.ru.json' with { type: 'json' }
import ledgerAz from '@/plugins/ledger/messages/admin.az.json' with { type: 'json' }
import ledgerEn from '@/plugins/ledger/messages/admin.en.json' with { type: 'json' }
import ledgerRu from '@/plugins/ledger/messages/admin.ru.json' with { type: 'json' }
import selectionAz from '@/plugins/selection/messages/admin.az.json' with { type: 'json' }
import selectionEn from '@/plugins/selection/messages/admin.en.json' with { type: 'json' }
import selectionRu from '@/plugins/selection/messages/admin.ru.json' with { type: 'json' }
import correspondenceLabelsAz from '@/plugins/correspondence/messages/labels.az.json' with { type: 'json' }
import correspondenceLabelsEn from '@/plugins/correspondence/messages/labels.en.json' with { type: 'json' }
import correspondenceLabelsRu from '@/plugins/correspondence/messages/labels.ru.json' with { type: 'json' }
import editingLabelsAz from '@/plugins/editing/messages/labels.az.json' with { type: 'json' }
import interviewsLabelsAz from '@/plugins/interviews/messages/labels.az.json' with { type: 'json' }
import editingLabelsEn from '@/plugins/editing/messages/labels.en.json' with { type: 'json' }
import interviewsLabelsEn from '@/plugins/interviews/messages/labels.en.json' with { type: 'json' }
import editingLabelsRu from '@/plugins/editing/messages/labels.ru.json' with { type: 'json' }
import interviewsLabelsRu from '@/plugins/interviews/messages/labels.ru.json' with { type: 'json' }
import ledgerLabelsAz from '@/plugins/ledger/messages/labels.az.json' with { type: 'json' }
import ledgerLabelsEn from '@/plugins/ledger/messages/labels.en.json' with { type: 'json' }
import ledgerLabelsRu from '@/plugins/ledger/messages/labels.ru.json' with { type: 'json' }
import selectionLabelsAz from '@/plugins/selection/messages/labels.az.json' with { type: 'json' }
import selectionLabelsEn from '@/plugins/selection/messages/labels.en.json' with { type: 'json' }
import selectionLabelsRu from '@/plugins/selection/messages/labels.ru.json' with { type: 'json' }
import teachingAz from '@/plugins/teaching/messages/admin.az.json' with { type: 'json' }
import teachingLabelsAz from '@/plugins/teaching/messages/labels.az.json' with { type: 'json' }
import teachingEn from '@/plugins/teaching/messages/admin.en.json' with { type: 'json' }
import teachingLabelsEn from '@/plugins/teaching/messages/labels.en.json' with { type: 'json' }
import teachingRu from '@/plugins/teaching/messages/admin.ru.json' with { type: 'json' }
import teachingLabelsRu from '@/plugins/teaching/messages/labels.ru.json' with { type: 'json' }
import siteAz from './admin/az.json' with { type: 'json' }
import siteEn from './admin/en.json' with { type: 'json' }
import siteRu from './admin/ru.json' with { type: 'json' }
import { deepMergeSimple } from 'payload'
import type { Labels, Words } from './labels'
import type { Locale } from './locales'
import { messages } from './messages'

/** Words of the screens that are written elsewhere: what steps and statuses are called in refusals, and flags in tables. */
const shared = (locale: Locale) => {
  const { documentFaults, flagKinds, flagStates, statuses, steps } = messages[locale].selection
  return { documentFaults, flagKinds, flagStates, statuses, steps }
}

/** Why an interview can't be moved: the board says it while a card is dragged, the School when it refuses. */
const noMove = (locale: Locale) => messages[locale].interviews.refusals.moves

/** The words of the screens that plugins add to the admin: `t('selection:board')`; and what is said better than in Payload's own words. */
export const adminScreens = {
  az: {
    ...screensAz.payload,
    screens: screensAz,
    options: siteAz.shared.options,
    certificates: certificatesAz,
    correspondence: correspondenceAz,
    editing: editingAz,
    interviews: { ...interviewsAz, noMove: noMove('az') },
    ledger: ledgerAz,
    selection: { ...selectionAz, ...shared('az') },
    teaching: teachingAz,
  },
  en: {
    ...screensEn.payload,
    screens: screensEn,
    options: siteEn.shared.options,
    certificates: certificatesEn,
    correspondence: correspondenceEn,
    editing: editingEn,
    interviews: { ...interviewsEn, noMove: noMove('en') },
    ledger: ledgerEn,
    selection: { ...selectionEn, ...shared('en') },
    teaching: teachingEn,
  },
  ru: {
    ...screensRu.payload,
    screens: screensRu,
    options: siteRu.shared.options,
    certificates: certificatesRu,
    correspondence: correspondenceRu,
    editing: editingRu,
    interviews: { ...interviewsRu, noMove: noMove('ru') },
    ledger: ledgerRu,
    selection: { ...selectionRu, ...shared('ru') },
    teaching: teachingRu,
  },
}

const together = (...words: Words[]): Words => words.reduce((merged, more) => deepMergeSimple(merged, more), {})

/** The words of collections, globals, blocks and fields: the site's own, and each plugin's for what it adds. */
export const adminLabels: Labels = {
  az: together(siteAz, certificatesLabelsAz, correspondenceLabelsAz, editingLabelsAz, interviewsLabelsAz, ledgerLabelsAz, selectionLabelsAz, teachingLabelsAz),
  en: together(siteEn, certificatesLabelsEn, correspondenceLabelsEn, editingLabelsEn, interviewsLabelsEn, ledgerLabelsEn, selectionLabelsEn, teachingLabelsEn),
  ru: together(siteRu, certificatesLabelsRu, correspondenceLabelsRu, editingLabelsRu, interviewsLabelsRu, ledgerLabelsRu, selectionLabelsRu, teachingLabelsRu),
}
