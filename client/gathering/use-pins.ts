/** One's own pins in the hall: set on what one looks at, shown on the panel, gone to, removed. */
import { useMemo, useState } from 'react'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { EVIDENCE_PHASES } from '../../shared/review/evidence.ts'
import type { Pin } from '../../shared/review/pin.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { backToNow, useExhibitStore } from '../exhibit/kit/exhibit-store.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { useText } from '../i18n/use-text.ts'
import type { PanelItem } from '../panel/panel-items.ts'
import { putPin, removePin, shownPins } from '../review/evidence-store.ts'
import { goToPin } from './go-to-pin.ts'
import { pinHere } from './pin-here.ts'
import { pinItems, type PinAct } from '../review/pin-items.ts'
import type { ItemAtHand, PinsOfSheet } from '../review/review-items.ts'
import { useSheetStore } from '../review/sheet-store.ts'
import { useBoothExhibits } from '../review/use-booth-exhibits.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import type { Visitor } from '../xr/visitor.ts'

interface PinsProps {
  room: RoomConnection
  item: ItemAtHand | undefined
  rubric: Rubric
  scenarios: readonly ScenarioSummary[]
  visitor: Visitor
}

export interface PinsOfDesk {
  pinning: PinsOfSheet
  /** All of one's own. */
  count: number
  /** Their list, while it is shown in the place of the sheet. */
  list: PanelItem<PinAct>[] | undefined
  act: (act: PinAct) => void
}

export function usePins({ room, item, rubric, scenarios, visitor }: PinsProps): PinsOfDesk {
  const { t, pick } = useText()
  const { submissionId = '', phase = 'unknown' } = item ?? {}
  const exhibits = useBoothExhibits(submissionId)
  const sheets = useSheetStore((state) => state.sheets)
  const written = useSheetStore((state) => state.written)
  const isPinned = useExhibitStore((store) => store.pinned !== null)
  const [shown, setShown] = useState('')
  /** Whether the last press found nothing that one had looked at. */
  const [blind, setBlind] = useState(false)
  const pins = useMemo(
    () => shownPins({ sheets, written }, submissionId),
    [sheets, written, submissionId],
  )
  const disabled = sheets[submissionId]?.sealedAt !== null || !EVIDENCE_PHASES.includes(phase)
  const pinning = useMemo(() => {
    const counts: Record<string, number> = {}
    for (const { criterionId } of pins)
      if (criterionId !== null) counts[criterionId] = (counts[criterionId] ?? 0) + 1
    return { counts, disabled, hint: blind ? t(evidenceTexts.lookFirst) : '' }
  }, [t, pins, disabled, blind])
  const isShown = submissionId !== '' && shown === submissionId
  const list = useMemo(() => {
    if (!isShown) return undefined
    const aboutOf = (pin: Pin): string => {
      const { criterionId, exhibit, text } = pin
      const on = exhibits.find((one) => one.exhibit.id === exhibit?.exhibitId)?.exhibit
      const criterion = rubric.criteria.find(({ id }) => id === criterionId)
      return [
        on ? pick(on.title) : t(evidenceTexts.boothText),
        criterion ? pick(criterion.name) : t(evidenceTexts.noCriterion),
        text,
      ]
        .filter((part) => part !== '')
        .join(' · ')
    }
    return pinItems(t, { submissionId, pins, aboutOf, disabled, isPinned })
  }, [t, pick, isShown, submissionId, pins, exhibits, rubric, disabled, isPinned])
  const act = (asked: PinAct): void => {
    switch (asked.type) {
      case 'pin': {
        const pin = pinHere({ ...asked, exhibits })
        setBlind(!pin)
        if (pin) void putPin(room, asked.submissionId, pin)
        return
      }
      case 'unpin':
        return void removePin(room, asked.submissionId, asked.pinId)
      case 'goToPin': {
        const address = scenarios.find(({ id }) => id === asked.submissionId)?.address
        if (address) goToPin(visitor, { ...asked, address, exhibits }, asked.pin)
        return
      }
      case 'showPins':
        return setShown(asked.shown ? submissionId : '')
      case 'backToNow':
        return backToNow()
    }
  }
  return { pinning, count: pins.length, list, act }
}
