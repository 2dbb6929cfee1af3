/** Fault finding at the bogie of rail-model: from a symptom by questions to the likely cause and its case. */
const scene = (
  id: string,
  zh: string,
  en: string,
  choices: readonly (readonly [string, string, string])[] = [],
) => ({
  id,
  line: { zh, en },
  choices: choices.map(([to, choiceZh, choiceEn]) => ({
    to,
    text: { zh: choiceZh, en: choiceEn },
  })),
})

export const BOGIE_CASES = {
  kind: 'dialogue',
  id: 'cases',
  title: { zh: '转向架故障辅助排查', en: 'Fault finding at the bogie' },
  caption: {
    zh: '从现象问起，一步步缩小到原因，并给出依据的案例编号。提问只引用申报材料原文。',
    en: 'From a symptom by questions to its cause, with the number of the case. Free questions are answered by quoting the submission.',
  },
  host: { zh: '检修助手小轴', en: 'Xiaozhou, the fitter’s aid' },
  scenes: [
    scene(
      'start',
      '我是检修助手，不替您下结论。先说现象：今天这台转向架哪里不对？',
      'I assist and do not decide. What is wrong with this bogie today?',
      [
        ['hot', '轴箱温度高', 'An axle box runs hot'],
        ['noise', '行驶有异响', 'It makes a noise'],
        ['lean', '车体偏斜', 'The car leans'],
        ['brake', '制动不缓解', 'A brake does not release'],
      ],
    ),
    scene(
      'hot',
      '请看同侧另一只轴箱的读数：两只相差多少？相差大，多半是这一只自身的问题。',
      'Compare it with the other box of the same side. A large difference points to this box itself.',
      [
        ['hot-one', '相差15℃以上', 'More than 15 °C'],
        ['hot-all', '四只都偏高', 'All four are high'],
      ],
    ),
    scene(
      'hot-one',
      '再看振动：轴承外圈故障频率上有没有峰？',
      'Look at the vibration: is there a peak at the outer-race frequency?',
      [
        ['bearing', '有明显的峰', 'A clear peak'],
        ['grease', '没有，只是温度高', 'None, only heat'],
      ],
    ),
    scene(
      'bearing',
      '符合轴承外圈剥离，参照案例B-2023-117、B-2024-031：请扣车，拆检轴箱，更换轴承并核对电机接地。',
      'That fits a spalled outer race, cases B-2023-117 and B-2024-031: hold the car, open the box, change the bearing, check the motor’s earthing.',
    ),
    scene(
      'grease',
      '多为油脂过量或老化，参照案例B-2022-064：新轴承走合期内允许偏高，超过两周未回落则取油样。',
      'Mostly too much or old grease, case B-2022-064: new bearings may run warm; after two weeks take a grease sample.',
      [['check', '轴承上周刚换', 'The bearing is a week old']],
    ),
    scene(
      'check',
      '那就按走合期处理：限85℃，每日回看一次，十四天后仍高于同侧10℃再扣修。',
      'Then treat it as running in: limit 85 °C, look daily, hold it if it is still 10 °C above its neighbour after fourteen days.',
    ),
    scene(
      'hot-all',
      '四只都高，先排除环境与传感：当日气温多少？读数是否来自同一采集器？若换采集器后正常，参照案例S-2023-009。',
      'All four: rule out the weather and the sensors first. Do they share one logger? If another logger reads normally, see case S-2023-009.',
    ),
    scene('noise', '响声随什么变？', 'What does the noise follow?', [
      ['flat', '随车速，一圈一响', 'Speed: once a turn'],
      ['gear', '随牵引电流', 'Traction current'],
      ['loose', '过道岔时才响', 'Only over points'],
    ]),
    scene(
      'flat',
      '一圈一响多为踏面擦伤。请量长度：超过40毫米须镟轮，参照案例W-2024-052。',
      'Once a turn is mostly a wheel flat. Measure it: above 40 mm the wheel is turned, case W-2024-052.',
    ),
    scene(
      'gear',
      '随电流变的是齿轮箱或联轴节：先看油位与磁塞铁屑，再测联轴节径向间隙，参照案例G-2023-026。',
      'Current means gear case or coupling: check the oil and the magnetic plug, then the coupling’s play, case G-2023-026.',
    ),
    scene(
      'loose',
      '过岔才响，多为横向减振器或止挡间隙：用手推减振器两端，橡胶节点松旷即更换。',
      'Over points it is mostly the lateral damper or its stop: push both ends by hand and change loose rubber joints.',
    ),
    scene('lean', '两只空气弹簧的压力一样吗？', 'Do both air springs have the same pressure?', [
      ['leak', '一侧低', 'One side is low'],
      ['valve', '一样，但高度不同', 'The same, but heights differ'],
    ]),
    scene(
      'leak',
      '在气囊与管接头处涂皂液查漏。五分钟压降超过0.02兆帕，换胶囊或密封圈，参照案例A-2024-018。',
      'Soap the bellows and joints. If it loses more than 0.02 MPa in five minutes change bellows or seal, case A-2024-018.',
    ),
    scene(
      'valve',
      '压力相同而高度不同，查高度阀连杆与水平杆长度，校到标准高度正负3毫米。',
      'Equal pressure, unequal height: check the levelling valve’s rod and set the height to ± 3 mm.',
    ),
    scene(
      'brake',
      '请先关断该转向架制动。缓解后，闸片与制动盘之间有没有间隙？',
      'First isolate this brake. When released, is there a gap between pad and disc?',
      [
        ['caliper', '没有间隙', 'No gap'],
        ['signal', '有间隙，但显示未缓解', 'A gap, but the screen says applied'],
      ],
    ),
    scene(
      'caliper',
      '卡滞在夹钳：检查导向销与防尘套，参照案例C-2023-044。修复前该车限速运行。',
      'The caliper sticks: check guide pins and dust covers, case C-2023-044. Until repaired the train is restricted.',
    ),
    scene(
      'signal',
      '机械已缓解，查压力开关与线路插头。误报占此类报警的六成。',
      'It is released: check the pressure switch and its plug. Six in ten such alarms are false.',
    ),
  ],
  questions: [
    { zh: '答复有没有出处？', en: 'Do answers name their source?' },
    { zh: '语料从哪里来？', en: 'Where does the training data come from?' },
    { zh: '模型会直接控制列车吗？', en: 'Does the model control trains?' },
    { zh: '预期能减少多少停运时间？', en: 'How much downtime is saved?' },
    { zh: '什么时候上线试用？', en: 'When does the trial begin?' },
  ],
}
