/** An exhibit's controls as panel items with what a press on them does, for space and page alike. */
import { useCallback, useEffect, useMemo } from 'react'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { useText } from '../../i18n/use-text.ts'
import { button, type PanelItem } from '../../panel/panel-items.ts'
import { serverNow } from '../../api/server-clock.ts'
import { choose, isLeading, keyText, useExhibitStore, type Act } from './exhibit-store.ts'
import { useSeconds } from './use-seconds.ts'
import type { Hand, Press, Shown } from './kind.ts'
import { KIND_ENTRIES } from './registry.ts'
import { useExhibit } from './use-exhibit.ts'

/** A press on an exhibit's controls, or on the button that begins it anew. */
export type ExhibitPress = Press<Act> & { reset?: true }

export function useExhibitPanel(
  shown: Shown,
  submissionId: string,
  place: 'desk' | 'board' = 'desk',
): { items: PanelItem<ExhibitPress>[]; press: (press: ExhibitPress) => void } {
  const { t, pick, language } = useText()
  const { exhibit } = shown
  const { rules, controls, openToAll } = KIND_ENTRIES[exhibit.kind]
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state, act, reset } = useExhibit(exhibit, key, { rules, openToAll })
  const part = useExhibitStore((store) => store.part)
  const second = useSeconds(controls.ticks?.(shown, state, serverNow()) ?? false)
  const hand = useHand(keyText(key))
  useEffect(() => controls.attach?.(shown, submissionId), [controls, shown, submissionId])
  const items = useMemo((): PanelItem<ExhibitPress>[] => {
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
    const note: PanelItem<ExhibitPress>[] =
      part === 'leads' ? [{ kind: 'text', tone: 'soft', text: t(exhibitTexts.shared) }] : []
    const anew = reset ? [button(t(exhibitTexts.reset), { reset: true } as const)] : []
    return [...own, ...note, ...anew]
  }, [controls, t, pick, language, shown, state, act, reset, part, second, hand, place])
  const press = useCallback(
    (pressed: ExhibitPress) => {
      if (pressed.reset) return reset?.()
      if (pressed.choice !== undefined) choose(keyText(key), pressed.choice)
      const next = pressed.act ?? pressed.actAt?.(serverNow())
      if (next) act?.(next)
      if (act && pressed.actLater) void pressed.actLater().then(act)
    },
    [act, reset, key],
  )
  return { items, press }
}

function disabled(item: PanelItem<ExhibitPress>): PanelItem<ExhibitPress> {
  if (item.kind === 'slider') return { ...item, disabled: true }
  if (item.kind === 'buttons')
    return {
      ...item,
      buttons: item.buttons.map((one) => {
        const { act, actAt, actLater } = one.act
        return (act ?? actAt ?? actLater) ? { ...one, disabled: true } : one
      }),
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
