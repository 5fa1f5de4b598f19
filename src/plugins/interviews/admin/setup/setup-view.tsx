import { Button, Link } from '@payloadcms/ui'
import { Figures } from '@/admin/figures'
import { Notice } from '@/admin/notice'
import type { Words } from '@/admin/words'
import { readSetup, type Setup } from '../../operations/read-setup'
import { programScreen } from '../program-screen'
import { AddSittings } from './add-sittings'
import { Lost } from './lost'
import { PanelDays } from './panel-days'
import styles from './setup.module.css'

const newPanel = '/admin/collections/panels/create'

/** Who hears when and where: the panels and their days at a glance, and what comes of it. */
export const SetupView = programScreen('setup', async ({ coordinates, program, req, t }) => {
  const setup = await readSetup(req, { program })
  const { absences, lost, panels, rooms, sittings } = setup
  return {
    lead: t('interviews:setupLead'),
    actions: coordinates ? (
      <Button el="link" to={newPanel} buttonStyle="secondary" margin={false}>
        {t('interviews:newPanel')}
      </Button>
    ) : null,
    body: (
      <>
        <Sums setup={setup} t={t} />
        <p className={styles.terms}>
          {termsInWords(setup, t)} <Link href={`/admin/collections/programs/${program}`}>{t('interviews:changeTerms')}</Link>
        </p>
        {panels.length === 0 ? (
          <Notice kind="warning" title={t('interviews:noPanel')}>
            {t('interviews:noPanelHelp')} <Link href={newPanel}>{t('interviews:newPanel')}</Link>
          </Notice>
        ) : null}
        {panels.length > 0 && sittings.length === 0 ? (
          <Notice kind="warning" title={t('interviews:noSittings')}>
            {t('interviews:noSittingsHelp')}
          </Notice>
        ) : null}
        {panels.length > 0 ? (
          <PanelDays program={program} panels={panels} sittings={sittings} absences={absences} changes={coordinates} language={req.i18n.language} t={t} />
        ) : null}
        <Lost lost={lost} language={req.i18n.language} t={t} />
        {coordinates && panels.length > 0 ? <AddSittings program={program} panels={panels.map(({ id, name }) => ({ id, name }))} rooms={rooms} /> : null}
      </>
    ),
  }
})

function Sums({ setup: { panels, shortlisted, sittings }, t }: { setup: Setup; t: Words }) {
  const slots = sittings.flatMap((sitting) => sitting.slots)
  const count = (state: (typeof slots)[number]['state']) => slots.filter((slot) => slot.state === state).length
  const [free, taken] = [count('free') + count('chosen'), count('taken')]
  return (
    <Figures
      figures={[
        { label: t('interviews:sums:shortlisted'), value: shortlisted },
        { label: t('interviews:sums:panels'), value: panels.length, urgent: panels.length === 0 },
        { label: t('interviews:sums:free'), value: free, urgent: free + taken < shortlisted },
        { label: t('interviews:sums:taken'), value: taken },
        { label: t('interviews:sums:closed'), value: count('closed') },
      ]}
    />
  )
}

function termsInWords({ breaks, length, pause, zone }: Setup, t: Words): string {
  const spans = breaks.map(({ from, to }) => `${from}–${to}`).join(', ')
  return [t('interviews:terms', { length, pause, zone }), ...(spans ? [t('interviews:termsBreaks', { breaks: spans })] : [])].join(' ')
}
