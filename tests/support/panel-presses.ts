/** Finding what can be pressed among panel items, by what stands on it. */
import type { Press } from '../../client/exhibit/kit/kind.ts'
import type { PanelItem } from '../../client/panel/panel-items.ts'
import { must } from './must.ts'

/** Labels of all buttons, from top to bottom. */
export const labelsOf = (items: readonly PanelItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'buttons' ? item.buttons.map(({ label }) => label) : []))

/** What a press on the button of that label does. */
export function pressOf<Act>(items: readonly PanelItem<Act>[], label: string): Act {
  const buttons = items.flatMap((item) => (item.kind === 'buttons' ? item.buttons : []))
  const found = buttons.find((button) => button.label === label)
  return must(found, `No button “${label}” among ${labelsOf(items).join(', ')}.`).act
}

/** What choosing a value on the slider of that label does. */
export function turnOf<Act>(items: readonly PanelItem<Act>[], label: string, value: number): Act {
  const found = items.find((item) => item.kind === 'slider' && item.label === label)
  if (found?.kind !== 'slider') throw new Error(`No slider “${label}”.`)
  return found.turn(value)
}

/** The act on an exhibit that a press is, at a moment. */
export const actOf = <Act>({ act, actAt }: Press<Act>, nowMs = 0): Act =>
  must(act ?? actAt?.(nowMs))
