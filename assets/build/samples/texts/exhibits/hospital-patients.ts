/** Patients through the ground floor of the metaverse-hospital model. */
type At = readonly [number, number, number]

/** The floor of the model, see models/metaverse-hospital/scale.ts, and the ground before it. */
const FLOOR_Y = 0.066
const STREET_Y = 0.056

const inside = (x: number, z: number): At => [x, FLOOR_Y, z]
const before = (x: number): At => [x, STREET_Y, 0.5]

const arrive = (x: number) => [before(x), inside(x, 0.37)]
const toClinics = (from: At) => ({
  points: [
    from,
    inside(-0.06, 0.112),
    inside(-0.14, 0.138),
    inside(-0.182, 0.15),
    inside(-0.182, 0.31),
  ],
  station: 'clinic',
})
const toPharmacy = (...from: At[]) => ({
  points: [...from, inside(0.06, 0.27), inside(0.15, 0.3)],
  station: 'pharmacy',
})
const leaveClinics = [inside(-0.182, 0.27), inside(-0.14, 0.262), inside(-0.05, 0.29)]
const leave = { points: [inside(0.15, 0.328), inside(0.09, 0.35), before(0.1)] }
const imaging = {
  points: [
    inside(-0.182, 0.26),
    inside(-0.14, 0.258),
    inside(0.0, 0.235),
    inside(0.1, 0.24),
    inside(0.2, 0.222),
  ],
  station: 'imaging',
}
const fromImaging = toPharmacy(inside(0.2, 0.235), inside(0.12, 0.255), inside(0.08, 0.27))
const register = {
  points: [...arrive(0.03), inside(0.03, 0.24), inside(0.03, 0.105)],
  station: 'registration',
}
const bookIn = { points: [...arrive(-0.04), inside(-0.04, 0.18), inside(-0.04, 0.12)] }

/** Most go from the clinic to the pharmacy, some by imaging first, some home at once. */
const afterClinic = (first: object[]) => [
  { share: 6, legs: [...first, toPharmacy(...leaveClinics), leave] },
  { share: 2, legs: [...first, imaging, fromImaging, leave] },
  { share: 2, legs: [...first, { points: [...leaveClinics, inside(0.05, 0.34), before(0.08)] }] },
]

export const HOSPITAL_PATIENTS = {
  kind: 'flow',
  id: 'patients',
  on: 'model',
  title: { zh: '门诊就诊动线推演', en: 'Patients through the outpatient floor' },
  caption: {
    zh: '挂号、候诊、检查、取药四处排队同场运行。调整到诊人数，看预约分流前后等候时间的变化。',
    en: 'Registration, clinics, imaging and pharmacy with their lines. Change how many come, and see what booking ahead does to waiting.',
  },
  seed: 815,
  agents: {
    name: { zh: '患者', en: 'Patients' },
    shape: 'person',
    height: 0.03,
    speed: 0.017,
    spacing: 0.0125,
    spread: 0.011,
    max: 500,
  },
  floors: [{ title: { zh: '门诊首层', en: 'Ground floor' }, y: FLOOR_Y }],
  pace: 4,
  stations: [
    {
      id: 'registration',
      title: { zh: '挂号', en: 'Registration' },
      servers: 6,
      serviceS: 40,
      gates: { from: inside(-0.03, 0.092), to: inside(0.09, 0.092) },
    },
    {
      id: 'clinic',
      title: { zh: '诊室', en: 'Clinics' },
      servers: 15,
      serviceS: 75,
      gates: { from: inside(-0.29, 0.1), to: inside(-0.29, 0.338) },
    },
    {
      id: 'imaging',
      title: { zh: '影像检查', en: 'Imaging' },
      servers: 6,
      serviceS: 130,
      gates: { from: inside(0.255, 0.14), to: inside(0.255, 0.32) },
    },
    {
      id: 'pharmacy',
      title: { zh: '取药', en: 'Pharmacy' },
      servers: 5,
      serviceS: 26,
      gates: { from: inside(0.172, 0.262), to: inside(0.172, 0.328) },
    },
  ],
  sources: [
    {
      id: 'walk-in',
      title: { zh: '现场挂号', en: 'Walking in' },
      colour: '#d96a52',
      rate: { min: 0, max: 800, step: 20, value: 480 },
      routes: afterClinic([register, toClinics(inside(0.0, 0.105))]),
    },
    {
      id: 'booked',
      title: { zh: '线上预约', en: 'Booked ahead' },
      colour: '#56bdb2',
      rate: { min: 0, max: 800, step: 20, value: 200 },
      routes: afterClinic([bookIn, toClinics(inside(-0.04, 0.115))]),
    },
    {
      id: 'refill',
      title: { zh: '复诊取药', en: 'Refills' },
      colour: '#6d9be0',
      rate: { min: 0, max: 400, step: 20, value: 120 },
      routes: [{ share: 1, legs: [toPharmacy(...arrive(0.08)), leave] }],
    },
  ],
}
