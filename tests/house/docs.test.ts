/** What the documents say of the house is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/sources.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const foldersOf = (part: string): string[] =>
  readdirSync(join(ROOT, part), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${part}/${entry.name}`)

describe('docs/architecture.md', () => {
  const named = [...read('docs/architecture.md').matchAll(/^((?:client|server|shared)\/[\w-]+) /gm)]
  it('names every folder of client, server and shared, and no other', () => {
    const onDisk = ['client', 'server', 'shared'].flatMap(foldersOf)
    expect(named.map(([, folder]) => folder).toSorted()).toEqual(onDisk.toSorted())
  })
})

describe('README.md', () => {
  const tree = /## The tree\n```\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? ''
  it('names every folder of client, server, shared and tests in its tree', () => {
    const words = new Set(tree.split(/[^\w-]+/))
    const missing = ['client', 'server', 'shared', 'tests']
      .flatMap(foldersOf)
      .filter((folder) => !words.has(folder.split('/')[1] ?? ''))
    expect(missing).toEqual([])
  })
})

describe('the documents', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...['docs', 'docs/decisions'].flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`),
    ),
  ]
  it('name files and commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const wrong = documents.flatMap((path) => {
      const text = read(path)
      const files = [...text.matchAll(/`((?:client|server|shared|tests|docs)\/[\w./-]+\.\w+)`/g)]
        .map(([, file]) => file ?? '')
        .filter((file) => !existsSync(join(ROOT, file)) && !/[A-Z]{4}/.test(file))
      const commands = [...text.matchAll(/npm run ([\w:-]+)/g)]
        .map(([, name]) => name ?? '')
        .filter((name) => !(name in scripts) && name !== 'bench:NAME')
      return [...files, ...commands].map((one) => `${path}: ${one}`)
    })
    expect(wrong).toEqual([])
  })
})
