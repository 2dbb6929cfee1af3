/** The letter 聘请函 by which an expert is asked to a panel. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { facts, heading, paper } from './paper.ts'

export interface Letter {
  call: string
  organisers: string[]
  name: string
  unit: string
  position: string
  /** 组长 or 评审专家. */
  role: string
  gathering: string
  track: string
  /** In the time zone of the call; null while it is not settled. */
  schedule: { from: string; until: string; place: string; zone: string } | null
  items: number
  isBlind: boolean
  replyBy: string | null
  /** Where it is answered; null once it leads nowhere. */
  url: string | null
  number: string
  date: string
}

const NOT_SETTLED = '另行通知'

export function letter(about: Letter): TDocumentDefinitions {
  const { call, organisers, name, unit, position, role, gathering, schedule } = about
  const content: Content[] = [
    { text: '聘 请 函', style: 'title' },
    { text: 'Letter of appointment', style: 'second', margin: [0, 2, 0, 14] },
    { text: `编号 ${about.number}`, style: 'small', alignment: 'right', margin: [0, 0, 0, 6] },
    {
      text: `${unit}${position === '' ? '' : `　${position}`}`,
      style: 'label',
      margin: [0, 0, 0, 2],
    },
    { text: `${name}：`, fontSize: 13, bold: true, margin: [0, 0, 0, 8] },
    {
      text: [
        `兹聘请您担任${call}中“`,
        { text: gathering, bold: true },
        '”的',
        { text: role, bold: true },
        `，参加评审工作。评审在揭榜厅的虚拟展厅中进行，可以使用头戴设备，也可以使用电脑或手机；评分、理由和批注由您本人填写并签封。`,
      ],
      fontSize: 11,
      leadingIndent: 22,
      lineHeight: 1.6,
      margin: [0, 0, 0, 6],
    },
    facts([
      [
        '时间',
        schedule ? `${schedule.from} 至 ${schedule.until}（${schedule.zone}）` : NOT_SETTLED,
      ],
      ['地点', schedule ? schedule.place : NOT_SETTLED],
      [
        '评审内容',
        [
          ...(about.track === '' ? [] : [about.track]),
          `${about.items}项`,
          about.isBlind ? '匿名评审：揭晓前不知道申报单位' : '实名评审',
        ].join('　'),
      ],
      ['答复期限', about.replyBy ?? '会次开始前'],
    ]),
    heading('回避与保密'),
    {
      ol: [
        '与申报单位或其人员有利害关系的，请在答复时声明；评审中发现的，请随时声明。回避的项目不参加评审，也看不到它的评审情况。',
        '评审内容、专家意见和未公示的结果不得向任何人透露。',
        '答复即表示同意在留痕台账中记录评审过程；评分在揭晓前对所有人保密。',
      ],
      margin: [0, 0, 0, 4],
    },
    {
      stack: [
        heading('答复'),
        {
          columns: [
            ...(about.url === null ? [] : [{ qr: about.url, fit: 92, width: 108 }]),
            {
              stack: [
                {
                  text:
                    about.url === null
                      ? '这份聘请已经撤销或已有答复。'
                      : '扫码或打开下面的网址，选择接受或谢绝，并声明利益冲突。链接只属于您本人，请勿转发。',
                },
                { text: about.url ?? '', style: 'small', margin: [0, 6, 0, 0] },
              ],
            },
          ],
        },
        {
          text: [organisers.join('\n'), `\n${about.date}`],
          alignment: 'right',
          lineHeight: 1.1,
          margin: [0, 14, 0, 0],
        },
      ],
    },
  ]
  return paper({ title: `${gathering} 聘请函`, author: organisers.join('、') }, content)
}
