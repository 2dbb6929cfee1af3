/** The guide of the metaverse-hospital: the way of a patient before, in and after the hospital. */
export const HOSPITAL_GUIDE = {
  kind: 'dialogue',
  id: 'guide',
  title: { zh: '导诊员：这趟怎么看', en: 'The guide: how a visit goes' },
  caption: {
    zh: '选着聊，或直接提问。回答只引用申报材料原文，不作诊疗建议。',
    en: 'Choose as you go, or ask. Answers quote the submission; this is no medical advice.',
  },
  host: { zh: '数字导诊员', en: 'The digital guide' },
  scenes: [
    {
      id: 'welcome',
      line: {
        zh: '您好，我是数字导诊员，不是医生。您是第一次来，还是复诊？',
        en: 'Hello. I am a digital guide, not a doctor. Is this your first visit, or have you been here before?',
      },
      choices: [
        { text: { zh: '第一次来', en: 'First visit' }, to: 'first' },
        { text: { zh: '复诊', en: 'I have been here' }, to: 'again' },
        { text: { zh: '出院以后', en: 'After discharge' }, to: 'after' },
      ],
    },
    {
      id: 'first',
      line: {
        zh: '到院前先说清哪里不舒服，我帮您整理成预问诊，再指科室。诊断由医师来做。',
        en: 'Before you come, tell me what troubles you: I note it down and name the department. The diagnosis is the doctor’s.',
      },
      choices: [
        { text: { zh: '检查要等多久', en: 'How long do I wait?' }, to: 'wait' },
        { text: { zh: '能转给真人吗', en: 'Can I speak to a person?' }, to: 'person' },
      ],
    },
    {
      id: 'again',
      line: {
        zh: '复诊可以在虚拟诊室里面对面，影像在三维里一起看。',
        en: 'You may meet the doctor in a virtual room and look at the pictures together in 3D.',
      },
      choices: [{ text: { zh: '能转给真人吗', en: 'Can I speak to a person?' }, to: 'person' }],
    },
    {
      id: 'after',
      line: {
        zh: '出院后由虚拟随访提醒用药与复查，异常情形转给医护。',
        en: 'After discharge you are reminded of medicine and checks; anything unusual goes to the staff.',
      },
    },
    {
      id: 'wait',
      line: {
        zh: '检查按候诊人数错峰预约，到点再去，不用在走廊里等。',
        en: 'Checks are booked by how many wait; you come when it is your turn.',
      },
    },
    {
      id: 'person',
      line: {
        zh: '可以。任何时候都能一键转人工。',
        en: 'Yes. One key calls a person at any time.',
      },
    },
  ],
  questions: [
    { zh: '总投入多少钱？', en: 'What does it cost in all?' },
    { zh: '患者数据会出院吗？', en: 'Does patient data leave the hospital?' },
    { zh: '诊断由谁确认？', en: 'Who confirms the diagnosis?' },
    { zh: '分诊准确率要达到多少？', en: 'How accurate must triage be?' },
  ],
}
