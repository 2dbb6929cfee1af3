/** The baked files of the hall; the only module that names them. Vite gives them hashed addresses. */
import type { ZoneId } from '../../../shared/hall/plan.ts'

export interface ZoneFiles {
  model: string
  light: string
}

export const HALL_FILES: Record<ZoneId, ZoneFiles> = {
  atrium: {
    model: new URL('../../../assets/hall/atrium.glb', import.meta.url).href,
    light: new URL('../../../assets/hall/atrium-light.webp', import.meta.url).href,
  },
  industry: {
    model: new URL('../../../assets/hall/industry.glb', import.meta.url).href,
    light: new URL('../../../assets/hall/industry-light.webp', import.meta.url).href,
  },
  tourism: {
    model: new URL('../../../assets/hall/tourism.glb', import.meta.url).href,
    light: new URL('../../../assets/hall/tourism-light.webp', import.meta.url).href,
  },
  city: {
    model: new URL('../../../assets/hall/city.glb', import.meta.url).href,
    light: new URL('../../../assets/hall/city-light.webp', import.meta.url).href,
  },
  medical: {
    model: new URL('../../../assets/hall/medical.glb', import.meta.url).href,
    light: new URL('../../../assets/hall/medical-light.webp', import.meta.url).href,
  },
  transport: {
    model: new URL('../../../assets/hall/transport.glb', import.meta.url).href,
    light: new URL('../../../assets/hall/transport-light.webp', import.meta.url).href,
  },
}
