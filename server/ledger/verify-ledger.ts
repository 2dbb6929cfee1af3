/**
 * `npm run verify-ledger -- FILE [--key HEX] [--head HASH]`: checks an exported ledger offline. `--key` is
 * the public key that a receipt names: the file must be signed with it. `--head` is the end of the chain
 * that a receipt names: it must still be a place of the chain. Exit code 0 when all holds, 1 when it does
 * not (naming the entry), 2 when the file is no ledger.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  ledgerFileSchema,
  readLedgerText,
  verifyLedger,
  type LedgerFile,
} from '../../shared/ledger/ledger.ts'

const REASONS = {
  sequence: 'its number is not the next one 序号不连续',
  link: 'it does not follow from the entry before 与上一条不相接',
  hash: 'its content does not match its hash 内容与哈希不符',
  head: 'the chain does not end where the file says 链尾与文件所载不符',
  signature: 'the lines about the file were changed after they were signed 文件头签名不符',
}

const USAGE = 'Usage: npm run verify-ledger -- FILE [--key HEX] [--head HASH]\n'

interface Receipt {
  key?: string | undefined
  head?: string | undefined
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** What of a receipt is not in a file that holds by itself. */
function missing(file: LedgerFile, { key, head }: Receipt): string | undefined {
  if (key !== undefined && !('publicKey' in file && file.publicKey === key.toLowerCase()))
    return 'it is not signed with this key 签名密钥与回执不符'
  if (head !== undefined && !file.entries.some(({ hash }) => hash === head.toLowerCase()))
    return 'the chain does not pass through this head 链中没有回执所载的链尾'
  return undefined
}

function unusable(why: string): number {
  process.stderr.write(`${why}\n${USAGE}`)
  return 2
}

async function main(path: string | undefined, receipt: Receipt): Promise<number> {
  if (path === undefined) return unusable('Name the file 请给出文件名')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return unusable(`There is no file ${path} that can be read 无法读取文件`)
  const value = readLedgerText(text)
  if (value === undefined)
    return unusable(
      'not a ledger file: no JSON, or a key stands twice in it 不是 JSON，或有重复的键',
    )
  const read = ledgerFileSchema.safeParse(value)
  if (!read.success) {
    const issue = read.error.issues[0]
    const entry = issue?.path[0] === 'entries' ? `, entry ${Number(issue.path[1]) + 1}` : ''
    say(`BROKEN: not a ledger file${entry}: ${issue?.message ?? ''}`)
    return issue?.path[0] === 'entries' ? 1 : 2
  }
  const file = read.data
  const verdict = await verifyLedger(file)
  if (!verdict.ok) {
    const id = file.entries[verdict.seq - 1]
    const name = id && 'act' in id ? ` (${id.act}, ${id.at})` : ''
    say(`BROKEN at entry ${verdict.seq}${name}: ${REASONS[verdict.reason]}`)
    return 1
  }
  const lack = missing(file, receipt)
  if (lack !== undefined) {
    say(`BROKEN: ${lack}`)
    return 1
  }
  const hidden =
    verdict.hidden === 0
      ? ''
      : `, ${verdict.hidden} of them not told yet (only their place was checked 未揭晓条目仅核对链序)`
  const signed =
    'publicKey' in file ? `signed with ${file.publicKey}` : 'not signed (an older file 旧版文件)'
  say(`OK: ${verdict.entries} entries${hidden}, head ${verdict.head}, ${signed}`)
  return 0
}

function readArguments() {
  const options = { key: { type: 'string' }, head: { type: 'string' } } as const
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
