import { Link } from '@payloadcms/ui'
import { Figures } from '@/admin/figures'
import { decimal } from '@/admin/format'
import { Notice } from '@/admin/notice'
import type { Words } from '@/admin/words'
import type { TimetableWish } from '../../operations/propose-timetable'
import { readProposal, type Proposal, type Proposed } from '../../operations/read-proposal'
import { readSetup } from '../../operations/read-setup'
import { defaultWeights } from '../../rules/timetable/terms'
import { Loads } from '../loads'
import { programScreen } from '../program-screen'
import { hrefOf } from '../screens'
import { Apply } from './apply'
import { Hindrances } from './hindrances'
import { Moves } from './moves'
import { ProposeForm } from './propose-form'
import { Traded } from './traded'
import { Waiting } from './waiting'

/** Asks for the best timetable, or the fewest moves that mend it; shows what it would change and how good it is; carries out what is shown. */
export const ProposalView = programScreen('proposal', async ({ asked, coordinates, program, req, t }) => {
  const [proposal, { shortlisted, sittings }] = [await readProposal(req, { program }), await readSetup(req, { program })]
  const slots = sittings.flatMap((sitting) => sitting.slots)
  // Where people have been told their times, these should change as little as can be.
  const prefer: TimetableWish['prefer'] = asked?.prefer === 'stay' || slots.some(({ state }) => state === 'taken') ? 'stay' : 'best'
  const { language } = req.i18n
  return {
    lead: t('interviews:proposalLead'),
    body: (
      <>
        {shortlisted === 0 ? <Notice title={t('interviews:nobody')}>{t('interviews:nobodyHelp')}</Notice> : null}
        {shortlisted > 0 && slots.length === 0 ? (
          <Notice kind="warning" title={t('interviews:noSlots')}>
            {t('interviews:noSlotsHelp')} <Link href={hrefOf('setup', program)}>{t('interviews:tabs:setup')}</Link>
          </Notice>
        ) : null}
        {coordinates && shortlisted > 0 && slots.length > 0 ? (
          <ProposeForm program={program} prefer={prefer} seed={proposal?.seed ?? 1} weights={proposal?.weights ?? defaultWeights} />
        ) : null}
        {proposal ? <State program={program} proposal={proposal} t={t} /> : null}
        {proposal?.proposed ? <Shown program={program} prefer={proposal.prefer} proposed={proposal.proposed} coordinates={coordinates} language={language} t={t} /> : null}
      </>
    ),
  }
})

/** How far the timetable is that was asked for, where there is none to look at. */
function State({ program, proposal: { state }, t }: { program: string; proposal: Proposal; t: Words }) {
  if (state === 'waiting' || state === 'computing') return <Waiting program={program} state={state} />
  if (state === 'failed') return <Notice kind="bad" title={t('interviews:proposalFailed')} role="alert" />
  if (state === 'applied') {
    return (
      <Notice kind="good" title={t('interviews:proposalApplied')}>
        <Link href={hrefOf('timetable', program)}>{t('interviews:tabs:timetable')}</Link>
      </Notice>
    )
  }
  return null
}

type ShownProps = { program: string; prefer: TimetableWish['prefer']; proposed: Proposed; coordinates: boolean; language: string; t: Words }

function Shown({ coordinates, language, prefer, program, proposed, t }: ShownProps) {
  const { bound, counts, fingerprint, gap, hindrances, loads, moves, panels, points, stale, traded, writes } = proposed
  const lost = moves.filter(({ to }) => to === null).length
  return (
    <>
      <Figures
        figures={[
          { label: t('interviews:counts:new'), value: counts.new },
          { label: t('interviews:counts:moved'), value: counts.moved },
          { label: t('interviews:counts:kept'), value: counts.kept },
          { label: t('interviews:counts:fixed'), value: counts.fixed },
          { label: t('interviews:counts:left'), value: counts.left, urgent: counts.left > 0 },
        ]}
      />
      <Notice kind={gap === 0 ? 'good' : 'plain'} title={gap === 0 ? t(`interviews:proved:${prefer}`) : t('interviews:nearly', { gap: decimal(language, gap, 1) })}>
        {t('interviews:cost', { points, bound })}
      </Notice>
      <Hindrances hindrances={hindrances} t={t} />
      {stale ? (
        <Notice kind="warning" title={t('interviews:stale')}>
          {t('interviews:staleHelp')}
        </Notice>
      ) : null}
      {coordinates && !stale ? <Apply program={program} fingerprint={fingerprint} writes={writes} lost={lost} /> : null}
      <Traded traded={traded} t={t} />
      <Loads panels={panels} loads={loads} language={language} t={t} />
      <Moves moves={moves} panels={panels} language={language} t={t} />
    </>
  )
}
