/** Every kind of exhibit worked by the keyboard alone on a page, and what one sees of it then. */
import type { Locator, Page } from 'playwright-core'
import { tabTo, tabToText } from './keyboard.ts'
import type { ShowName } from './own-booth.ts'

/** Goes by Tab to what begins with a text or matches a selector in the exhibit, then presses keys. */
type Step = ({ text: string } | { part: string; back?: true }) & { keys: string[] }

export interface KeyboardShow {
  kind: string
  booth: ShowName
  steps: Step[]
  /** What the exhibit says then, in words or as something that is on the page. */
  says?: string
  shows?: string
  /** The same for who works it only, such as where one looks. */
  showsSelf?: string
}

export const KEYBOARD_SHOWS: KeyboardShow[] = [
  {
    kind: 'model',
    booth: 'factory',
    steps: [{ part: 'input[type=range]', keys: ['ArrowRight', 'ArrowRight', 'ArrowRight'] }],
    says: '15°',
  },
  {
    kind: 'feed',
    booth: 'factory',
    steps: [{ text: '试验台排气温度', keys: ['Enter'] }],
    says: '试验台排气温度·最近5分钟',
  },
  {
    kind: 'what-if',
    booth: 'factory',
    steps: [{ part: 'input[type=range]', keys: ['ArrowRight'] }],
    // 22 units a day at 0.72 h each.
    says: '15.8 h',
  },
  {
    kind: 'flow',
    booth: 'hub',
    steps: [{ part: 'input[type=range]', keys: ['End'] }],
    says: '8,000 人次/时',
  },
  {
    kind: 'route',
    booth: 'hub',
    steps: [{ text: '下一站', keys: ['Enter'] }],
    says: '第2站，共',
  },
  {
    kind: 'panorama',
    booth: 'panorama',
    steps: [
      { part: '[role=slider]', keys: ['ArrowRight', 'ArrowRight'] },
      { part: 'input[type=range]', keys: ['End'] },
    ],
    says: '100%',
    showsSelf: '[role=slider][aria-valuenow="30"]',
  },
  {
    kind: 'table',
    booth: 'table',
    steps: [
      { text: '塔楼', keys: ['Space'] },
      { part: '[data-testid=table-plan]', back: true, keys: ['ArrowRight', 'ArrowUp', 'Enter'] },
    ],
    // The sample begins with one thing fewer.
    says: '台上15件',
  },
  {
    kind: 'procedure',
    booth: 'training',
    steps: [
      { text: '开始', keys: ['Enter'] },
      { text: '中控室', keys: ['Enter'] },
    ],
    says: '已完成 1/',
  },
  {
    kind: 'dialogue',
    booth: 'guide',
    steps: [
      { text: '社保、医保', keys: ['Enter'] },
      { part: 'form input', keys: ['总投入多少', 'Enter'] },
    ],
    says: '申报材料·资金投入',
  },
  {
    kind: 'hotspots',
    booth: 'notes',
    steps: [{ text: '2  底边', keys: ['Space'] }],
    says: '最低处。',
  },
  {
    kind: 'media',
    booth: 'notes',
    steps: [{ text: '下一页', keys: ['Enter'] }],
    says: '第2页，共3页',
    shows: 'img[alt="方案，第2页"]',
  },
]

/** Longest that a page takes to show what was done, on it or elsewhere. */
const SEEN_MS = 10_000

export const figureOf = (page: Page, { kind }: KeyboardShow): Locator =>
  page.locator(selectorOf(kind)).first()

const selectorOf = (kind: string): string => `figure[data-kind="${kind}"]`

/** Works an exhibit of the page that is open. */
export async function workByKeyboard(page: Page, show: KeyboardShow): Promise<void> {
  const figure = figureOf(page, show)
  await figure.waitFor()
  for (const step of show.steps) {
    const goal = 'text' in step ? figure.getByText(step.text) : figure.locator(step.part)
    // A title within a drawing has the words too, and is never to be seen.
    await goal.filter({ visible: true }).first().waitFor()
    if ('text' in step) await tabToText(page, step.text)
    else await tabTo(page, `${selectorOf(show.kind)} ${step.part}`, step.back ? 'Shift+Tab' : 'Tab')
    for (const key of step.keys) await press(page, key)
  }
}

async function press(page: Page, key: string): Promise<void> {
  if (/^[A-Z]/.test(key)) await page.keyboard.press(key)
  else await page.keyboard.insertText(key)
}

/** Waits until a page shows what the work brought about, to who did it or to another. */
export async function untilShown(
  page: Page,
  show: KeyboardShow,
  to: 'self' | 'another',
): Promise<void> {
  const figure = figureOf(page, show)
  const { says, shows, showsSelf } = show
  const parts = [shows, to === 'self' ? showsSelf : undefined]
  for (const seen of [
    says && figure.getByText(says),
    ...parts.map((part) => part && figure.locator(part)),
  ])
    if (seen) await seen.first().waitFor({ timeout: SEEN_MS })
}
