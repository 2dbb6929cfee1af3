/**
 * Names by which an applicant could be known, found in texts and taken out of them. Pure. Names are found
 * however they are spaced, bracketed or capitalised; a name in Latin letters only as a whole word.
 */
import type { SubmissionForm } from '../call/form.ts'
import { sorted } from '../list/changed-copy.ts'

/**
 * What stands where a name was, as Chinese papers write it: the same for all, so that not even a length is
 * told, and no longer than the shortest name, so that a text keeps within its limit.
 */
export const WITHHELD = '××'

/** Contacts, whoever they are of: e-mail, web address, telephone, unified social credit code. */
const CONTACTS = [
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`(?:https?:\/\/|www\.)[^\s，。；、）)〕\]]+`,
  String.raw`(?<!\d)1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)`,
  String.raw`(?<!\d)(?:\+?86[- ]?)?0\d{2,3}[- ]\d{7,8}(?!\d)`,
  String.raw`(?<![0-9A-Z])(?=[0-9A-Z]*[A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])`,
]

/** What names of units begin and end with beside what tells them apart. */
const PLACES = /^(?:中国|上海市?|北京市?|[一-鿿]{2,3}(?:省|市|区|县))/u
const FORMS =
  /(?:[（(][^（）()]*[）)])?(?:有限责任公司|股份有限公司|集团有限公司|有限公司|控股|集团|公司|研究院|研究所|研究中心|中心|总院|分院)$/u
const TRADES =
  /(?:科技|技术|智能|信息|网络|软件|系统|数字|数据|文化|传媒|发展|实业|工程|建设|装备|制造|医疗|交通|投资|产业)$/u
/** What stands behind a name in brackets. */
const NOTE = /[（(][^（）()]*[）)]$/u
/** A name is told apart by no fewer characters. */
const CORE_MIN_CHARS = 2

const LATIN_END = /[\p{Script=Latin}\d]$/u
const LATIN_START = /^[\p{Script=Latin}\d]/u

/** The names of the units of a form. */
export const unitsOfForm = ({ leadUnitName, jointUnits }: SubmissionForm): string[] =>
  distinct([leadUnitName, ...jointUnits.map(({ name }) => name)])

/** Names that the form itself gives, in the order of the form: units, codes, people, contacts. */
export function namesOfForm(form: SubmissionForm): string[] {
  const people = [form.responsible, form.contact].flatMap(({ name, phone, email }) => [
    name,
    phone,
    email,
  ])
  const joint = form.jointUnits.flatMap(({ name, code }) => [name, code])
  const { leadUnitName, leadUnitCode, commitment } = form
  return distinct([leadUnitName, leadUnitCode, ...joint, ...people, commitment.legalRepresentative])
}

/** What is left of the units' names without place, form and trade: how texts call them for short. */
export function shortNamesOf(form: SubmissionForm): string[] {
  const units = unitsOfForm(form)
  return distinct(units.map(shortName)).filter((name) => !units.includes(name))
}

function shortName(unit: string): string {
  let core = unit.replace(NOTE, '').replace(PLACES, '')
  for (const ending of [FORMS, FORMS, TRADES, TRADES]) {
    const shorter = core.replace(ending, '')
    if ([...shorter].length >= CORE_MIN_CHARS) core = shorter
  }
  return core
}

const distinct = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => name.trim()).filter((name) => [...name].length >= CORE_MIN_CHARS)),
]

/** Finds every one of the names, and contacts, the longest first. */
function patternOf(names: readonly string[]): RegExp {
  const longestFirst = sorted(distinct(names), (a, b) => b.length - a.length)
  return new RegExp([...CONTACTS, ...longestFirst.map(spacedOut)].join('|'), 'giu')
}

function spacedOut(name: string): string {
  const signs = [...name.normalize('NFKC')].filter((sign) => sign.trim() !== '').map(signPattern)
  const from = LATIN_START.test(name) ? String.raw`(?<![\p{Script=Latin}\d])` : ''
  const to = LATIN_END.test(name) ? String.raw`(?![\p{Script=Latin}\d])` : ''
  return from + signs.join(String.raw`[\s·-]*`) + to
}

/** A sign as it may be written: narrow or wide. */
function signPattern(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  const isPlain = code > 0x20 && code < 0x7f
  const wide = isPlain ? String.fromCodePoint(code + 0xfee0) : ''
  const escaped = sign.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`)
  return wide === '' ? escaped : `(?:${escaped}|${wide})`
}

export interface Redactor {
  /** The text without the names. */
  hide: (text: string) => string
  /** The names as they stand in the text, with how often, in its order. */
  find: (text: string) => Map<string, number>
}

export function createRedactor(names: readonly string[]): Redactor {
  const pattern = patternOf(names)
  return {
    hide: (text) => text.replace(pattern, WITHHELD),
    find(text) {
      const found = new Map<string, number>()
      for (const [name] of text.matchAll(pattern)) found.set(name, (found.get(name) ?? 0) + 1)
      return found
    },
  }
}

/** Quoted words and words in Latin letters with a capital: where brands and short names hide. */
const CANDIDATE =
  /[“「『《"]([^”」』》"\n]{2,20})[”」』》"]|(?<![\p{L}\d])(\p{Lu}[\p{L}\d-]{2,24})(?![\p{L}\d])/gu

/** Words of a text that may be names, without those found already, the most frequent first. */
export function candidatesIn(text: string, known: Redactor): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const [, quoted, latin] of text.matchAll(CANDIDATE)) {
    const name = (quoted ?? latin ?? '').trim()
    if (name !== '' && known.find(name).size === 0) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const all = [...counts].map(([name, count]) => ({ name, count }))
  return sorted(all, (a, b) => b.count - a.count)
}
