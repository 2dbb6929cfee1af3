/** The certificate 入选证书 of a scenario that was selected, once its notice is confirmed. */
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { BRASS, FONT, INK, SOFT } from './paper.ts'

export interface Certificate {
  call: { zh: string; en: string }
  organisers: string[]
  track: { zh: string; en: string }
  title: { zh: string; en: string }
  unit: string
  jointUnits: string[]
  outcome: { zh: string; en: string }
  /** The submission's receipt. */
  number: string
  /** Day of the confirmation. */
  date: string
  /** Where the notice stands that it goes back to. */
  url: string
}

/** A4 lying, in pt. */
const PAGE = { width: 841.89, height: 595.28 }
const FRAME = { at: 28, inner: 36 }

export function certificate(about: Certificate): TDocumentDefinitions {
  const { call, organisers, track, title, unit, jointUnits, outcome, number, date, url } = about
  const units = [unit, ...jointUnits].join('、')
  const frame = (at: number, lineWidth: number) => ({
    type: 'rect' as const,
    x: at,
    y: at,
    w: PAGE.width - 2 * at,
    h: PAGE.height - 2 * at,
    lineWidth,
    lineColor: BRASS,
  })
  return {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [92, 84, 92, 60],
    info: { title: `入选证书 ${number}`, author: organisers.join('、') },
    defaultStyle: { font: FONT, fontSize: 13, lineHeight: 1.5, color: INK },
    background: () => ({ canvas: [frame(FRAME.at, 2.2), frame(FRAME.inner, 0.6)] }),
    content: [
      { text: '入 选 证 书', fontSize: 36, bold: true, alignment: 'center', lineHeight: 1.2 },
      {
        text: 'Certificate of Selection',
        fontSize: 12,
        color: SOFT,
        alignment: 'center',
        characterSpacing: 1.2,
        margin: [0, 2, 0, 26],
      },
      { text: `${units}：`, bold: true, fontSize: 15 },
      {
        text: [
          { text: '贵单位申报的“' },
          { text: title.zh, bold: true },
          { text: `”，在${call.zh}中，经专家评审并公示，` },
          { text: outcome.zh, bold: true },
          { text: `${track.zh}元宇宙应用场景。特发此证。` },
        ],
        fontSize: 15,
        leadingIndent: 30,
        margin: [0, 6, 0, 14],
      },
      {
        text: `${title.en === '' ? title.zh : title.en}: ${outcome.en} in ${track.en}, ${call.en}.`,
        fontSize: 10,
        color: SOFT,
      },
      {
        columns: [
          {
            stack: [
              { qr: url, fit: 72 },
              { text: `证书编号 ${number}`, fontSize: 9, color: SOFT, margin: [0, 6, 0, 0] },
            ],
            width: 200,
          },
          {
            stack: [
              ...organisers.map((text) => ({ text, alignment: 'right' as const })),
              { text: date, alignment: 'right', margin: [0, 4, 0, 0] },
            ],
          },
        ],
        absolutePosition: { x: 92, y: PAGE.height - 178 },
      },
    ],
  }
}
