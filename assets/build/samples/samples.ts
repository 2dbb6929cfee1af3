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
import { MUSEUM_NIGHT } from './texts/museum-night.ts'
import { DRAGON_BOAT } from './texts/dragon-boat.ts'
import { OPERA_STAGE } from './texts/opera-stage.ts'
import { VIRTUAL_RND } from './texts/virtual-rnd.ts'
import { SUPPLY_CHAIN } from './texts/supply-chain.ts'
import { RAIL_MODEL } from './texts/rail-model.ts'
import { CONTENT_DEVELOPMENT } from './texts/content-development.ts'
import { MEDICAL_DIGITAL_HUMAN } from './texts/medical-digital-human.ts'
import { ANATOMY_LAB } from './texts/anatomy-lab.ts'
import { MAAS } from './texts/maas.ts'
import { SMART_SERVICE } from './texts/smart-service.ts'
import { TELEMEDICINE } from './texts/telemedicine.ts'
import { REMOTE_ICU } from './texts/remote-icu.ts'
import { DRUG_TRIAL } from './texts/drug-trial.ts'
import { COMMUNITY_SERVICE } from './texts/community-service.ts'
import { FLOOD_REHEARSAL } from './texts/flood-rehearsal.ts'
import { RAIL_SIGNAL } from './texts/rail-signal.ts'
import { STEEL_ENERGY } from './texts/steel-energy.ts'
import { NIGHT_ECONOMY } from './texts/night-economy.ts'
import { FUTURE_CITY } from './texts/future-city.ts'
import { CITY_PLANNING } from './texts/city-planning.ts'
import { SHIPYARD_LINE } from './texts/shipyard-line.ts'
import { SUBSTATION_TRAINING } from './texts/substation-training.ts'
import { AIRPORT_HUB } from './texts/airport-hub.ts'
import { PORT_TRUCK_TEST } from './texts/port-truck-test.ts'
import { OLD_LANE_RENEWAL } from './texts/old-lane-renewal.ts'
import { FERRY_MAAS } from './texts/ferry-maas.ts'
import { ROBOT_CELL } from './texts/robot-cell.ts'
import { RIVERSIDE_GUIDE } from './texts/riverside-guide.ts'

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
  ['museum-night', MUSEUM_NIGHT],
  ['dragon-boat', DRAGON_BOAT],
  ['opera-stage', OPERA_STAGE],
  ['virtual-rnd', VIRTUAL_RND],
  ['supply-chain', SUPPLY_CHAIN],
  ['rail-model', RAIL_MODEL],
  ['content-development', CONTENT_DEVELOPMENT],
  ['medical-digital-human', MEDICAL_DIGITAL_HUMAN],
  ['anatomy-lab', ANATOMY_LAB],
  ['maas', MAAS],
  ['smart-service', SMART_SERVICE],
  ['telemedicine', TELEMEDICINE],
  ['remote-icu', REMOTE_ICU],
  ['drug-trial', DRUG_TRIAL],
  ['community-service', COMMUNITY_SERVICE],
  ['flood-rehearsal', FLOOD_REHEARSAL],
  ['rail-signal', RAIL_SIGNAL],
  ['steel-energy', STEEL_ENERGY],
  ['night-economy', NIGHT_ECONOMY],
  ['future-city', FUTURE_CITY],
  ['city-planning', CITY_PLANNING],
  ['shipyard-line', SHIPYARD_LINE],
  ['substation-training', SUBSTATION_TRAINING],
  ['airport-hub', AIRPORT_HUB],
  ['port-truck-test', PORT_TRUCK_TEST],
  ['old-lane-renewal', OLD_LANE_RENEWAL],
  ['ferry-maas', FERRY_MAAS],
  ['robot-cell', ROBOT_CELL],
  ['riverside-guide', RIVERSIDE_GUIDE],
]
