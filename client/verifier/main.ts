/**
 * The page that checks a ledger without us: opened from disk, in one file with this script in it. It asks
 * nobody anything; its own policy forbids it to.
 */
import { faultWords } from '../../shared/ledger/check-words.ts'
import { checkLedgerText, type LedgerCheck } from '../../shared/ledger/check.ts'
import { resultsOfReplay } from '../../shared/ledger/replay.ts'

const form = document.querySelector('form')
const answer = document.querySelector('[role=status]')

const element = (name: string, text: string, ...children: Node[]): HTMLElement => {
  const made = document.createElement(name)
  made.append(text, ...children)
  return made
}

/** What stands in a field, without the white space that comes with copying. */
const typed = (data: FormData, name: string): string | undefined => {
  const text = String(data.get(name) ?? '').replace(/\s/g, '')
  return text === '' ? undefined : text
}

async function chosen(data: FormData, name: string): Promise<string | undefined> {
  const file = data.get(name)
  return file instanceof File && file.size > 0 ? file.text() : undefined
}

function show(check: LedgerCheck): HTMLElement {
  const box = element('section', '')
  box.dataset.found = check.found
  if (check.found === 'good') {
    const { entries, hidden, head, file, replay } = check
    const key = 'publicKey' in file ? file.publicKey : ''
    box.append(
      element('h2', '台账完好 The ledger holds'),
      element('p', `${file.title} · ${entries} 条 entries · ${hidden} 条未揭晓 not told yet`),
      element('p', '链尾 head ', element('code', head)),
      key === ''
        ? element('p', '旧版文件，没有签名 Not signed: an older file')
        : element('p', '公钥 key ', element('code', key)),
    )
    const { items } = resultsOfReplay(replay)
    if (items.length > 0) box.append(tableOf(items))
    return box
  }
  const { zh, en } = faultWords(check)
  box.append(
    element('h2', '台账有问题 The ledger does not hold'),
    element('p', zh),
    element('p', en),
  )
  return box
}

const DECISIONS = { selected: '入选', reserve: '备选', 'not-selected': '未入选' } as const

type Items = ReturnType<typeof resultsOfReplay>['items']

/** What the acts lead to. */
function tableOf(items: Items): HTMLElement {
  const row = (cell: 'th' | 'td', ...texts: string[]): HTMLElement =>
    element('tr', '', ...texts.map((text) => element(cell, text)))
  return element(
    'table',
    '',
    row(
      'th',
      '名次 Rank',
      '申报编号 Submission',
      '平均分 Mean',
      '评分表 Sheets',
      '遴选结果 Decision',
    ),
    ...items.map(({ submissionId, by, sheets, members, outcome }) =>
      row(
        'td',
        String(by.mean?.rank ?? '—'),
        submissionId,
        by.mean?.figure ?? '—',
        `${sheets}/${members}`,
        outcome ? `${DECISIONS[outcome]} ${outcome}` : '—',
      ),
    ),
  )
}

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  void verify(new FormData(form))
})

async function verify(data: FormData): Promise<void> {
  answer?.replaceChildren(element('p', '正在核验… Verifying…'))
  const ledger = (await chosen(data, 'ledger')) ?? ''
  const results = await chosen(data, 'results')
  const handed = { key: typed(data, 'key'), head: typed(data, 'head'), results }
  answer?.replaceChildren(show(await checkLedgerText(ledger, handed)))
}
