/** Which script builds the model of which sample. */
import type { PavilionId } from '../../../../shared/hall/plan.ts'
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
import { buildMuseumNight } from './museum-night.ts'
import { buildDragonBoat } from './dragon-boat.ts'
import { buildOperaStage } from './opera-stage.ts'
import { buildVirtualRnd } from './virtual-rnd.ts'
import { buildSupplyChain } from './supply-chain.ts'
import { buildRailModel } from './rail-model.ts'
import { buildContentDevelopment } from './content-development.ts'
import { buildMedicalDigitalHuman } from './medical-digital-human.ts'
import { buildAnatomyLab } from './anatomy-lab.ts'
import { buildMaas } from './maas.ts'
import { buildSmartService } from './smart-service.ts'
import { buildTelemedicine } from './telemedicine.ts'
import { buildRemoteIcu } from './remote-icu.ts'
import { buildDrugTrial } from './drug-trial.ts'
import { buildCommunityService } from './community-service.ts'
import { buildFloodRehearsal } from './flood-rehearsal.ts'
import { buildRailSignal } from './rail-signal.ts'
import { buildSteelEnergy } from './steel-energy.ts'
import { buildNightEconomy } from './night-economy.ts'
import { buildFutureCity } from './future-city.ts'
import { buildCityPlanning } from './city-planning.ts'
import { buildShipyardLine } from './shipyard-line.ts'
import { buildSubstationTraining } from './substation-training.ts'
import { buildAirportHub } from './airport-hub.ts'
import { buildPortTruckTest } from './port-truck-test.ts'
import { buildOldLaneRenewal } from './old-lane-renewal.ts'
import { buildFerryMaas } from './ferry-maas.ts'
import { buildRobotCell } from './robot-cell.ts'
import { buildRiversideGuide } from './riverside-guide.ts'

export interface ModelRecipe {
  track: PavilionId
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
  'museum-night': { track: 'tourism', seed: 23, build: buildMuseumNight },
  'dragon-boat': { track: 'tourism', seed: 24, build: buildDragonBoat },
  'opera-stage': { track: 'tourism', seed: 25, build: buildOperaStage },
  'virtual-rnd': { track: 'industry', seed: 13, build: buildVirtualRnd },
  'supply-chain': { track: 'industry', seed: 14, build: buildSupplyChain },
  'rail-model': { track: 'transport', seed: 43, build: buildRailModel },
  'content-development': { track: 'tourism', seed: 23, build: buildContentDevelopment },
  'medical-digital-human': { track: 'medical', seed: 34, build: buildMedicalDigitalHuman },
  'anatomy-lab': { track: 'medical', seed: 34, build: buildAnatomyLab },
  maas: { track: 'transport', seed: 44, build: buildMaas },
  'smart-service': { track: 'tourism', seed: 24, build: buildSmartService },
  telemedicine: { track: 'medical', seed: 35, build: buildTelemedicine },
  'remote-icu': { track: 'medical', seed: 35, build: buildRemoteIcu },
  'drug-trial': { track: 'medical', seed: 36, build: buildDrugTrial },
  'community-service': { track: 'city', seed: 54, build: buildCommunityService },
  'flood-rehearsal': { track: 'city', seed: 54, build: buildFloodRehearsal },
  'rail-signal': { track: 'transport', seed: 44, build: buildRailSignal },
  'steel-energy': { track: 'industry', seed: 16, build: buildSteelEnergy },
  'night-economy': { track: 'city', seed: 55, build: buildNightEconomy },
  'future-city': { track: 'city', seed: 53, build: buildFutureCity },
  'city-planning': { track: 'city', seed: 53, build: buildCityPlanning },
  'shipyard-line': { track: 'industry', seed: 15, build: buildShipyardLine },
  'substation-training': { track: 'industry', seed: 16, build: buildSubstationTraining },
  'airport-hub': { track: 'transport', seed: 45, build: buildAirportHub },
  'port-truck-test': { track: 'transport', seed: 46, build: buildPortTruckTest },
  'old-lane-renewal': { track: 'city', seed: 55, build: buildOldLaneRenewal },
  'ferry-maas': { track: 'transport', seed: 45, build: buildFerryMaas },
  'robot-cell': { track: 'industry', seed: 17, build: buildRobotCell },
  'riverside-guide': { track: 'tourism', seed: 26, build: buildRiversideGuide },
}
