/** Everything in space, composed: the building, the booths, oneself, and in a gathering the others. */
import { PerformanceMonitor } from '@react-three/drei'
import { useEffect, useMemo, useState } from 'react'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { Booth } from '../../shared/exhibit/booth.ts'
import { BoothView } from '../exhibit/booth-view.tsx'
import { StageView } from '../exhibit/stage-view.tsx'
import { Architecture } from '../hall/architecture/architecture.tsx'
import { createWalkableFloorGeometry } from '../hall/architecture/walkable-floor.ts'
import { Booths } from '../hall/booths.tsx'
import { useHallStore } from '../hall/hall-store.ts'
import { Nearness } from '../hall/nearness.tsx'
import { useHallSigns, useShownScenarios } from '../hall/use-exhibition.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'
import { DesktopWalk } from '../locomotion/desktop-walk.tsx'
import { VrWalk } from '../locomotion/vr-walk.tsx'
import type { WalkInput } from '../locomotion/walk.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { Blink } from '../xr/blink.tsx'
import { StudioLight } from '../xr/studio-light.tsx'
import type { Visitor } from '../xr/visitor.ts'

interface HallSceneProps {
  visitor: Visitor
  stick: WalkInput
  scenarios: readonly ScenarioSummary[]
  children?: React.ReactNode
}

function renderBooth(booth: Booth, address: BoothAddress, near: boolean) {
  const View = address.bay === 'stage' ? StageView : BoothView
  return <View booth={booth} pavilion={address.pavilion} near={near} />
}

const showReady = (): void => useHallStore.setState({ ready: true })

export function HallScene({ visitor, stick, scenarios, children }: HallSceneProps) {
  const { t } = useText()
  const zone = useHallStore((state) => state.zone)
  const shown = useShownScenarios(scenarios)
  const signs = useHallSigns()
  const floor = useMemo(createWalkableFloorGeometry, [])
  useEffect(() => () => floor.dispose(), [floor])
  const [quality, setQuality] = useState<'high' | 'low'>('high')
  const ringText = useMemo(() => [t(commonTexts.product), '揭榜挂帅'], [t])
  return (
    <>
      {/* Down once and not back up: quality that swings is worse than either. */}
      <PerformanceMonitor onDecline={() => setQuality('low')} />
      <StudioLight />
      <DesktopWalk visitor={visitor} stick={stick} />
      <VrWalk visitor={visitor} floor={floor} />
      {signs && (
        <Architecture
          zone={zone}
          quality={quality}
          signs={signs}
          ringText={ringText}
          onReady={showReady}
        />
      )}
      <Nearness shown={shown} />
      <Booths shown={shown} renderBooth={renderBooth} />
      <Blink />
      {children}
    </>
  )
}
