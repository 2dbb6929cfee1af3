/** The card of the chosen booth, in VR: a panel beside the menu. */
import { useMemo } from 'react'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { openFirstExhibit } from '../exhibit/kit/exhibit-store.ts'
import { selectBooth, useHallStore } from '../hall/hall-store.ts'
import { useText } from '../i18n/use-text.ts'
import { FollowAnchor } from '../panel/follow-anchor.tsx'
import { PanelView } from '../panel/panel-view.tsx'
import { cardItems } from '../hall/booth-items.ts'

interface BoothDeskProps {
  scenarios: readonly ScenarioSummary[]
  moveTo: (address: BoothAddress) => void
}

export function BoothDesk({ scenarios, moveTo }: BoothDeskProps) {
  const selected = useHallStore((state) => state.selected)
  const scenario = scenarios.find(({ id }) => id === selected)
  return scenario ? <OpenCard {...{ scenario, moveTo }} /> : null
}

function OpenCard({
  scenario,
  moveTo,
}: {
  scenario: ScenarioSummary
  moveTo: BoothDeskProps['moveTo']
}) {
  const { t, pick, language } = useText()
  const items = useMemo(() => {
    const { unit, summaryEn, excerpt } = scenario
    const content = { title: pick(scenario.title), unit }
    return cardItems(t, {
      ...content,
      excerpt: language === 'en' && summaryEn !== '' ? summaryEn : excerpt,
    })
  }, [t, pick, language, scenario])
  return (
    <FollowAnchor side="right">
      <PanelView
        name="booth-desk"
        items={items}
        onHit={(hit) => {
          if (hit.id === 'go' || hit.id === 'operate') moveTo(scenario.address)
          if (hit.id === 'operate') openFirstExhibit(scenario.id)
          selectBooth(null)
        }}
      />
    </FollowAnchor>
  )
}
