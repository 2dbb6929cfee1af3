/**
 * What a page hands to WebGL, counted where the driver would get it: draw calls and triangles of each
 * eye, and the bytes of all living textures. Nothing is rasterised meanwhile: a processor takes seconds
 * for what a graphics chip draws in milliseconds, and the counts are the same.
 */

export interface GlMeter {
  /** Counts of each eye since the last reset; a desktop has only the first. */
  eyes: { calls: number; triangles: number }[]
  reset(): void
  /** Bytes of all textures that live, mipmaps included. */
  textureBytes(): number
}

/** Runs in the page before its own scripts; leaves `window.glMeter`. */
export function meterGl(): void {
  const gl = WebGL2RenderingContext
  const meter: GlMeter = {
    eyes: [],
    reset: () => {
      meter.eyes = [0, 1].map(() => ({ calls: 0, triangles: 0 }))
    },
    textureBytes: () => {
      let bytes = 0
      for (const parts of living.values()) for (const part of parts.values()) bytes += part
      return bytes
    },
  }
  meter.reset()
  Object.assign(window, { glMeter: meter })

  type Numbers = number[]
  type Method = (this: WebGL2RenderingContext, ...of: Numbers) => unknown
  const methods = gl.prototype as never as Record<string, Method>
  const replace = (name: string, change: (original: Method) => Method): void => {
    const original = methods[name]
    if (original) methods[name] = change(original)
  }
  const instead = (name: string, act: (...of: Numbers) => void): void => {
    replace(name, () => act)
  }
  const watch = (name: string, see: (...of: Numbers) => void): void => {
    replace(name, (original) => {
      return function watched(...of) {
        see(...of)
        return Reflect.apply(original, this, of)
      }
    })
  }

  /** Pictures of the two eyes lie side by side. */
  let eye = 0
  watch('viewport', (x = 0) => {
    eye = x > 0 ? 1 : 0
  })
  const addCall = (): void => {
    const counts = meter.eyes[eye]
    if (counts) counts.calls += 1
  }
  const addTriangles = (mode = 0, corners = 0, instances = 1): void => {
    const counts = meter.eyes[eye]
    if (!counts) return
    if (mode === gl.TRIANGLES) counts.triangles += (corners / 3) * instances
    else if (mode === gl.TRIANGLE_STRIP || mode === gl.TRIANGLE_FAN)
      counts.triangles += (corners - 2) * instances
  }
  const draw = (mode = 0, corners = 0, instances = 1): void => {
    addCall()
    addTriangles(mode, corners, instances)
  }
  instead('drawArrays', (mode, _first, corners) => draw(mode, corners))
  instead('drawElements', (mode, corners) => draw(mode, corners))
  instead('drawArraysInstanced', (mode, _first, corners, many) => draw(mode, corners, many))
  instead('drawElementsInstanced', (...of) => draw(of[0], of[1], of[4]))
  type List = [corners: Int32Array, from: number, ...rest: Numbers]
  const drawMany = (mode: number, [corners, from]: List, many = 0): void => {
    addCall()
    for (let index = from; index < from + many; index += 1) addTriangles(mode, corners[index])
  }
  const multiDraw = {
    multiDrawElementsWEBGL: (mode: number, ...of: List) => drawMany(mode, of, of[5]),
    multiDrawArraysWEBGL: (mode: number, _firsts: Int32Array, _from: number, ...of: List) =>
      drawMany(mode, of, of[2]),
  }
  replace('getExtension', (original) => {
    return function getExtension(...of) {
      const extension = Reflect.apply(original, this, of)
      return extension && String(of[0]) === 'WEBGL_multi_draw' ? multiDraw : extension
    }
  })

  /** Bytes of the parts of each living texture: its storage, or its pictures by face and level. */
  const living = new Map<unknown, Map<string, number>>()
  const bound = new Map<string, unknown>()
  let unit = 0
  const isFace = (target: number): boolean =>
    target >= gl.TEXTURE_CUBE_MAP_POSITIVE_X && target <= gl.TEXTURE_CUBE_MAP_NEGATIVE_Z
  const keep = (target: number, part: string, bytes: number): void => {
    const texture = bound.get(`${unit}/${isFace(target) ? gl.TEXTURE_CUBE_MAP : target}`)
    if (!texture) return
    living.set(texture, (living.get(texture) ?? new Map<string, number>()).set(part, bytes))
  }
  /** Of the formats the hall uses; compressed ones of 8 bits take one byte, unknown ones four. */
  const pixelBytes = (format: number): number => {
    if (format === gl.RGBA32F) return 16
    if (format === gl.RGBA16F) return 8
    if (format === gl.R8) return 1
    if (format === gl.RG8 || format === gl.R16F) return 2
    const isBc7 = format >= 0x8e8c && format <= 0x8e8f
    const isAstc = format >= 0x93b0 && format <= 0x93ff
    return isBc7 || isAstc ? 1 : 4
  }
  watch('activeTexture', (which = 0) => {
    unit = which
  })
  watch('bindTexture', (target, texture) => bound.set(`${unit}/${target}`, texture))
  watch('deleteTexture', (texture) => living.delete(texture))
  const store = (
    ...[target = 0, levels = 1, format = 0, width = 0, height = 0, depth]: Numbers
  ) => {
    const layers = depth ?? (target === gl.TEXTURE_CUBE_MAP ? 6 : 1)
    let pixels = 0
    for (let level = 0; level < levels; level += 1) pixels += (width * height) / 4 ** level
    keep(target, 'storage', pixels * layers * pixelBytes(format))
  }
  watch('texStorage2D', store)
  watch('texStorage3D', store)
  watch('texImage2D', (target = 0, level = 0, format = 0, ...of) => {
    const source = of[2] as never as Partial<HTMLVideoElement & ImageBitmap> | undefined
    const sized =
      of.length > 3
        ? of
        : [source?.videoWidth ?? source?.width, source?.videoHeight ?? source?.height]
    const [width = 0, height = 0] = sized
    keep(target, `${target}/${level}`, width * height * pixelBytes(format))
  })
  watch('generateMipmap', (target = 0) => {
    const texture = bound.get(`${unit}/${target}`)
    const parts = living.get(texture)
    const bytes = parts?.get(`${target}/0`)
    if (bytes !== undefined) keep(target, 'mipmaps', bytes / 3)
  })
}
