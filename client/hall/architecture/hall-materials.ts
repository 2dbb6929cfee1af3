/** The materials of one zone. Programs are shared by all zones; only the lightmap differs. */
import {
  AdditiveBlending,
  Color,
  DoubleSide,
  MeshStandardMaterial,
  NoBlending,
  NormalBlending,
  ShaderMaterial,
  UniformsLib,
  UniformsUtils,
  type IUniform,
  type Material,
  type Texture,
} from 'three'
import type { MaterialName } from './load-zone.ts'
import {
  BAKED_LIGHT_HEAD,
  EMISSIVE_FRAGMENT,
  MATTE_FRAGMENT,
  SURFACE_VERTEX,
  SURFACE_VERTEX_BODY,
  SURFACE_VERTEX_HEAD,
} from './surface-shader.ts'
import type { SurfaceTextures } from './surface-textures.ts'

export const PLASTER_TILE_M = 2.4
export const TERRAZZO_TILE_M = 3
const FLOOR_TINT = new Color('#6a645c')

export interface HallMaterials {
  zone: Record<MaterialName, Material>
  mirror: Partial<Record<MaterialName, Material>>
  /** What polished parts reflect. */
  setEnvironment: (texture: Texture) => void
  /** Turns the polished floor on (1) or off (0). */
  setReflection: (amount: number) => void
  dispose: () => void
}

interface ShaderSpec {
  fragment: string
  defines: Record<string, string>
  uniforms: Record<string, IUniform>
}

function shader({ fragment, defines, uniforms }: ShaderSpec): ShaderMaterial {
  const material = new ShaderMaterial({
    vertexShader: SURFACE_VERTEX,
    fragmentShader: fragment,
    defines,
    uniforms: { ...UniformsUtils.clone(UniformsLib.fog), ...uniforms },
    fog: true,
  })
  return material
}

/** Lit by the bake; the room's reflection only as specular, dimmed where the bake is dark. */
function satinMaterial(lightMap: Texture): MeshStandardMaterial {
  const material = new MeshStandardMaterial()
  material.onBeforeCompile = (program) => {
    program.uniforms['bakedLightMap'] = { value: lightMap }
    program.vertexShader = program.vertexShader.replace(
      'void main() {',
      `${SURFACE_VERTEX_HEAD}varying vec2 vPolish;\nvoid main() {\n${SURFACE_VERTEX_BODY}
        vPolish = vec2(step(0.5, _lit.a), fract(_lit.a * 1.996) );`,
    )
    program.fragmentShader = program.fragmentShader
      .replace('void main() {', `${BAKED_LIGHT_HEAD}varying vec2 vPolish;\nvoid main() {`)
      .replace('#include <color_fragment>', 'diffuseColor.rgb = vAlbedo;')
      .replace('#include <roughnessmap_fragment>', 'float roughnessFactor = vPolish.y;')
      .replace('#include <metalnessmap_fragment>', 'float metalnessFactor = vPolish.x;')
      .replace(
        '#include <lights_fragment_maps>',
        `
        vec3 baked = bakedLight() * PI;
        irradiance += baked;
        #ifdef USE_ENVMAP
        radiance += getIBLRadiance(geometryViewDir, geometryNormal, material.roughness)
          * clamp(dot(baked, vec3(0.25)), 0.0, 1.0);
        #endif`,
      )
  }
  material.defines = { ...material.defines, BAKED_LIGHT: '' }
  material.customProgramCacheKey = () => 'hall-satin'
  return material
}

export function createHallMaterials(lightMap: Texture, textures: SurfaceTextures): HallMaterials {
  const bakedLightMap = { value: lightMap }
  const reflection = { value: 0 }
  const floorTint = { value: FLOOR_TINT }
  const plaster = { detailMap: { value: textures.plaster }, detailTileM: { value: PLASTER_TILE_M } }
  const terrazzo = {
    detailMap: { value: textures.terrazzo },
    detailTileM: { value: TERRAZZO_TILE_M },
  }
  const lit = { BAKED_LIGHT: '' }
  const satin = satinMaterial(lightMap)
  const floor = shader({
    fragment: MATTE_FRAGMENT,
    defines: { ...lit, FLOOR: '' },
    uniforms: { ...terrazzo, bakedLightMap, reflection },
  })
  // Whether or not it mirrors: to go over to what is not transparent would be another shader.
  floor.transparent = true
  floor.blending = NoBlending
  const emis = shader({ fragment: EMISSIVE_FRAGMENT, defines: {}, uniforms: {} })
  emis.side = DoubleSide
  const glow = shader({ fragment: EMISSIVE_FRAGMENT, defines: {}, uniforms: {} })
  glow.side = DoubleSide
  glow.transparent = true
  glow.blending = AdditiveBlending
  glow.depthWrite = false
  glow.fog = false
  const mirrorEmis = shader({
    fragment: EMISSIVE_FRAGMENT,
    defines: { MIRROR: '' },
    uniforms: { floorTint },
  })
  mirrorEmis.side = DoubleSide
  const mirrorLit = shader({
    fragment: MATTE_FRAGMENT,
    defines: { ...lit, MIRROR: '' },
    uniforms: { ...plaster, bakedLightMap, floorTint },
  })
  const zone = {
    matte: shader({
      fragment: MATTE_FRAGMENT,
      defines: lit,
      uniforms: { ...plaster, bakedLightMap },
    }),
    satin,
    floor,
    emis,
    glow,
  }
  return {
    zone,
    setEnvironment: (texture) => {
      satin.envMap = texture
      satin.needsUpdate = true
    },
    mirror: { matte: mirrorLit, satin: mirrorLit, emis: mirrorEmis },
    setReflection: (amount) => {
      reflection.value = amount
      floor.blending = amount > 0 ? NormalBlending : NoBlending
    },
    dispose: () => {
      for (const material of [...Object.values(zone), mirrorLit, mirrorEmis]) material.dispose()
    },
  }
}
