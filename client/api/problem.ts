/**
 * What went wrong, read out of whatever was thrown: a refusal of ours, an answer we do not know, or
 * no answer at all. `problemSentence` is the only place that turns it into words for people.
 */
import {
  refusalText,
  type Figures,
  type Language,
  type RefusalData,
} from '../../shared/protocol/refusals.ts'

export interface Problem {
  /** A code of refusals.ts, or `unreachable` (no answer), or `server` (an answer nobody foresaw). */
  code: string
  figures: Figures
  findings: NonNullable<RefusalData['findings']>
}

const OWN_SENTENCES: Record<string, { zh: string; en: string }> = {
  unreachable: {
    zh: '没有连上服务器，刚才的操作未送达。您填写的内容还在，请检查网络后重试。',
    en: 'The server could not be reached; nothing was sent. What you typed is still here: check the network and try again.',
  },
  server: {
    zh: '服务器没能完成这一操作。您填写的内容还在，请稍后重试；若仍不行，请联系主办方。',
    en: 'The server could not complete this. What you typed is still here: try again later, or contact the organiser.',
  },
}

const CODE_OF_STATUS: Record<number, string> = {
  400: 'bad-input',
  401: 'sign-in-needed',
  403: 'not-allowed',
  404: 'not-found',
  422: 'bad-input',
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Reads a refusal as it comes over the wire: `{code, figures, findings?}`, else undefined. */
export function readRefusal(data: unknown): Problem | undefined {
  if (!isRecord(data) || typeof data.code !== 'string' || !isRecord(data.figures)) return undefined
  return {
    code: data.code,
    figures: data.figures as Figures,
    findings: Array.isArray(data.findings) ? (data.findings as Problem['findings']) : [],
  }
}

/** What `error` means. Errors of the API client carry `status` and `data`; all else is no answer. */
export function readProblem(error: unknown): Problem {
  const refusal = isRecord(error) ? (readRefusal(error.data) ?? readRefusal(error)) : undefined
  if (refusal) return refusal
  const status = isRecord(error) && typeof error.status === 'number' ? error.status : undefined
  const code = status === undefined ? 'unreachable' : (CODE_OF_STATUS[status] ?? 'server')
  return { code, figures: {}, findings: [] }
}

/** For how long the server asks to wait, in s, when that is all that is wrong. */
export function busySeconds(error: unknown): number | undefined {
  const { code, figures } = readProblem(error)
  if (code !== 'too-many-requests') return undefined
  return typeof figures.seconds === 'number' ? figures.seconds : 1
}

export function problemSentence(
  problem: Pick<Problem, 'code' | 'figures'>,
  language: Language,
): string {
  const own = OWN_SENTENCES[problem.code]
  if (own) return language === 'en' ? own.en : own.zh
  return refusalText(problem.code, problem.figures, language)
}

/** The sentence people read about anything that was thrown. */
export function errorSentence(error: unknown, language: Language): string {
  return problemSentence(readProblem(error), language)
}
