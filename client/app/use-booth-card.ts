/** The card of the chosen booth: its content, and what pressing its buttons does, on a screen and in VR. */
import { useMemo } from 'react'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { openFirstExhibit } from '../exhibit/kit/exhibit-store.ts'
import { cardItems, type CardAct } from '../hall/booth-items.ts'
import { selectBooth, useHallStore } from '../hall/hall-store.ts'
import { useText } from '../i18n/use-text.ts'

export interface CardProps {
  scenario: ScenarioSummary
  moveTo: (address: BoothAddress) => void
}

export function useBoothCard({ scenario, moveTo }: CardProps) {
  const { t, pick, language } = useText()
  const isHere = useHallStore((state) => state.nearest === scenario.id)
  const items = useMemo(() => {
    const { unit, summaryEn, excerpt } = scenario
    return cardItems(t, {
      title: pick(scenario.title),
      unit,
      excerpt: language === 'en' && summaryEn !== '' ? summaryEn : excerpt,
      isHere,
    })
  }, [t, pick, language, scenario, isHere])
  const onAct = (act: CardAct): void => {
    if (act !== 'close' && !isHere) moveTo(scenario.address)
    if (act === 'operate') openFirstExhibit(scenario.id)
    selectBooth(null)
  }
  return { items, onAct }
}
