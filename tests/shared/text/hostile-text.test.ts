import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../client/text/line-break.ts'
import { emptyForm, formSchema, DRAFT_TEXT_MAX } from '../../../shared/call/form.ts'
import { examineForm, filingKey, normaliseForm } from '../../../shared/call/form-rules.ts'
import { compileBooth } from '../../../shared/exhibit/booth.ts'
import { createAnswerer } from '../../../shared/exhibit/dialogue/answer.ts'
import { passagesOf } from '../../../shared/exhibit/dialogue/passages.ts'
import { searchScenarios } from '../../../shared/exhibit/search.ts'
import { call2025 } from '../../support/sample-call.ts'

/** Texts that once took seconds, or would with a careless pattern. */
const UNITS: Record<string, string> = {
  'alternating marks': '\u0301\u0323',
  'one Han run': '元宇宙',
  'numbers of lists': '一1.（',
  digits: '1',
  dots: 'a....',
  'brackets and digits': '（1',
  spaces: ' ',
  'full stops': '。',
  commas: '，',
  semicolons: '；',
  colons: '甲：',
  'joined emoji': '👨\u200d',
  'Hangul leads': '\u1100',
  'money without end': '1,',
  periods: '2026年1月—',
  ampersands: 'x&',
}

const scenario = (text: string) => ({
  id: 'a',
  title: { zh: text, en: text },
  unit: text,
  track: '',
  direction: '',
  pavilion: 'industry' as const,
  address: { pavilion: 'industry' as const, chapter: 0, bay: 0 },
  picture: null,
  excerpt: text,
  summaryEn: text,
})

describe('what a text of the greatest length costs (S3)', () => {
  it.each(Object.entries(UNITS))(
    'of %s, from the draft to the booth and its answers',
    (_, unit) => {
      const text = unit.repeat(DRAFT_TEXT_MAX).slice(0, DRAFT_TEXT_MAX)
      const written = Object.fromEntries(
        Object.entries(emptyForm()).map(([field, value]) => [field, value === '' ? text : value]),
      )
      const startMs = performance.now()
      // As it would stand in the database of an older version: cleaned when it is read, not before.
      const form = formSchema.parse({ ...written, ...shortened(written) })
      const raw = { ...form, ...written, ...shortened(written) }
      for (const one of [form, raw]) {
        examineForm(call2025, one)
        filingKey(one)
        normaliseForm(one)
        compileBooth(call2025, one, [], [])
        createAnswerer(passagesOf(one)).answer('需要多少投入')
        searchScenarios([scenario(text)], { words: text, pavilion: '', direction: '' })
      }
      breakLines(form.overview, 40, (line) => line.replace(/\p{M}/gu, '').length)
      // A quadratic step takes tens of seconds; all of them together take under a second here.
      expect(performance.now() - startMs).toBeLessThan(6000)
    },
  )
})

/** Lines of the form, which may hold 500. */
function shortened(form: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(form)
      .filter(([field]) => !LONG.has(field))
      .map(([field, value]) => [field, typeof value === 'string' ? value.slice(0, 500) : value]),
  )
}

const LONG = new Set(
  'unitProfile overview foundation needs partnerTypes schedule milestones funding'.split(' '),
)
