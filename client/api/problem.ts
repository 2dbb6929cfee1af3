/**
 * What went wrong, read out of whatever was thrown: a refusal of ours, an answer we do not know, or
 * no answer at all. `problemSentence` is the only place that turns it into words for people,
 * `answerToProblem` the only one that says what becomes of what they entered.
 */
import { answerTo, type RefusalAnswer } from '../../shared/protocol/refusal-answers.ts'
import type { RefusalText } from '../../shared/protocol/file-refusal-texts.ts'
import {
  refusalSentence,
  type Figures,
  type Language,
} from '../../shared/protocol/refusal-sentence.ts'
import { refusalTexts } from '../../shared/protocol/refusal-texts.ts'
import type { RefusalData } from '../../shared/protocol/refusals.ts'

export interface Problem {
  /** A code of refusals.ts, or `unreachable`: no answer. */
  code: string
  figures: Figures
  findings: NonNullable<RefusalData['findings']>
}

const texts = new Map<string, RefusalText>(Object.entries(refusalTexts))

/** Adds what only some pages have to say: their refusals read as our fault everywhere else. */
export function addRefusalTexts(more: Record<string, RefusalText>): void {
  for (const [code, text] of Object.entries(more)) texts.set(code, text)
}

const UNREACHABLE_TEXT = {
  zh: '没有连上服务器，刚才的操作未送达。您填写的内容还在，请检查网络后重试。',
  en: 'The server could not be reached; nothing was sent. What you typed is still here: check the network and try again.',
}

const CODE_OF_STATUS: Record<number, string> = {
  401: 'sign-in-needed',
  403: 'not-allowed',
  404: 'not-found',
}
/** The server, or a proxy before it, asks to come again later. */
const LATER = [408, 425, 429]

/** What an answer of this status means that carries no refusal of ours. */
function codeOfStatus(status: number): string {
  const theirs = status >= 400 && status < 500 && !LATER.includes(status)
  return CODE_OF_STATUS[status] ?? (theirs ? 'bad-input' : 'failed')
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
  const code = status === undefined ? 'unreachable' : codeOfStatus(status)
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
  if (problem.code === 'unreachable')
    return language === 'en' ? UNREACHABLE_TEXT.en : UNREACHABLE_TEXT.zh
  const text = texts.get(problem.code) ?? refusalTexts.failed
  return refusalSentence(text, problem.figures, language)
}

/** The sentence people read about anything that was thrown. */
export function errorSentence(error: unknown, language: Language): string {
  return problemSentence(readProblem(error), language)
}

/** What becomes of what a person entered when sending it ended in `error`. */
export function answerToProblem(error: unknown): RefusalAnswer {
  return answerTo(readProblem(error).code)
}

/** Whether sending the same again may help without anybody doing anything. */
export function isPassing(error: unknown): boolean {
  return answerToProblem(error) === 'retry'
}
