/** An exhibit's controls as panel items with what a press on them does, for space and page alike. */
import { useCallback, useEffect, useMemo } from 'react'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { useText } from '../../i18n/use-text.ts'
import type { PanelHit, PanelItem } from '../../panel/panel-layout.ts'
import { serverNow } from '../../api/server-clock.ts'
import { choose, isLeading, keyText, useExhibitStore } from './exhibit-store.ts'
import { useSeconds } from './use-seconds.ts'
import { OWN_CHOICE, type Hand, type Shown } from './kind.ts'
import { KIND_ENTRIES } from './registry.ts'
import { useExhibit } from './use-exhibit.ts'

const RESET = 'exhibit:reset'

export function useExhibitPanel(
  shown: Shown,
  submissionId: string,
  place: 'desk' | 'board' = 'desk',
): { items: PanelItem[]; press: (hit: PanelHit) => void } {
  const { t, pick, language } = useText()
  const { exhibit } = shown
  const { rules, controls, openToAll } = KIND_ENTRIES[exhibit.kind]
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state, act, reset } = useExhibit(exhibit, key, { rules, openToAll })
  const part = useExhibitStore((store) => store.part)
  const second = useSeconds(controls.ticks?.(shown, state, serverNow()) ?? false)
  const hand = useHand(keyText(key))
  useEffect(() => controls.attach?.(shown, submissionId), [controls, shown, submissionId])
  const items = useMemo(() => {
    void second
    const words = { t, pick, language, hand }
    if (place === 'board') {
      const few = controls.boardItems?.(words, shown, state, serverNow()) ?? []
      return act ? few : few.map(disabled)
    }
    const own = controls.items(words, shown, state, serverNow())
    if (own.length === 0) return own
    if (!act)
      return [
        ...own.map(disabled),
        { kind: 'text', tone: 'soft', text: t(exhibitTexts.led) } as const,
      ]
    const note: PanelItem[] =
      part === 'leads' ? [{ kind: 'text', tone: 'soft', text: t(exhibitTexts.shared) }] : []
    const buttons: PanelItem = {
      kind: 'buttons',
      buttons: [{ id: RESET, label: t(exhibitTexts.reset) }],
    }
    return [...own, ...note, ...(reset ? [buttons] : [])]
  }, [controls, t, pick, language, shown, state, act, reset, part, second, hand, place])
  const press = useCallback(
    (hit: PanelHit) => {
      if (hit.id === RESET) return reset?.()
      const choice = controls.choiceOf?.(hit, shown, state, { ...hand, nowMs: serverNow() })
      if (choice !== undefined) choose(keyText(key), choice)
      const next = controls.actOf(hit, shown, state, serverNow())
      if (next) act?.(next)
    },
    [controls, shown, state, act, reset, hand, key],
  )
  return { items, press }
}

function disabled(item: PanelItem): PanelItem {
  if (item.kind === 'slider') return { ...item, disabled: true }
  if (item.kind === 'buttons')
    return {
      ...item,
      buttons: item.buttons.map((button) =>
        button.id.startsWith(OWN_CHOICE) ? button : { ...button, disabled: true },
      ),
    }
  return item
}

/** Who works the exhibit of this key. */
function useHand(key: string): Hand {
  const personId = useExhibitStore((store) => store.personId)
  const leads = useExhibitStore(isLeading)
  const choice = useExhibitStore((store) => store.choices[key] ?? '')
  return useMemo(() => ({ personId, leads, choice }), [personId, leads, choice])
}
