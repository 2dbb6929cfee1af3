/**
 * What a panel in space asks before it does something: the question stands where the button was, with
 * its answers and the way back. Pure.
 */
import { button, type PanelButton, type PanelItem } from './panel-items.ts'

/** Takes a question back. */
export const UNSURE = Symbol('unsure')
export type Unsure = typeof UNSURE

/** Whether two buttons are the same one, described twice: what is asked about another item is another question. */
const isSame = (a: PanelButton, b: PanelButton): boolean =>
  JSON.stringify([a.label, a.act, a.asks]) === JSON.stringify([b.label, b.act, b.asks])

/** The items with the question of the button that was pressed; as they are once it is gone. */
export function withQuestion<Act>(
  items: readonly PanelItem<Act>[],
  asked: PanelButton<Act> | undefined,
  cancel: string,
): readonly PanelItem<Act | Unsure>[] {
  if (!asked) return items
  return items.flatMap((item): PanelItem<Act | Unsure>[] => {
    if (item.kind !== 'buttons') return [item]
    const asks = item.buttons.find((one) => isSame(one, asked) && !one.disabled)?.asks
    return asks ? questionItems(asks, cancel) : [item]
  })
}

function questionItems<Act>(
  { question, answers }: NonNullable<PanelButton<Act>['asks']>,
  cancel: string,
): PanelItem<Act | Unsure>[] {
  const [first] = answers
  const asked: PanelItem<Act | Unsure> = { kind: 'text', tone: 'strong', text: question }
  const back: PanelButton<Unsure> = { label: cancel, act: UNSURE }
  if (first && answers.length === 1)
    return [asked, { kind: 'buttons', buttons: [{ ...first, primary: true }, back] }]
  return [
    asked,
    ...answers.map(({ label, act }) => button<Act | Unsure>(label, act)),
    { kind: 'buttons', buttons: [back] },
  ]
}
