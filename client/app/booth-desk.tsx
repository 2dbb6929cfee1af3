/** The card of the chosen booth, in VR: a panel beside the menu. */
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { useHallStore } from '../hall/hall-store.ts'
import { FollowAnchor } from '../panel/follow-anchor.tsx'
import { PanelView } from '../panel/panel-view.tsx'
import { useBoothCard, type CardProps } from './use-booth-card.ts'

interface BoothDeskProps extends Pick<CardProps, 'moveTo'> {
  scenarios: readonly ScenarioSummary[]
}

export function BoothDesk({ scenarios, moveTo }: BoothDeskProps) {
  const selected = useHallStore((state) => state.selected)
  const scenario = scenarios.find(({ id }) => id === selected)
  return scenario ? <OpenCard {...{ scenario, moveTo }} /> : null
}

function OpenCard(props: CardProps) {
  return (
    <FollowAnchor side="right">
      <PanelView name="booth-desk" {...useBoothCard(props)} />
    </FollowAnchor>
  )
}
