/** The guide of the public-service hall: what to bring, which window, who helps. */
export const SERVICE_GUIDE = {
  kind: 'dialogue',
  id: 'guide',
  title: { zh: '总导办：办事先问我', en: 'The guide: ask before you queue' },
  caption: {
    zh: '选着聊，或直接提问。回答只引用申报材料原文。',
    en: 'Choose as you go, or ask. Answers quote the submission and nothing else.',
  },
  host: { zh: '数字导办员小示', en: 'Xiaoshi, the digital guide' },
  scenes: [
    {
      id: 'welcome',
      line: {
        zh: '您好，我是数字导办员，不是真人。今天想办哪一类事？',
        en: 'Hello. I am a digital guide, not a person. What brings you here today?',
      },
      choices: [
        { text: { zh: '社保、医保', en: 'Insurance' }, to: 'insurance' },
        { text: { zh: '户籍', en: 'Household register' }, to: 'household' },
        { text: { zh: '开办餐饮', en: 'Opening a restaurant' }, to: 'business' },
        { text: { zh: '加装电梯等社区事务', en: 'A lift for our block' }, to: 'community' },
      ],
    },
    {
      id: 'insurance',
      line: {
        zh: '社保、医保全程网办，不用跑大厅。您是自己办，还是替家里老人办？',
        en: 'Insurance is handled online from beginning to end. Is it for you, or for an older relative?',
      },
      choices: [
        { text: { zh: '自己办', en: 'For me' }, to: 'bring' },
        { text: { zh: '替老人办', en: 'For a relative' }, to: 'elder' },
      ],
    },
    {
      id: 'bring',
      line: {
        zh: '请准备身份证和申请表。能从电子证照调取的，不用您带。',
        en: 'Have your identity card and the form ready. What the electronic records hold you need not bring.',
      },
      choices: [
        { text: { zh: '材料不全怎么办', en: 'What if papers are missing?' }, to: 'missing' },
        { text: { zh: '去哪个窗口', en: 'Which window?' }, to: 'window' },
      ],
    },
    {
      id: 'elder',
      line: {
        zh: '老人可以不到场：请带双方身份证和委托书，也可以约代办员上门。',
        en: 'They need not come: bring both identity cards and a letter of authority, or have a clerk visit.',
      },
      choices: [
        { text: { zh: '家附近能办吗', en: 'Is there a place nearby?' }, to: 'station' },
        { text: { zh: '去哪个窗口', en: 'Which window?' }, to: 'window' },
      ],
    },
    {
      id: 'household',
      line: {
        zh: '请先说清是迁入、迁出还是补证。说清了，我当场帮您预审材料。',
        en: 'Tell me first: moving in, moving out, or a lost document. Then I look through your papers at once.',
      },
      choices: [
        { text: { zh: '要带什么', en: 'What do I bring?' }, to: 'bring' },
        { text: { zh: '去哪个窗口', en: 'Which window?' }, to: 'window' },
      ],
    },
    {
      id: 'business',
      line: {
        zh: '现场查勘改用远程视频和三维扫描，一般不用等人上门。',
        en: 'The visit is done by remote video and a 3D scan; usually nobody has to come.',
      },
      choices: [
        { text: { zh: '要带什么', en: 'What do I bring?' }, to: 'bring' },
        { text: { zh: '去哪个窗口', en: 'Which window?' }, to: 'window' },
      ],
    },
    {
      id: 'community',
      line: {
        zh: '加装电梯、停车、公共空间改造，在三维社区里一起看、一起摆方案、一起投票。请到大厅前方的议事圆桌。',
        en: 'Lifts, parking and open space are seen, planned and voted on together in the 3D neighbourhood. Come to the round tables in front.',
      },
    },
    {
      id: 'missing',
      line: {
        zh: '缺哪一项我会说清楚。补齐之后从断开的地方接着办，不用重来。',
        en: 'I say which one is missing. When you have it you go on where you stopped.',
      },
      choices: [{ text: { zh: '去哪个窗口', en: 'Which window?' }, to: 'window' }],
    },
    {
      id: 'station',
      line: {
        zh: '二十三处社区服务站都有虚拟窗口亭，一键就能呼叫真人窗口。',
        en: 'All 23 neighbourhood stations have a booth; one key calls a clerk.',
      },
    },
    {
      id: 'window',
      line: {
        zh: '环形大厅按领域设十一个窗口，亮灯的就是您的窗口。随时可以说“找真人”，由工作人员接着办。',
        en: 'The ring has eleven windows by subject; yours is lit. Say “a person, please” at any time and a clerk takes over.',
      },
    },
  ],
  questions: [
    { zh: '总投入多少钱？', en: 'What does it cost in all?' },
    { zh: '老人和残障居民怎么办事？', en: 'How do older and disabled residents manage?' },
    { zh: '个人信息会用来训练吗？', en: 'Is personal data used for training?' },
    { zh: '政策答复有没有出处？', en: 'Do answers name their source?' },
    { zh: '什么时候上线试用？', en: 'When does the trial begin?' },
    { zh: '寻找哪些合作企业？', en: 'Which partners are sought?' },
  ],
}
