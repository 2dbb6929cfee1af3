/** What stands in a scene is in the build: the build brings only the classes that are listed. */
import * as THREE from 'three'
import { describe, expect, it } from 'vitest'
import * as elements from '../../client/xr/elements.ts'
import { readSources, ROOT } from '../support/sources.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of HTML and SVG as well as of three; the product has them on pages only. */
const OF_PAGES = ['Audio', 'Line', 'Path']
const XR = join(ROOT, 'node_modules/@react-three/xr/dist')

const classOf = (tag: string): string => `${tag.charAt(0).toUpperCase()}${tag.slice(1)}`
const namedIn = (text: string, tag: RegExp): string[] =>
  [...text.matchAll(tag)]
    .map(([, name = '']) => classOf(name))
    .filter((name) => name in THREE && !OF_PAGES.includes(name))

describe('elements', () => {
  const ours = readSources('client').flatMap(({ text }) => namedIn(text, /<([a-z]\w*)[\s>/]/g))
  const theirs = readdirSync(XR, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => namedIn(readFileSync(join(XR, name), 'utf8'), /jsxs?\("([a-z]\w*)"/g))

  it('are all that scenes name, and no more', () => {
    const named = new Set([...ours, ...theirs])
    expect(theirs).toContain('Group')
    expect(Object.keys(elements).toSorted()).toEqual([...named].toSorted())
  })
})
