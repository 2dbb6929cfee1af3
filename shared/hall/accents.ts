/** The accent of each pavilion, sRGB: on its walls, its signs and the map alike. */
import type { PavilionId } from './plan.ts'

export const ACCENT: Readonly<Record<PavilionId, string>> = {
  industry: '#f2a33a',
  tourism: '#e2472f',
  medical: '#27b3a6',
  transport: '#3f8cf0',
  city: '#57b36a',
}
