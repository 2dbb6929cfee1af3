/**
 * What shiny things mirror, taken of a scene beside the frames: to take it at once would wait for the
 * driver's compiling, and whatever asks graphics something next would wait until it is drawn.
 */
import {
  HalfFloatType,
  NoToneMapping,
  PerspectiveCamera,
  PMREMGenerator,
  WebGLRenderTarget,
  type PMREMGeneratorOptions,
  type Scene,
  type WebGLRenderer,
} from 'three'

const NEAR_M = 0.1
const FAR_M = 100
const POLL_MS = 20

/** Once all that was asked of graphics so far is drawn. */
async function whenDrawn(gl: WebGLRenderer): Promise<void> {
  const context = gl.getContext() as WebGL2RenderingContext
  const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0)
  if (!fence) return // the context is lost: nothing is drawn any more
  context.flush()
  while (context.clientWaitSync(fence, 0, 0) === context.TIMEOUT_EXPIRED)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  context.deleteSync(fence)
}

/** Compiles a scene as PMREMGenerator.fromScene draws it: into floats, without tone mapping. */
async function compile(gl: WebGLRenderer, scene: Scene): Promise<void> {
  const floats = new WebGLRenderTarget(1, 1, { type: HalfFloatType })
  const { toneMapping } = gl
  const target = gl.getRenderTarget()
  gl.toneMapping = NoToneMapping
  gl.setRenderTarget(floats)
  // What depends on both is read before this returns; then the driver works by itself.
  const compiled = gl.compileAsync(scene, new PerspectiveCamera())
  gl.setRenderTarget(target)
  gl.toneMapping = toneMapping
  await compiled
  floats.dispose()
}

export interface EnvironmentOptions extends PMREMGeneratorOptions {
  blurRad: number
}

/** What a renderer takes environments with: kept, for its shaders would be made anew for each. */
interface Taker {
  generator: PMREMGenerator
  last: Promise<unknown>
}
const takers = new WeakMap<WebGLRenderer, Taker>()

function takerOf(gl: WebGLRenderer): Taker {
  const taker = takers.get(gl) ?? { generator: new PMREMGenerator(gl), last: Promise.resolve() }
  takers.set(gl, taker)
  return taker
}

async function take(
  gl: WebGLRenderer,
  scene: Scene,
  { blurRad, ...options }: EnvironmentOptions,
): Promise<WebGLRenderTarget> {
  await compile(gl, scene)
  await whenDrawn(gl)
  // In a session the renderer would look through the headset's cameras.
  const wasXr = gl.xr.enabled
  gl.xr.enabled = false
  const target = takerOf(gl).generator.fromScene(scene, blurRad, NEAR_M, FAR_M, options)
  gl.xr.enabled = wasXr
  await whenDrawn(gl)
  return target
}

/** One after another, for a second would wait in its frame for the first. The caller disposes the target. */
export function takeEnvironment(
  gl: WebGLRenderer,
  scene: Scene,
  options: EnvironmentOptions,
): Promise<WebGLRenderTarget> {
  const taker = takerOf(gl)
  const taken = taker.last.then(() => take(gl, scene, options))
  // Who asked is told of a failure; the next one does not fail for it.
  taker.last = taken.catch(() => undefined)
  return taken
}
