/** The sources of the house as text, with the imports between them: what the checks of the house read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Source {
  /** Path from the root, with forward slashes. */
  path: string
  text: string
  imports: Import[]
}

export interface Import {
  /** As written. */
  name: string
  /** Path of the file from the root when it is one of ours, else undefined. */
  target: string | undefined
  line: number
}

const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

/** Line, from 1, of a place in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    const target = name.startsWith('.') ? posix.join(posix.dirname(path), name) : undefined
    const at = match.index + match[0].lastIndexOf(name)
    return { name, target, line: lineAt(text, at) }
  })
}

/** Every .ts and .tsx file under the folders, in the order of their paths. */
export function readSources(...folders: string[]): Source[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        `${folder}/${name}`.replaceAll('\\', '/'),
      ),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

/** The text with comments, strings and templates blanked out: same length, same lines. */
export function blankOut(text: string): string {
  const skip =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
  return text.replace(skip, (part) => part.replace(/[^\n]/g, ' '))
}

/** Path of the package a name is imported from: `@colyseus/core` of `@colyseus/core/build/x`. */
export function packageOf(name: string): string {
  const parts = name.split('/')
  return parts.slice(0, name.startsWith('@') ? 2 : 1).join('/')
}

/** First folder below `client`, `server` or `shared`, such as `hall` of `client/hall/booths.tsx`. */
export function partOf(path: string): string {
  const [, part = ''] = path.split('/')
  return dirname(path).includes('/') ? part : ''
}
