/**
 * `npm run verify-ledger -- FILE [--key HEX] [--head HASH] [--results FILE]`: checks an exported ledger
 * offline, and does again what it says was done. `--key` is the public key that a receipt names: the file
 * must be signed with it. `--head` is an end of the chain that a receipt names: it must still be a place of
 * the chain. `--results` are the exported results (JSON): the acts must lead to them. Exit code 0 when all
 * holds, 1 when it does not (naming the entry), 2 when a file cannot be read.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkLedgerText, type LedgerCheck } from '../../shared/ledger/check.ts'
import { resultsOfReplay } from '../../shared/ledger/replay.ts'

const BROKEN = {
  sequence: 'its number is not the next one 序号不连续',
  link: 'it does not follow from the entry before 与上一条不相接',
  hash: 'its content does not match its hash 内容与哈希不符',
  head: 'the chain does not end where the file says 链尾与文件所载不符',
  signature: 'the lines about the file were changed after they were signed 文件头签名不符',
  payload: 'it does not say what its act has to say 内容与事项不符',
  'sheet-closed': 'a sheet was changed that was sealed or not open 评分表已签封或未开放',
  'reveal-sheets': 'what was revealed is not what was given 揭晓内容与评分不符',
  'reveal-digest': 'its digest is not that of what it shows 揭晓摘要不符',
  decision: 'decided without a reveal 未揭晓即决定',
} as const

const OTHER = {
  'other-key': 'it is not signed with this key 签名密钥与回执不符',
  'other-head': 'the chain does not pass through this head 链中没有回执所载的链尾',
  'no-results': 'the results are no results file 结果文件无法识别',
  'other-gathering': 'the results are of another gathering 结果文件不属于本会次',
} as const

const USAGE =
  'Usage: npm run verify-ledger -- FILE [--key HEX] [--head HASH] [--results results.json]\n'

interface Options {
  key?: string | undefined
  head?: string | undefined
  results?: string | undefined
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)

function unusable(why: string): number {
  process.stderr.write(`${why}\n${USAGE}`)
  return 2
}

const readText = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined)

/** Says what was found; returns the exit code. */
function tell(check: LedgerCheck): number {
  switch (check.found) {
    case 'no-ledger': {
      if (check.entry === undefined)
        return unusable(`not a ledger file: ${check.says} 不是台账文件，或有重复的键`)
      say(`BROKEN: not a ledger file, entry ${check.entry}: ${check.says}`)
      return 1
    }
    case 'broken':
    case 'replay': {
      const entry = check.file.entries[check.seq - 1]
      const name = entry && 'act' in entry ? ` (${entry.act}, ${entry.at})` : ''
      say(`BROKEN at entry ${check.seq}${name}: ${BROKEN[check.reason]}`)
      return 1
    }
    case 'results':
      say(`BROKEN: the acts lead to other results of 由台账得出的结果不同: ${check.items.join()}`)
      return 1
    case 'good':
      tellGood(check)
      return 0
    default:
      say(`BROKEN: ${OTHER[check.found]}`)
      return 1
  }
}

function tellGood({ file, entries, hidden, head, replay }: LedgerCheck & { found: 'good' }): void {
  const untold =
    hidden === 0
      ? ''
      : `, ${hidden} of them not told yet (only their place was checked 未揭晓条目仅核对链序)`
  const signed =
    'publicKey' in file ? `signed with ${file.publicKey}` : 'not signed (an older file 旧版文件)'
  say(`OK: ${entries} entries${untold}, head ${head}, ${signed}`)
  if (replay.skipped > 0)
    say(`${replay.skipped} older reveals could not be done again 旧版揭晓无法重演`)
  for (const { submissionId, sheets, by, outcome } of resultsOfReplay(replay).items)
    say(
      `  ${by.mean?.rank ?? '-'}  ${submissionId}  mean ${by.mean?.figure ?? '-'} of ${sheets}  ${outcome ?? ''}`.trimEnd(),
    )
}

async function main(path: string | undefined, options: Options): Promise<number> {
  if (path === undefined) return unusable('Name the file 请给出文件名')
  const text = await readText(path)
  if (text === undefined) return unusable(`There is no file ${path} that can be read 无法读取文件`)
  const { key, head } = options
  const results = options.results === undefined ? undefined : await readText(options.results)
  if (options.results !== undefined && results === undefined)
    return unusable(`There is no file ${options.results} that can be read 无法读取文件`)
  return tell(await checkLedgerText(text, { key, head, results }))
}

function readArguments() {
  const options = {
    key: { type: 'string' },
    head: { type: 'string' },
    results: { type: 'string' },
  } as const
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch {
    return undefined // an option that is none of ours
  }
}

const given = readArguments()
process.exitCode = given
  ? await main(given.positionals[0], given.values)
  : unusable('Unknown option 无此选项')
