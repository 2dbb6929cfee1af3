/** A person without a pointer: moves with Tab, and always sees where they are. */
import type { Page } from 'playwright-core'

/** Presses of Tab after which something is not to be found on a page. */
const TAB_MAX = 120

/** Presses Tab until the focus is on what `selector` names; throws when it cannot be seen on the way. */
export async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  await tabUntil(page, key, selector, () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector),
  )
}

/** The same for what begins with a text. */
export async function tabToText(page: Page, text: string, key = 'Tab'): Promise<void> {
  await tabUntil(page, key, text, () =>
    page.evaluate(
      (wanted) => document.activeElement?.textContent?.trim().startsWith(wanted) ?? false,
      text,
    ),
  )
}

async function tabUntil(
  page: Page,
  key: string,
  goal: string,
  isThere: () => Promise<boolean>,
): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < TAB_MAX; presses += 1) {
    await page.keyboard.press(key)
    const { name, ring, covered } = await seeFocus(page)
    if (ring === '') throw new Error(`Nothing shows the focus on ${name}.`)
    if (covered) throw new Error(`Something covers ${name}, which has the focus.`)
    if (await isThere()) return
    passed.push(name)
  }
  throw new Error(`The keyboard does not come to ${goal}; it passed ${passed.join(' → ')}.`)
}

interface Focus {
  name: string
  /** The outline or shadow of the element, or of a part drawn by its style; empty when there is none. */
  ring: string
  /** Whether something else lies over its middle. */
  covered: boolean
}

function seeFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const words = element.getAttribute('aria-label') ?? element.id ?? ''
    const text = words || (element.textContent ?? '').trim().slice(0, 30)
    const rings = [null, '::before', '::after'].map((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part)
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return outlineStyle
      return boxShadow === 'none' ? '' : boxShadow
    })
    const { x, y, width, height } = element.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    const related = top !== null && (element.contains(top) || top.contains(element))
    return {
      name: `${element.tagName.toLowerCase()} “${text}”`,
      ring: element === document.body ? '' : rings.join(''),
      covered: top !== null && !related,
    }
  })
}
