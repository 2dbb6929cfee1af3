/** The baked files of the hall; the only module that names them. Vite gives them hashed addresses. */
import type { ZoneId } from '../../../shared/hall/plan.ts'
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'

export interface ZoneFiles {
  model: string
  light: Record<TimeOfDay, string>
}

export const HALL_FILES: Record<ZoneId, ZoneFiles> = {
  atrium: {
    model: new URL('../../../assets/hall/atrium.glb', import.meta.url).href,
    light: {
      day: new URL('../../../assets/hall/atrium-day.webp', import.meta.url).href,
      evening: new URL('../../../assets/hall/atrium-evening.webp', import.meta.url).href,
    },
  },
  industry: {
    model: new URL('../../../assets/hall/industry.glb', import.meta.url).href,
    light: {
      day: new URL('../../../assets/hall/industry-day.webp', import.meta.url).href,
      evening: new URL('../../../assets/hall/industry-evening.webp', import.meta.url).href,
    },
  },
  tourism: {
    model: new URL('../../../assets/hall/tourism.glb', import.meta.url).href,
    light: {
      day: new URL('../../../assets/hall/tourism-day.webp', import.meta.url).href,
      evening: new URL('../../../assets/hall/tourism-evening.webp', import.meta.url).href,
    },
  },
  city: {
    model: new URL('../../../assets/hall/city.glb', import.meta.url).href,
    light: {
      day: new URL('../../../assets/hall/city-day.webp', import.meta.url).href,
      evening: new URL('../../../assets/hall/city-evening.webp', import.meta.url).href,
    },
  },
  medical: {
    model: new URL('../../../assets/hall/medical.glb', import.meta.url).href,
    light: {
      day: new URL('../../../assets/hall/medical-day.webp', import.meta.url).href,
      evening: new URL('../../../assets/hall/medical-evening.webp', import.meta.url).href,
    },
  },
  transport: {
    model: new URL('../../../assets/hall/transport.glb', import.meta.url).href,
    light: {
      day: new URL('../../../assets/hall/transport-day.webp', import.meta.url).href,
      evening: new URL('../../../assets/hall/transport-evening.webp', import.meta.url).href,
    },
  },
}
