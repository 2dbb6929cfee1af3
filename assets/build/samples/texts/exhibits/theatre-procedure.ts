/** Starting the theatre of the medical-training model before an operation with the robot. */
const arm = (number: number) => `instrument-arm-${number}`

/** An arm stands aside until it is docked; degrees about its column. */
const docked = (number: number, aside: number, rest: number, step: string) => ({
  node: arm(number),
  step,
  property: 'turn',
  low: 0,
  high: 1,
  from: aside,
  to: rest,
})

export const THEATRE_START = {
  kind: 'procedure',
  id: 'theatre-start',
  on: 'model',
  title: { zh: '手术机器人开机准备', en: 'Starting the surgical robot' },
  caption: {
    zh: '从自检到三方核查的八步开机流程，机械臂与无影灯随步骤就位。',
    en: 'Eight steps from self-test to the team check; arms and lamp move into place as they are done.',
  },
  intro: {
    zh: '患者已麻醉，机器人还停在待机位。请完成开机准备，途中保持无菌与患者安全。',
    en: 'The patient is under anaesthesia and the robot stands by. Make it ready, and keep the field sterile and the patient safe.',
  },
  guided: true,
  limitS: 240,
  targets: [
    { id: 'robot', title: { zh: '机器人主机', en: 'Robot' }, node: 'surgical-robot' },
    { id: 'lamp', title: { zh: '无影灯', en: 'Lamp' }, node: 'lamp-1' },
    { id: 'scope', title: { zh: '2号臂（内镜）', en: 'Arm 2 (endoscope)' }, node: arm(2) },
    { id: 'left', title: { zh: '1号臂', en: 'Arm 1' }, node: arm(1) },
    { id: 'right', title: { zh: '4号臂', en: 'Arm 4' }, node: arm(4) },
    { id: 'table', title: { zh: '手术台', en: 'Operating table' }, node: 'operating-table' },
    {
      id: 'stations',
      title: { zh: '解剖示教台', en: 'Anatomy stands' },
      node: 'anatomy-stations',
      wrong: {
        zh: '示教台在污染区，术前准备不得触碰。',
        en: 'The stands are outside the sterile field: nobody touches them now.',
      },
    },
    { id: 'drape', title: { zh: '套无菌罩', en: 'Drape the arms' } },
    { id: 'check', title: { zh: '三方核查', en: 'Team check' } },
  ],
  steps: [
    {
      id: 'test',
      title: { zh: '系统自检', en: 'Self-test' },
      text: {
        zh: '启动机器人自检，等待指示灯变绿。',
        en: 'Start the robot’s self-test and wait for green.',
      },
      target: 'robot',
      limitS: 40,
      hint: { zh: '一切从主机开始。', en: 'It all begins with the robot itself.' },
    },
    {
      id: 'lock',
      title: { zh: '锁定手术台', en: 'Lock the table' },
      text: { zh: '调好体位，锁定手术台。', en: 'Set the patient’s position and lock the table.' },
      target: 'table',
      limitS: 40,
      hint: {
        zh: '臂就位之后，台面不能再动。',
        en: 'Once the arms are docked the table must not move.',
      },
    },
    {
      id: 'light',
      title: { zh: '对准无影灯', en: 'Aim the lamp' },
      text: { zh: '打开无影灯并对准术野。', en: 'Switch the lamp on and aim it at the field.' },
      target: 'lamp',
      limitS: 40,
    },
    {
      id: 'drape',
      title: { zh: '套无菌罩', en: 'Drape the arms' },
      text: { zh: '自检通过后，为各臂套无菌罩。', en: 'After the self-test, drape the arms.' },
      target: 'drape',
      after: ['test'],
      limitS: 40,
      early: {
        zh: '自检时臂会运动，先套罩会撕破。',
        en: 'The arms move during the self-test: drapes put on before tear.',
      },
    },
    {
      id: 'scope',
      title: { zh: '内镜臂就位', en: 'Dock the endoscope' },
      text: {
        zh: '先就位2号内镜臂，看清腹腔。',
        en: 'Dock arm 2 with the endoscope first, to see inside.',
      },
      target: 'scope',
      after: ['lock', 'drape'],
      limitS: 40,
      hint: { zh: '先有视野，再进器械。', en: 'First the view, then the instruments.' },
      early: {
        zh: '未套无菌罩或未锁台就进臂，术野污染或套管移位。',
        en: 'Undraped, or with the table unlocked, the field is soiled or the ports shift.',
      },
    },
    {
      id: 'left',
      title: { zh: '1号器械臂就位', en: 'Dock arm 1' },
      text: { zh: '在直视下就位1号臂。', en: 'Dock arm 1 in view of the endoscope.' },
      target: 'left',
      after: ['scope'],
      limitS: 30,
      early: {
        zh: '没有内镜视野就进器械，可能刺伤脏器。',
        en: 'Without a view an instrument may pierce an organ.',
      },
    },
    {
      id: 'right',
      title: { zh: '4号器械臂就位', en: 'Dock arm 4' },
      text: { zh: '在直视下就位4号臂。', en: 'Dock arm 4 in view of the endoscope.' },
      target: 'right',
      after: ['scope'],
      limitS: 30,
      early: {
        zh: '没有内镜视野就进器械，可能刺伤脏器。',
        en: 'Without a view an instrument may pierce an organ.',
      },
    },
    {
      id: 'check',
      title: { zh: '三方核查', en: 'Team check' },
      text: {
        zh: '医师、麻醉、护士共同核查后开始。',
        en: 'Surgeon, anaesthetist and nurse check together, then begin.',
      },
      target: 'check',
      after: ['left', 'right', 'light'],
      limitS: 30,
      early: {
        zh: '准备未完成，核查无从谈起。',
        en: 'There is nothing to check before all is ready.',
      },
    },
  ],
  bindings: [
    docked(1, -112, -53.3, 'left'),
    docked(2, -70, -17.8, 'scope'),
    docked(4, 112, 53.3, 'right'),
    { node: 'lamp-1', step: 'light', property: 'turn', low: 0, high: 1, from: 118, to: 40 },
    {
      node: 'lamp-1',
      step: 'light',
      property: 'colour',
      low: 0,
      high: 1,
      from: '#7d8488',
      to: '#ffffff',
    },
    {
      node: 'surgical-robot',
      step: 'test',
      property: 'colour',
      low: 0,
      high: 1,
      from: '#b9b4ac',
      to: '#ffffff',
    },
  ],
}
