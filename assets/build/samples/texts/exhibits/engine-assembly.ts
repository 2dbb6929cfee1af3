/** Assembly of the engine's modules in the order of the work cards, at the virtual-rnd model. */
const RAISED_M = 0.16

const lowered = (node: string, step: string, height = RAISED_M) => ({
  node,
  step,
  property: 'lift',
  low: 0,
  high: 1,
  from: height,
  to: 0,
})

export const ENGINE_ASSEMBLY = {
  kind: 'procedure',
  id: 'assembly',
  on: 'model',
  title: { zh: '虚拟装配验证', en: 'Virtual assembly check' },
  caption: {
    zh: '模块先悬在机位上方。按工艺顺序装入；顺序错了，会说清楚卡在哪里。',
    en: 'The modules hang above their place. Fit them in order; a wrong order shows where it jams.',
  },
  intro: {
    zh: '请把七个模块装上台架：先高压核心，后低压，最后短舱。轴从后向前穿，风扇在前端锁紧。',
    en: 'Fit seven modules to the cradle: the high-pressure core first, then the low spool, the nacelle last.',
  },
  guided: false,
  limitS: 300,
  targets: [
    { id: 'case', title: { zh: '核心机机匣', en: 'Core case' }, node: 'core-case' },
    { id: 'compressor', title: { zh: '高压压气机', en: 'HP compressor' }, node: 'hp-compressor' },
    { id: 'combustor', title: { zh: '燃烧室', en: 'Combustor' }, node: 'combustor' },
    { id: 'turbine', title: { zh: '高压涡轮', en: 'HP turbine' }, node: 'hp-turbine' },
    { id: 'low', title: { zh: '低压涡轮与轴', en: 'LP turbine and shaft' }, node: 'lp-turbine' },
    { id: 'fan', title: { zh: '风扇', en: 'Fan' }, node: 'fan' },
    { id: 'cowl', title: { zh: '风扇罩与反推', en: 'Cowl' }, node: 'cowl' },
    { id: 'balance', title: { zh: '转子动平衡检查', en: 'Balance check' } },
    {
      id: 'blade',
      title: { zh: '试验叶片', en: 'Test blade' },
      node: 'stress-blade',
      wrong: {
        zh: '这是强度试验件，已超过疲劳循环数，不得装机。',
        en: 'A fatigue test piece past its cycles: never to be fitted.',
      },
    },
  ],
  steps: [
    {
      id: 'case',
      title: { zh: '机匣上架', en: 'Case on the cradle' },
      text: {
        zh: '把核心机机匣放上鞍座，锁定前后支点。',
        en: 'Set the core case on its saddles and lock both supports.',
      },
      target: 'case',
      hint: { zh: '其余模块都装在它里面。', en: 'Everything else goes inside it.' },
    },
    {
      id: 'compressor',
      title: { zh: '装高压压气机', en: 'HP compressor' },
      text: {
        zh: '从后向前推入压气机转子，测量前支点跳动。',
        en: 'Push the rotor in from behind and measure its run-out.',
      },
      target: 'compressor',
      after: ['case'],
      hint: { zh: '增压级之后、燃烧室之前的八级。', en: 'The eight stages before the combustor.' },
      early: { zh: '没有机匣，转子没有支点。', en: 'Without its case the rotor has no support.' },
    },
    {
      id: 'combustor',
      title: { zh: '装燃烧室', en: 'Combustor' },
      text: {
        zh: '装入环形燃烧室，插入十六只喷嘴。',
        en: 'Fit the annular liner and its sixteen nozzles.',
      },
      target: 'combustor',
      after: ['compressor'],
      hint: { zh: '黄铜色的环形火焰筒。', en: 'The brass ring with the flame.' },
      early: {
        zh: '燃烧室先入，压气机转子就推不进来。',
        en: 'With the combustor in place the compressor cannot pass.',
      },
    },
    {
      id: 'turbine',
      title: { zh: '装高压涡轮', en: 'HP turbine' },
      text: {
        zh: '装高压涡轮，与压气机轴用曲线联轴器连接。',
        en: 'Fit the turbine and couple it to the compressor shaft.',
      },
      target: 'turbine',
      after: ['combustor'],
      hint: { zh: '紧接燃烧室的两级。', en: 'The two stages after the combustor.' },
      early: {
        zh: '涡轮挡住了燃烧室的装入方向。',
        en: 'The turbine bars the way of the combustor.',
      },
    },
    {
      id: 'balance',
      title: { zh: '高压转子动平衡', en: 'Balance the high spool' },
      text: {
        zh: '低压轴穿入之前，检查高压转子剩余不平衡量。',
        en: 'Before the low shaft goes in, check the unbalance of the high spool.',
      },
      target: 'balance',
      after: ['turbine'],
      hint: {
        zh: '一旦低压轴穿入，就没有测量空间了。',
        en: 'Once the shaft is in there is no room to measure.',
      },
      early: {
        zh: '转子还不完整，测得的不平衡量没有意义。',
        en: 'The rotor is not complete; the figure would mean nothing.',
      },
    },
    {
      id: 'low',
      title: { zh: '穿低压轴', en: 'Low turbine and shaft' },
      text: {
        zh: '低压涡轮带轴从后端穿入，轴端露出前支点。',
        en: 'Pass the shaft from behind until it shows at the front.',
      },
      target: 'low',
      after: ['balance'],
      hint: { zh: '最后面的四级和那根长轴。', en: 'The last four stages and the long shaft.' },
      early: {
        zh: '高压转子未平衡就穿轴，返工要全部拆出。',
        en: 'Unbalanced, everything has to come out again.',
      },
    },
    {
      id: 'fan',
      title: { zh: '装风扇', en: 'Fan' },
      text: {
        zh: '风扇盘套上轴端，按配重图装十八片叶片。',
        en: 'Set the disc on the shaft and fit eighteen blades by the weight chart.',
      },
      target: 'fan',
      after: ['low'],
      hint: { zh: '最前面。', en: 'Right at the front.' },
      early: {
        zh: '轴端还没有露出来，风扇盘无处可装。',
        en: 'There is no shaft end yet to hold the disc.',
      },
    },
    {
      id: 'cowl',
      title: { zh: '合短舱', en: 'Close the cowl' },
      text: { zh: '检查工具清点无误后合上风扇罩。', en: 'Count the tools, then close the cowl.' },
      target: 'cowl',
      after: ['fan'],
      hint: { zh: '白色外罩。', en: 'The white outer shell.' },
      early: { zh: '风扇没装就合罩，叶片放不进去。', en: 'Closed now, no blade can be fitted.' },
    },
  ],
  bindings: [
    lowered('core-case', 'case', 0.06),
    lowered('nozzle', 'case', 0.06),
    lowered('hp-compressor', 'compressor'),
    lowered('combustor', 'combustor'),
    lowered('hp-turbine', 'turbine'),
    lowered('lp-turbine', 'low'),
    lowered('booster', 'low'),
    lowered('fan', 'fan'),
    lowered('cowl', 'cowl', 0.3),
    lowered('intake', 'cowl', 0.3),
  ],
  scoring: { slip: 8, hint: 4, late: 0, pass: 70 },
}
