/** Which script builds the model of which sample. */
import type { Track } from '../kit/inks.ts'
import type { Model } from '../kit/model.ts'
import { buildCultureField } from './culture-field.ts'
import { buildHazardTraining } from './hazard-training.ts'
import { buildMetaverseFactory } from './metaverse-factory.ts'
import { buildLargeSpaceVr } from './large-space-vr.ts'
import { buildMetaverseHospital } from './metaverse-hospital.ts'
import { buildPrecisionMedicine } from './precision-medicine.ts'
import { buildMedicalTraining } from './medical-training.ts'
import { buildHubTwin } from './hub-twin.ts'
import { buildDrivingTest } from './driving-test.ts'
import { buildCityHub } from './city-hub.ts'
import { buildPublicService } from './public-service.ts'

export interface ModelRecipe {
  track: Track
  seed: number
  build(model: Model): void
}

export const MODELS: Record<string, ModelRecipe> = {
  'metaverse-factory': { track: 'industry', seed: 11, build: buildMetaverseFactory },
  'hazard-training': { track: 'industry', seed: 12, build: buildHazardTraining },
  'culture-field': { track: 'tourism', seed: 21, build: buildCultureField },
  'large-space-vr': { track: 'tourism', seed: 22, build: buildLargeSpaceVr },
  'metaverse-hospital': { track: 'medical', seed: 31, build: buildMetaverseHospital },
  'precision-medicine': { track: 'medical', seed: 32, build: buildPrecisionMedicine },
  'medical-training': { track: 'medical', seed: 33, build: buildMedicalTraining },
  'hub-twin': { track: 'transport', seed: 41, build: buildHubTwin },
  'driving-test': { track: 'transport', seed: 42, build: buildDrivingTest },
  'city-hub': { track: 'city', seed: 51, build: buildCityHub },
  'public-service': { track: 'city', seed: 52, build: buildPublicService },
}
