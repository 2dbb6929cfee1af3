/** The card of the chosen booth, in VR: a panel at hand. */
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { useHallStore } from '../hall/hall-store.ts'
import { useText } from '../i18n/use-text.ts'
import { HandPanel } from '../panel/hand-panel.tsx'
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
  const { pick } = useText()
  return <HandPanel name="booth-desk" title={pick(props.scenario.title)} {...useBoothCard(props)} />
}
