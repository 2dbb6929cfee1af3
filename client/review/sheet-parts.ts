/** Parts of a score sheet that only some rubrics need, loaded when they do. They want a Suspense around them. */
import { lazyPart } from '../api/load-part.ts'

export const CriterionGuide = lazyPart(
  async () => (await import('./criterion-guide.tsx')).CriterionGuide,
)
