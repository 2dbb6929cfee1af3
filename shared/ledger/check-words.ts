/** What a check of a ledger found, in words: for the command line and for the page that checks without us. */
import type { LedgerCheck } from './check.ts'

interface Words {
  zh: string
  en: string
}

const BROKEN: Record<Extract<LedgerCheck, { found: 'broken' | 'replay' }>['reason'], Words> = {
  sequence: { zh: '序号不连续', en: 'its number is not the next one' },
  link: { zh: '与上一条不相接', en: 'it does not follow from the entry before' },
  hash: { zh: '内容与哈希不符', en: 'its content does not match its hash' },
  head: { zh: '链尾与文件所载不符', en: 'the chain does not end where the file says' },
  signature: {
    zh: '文件头签名不符',
    en: 'the lines about the file were changed after they were signed',
  },
  payload: { zh: '内容与事项不符', en: 'it does not say what its act has to say' },
  'sheet-closed': {
    zh: '评分表已签封或未开放，却有改动',
    en: 'a sheet was changed that was sealed or not open',
  },
  'reveal-sheets': {
    zh: '揭晓的内容与所给评分不符',
    en: 'what was revealed is not what was given',
  },
  'reveal-digest': {
    zh: '揭晓内容与其摘要不符',
    en: 'its digest is not that of what it shows',
  },
  decision: { zh: '未经揭晓就有遴选结果', en: 'decided without a reveal' },
  'decision-seal': {
    zh: '签封的遴选结果与当时的决定不符',
    en: 'what was sealed as a whole is not what was decided',
  },
}

const OTHER: Record<
  Exclude<LedgerCheck['found'], 'no-ledger' | 'broken' | 'replay' | 'results' | 'good'>,
  Words
> = {
  'other-key': { zh: '签名密钥与回执不符', en: 'it is not signed with this key' },
  'other-head': {
    zh: '链中没有回执所载的链尾',
    en: 'the chain does not pass through this head',
  },
  'no-results': { zh: '结果文件无法识别', en: 'the results are no results file' },
  'other-gathering': {
    zh: '结果文件不属于本会次',
    en: 'the results are of another gathering',
  },
}

/** Why a ledger does not hold, and at which entry. */
export function faultWords(check: Exclude<LedgerCheck, { found: 'good' }>): Words {
  switch (check.found) {
    case 'no-ledger':
      return check.entry === undefined
        ? { zh: '不是台账文件，或有重复的键', en: `not a ledger file: ${check.says}` }
        : {
            zh: `第${check.entry}条不是台账条目`,
            en: `not a ledger file, entry ${check.entry}: ${check.says}`,
          }
    case 'broken':
    case 'replay': {
      const entry = check.file.entries[check.seq - 1]
      const name = entry && 'act' in entry ? ` (${entry.act}, ${entry.at})` : ''
      const { zh, en } = BROKEN[check.reason]
      return { zh: `第${check.seq}条${name}：${zh}`, en: `at entry ${check.seq}${name}: ${en}` }
    }
    case 'results': {
      const items = check.items.join(', ')
      return {
        zh: `由台账得出的结果与结果文件不同：${items}`,
        en: `the acts lead to other results of ${items}`,
      }
    }
    default:
      return OTHER[check.found]
  }
}
