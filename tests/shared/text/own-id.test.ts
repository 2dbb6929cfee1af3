import { describe, expect, it } from 'vitest'
import { ownId, ownPagePath } from '../../../shared/text/own-id.ts'

describe('ownId', () => {
  it.each(['。', '）', '%E3%80%82', '，请打开', '.', ')', '\u200b', '\0', '\n下一行', '?a=1'])(
    'ends before %j (A13)',
    (behind) => {
      expect(ownId(`aZ0-_9${behind}`)).toBe('aZ0-_9')
    },
  )

  it('is empty where nothing of ours begins', () => {
    expect([ownId(''), ownId('。abc')]).toEqual(['', ''])
  })
})

describe('ownPagePath', () => {
  it.each([
    ['/invite/aZ0-_9。', '/invite/aZ0-_9'],
    ['/invite/aZ0-_9%E3%80%82', '/invite/aZ0-_9'],
    ['/join/123456（两小时内有效）', '/join/123456'],
    ['/gatherings/a/hall，', '/gatherings/a/hall'],
    ['/hall。', '/hall'],
    ['/scenarios/a', '/scenarios/a'],
    ['/', '/'],
  ])('reads %s as %s (A13)', (path, own) => {
    expect(ownPagePath(path)).toBe(own)
  })
})
