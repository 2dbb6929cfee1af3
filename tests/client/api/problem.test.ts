import { fileRefusalTexts } from '../../../shared/protocol/file-refusal-texts.ts'
import { describe, expect, it } from 'vitest'
import { addRefusalTexts, errorSentence, readProblem } from '../../../client/api/problem.ts'

const refusal = { code: 'file-too-large', figures: { megabytes: 80, limit: 50 } }

describe('readProblem', () => {
  it('reads a refusal out of an error of the API client', () => {
    const findings = [{ path: 'address', code: 'required' }]
    expect(readProblem({ status: 422, data: { ...refusal, findings } })).toEqual({
      ...refusal,
      findings,
    })
  })

  it('reads a bare refusal as uploads answer it', () => {
    expect(readProblem(refusal)).toEqual({ ...refusal, findings: [] })
  })

  it.each([
    [400, 'bad-input'],
    [401, 'sign-in-needed'],
    [403, 'not-allowed'],
    [404, 'not-found'],
    [413, 'bad-input'],
    [429, 'failed'],
    [500, 'failed'],
    [502, 'failed'],
  ])('names an answer of status %i without a refusal %s', (status, code) => {
    expect(readProblem({ status, data: {} }).code).toBe(code)
  })

  it('takes whatever carries no status for a network that failed', () => {
    expect(readProblem(new TypeError('Failed to fetch')).code).toBe('unreachable')
    expect(readProblem({ status: undefined }).code).toBe('unreachable')
  })
})

describe('errorSentence', () => {
  it('fills the figures of a refusal in both languages', () => {
    addRefusalTexts(fileRefusalTexts)
    expect(errorSentence(refusal, 'zh-CN')).toBe('文件有80 MB，上限是50 MB。请压缩后重新上传。')
    expect(errorSentence(refusal, 'en')).toBe(
      'The file has 80 MB; the limit is 50 MB. Reduce it and upload again.',
    )
  })

  it('says that what was typed is still there when the network fails', () => {
    expect(errorSentence(new TypeError('x'), 'zh-CN')).toContain('您填写的内容还在')
    expect(errorSentence(new TypeError('x'), 'en')).toContain('What you typed is still here')
  })
})
