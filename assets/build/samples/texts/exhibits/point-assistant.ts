/** The assistant that finds faults of turnouts: it asks what is seen and gives the likely cause with its ground. */
export const POINT_ASSISTANT = {
  kind: 'dialogue',
  id: 'point-assistant',
  title: { zh: '道岔故障排查助手', en: 'Finding a turnout fault' },
  caption: {
    zh: '从看到的现象开始，一步步缩小范围；只给建议，动手由人。也可直接提问，回答引自申报材料原文。',
    en: 'Begin with what you see and narrow it down. It advises, people act. Or ask; answers quote the submission.',
  },
  host: { zh: '排查助手小岔', en: 'Xiaocha, the assistant' },
  scenes: [
    {
      id: 'what',
      line: {
        zh: '我是排查助手，不是调度员，不下命令。请先确认已登记停用。现在看到什么现象？',
        en: 'I am an assistant and give no orders. Make sure that the turnout is out of use. What do you see?',
      },
      choices: [
        { text: { zh: '转到位，没有表示', en: 'Thrown, no indication' }, to: 'no-indication' },
        { text: { zh: '一直转，不停', en: 'Keeps running' }, to: 'running' },
        { text: { zh: '根本不动', en: 'Does not move' }, to: 'dead' },
      ],
    },
    {
      id: 'no-indication',
      line: {
        zh: '看电流曲线末端：正常应在锁闭后一个小台阶，再归零。您看到的是哪一种？',
        en: 'Look at the end of the curve: after locking a small step, then zero. Which one do you have?',
      },
      choices: [
        { text: { zh: '有小台阶', en: 'With the small step' }, to: 'step' },
        { text: { zh: '直接归零', en: 'Straight to zero' }, to: 'zero' },
      ],
    },
    {
      id: 'step',
      line: {
        zh: '有小台阶，说明表示电路已接通过：重点查室内表示继电器与分线盘端子。同类案例41件，34件在室内。',
        en: 'With the step the circuit was closed: look indoors, at relay and terminals. 34 of 41 such cases were there.',
      },
      choices: [{ text: { zh: '室内正常', en: 'Indoors is fine' }, to: 'cable' }],
    },
    {
      id: 'zero',
      line: {
        zh: '没有小台阶：多为表示缺口偏移或接点未打到位。先测缺口，标准2毫米，允差0.5毫米。',
        en: 'Without it the gap has shifted or the contacts did not go over. Measure the gap: 2 mm, 0.5 either way.',
      },
      choices: [
        { text: { zh: '缺口偏小', en: 'The gap is small' }, to: 'gap' },
        { text: { zh: '缺口正常', en: 'The gap is right' }, to: 'contact' },
      ],
    },
    {
      id: 'gap',
      line: {
        zh: '调整表示杆锁紧螺母，调后复测定反位各一次。气温较上次调整升高15度以上时，先查轨道爬行再调。',
        en: 'Adjust the nuts of the detector bar and measure both ways. If it is 15 K warmer than last time, look for creeping rails first.',
      },
    },
    {
      id: 'contact',
      line: {
        zh: '查动接点打入深度，不小于4毫米；有拉弧发黑的更换。不得以短接代替处理。',
        en: 'The contacts must enter by 4 mm at least; change those that are burnt. Never bridge them.',
      },
    },
    {
      id: 'cable',
      line: {
        zh: '甩开分线盘量电缆回线电阻，与竣工值比较；雨后绝缘低于1兆欧时，先查方向盒进水。',
        en: 'Measure the loop against the value at handover. Under 1 MΩ after rain: look for water in the box.',
      },
    },
    {
      id: 'running',
      line: {
        zh: '电机空转：尖轨有没有到位？到位不停，多为锁闭未完成；不到位，多为卡阻或摩擦联结器过松。',
        en: 'The motor idles: has the blade arrived? If so locking fails; if not something blocks it or the clutch is loose.',
      },
      choices: [
        { text: { zh: '没有到位', en: 'It has not' }, to: 'blocked' },
        { text: { zh: '到位不停', en: 'It has' }, to: 'locking' },
      ],
    },
    {
      id: 'blocked',
      line: {
        zh: '防护到位后看滑床板和尖轨间有无石砟、冰雪；无异物时量转换力，超过4500牛先清扫涂油。',
        en: 'Protected, look for stones or ice. If there are none measure the force: beyond 4,500 N clean and oil first.',
      },
    },
    {
      id: 'locking',
      line: {
        zh: '查锁闭铁行程与外锁闭开口；4毫米试验若能锁闭，立即停用并升级报修。',
        en: 'Check the travel of the lock. If it locks with the 4 mm gauge, keep it out of use and escalate.',
      },
    },
    {
      id: 'dead',
      line: {
        zh: '先看有没有电流：没有，查安全接点是否断开、断路器是否跳闸；有启动峰无转换，查抱死与断相。',
        en: 'Is there any current? None: safety contact or breaker. A peak and no movement: seized, or a phase is missing.',
      },
      choices: [
        { text: { zh: '没有电流', en: 'No current' }, to: 'power' },
        { text: { zh: '只有启动峰', en: 'Only a peak' }, to: 'phase' },
      ],
    },
    {
      id: 'power',
      line: {
        zh: '七成是检修后安全接点未恢复。请到现场确认手摇把已抽出、盖板已压合。',
        en: 'Seven in ten: the safety contact was not restored after work. Is the crank out, the lid down?',
      },
    },
    {
      id: 'phase',
      line: {
        zh: '量三相电压，任一相低于额定八成按断相处理；三相正常再手摇，摇不动即为机械卡阻。',
        en: 'Measure three phases: below 80 % counts as missing. All there? Crank it; if it will not turn it is mechanical.',
      },
    },
  ],
  questions: [
    { zh: '模型的回答有没有出处？', en: 'Do the answers name a source?' },
    { zh: '训练语料从哪里来？', en: 'Where does the training data come from?' },
    { zh: '智能体能不能直接操作设备？', en: 'May the agent operate equipment?' },
    { zh: '故障延时能缩短多少？', en: 'How much shorter do delays become?' },
    { zh: '投入多少资金？', en: 'What does it cost?' },
    { zh: '寻找哪些合作企业？', en: 'Which partners are sought?' },
  ],
}
