/** The setting of the quality as a button that goes through its values, on a page and on a panel alike. */
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import { QUALITY_WISHES, useQualityStore, wishQuality } from './quality.ts'

const LABELS = {
  auto: hallTexts.qualityAuto,
  best: hallTexts.qualityBest,
  smooth: hallTexts.qualitySmooth,
}

export function useQualityLabel(): string {
  const { t } = useText()
  return t(LABELS[useQualityStore((state) => state.wish)])
}

export function nextQuality(): void {
  const { wish } = useQualityStore.getState()
  const next = (QUALITY_WISHES.indexOf(wish) + 1) % QUALITY_WISHES.length
  wishQuality(QUALITY_WISHES[next] ?? 'auto')
}
