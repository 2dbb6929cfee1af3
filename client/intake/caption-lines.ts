/** Captions as lines that one types: `0 4 欢迎来到展位`, from and to in seconds. Pure. */
import type { ExhibitOf } from '../../shared/exhibit/manifest.ts'

type Captions = ExhibitOf<'media'>['captions']

const LINE = /^\s*(\d+(?:\.\d+)?)\s+(\d+(?:\.\d+)?)\s+(\S.*)$/
const CAPTIONS_MAX = 200
const TEXT_MAX_CHARS = 200

export const captionLines = (captions: Captions): string =>
  captions.map(({ fromS, toS, text }) => `${fromS} ${toS} ${text.zh}`).join('\n')

/** Captions of the lines that can be read; a line's English stays while its Chinese does. */
export function readCaptions(lines: string, before: Captions): Captions {
  return lines
    .split('\n')
    .flatMap((line) => {
      const [, from = '', to = '', words = ''] = LINE.exec(line) ?? []
      const [fromS, toS] = [Number(from), Number(to)]
      if (words === '' || toS <= fromS) return []
      const zh = words.trim().slice(0, TEXT_MAX_CHARS)
      const en = before.find(({ text }) => text.zh === zh)?.text.en ?? ''
      return [{ fromS, toS, text: { zh, en } }]
    })
    .slice(0, CAPTIONS_MAX)
}
