/** Parts of a score sheet that not every sheet needs, loaded when one does. They want a Suspense around them. */
import { lazyPart } from '../api/load-part.ts'

export const SheetSteps = lazyPart(async () => (await import('./sheet-steps.tsx')).SheetSteps)
export const CriterionGuide = lazyPart(
  async () => (await import('./criterion-guide.tsx')).CriterionGuide,
)
