/** A consultation of four disciplines about one patient, led by the digital coordinator. */
import { both } from './parts.ts'

const choose = (to: string, zh: string, en: string) => ({ text: both(zh, en), to })

export const ICU_CONSULT = {
  kind: 'dialogue',
  id: 'consult',
  title: both('多学科会诊：今晚7床', 'Consultation: bed 7 tonight'),
  caption: both(
    '以床旁医师的身份走一遍会诊；也可提问，回答只引用申报材料。教学示例，不是诊疗建议。',
    'Take the part of the bedside doctor. Or ask; answers quote the submission. A teaching case, not advice.',
  ),
  host: both('会诊协调员小示（数字人）', 'Xiaoshi, coordinator (digital)'),
  scenes: [
    {
      id: 'call',
      line: both(
        '21时40分，四位专家已到席。7床，58岁，重症肺炎插管第2天，氧饱和度降到86%。先看哪里？',
        'At 21:40 four experts are here. Bed 7, aged 58, pneumonia, intubated yesterday, saturation 86 %. Where first?',
      ),
      choices: [
        choose('tube', '先查管路与痰', 'Tube and mucus'),
        choose('image', '先看床旁影像', 'Bedside imaging'),
        choose('transfer', '马上转院', 'Transfer now'),
      ],
    },
    {
      id: 'tube',
      line: both(
        '呼吸专家在您视野里圈出气囊与弯折处。吸痰后峰压由41降到33，平台压28没有变。',
        'The chest physician marks cuff and kink. After suction the peak falls from 41 to 33; the plateau stays at 28.',
      ),
      choices: [
        choose('image', '再看影像', 'Now imaging'),
        choose('settings', '调整呼吸机', 'Adjust the ventilator'),
      ],
    },
    {
      id: 'image',
      line: both(
        '肺部超声：两侧背侧实变，前胸尚好，没有气胸。心脏专家看到右室不大。',
        'Ultrasound: both lungs dense behind, open in front, no pneumothorax. The right ventricle is not wide.',
      ),
      choices: [
        choose('prone', '讨论俯卧位', 'Discuss turning prone'),
        choose('settings', '先调参数', 'Settings first'),
      ],
    },
    {
      id: 'transfer',
      line: both(
        '转运要78分钟，此刻氧合指数92，途中风险高。专家建议先稳定，两小时后再议。仍要转？',
        'Transfer takes 78 minutes; at a ratio of 92 that is dangerous. They advise to stabilise, then decide. Still go?',
      ),
      choices: [
        choose('tube', '先就地稳定', 'Stabilise here'),
        choose('dissent', '坚持转运', 'Insist'),
      ],
    },
    {
      id: 'settings',
      line: both(
        '在孪生上试：潮气量降到每公斤6毫升，呼气末正压升到12。驱动压下降，二氧化碳升到58，可以接受吗？',
        'On the twin: 6 mL a kg, PEEP 12. Driving pressure falls, CO₂ rises to 58. Acceptable?',
      ),
      choices: [
        choose('accept', '接受，由我执行', 'Yes; I set it'),
        choose('prone', '不够，翻俯卧位', 'Not enough: turn prone'),
      ],
    },
    {
      id: 'prone',
      line: both(
        '俯卧位需要五人。远程护理将逐步核查：管路、眼睛、受压处。药学专家提示先停肠内营养一小时。',
        'It takes five people. Remote nursing checks tubes, eyes and pressure points; the pharmacist stops feeding for an hour.',
      ),
      choices: [
        choose('accept', '人手够，开始', 'We are five: go'),
        choose('settings', '人手不够，先调参数', 'Too few: settings'),
      ],
    },
    {
      id: 'dissent',
      line: both(
        '您的意见与三位专家不同，将原样保留并署名。转运由您决定，途中数据继续同步给专家席。',
        'You differ from three experts: that is kept under your name. You decide; data stay shared on the way.',
      ),
      choices: [choose('sign', '记录并签名', 'Record and sign')],
    },
    {
      id: 'accept',
      line: both(
        '已由床旁医师执行。30分钟后氧饱和度94%，平台压26。四方意见逐条列出，请核对。',
        'Done by the bedside doctor. After half an hour saturation is 94 %, plateau 26. Please check the four opinions.',
      ),
      choices: [choose('sign', '核对并签名', 'Check and sign')],
    },
    {
      id: 'sign',
      line: both(
        '会诊记录已签名入病历，历时19分钟。系统将在2小时和24小时后提醒复核。',
        'Signed and filed after 19 minutes. Reviews are due in 2 and in 24 hours.',
      ),
    },
  ],
  questions: [
    both('专家能直接控制呼吸机吗？', 'Can experts control the ventilator?'),
    both('断网了怎么办？', 'What if the line fails?'),
    both('会诊多久能发起？', 'How soon does a consultation begin?'),
    both('要另外收费吗？', 'Is there an extra charge?'),
    both('覆盖多少张床位？', 'How many beds are covered?'),
    both('总投入多少钱？', 'What does it cost in all?'),
  ],
}
