/** The samples in the order of the call's tracks. */
import type { SampleText } from './texts/sample-text.ts'
import { CITY_HUB } from './texts/city-hub.ts'
import { CULTURE_FIELD } from './texts/culture-field.ts'
import { DRIVING_TEST } from './texts/driving-test.ts'
import { HAZARD_TRAINING } from './texts/hazard-training.ts'
import { HUB_TWIN } from './texts/hub-twin.ts'
import { LARGE_SPACE_VR } from './texts/large-space-vr.ts'
import { MEDICAL_TRAINING } from './texts/medical-training.ts'
import { METAVERSE_FACTORY } from './texts/metaverse-factory.ts'
import { METAVERSE_HOSPITAL } from './texts/metaverse-hospital.ts'
import { PRECISION_MEDICINE } from './texts/precision-medicine.ts'
import { PUBLIC_SERVICE } from './texts/public-service.ts'

export const SAMPLES: readonly (readonly [string, SampleText])[] = [
  ['metaverse-factory', METAVERSE_FACTORY],
  ['hazard-training', HAZARD_TRAINING],
  ['culture-field', CULTURE_FIELD],
  ['large-space-vr', LARGE_SPACE_VR],
  ['metaverse-hospital', METAVERSE_HOSPITAL],
  ['precision-medicine', PRECISION_MEDICINE],
  ['medical-training', MEDICAL_TRAINING],
  ['hub-twin', HUB_TWIN],
  ['driving-test', DRIVING_TEST],
  ['city-hub', CITY_HUB],
  ['public-service', PUBLIC_SERVICE],
]
