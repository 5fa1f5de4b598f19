'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Ask } from '@/admin/ask'
import { Refusal, whyNot } from '@/admin/refusal'
import { useWords } from '@/admin/use-words'
import type { Completing } from '../../operations/read-completions'
import { isReady } from '../../rules/completion'
import { cohort } from '../client'
import { Choosing } from '../cohort/choosing'
import { Preview } from './preview'

type Act = 'graduate' | 'except' | 'takeBack'

type Props = { people: readonly Completing[]; chosen: ReadonlySet<string>; chooseOnly: (applications: readonly string[]) => void }

/** For whom each act is, of those who are chosen. */
const fits: Record<Act, (one: Completing) => boolean> = {
  graduate: ({ standing }) => isReady(standing),
  except: ({ exception, standing }) => !exception && (standing === 'open' || standing === 'lost'),
  takeBack: ({ exception, standing }) => exception !== null && standing !== 'graduated',
}

/** What a coordinator does with those who are chosen; the gate judges each once more. */
export function Acts({ chooseOnly, chosen, people }: Props) {
  const { t } = useWords()
  const router = useRouter()
  const [asks, setAsks] = useState<Act | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [picked, ready] = [people.filter(({ application }) => chosen.has(application)), people.filter(fits.graduate).map(({ application }) => application)]
  const idsFor = (act: Act) => picked.filter(fits[act]).map(({ application }) => application)
  const label = (act: Act) => t(`teaching:completion:acts:${act}`, { count: idsFor(act).length })

  const graduate = async () => {
    const outcomes = await cohort.graduate(idsFor('graduate'))
    const done = outcomes.filter(({ ok }) => ok).length
    if (done > 0) toast.success(t('teaching:completion:done', { count: done }))
    setRefusal(outcomes.find(({ ok }) => !ok)?.refusal ?? null)
  }
  const carryOut = async (act: Act, reason: string) => {
    setRefusal(null)
    try {
      await (act === 'graduate' ? graduate() : cohort.except({ applications: idsFor(act), reason: act === 'except' ? reason : null }))
      chooseOnly([])
    } catch (error) {
      setRefusal(whyNot(error, t))
    }
    setAsks(null)
    router.refresh()
  }

  return (
    <>
      <Refusal why={refusal} />
      <Choosing label={t('teaching:completion:chooseReady', { count: ready.length })} all={ready} chosen={chosen} chooseOnly={chooseOnly}>
        {(['graduate', 'except', 'takeBack'] as const).map((act) =>
          act === 'takeBack' && idsFor(act).length === 0 ? null : (
            <Button
              key={act}
              size="small"
              margin={false}
              buttonStyle={act === 'graduate' ? 'primary' : 'secondary'}
              disabled={idsFor(act).length === 0}
              onClick={() => setAsks(act)}
            >
              {label(act)}
            </Button>
          ),
        )}
      </Choosing>
      {asks ? (
        <Ask
          title={label(asks)}
          confirm={label(asks)}
          {...(asks === 'except' ? { reason: { label: t('teaching:completion:reason'), required: true } } : {})}
          onConfirm={(reason) => carryOut(asks, reason)}
          onClose={() => setAsks(null)}
        >
          <p>{t(`teaching:completion:help:${asks}`)}</p>
          <Preview people={picked} fits={fits[asks]} letters={asks === 'graduate'} />
        </Ask>
      ) : null}
    </>
  )
}
