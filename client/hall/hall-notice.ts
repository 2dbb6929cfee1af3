/** What a visitor is told about the hall itself: that the connection is lost, or how much is still to come. */
import { ZONE_IDS } from '../../shared/hall/plan.ts'
import { useConnection } from '../api/connection.ts'
import { useParts } from '../api/load-part.ts'
import { useHallStore } from './hall-store.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useText } from '../i18n/use-text.ts'

export interface HallNotice {
  kind: 'lost' | 'missing' | 'busy' | 'loading'
  text: string
  /** How much is there, 0 to 1. */
  share: number
}

/** The most urgent notice; undefined while all is there. */
export function useHallNotice(): HallNotice | undefined {
  const { t } = useText()
  const lost = useConnection((state) => state.lost)
  const busy = useConnection((state) => state.busy)
  const { zonesThere, boothsThere, booths } = useHallStore((state) => state.arrival)
  const zones = ZONE_IDS.length
  const { missing, stuck } = useParts()
  if (lost) return { kind: 'lost', text: t(hallTexts.lost), share: 0 }
  if (missing > 0)
    return {
      kind: 'missing',
      text: t(stuck ? hallTexts.partStuck : shellTexts.partMissing),
      share: 0,
    }
  if (zonesThere === zones && boothsThere === booths) return undefined
  const share = (zonesThere + boothsThere) / (zones + booths)
  if (busy) return { kind: 'busy', text: t(hallTexts.busy), share }
  const text =
    booths > boothsThere
      ? t(hallTexts.arrivingBooths, { there: boothsThere, all: booths })
      : t(hallTexts.arrivingZones, { there: zonesThere, all: zones })
  return { kind: 'loading', text, share }
}
