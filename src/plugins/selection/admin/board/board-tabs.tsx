import { Tabs } from '@/admin/tabs'
import type { Words } from '@/admin/words'
import { paths } from '../paths'
import type { Part } from './part'

type Props = { part: Part; current: 'board' | 'ranking' | 'assign' | 'release' | 'fairness' | 'agreement'; coordinates: boolean; t: Words }

/** The screens of the board; those on which something is done are for coordinators. */
export function BoardTabs({ part, current, coordinates, t }: Props) {
  const where = { program: part.program.id, stage: part.stage }
  const screens = coordinates ? (['board', 'ranking', 'assign', 'release', 'fairness', 'agreement'] as const) : (['board', 'ranking', 'fairness', 'agreement'] as const)
  return <Tabs label={t('selection:board')} tabs={screens.map((screen) => ({ label: t(`selection:tabs:${screen}`), href: paths[screen](where), current: screen === current }))} />
}
