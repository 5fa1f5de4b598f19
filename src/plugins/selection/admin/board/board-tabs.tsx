import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access'
import { Tabs } from '@/admin/tabs'
import type { Words } from '@/admin/words'
import type { Stage } from '../../rules/steps'
import { paths } from '../paths'
import { type BoardScreen, boardScreens } from './screens'

type Props = { where: { program: string; stage: Stage }; current: BoardScreen; req: PayloadRequest; t: Words }

/** The screens of the board that this person sees. */
export function BoardTabs({ where, current, req, t }: Props) {
  const screens = (Object.keys(boardScreens) as BoardScreen[]).filter((screen) => hasRole(req.user, ...boardScreens[screen]))
  return <Tabs label={t('selection:board')} tabs={screens.map((screen) => ({ label: t(`selection:tabs:${screen}`), href: paths[screen](where), current: screen === current }))} />
}
