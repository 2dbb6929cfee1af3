/** Pins in the hall: set on what one looks at, gone to. */
import { Button } from '@mantine/core'
import { useEffect, useMemo, type ReactNode } from 'react'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { lazyPart } from '../api/load-part.ts'
import { backToNow, useExhibitStore } from '../exhibit/kit/exhibit-store.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { useText } from '../i18n/use-text.ts'
import { EvidencePartsContext } from '../review/evidence-parts.ts'
import { PinningContext, type Pinning } from '../review/pinning.ts'
import type { Visitor } from '../xr/visitor.ts'
import { goToPin } from './go-to-pin.ts'
import { pinHere } from './pin-here.ts'

const HALL_EVIDENCE = {
  Editor: lazyPart(() => import('../review/evidence-editor.tsx'), 'EvidenceEditor'),
  OfItem: lazyPart(() => import('../review/item-evidence.tsx'), 'ItemEvidence'),
}

interface HallPinningProps {
  visitor: Visitor
  scenarios: readonly ScenarioSummary[]
  children: ReactNode
}

export function HallPinning({ visitor, scenarios, children }: HallPinningProps) {
  useEffect(() => backToNow, [])
  const pinning = useMemo<Pinning>(
    () => ({
      pinHere,
      goTo(booth, pin) {
        const address = scenarios.find(({ id }) => id === booth.submissionId)?.address
        if (address) goToPin(visitor, { ...booth, address }, pin)
      },
      AsPinned,
    }),
    [visitor, scenarios],
  )
  return (
    <PinningContext value={pinning}>
      <EvidencePartsContext value={HALL_EVIDENCE}>{children}</EvidencePartsContext>
    </PinningContext>
  )
}

function AsPinned() {
  const { t } = useText()
  const isPinned = useExhibitStore((store) => store.pinned !== null)
  if (!isPinned) return null
  return (
    <p className="actions" role="status">
      <span className="soft small">{t(evidenceTexts.asPinned)}</span>
      <Button size="compact-sm" onClick={backToNow}>
        {t(evidenceTexts.backToNow)}
      </Button>
    </p>
  )
}
