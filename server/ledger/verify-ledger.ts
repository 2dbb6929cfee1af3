/**
 * `npm run verify-ledger -- FILE [--key HEX] [--head HASH] [--results FILE]`: checks an exported ledger
 * offline, and does again what it says was done. `--key` is the public key that a receipt names: the file
 * must be signed with it. `--head` is an end of the chain that a receipt names: it must still be a place of
 * the chain. `--results` are the exported results (JSON): the acts must lead to them. Exit code 0 when all
 * holds, 1 when it does not (naming the entry), 2 when a file cannot be read.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { faultWords } from '../../shared/ledger/check-words.ts'
import { checkLedgerText, type LedgerCheck } from '../../shared/ledger/check.ts'
import { resultsOfReplay } from '../../shared/ledger/replay.ts'

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
  if (check.found === 'good') {
    tellGood(check)
    return 0
  }
  const { zh, en } = faultWords(check)
  if (check.found === 'no-ledger' && check.entry === undefined) return unusable(`${en} ${zh}`)
  say(`BROKEN${check.found === 'broken' || check.found === 'replay' ? ' ' : ': '}${en} ${zh}`)
  return 1
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
