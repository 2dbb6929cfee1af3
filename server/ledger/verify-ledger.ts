/**
 * `npm run verify-ledger -- FILE`: checks an exported ledger offline. Exit code 0 when the chain
 * holds, 1 when it is broken (naming the entry), 2 when the file is no ledger.
 */
import { readFile } from 'node:fs/promises'
import { ledgerFileSchema, verifyLedger } from '../../shared/ledger/ledger.ts'

const REASONS = {
  sequence: 'its number is not the next one 序号不连续',
  link: 'it does not follow from the entry before 与上一条不相接',
  hash: 'its content does not match its hash 内容与哈希不符',
  head: 'the end of the chain or the lines about the file were changed 链尾或文件头被改动',
}

async function main(path: string | undefined): Promise<number> {
  if (path === undefined) {
    process.stderr.write('Usage: npm run verify-ledger -- FILE\n')
    return 2
  }
  const text = await readFile(path, 'utf8')
  const file = ledgerFileSchema.safeParse(parseJson(text))
  if (!file.success) {
    const issue = file.error.issues[0]
    const entry = issue?.path[0] === 'entries' ? `, entry ${Number(issue.path[1]) + 1}` : ''
    process.stdout.write(`BROKEN: not a ledger file${entry}: ${issue?.message ?? ''}\n`)
    return issue?.path[0] === 'entries' ? 1 : 2
  }
  const verdict = await verifyLedger(file.data)
  if (verdict.ok) {
    const hidden =
      verdict.hidden === 0
        ? ''
        : `, ${verdict.hidden} of them not told yet (only their place was checked 未揭晓条目仅核对链序)`
    process.stdout.write(`OK: ${verdict.entries} entries${hidden}, head ${verdict.head}\n`)
    return 0
  }
  const id = file.data.entries[verdict.seq - 1]
  process.stdout.write(
    `BROKEN at entry ${verdict.seq}${id && 'act' in id ? ` (${id.act}, ${id.at})` : ''}: ${REASONS[verdict.reason]}\n`,
  )
  return 1
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no JSON is no ledger; the schema says so
  }
}

process.exitCode = await main(process.argv[2])
