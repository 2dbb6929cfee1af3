/** Minutes of a review 评审会议纪要: who took part, what came of each item and why, and the proof of it. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { facts, grouped, heading, paper, table } from './paper.ts'

export interface Minutes {
  call: string
  organisers: string[]
  title: string
  track: string
  /** In the time zone of the call. */
  dates: { begun: string; final: string | null; printed: string; zone: string }
  /** Of the review, and where its items come from. */
  round: string
  isBlind: boolean
  people: { name: string; role: string }[]
  /** Empty for those who may not know them. */
  recusals: { name: string; title: string }[]
  items: {
    title: string
    unit: string
    receiptNo: string
    /** Mean of the sheets that count, as text. */
    mean: string
    rank: string
    sheets: number
    panel: number
    outcome: string
    reason: string
  }[]
  rubric: { name: string; weight: number }[]
  scale: string
  seals: { name: string; role: string; at: string }[]
  ledger: { seq: number; head: string; publicKey: string; qr: string }
}

export function minutes(about: Minutes): TDocumentDefinitions {
  const { call, organisers, title, items, people, recusals, rubric, seals } = about
  const content: Content[] = [
    { text: '评审会议纪要', style: 'title' },
    { text: 'Minutes of the review', style: 'second', margin: [0, 2, 0, 16] },
    facts([
      ['征集', call],
      ['主办单位', organisers.join('、')],
      ['会次', title],
      ...(about.track === '' ? [] : ([['领域', about.track]] as const)),
      ['准备', about.dates.begun],
      ['签封', about.dates.final ?? '尚未由两人签封'],
      ['轮次', about.round],
      ['评审方式', about.isBlind ? '匿名评审：揭晓前评委不知道申报单位' : '实名评审'],
    ]),
    heading('参加人员'),
    facts(byRole(people)),
    ...(recusals.length === 0
      ? []
      : [
          heading('回避'),
          table(
            [140, '*'],
            ['姓名', '回避的项目'],
            recusals.map((one) => [one.name, one.title]),
          ),
        ]),
    heading('评分细则'),
    {
      text: `${rubric.map(({ name, weight }) => `${name}（权重${weight}）`).join('；')}。${about.scale}。总分为各项得分按权重的加权平均；平均分为有效评分表（已签封、已评完）总分的平均，四舍五入。`,
    },
    heading('评审结果'),
    table(
      [26, '*', 62, 54, 62],
      ['名次', '场景与申报单位', '平均分', '评分表', '遴选结果'],
      items.map((item) => [
        item.rank,
        {
          stack: [
            { text: item.title, bold: true },
            { text: `${item.unit}　${item.receiptNo}`, style: 'small' },
            ...(item.reason === ''
              ? []
              : [
                  {
                    text: `理由：${item.reason}`,
                    margin: [0, 3, 0, 0] as [number, number, number, number],
                  },
                ]),
          ],
        },
        item.mean,
        `${item.sheets}/${item.panel}`,
        item.outcome,
      ]),
    ),
    heading('签封'),
    seals.length === 0
      ? { text: '遴选结果尚未签封。', style: 'label' }
      : table(
          [160, '*', 130],
          ['姓名', '身份', '时间'],
          seals.map((seal) => [seal.name, seal.role, seal.at]),
        ),
    {
      unbreakable: true,
      stack: [
        heading('留痕台账'),
        {
          columns: [
            { qr: about.ledger.qr, fit: 96, width: 112 },
            {
              stack: [
                {
                  text: `到第${about.ledger.seq}条为止。以下链尾与公钥在会后核对台账文件时使用：台账若被改动，链尾就不同。`,
                },
                {
                  text: `链尾　${grouped(about.ledger.head)}`,
                  style: 'small',
                  margin: [0, 6, 0, 0],
                },
                {
                  text: `公钥　${grouped(about.ledger.publicKey)}`,
                  style: 'small',
                  margin: [0, 3, 0, 0],
                },
              ],
            },
          ],
        },
        {
          columns: [
            { text: '组长签字：', margin: [0, 34, 0, 0] },
            { text: '会务签字：', margin: [0, 34, 0, 0] },
            { text: '日期：', margin: [0, 34, 0, 0] },
          ],
        },
      ],
    },
    {
      text: `打印于 ${about.dates.printed}（${about.dates.zone}）`,
      style: 'small',
      margin: [0, 22, 0, 0],
    },
  ]
  return paper({ title: `${title} 评审会议纪要`, author: organisers.join('、') }, content)
}

const byRole = (people: Minutes['people']): [string, string][] => {
  const roles = [...new Set(people.map(({ role }) => role))]
  return roles.map((role) => [
    role,
    people
      .filter((one) => one.role === role)
      .map(({ name }) => name)
      .join('、'),
  ])
}
