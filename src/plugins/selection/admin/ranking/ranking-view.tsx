import { partScreen } from '../board/part-screen'
import { RankingBoard } from './ranking-board'

/** The ranking of a stage by every method, and what another cut, method or weight would change. An auditor reads it. */
export const RankingView = partScreen('ranking', async ({ coordinates, where }) => ({
  body: <RankingBoard key={JSON.stringify(where)} part={where} coordinates={coordinates} />,
}))
