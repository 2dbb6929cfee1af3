/** Compiling what an environment is taken of before it is taken: to take it at once would wait for the driver. */
import {
  HalfFloatType,
  NoToneMapping,
  PerspectiveCamera,
  WebGLRenderTarget,
  type Scene,
  type WebGLRenderer,
} from 'three'

/** Compiles a scene as PMREMGenerator.fromScene draws it: into floats, without tone mapping. */
export async function compileEnvironment(gl: WebGLRenderer, scene: Scene): Promise<void> {
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
