/**
 * Lets a page draw nothing onto its canvas until it is to be seen: a processor takes seconds for one
 * picture of the hall, and hundreds of frames pass until everything has come. What is drawn into
 * textures is drawn at all times.
 */
import type { BrowserContext, Page } from 'playwright-core'

interface Held {
  isDrawingHeld: boolean
  jiebangProbe?: { xrStore: { getState(): { session?: Frames } } }
}
interface Frames {
  requestAnimationFrame(callback: () => void): unknown
}

/** Frames after which a picture is whole: the one under way, and one drawn from its start. */
const FRAMES = 3

/** Call before the context opens a page. */
export async function holdDrawing(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const world = window as never as Held
    world.isDrawingHeld = true
    type Method = (this: unknown, ...of: unknown[]) => unknown
    const methods = WebGL2RenderingContext.prototype as never as Record<string, Method>
    let target: unknown = null
    const hold = (of: Record<string, Method>, name: string): void => {
      const draw = of[name]
      if (!draw) return
      of[name] = function held(...how) {
        return world.isDrawingHeld && target === null ? undefined : draw.apply(this, how)
      }
    }
    for (const name of Object.keys(methods))
      if (/^draw(Arrays|Elements)/.test(name)) hold(methods, name)
    const { bindFramebuffer, getExtension } = methods
    methods.bindFramebuffer = function bind(...of) {
      if (of[0] !== WebGL2RenderingContext.READ_FRAMEBUFFER) target = of[1]
      return bindFramebuffer?.apply(this, of)
    }
    methods.getExtension = function get(...of) {
      const extension = getExtension?.apply(this, of) as Record<string, Method> | null
      if (extension && of[0] === 'WEBGL_multi_draw')
        for (const name of ['multiDrawElementsWEBGL', 'multiDrawArraysWEBGL']) hold(extension, name)
      return extension
    }
  })
}

/** Draws from now on; resolves when a whole picture is to be seen. */
export async function drawNow(page: Page): Promise<void> {
  await page.evaluate(async (frames) => {
    const world = window as never as Held
    world.isDrawingHeld = false
    for (let frame = 0; frame < frames; frame += 1)
      await new Promise<void>((resolve) => {
        const clock: Frames = world.jiebangProbe?.xrStore.getState().session ?? window
        clock.requestAnimationFrame(() => resolve())
      })
  }, FRAMES)
}
