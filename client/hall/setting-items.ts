/** What can be set about the hall on one's own device, and its map. */
import { hallTexts } from '../i18n/texts/hall.ts'
import { wayfindingTexts } from '../i18n/texts/wayfinding.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelButton } from '../panel/panel-items.ts'
import { nextQuality } from '../xr/quality-button.ts'
import { doComfort, type ComfortAct } from './comfort-items.ts'
import type { Visitor } from '../xr/visitor.ts'
import { lightHall, useHallStore } from './hall-store.ts'
import { toggleMap } from './wayfinding/guide-store.ts'

export type SettingAct = { type: 'map' | 'light' | 'quality' } | ComfortAct

export const mapButton = (t: Translate, mapOpen: boolean): PanelButton<SettingAct> => ({
  act: { type: 'map' },
  label: t(mapOpen ? wayfindingTexts.hideMap : wayfindingTexts.map),
})

/** Only where one is alone is the light one's own. */
export const lightButton = (t: Translate, evening: boolean): PanelButton<SettingAct> => ({
  act: { type: 'light' },
  label: t(evening ? hallTexts.toDay : hallTexts.toEvening),
})

/** `quality` as `useQualityLabel` says it. */
export const qualityButton = (quality: string): PanelButton<SettingAct> => ({
  act: { type: 'quality' },
  label: quality,
})

export function doSetting(act: SettingAct, visitor: Visitor): void {
  switch (act.type) {
    case 'map':
      return toggleMap()
    case 'quality':
      return nextQuality()
    case 'light':
      return lightHall(useHallStore.getState().timeOfDay === 'evening' ? 'day' : 'evening')
    default:
      return doComfort(act, visitor)
  }
}
