/** Parts of a score sheet that not every sheet needs, loaded when one does. They want a Suspense around them. */
import { lazyPart } from '../api/load-part.ts'

export const SheetSteps = lazyPart(() => import('./sheet-steps.tsx'), 'SheetSteps')
export const CriterionGuide = lazyPart(() => import('./criterion-guide.tsx'), 'CriterionGuide')
