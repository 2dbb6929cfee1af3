/** A notice 公示 as it is pinned up: what was selected, until when one may object, and how. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { facts, grouped, heading, paper, table } from './paper.ts'

export interface NoticeSheet {
  call: string
  organisers: string[]
  title: string
  /** In the time zone of the call. */
  dates: { from: string; until: string; confirmed: string | null; zone: string }
  tracks: {
    name: string
    items: { title: string; unit: string; outcome: string; withdrawn: string | null }[]
  }[]
  /** Where the notice stands. */
  url: string
  /** SHA-256 of the list. */
  digest: string
}

export function noticeSheet(about: NoticeSheet): TDocumentDefinitions {
  const { call, organisers, title, dates, tracks } = about
  const content: Content[] = [
    { text: title, style: 'title' },
    { text: call, style: 'second', margin: [0, 4, 0, 18] },
    {
      text: `根据征集通知，经申报、形式审查和专家评审，现将遴选结果予以公示。公示期内，任何单位和个人对结果有异议的，可以实名提出，写明事实和依据。`,
      leadingIndent: 20,
      margin: [0, 0, 0, 10],
    },
    facts([
      ['公示期', `${dates.from} 至 ${dates.until}（${dates.zone}）`],
      ['公示结果', dates.confirmed === null ? '公示中' : `已于 ${dates.confirmed} 确认`],
    ]),
    ...tracks.flatMap(({ name, items }): Content[] => [
      heading(name),
      table(
        [24, '*', 190, 60],
        ['序号', '场景名称', '申报单位', '结果'],
        items.map((item, at) => [
          String(at + 1),
          item.withdrawn === null
            ? item.title
            : {
                stack: [
                  { text: item.title, decoration: 'lineThrough' },
                  { text: `取消：${item.withdrawn}`, style: 'small' },
                ],
              },
          item.unit,
          item.withdrawn === null ? item.outcome : '已取消',
        ]),
      ),
    ]),
    {
      unbreakable: true,
      stack: [
        heading('提出异议'),
        {
          columns: [
            { qr: about.url, fit: 92, width: 108 },
            {
              stack: [
                {
                  text: '扫码或打开下面的网址，选择项目，写明姓名、联系方式、事实和依据。提交后得到回执号和查询链接，处理过程与结果都能查到。',
                },
                { text: about.url, margin: [0, 5, 0, 0] },
                {
                  text: `名单摘要（SHA-256）　${grouped(about.digest)}`,
                  style: 'small',
                  margin: [0, 6, 0, 0],
                },
              ],
            },
          ],
        },
        { text: organisers.join('\n'), alignment: 'right', margin: [0, 30, 0, 0] },
        { text: dates.from.slice(0, 10), alignment: 'right' },
      ],
    },
  ]
  return paper({ title, author: organisers.join('、') }, content)
}
