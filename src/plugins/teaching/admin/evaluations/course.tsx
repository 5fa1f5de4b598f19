'use client'
import { Bar, BarChart, CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { legend } from '@/admin/legend'
import { decimal } from '@/admin/format'
import plot from '@/admin/plot.module.css'
import { useWords } from '@/admin/use-words'
import { type Aspect, aspects, evaluationSteps } from '../../rules/evaluations'

/** What is drawn of a session: its day, the mean of each question, how many have answered and how many of those who were there have not. */
export type Drawn = { session: string; day: string; means: Readonly<Record<Aspect, number>>; answers: number; silent: number }

const tick = { fill: 'var(--theme-elevation-650)', fontSize: 12 }
const colours: Readonly<Record<Aspect, string>> = {
  useful: 'var(--theme-success-500)',
  clear: 'var(--theme-warning-500)',
  lively: 'var(--theme-error-500)',
  organised: 'var(--theme-elevation-700)',
}

/** The course of a programme, from session to session: what was said, and how many said it. The table below says the same. */
export function Course({ sessions }: { sessions: Drawn[] }) {
  const { language, t } = useWords()
  const day = { dataKey: 'session', tick, tickLine: false, tickFormatter: (id: string) => sessions.find(({ session }) => session === id)?.day ?? '' }
  return (
    <div className={plot.pictures}>
      <figure className={plot.picture}>
        <h2>{t('teaching:evaluations:course')}</h2>
        <div aria-hidden="true" data-sessions={sessions.length}>
          <ResponsiveContainer width="100%" height={280}>
            <LineChart data={sessions} margin={{ top: 8, right: 16, bottom: 0, left: -24 }} accessibilityLayer={false}>
              <CartesianGrid vertical={false} stroke="var(--theme-elevation-150)" />
              <XAxis {...day} />
              <YAxis domain={[1, 5]} ticks={[...evaluationSteps]} tick={tick} tickLine={false} axisLine={false} tickFormatter={(value) => decimal(language, Number(value), 0)} />
              {legend}
              {aspects.map((aspect) => (
                <Line
                  key={aspect}
                  name={t(`teaching:evaluations:briefly:${aspect}`)}
                  dataKey={({ means }: Drawn) => means[aspect]}
                  stroke={colours[aspect]}
                  strokeWidth={2}
                  dot={{ r: 2 }}
                  isAnimationActive={false}
                />
              ))}
            </LineChart>
          </ResponsiveContainer>
        </div>
      </figure>
      <figure className={plot.picture}>
        <h2>{t('teaching:evaluations:share')}</h2>
        <div aria-hidden="true">
          <ResponsiveContainer width="100%" height={280}>
            <BarChart data={sessions} margin={{ top: 8, right: 16, bottom: 0, left: -24 }} accessibilityLayer={false}>
              <CartesianGrid vertical={false} stroke="var(--theme-elevation-150)" />
              <XAxis {...day} />
              <YAxis allowDecimals={false} tick={tick} tickLine={false} axisLine={false} />
              {legend}
              <Bar name={t('teaching:evaluations:answered')} dataKey="answers" stackId="all" fill="var(--theme-success-500)" isAnimationActive={false} />
              <Bar name={t('teaching:evaluations:silent')} dataKey="silent" stackId="all" fill="var(--theme-elevation-200)" isAnimationActive={false} />
            </BarChart>
          </ResponsiveContainer>
        </div>
      </figure>
    </div>
  )
}
