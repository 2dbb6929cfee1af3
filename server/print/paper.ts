/** What our printed documents have in common: paper, type, colours, page numbers. Lengths in pt. */
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'

export const FONT = 'NotoSansSC'
export const INK = '#23221f'
export const SOFT = '#6b675e'
export const BRASS = '#9a7431'
export const RULE = '#d8d2c4'

/** A4 with the margins of an official paper. */
export function paper(
  { title, author }: { title: string; author: string },
  content: Content[],
): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: [62, 70, 62, 72],
    info: { title, author, creator: '揭榜厅 Jiebang Hall', producer: '揭榜厅 Jiebang Hall' },
    defaultStyle: { font: FONT, fontSize: 10, lineHeight: 1.35, color: INK },
    styles: {
      title: { fontSize: 20, bold: true, alignment: 'center', lineHeight: 1.3 },
      second: { fontSize: 10, color: SOFT, alignment: 'center' },
      head: { fontSize: 12.5, bold: true },
      label: { color: SOFT },
      small: { fontSize: 8, color: SOFT },
      column: { fontSize: 8.5, color: SOFT },
    },
    footer: (page, pages) => ({
      columns: [
        { text: title, style: 'small' },
        { text: `${page} / ${pages}`, style: 'small', alignment: 'right' },
      ],
      margin: [62, 26, 62, 0],
    }),
    // No heading alone at the end of a page.
    pageBreakBefore: (node, rest) =>
      node.headlineLevel === 1 && rest.getFollowingNodesOnPage().length === 0,
    content,
  }
}

export const heading = (text: string): Content => ({
  text,
  style: 'head',
  margin: [0, 18, 0, 7],
  headlineLevel: 1,
})

/** Names with what they stand for, one below the other. */
export const facts = (rows: readonly (readonly [string, string])[]): Content => ({
  table: {
    widths: [92, '*'],
    body: rows.map(([label, text]) => [{ text: label, style: 'label' }, text]),
  },
  layout: 'noBorders',
})

/** A table with a rule below each row, its heading repeated on every page. */
export const table = (
  widths: (number | string)[],
  columns: readonly string[],
  rows: readonly TableCell[][],
): Content => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths,
    body: [columns.map((text) => ({ text, style: 'column' })), ...rows],
  },
  layout: {
    hLineWidth: (at, { table: { body } }) =>
      at === 0 ? 0 : at === 1 || at === body.length ? 1 : 0.5,
    vLineWidth: () => 0,
    hLineColor: (at) => (at === 1 ? INK : RULE),
    paddingLeft: () => 0,
    paddingRight: () => 10,
    paddingTop: () => 5,
    paddingBottom: () => 5,
  },
})

/** A chain of hexadecimal signs in groups that can be read out and broken. */
export const grouped = (hexadecimal: string): string => hexadecimal.replace(/(.{8})(?=.)/g, '$1 ')
