/**
 * Finds the passages of a submission that answer a question: BM25+ over words, local, the same in a
 * browser and on the server. What covers too little of the question is no answer: then there is none.
 */
import MiniSearch from 'minisearch'
import type { Passage, Section } from './passages.ts'
import { PASSAGES_MAX } from './state.ts'
import { questionWords, wordsOf } from './words.ts'

/** Share of a question's words, by weight, that a passage must have. */
const COVERED_MIN = 0.4
/** Passages that score less than this share of the best are left out. */
const NEAR_BEST_RATIO = 0.55
/** How much a word in the name of a passage's section counts beside one in its text. */
const SECTION_BOOST = 0.7

/** What people call what stands in each section. */
const SECTION_WORDS: Record<Section, string> = {
  overview: '概述 目标 建设内容 内容 创新点 成效 goals aim content innovation benefits',
  foundation: '基础 现有基础 条件 已有 foundation experience existing',
  needs: '需求 技术需求 要求 性能 安全 数据 needs requirements performance security',
  unitProfile: '单位 公司 简介 团队 人员 unit company profile team staff',
  schedule: '进度 时间 时间进度 计划 周期 何时 时候 工期 schedule plan timeline when',
  milestones: '阶段 目标 阶段性目标 里程碑 验收 指标 milestones targets acceptance',
  funding:
    '资金 投入 资金投入 经费 预算 钱 花费 费用 成本 总投入 funding cost budget money invest much',
  partnerTypes: '合作 合作方 合作企业 伙伴 寻找 征集 partners looking cooperation',
  summaryEn: 'summary abstract overview',
}

interface Indexed {
  id: string
  words: string
  section: string
}

export interface Answerer {
  /** The best passages for a question, best first; none when the submission does not say. */
  answer(question: string): Passage[]
}

const SPACE = ' '

export function createAnswerer(passages: readonly Passage[]): Answerer {
  const index = new MiniSearch<Indexed>({
    fields: ['words', 'section'],
    tokenize: (text) => text.split(SPACE),
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: { boost: { section: SECTION_BOOST }, combineWith: 'OR' },
  })
  const indexed = passages.map(({ id, section, text }) => ({
    id,
    words: wordsOf(text).join(SPACE),
    section: wordsOf(SECTION_WORDS[section]).join(SPACE),
  }))
  index.addAll(indexed)
  const weights = weightsOf(indexed)
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  return {
    answer(question) {
      const asked = questionWords(question)
      if (asked.length === 0) return []
      const all = sum(asked, weights)
      const found = index.search(asked.join(SPACE))
      const good = found.filter(({ queryTerms }) => sum(queryTerms, weights) / all >= COVERED_MIN)
      const best = good[0]?.score ?? 0
      return good
        .filter(({ score }) => score >= best * NEAR_BEST_RATIO)
        .slice(0, PASSAGES_MAX)
        .flatMap(({ id }) => byId.get(String(id)) ?? [])
    },
  }
}

type Weights = (word: string) => number

/** How telling a word is: rare ones more, unknown ones most. */
function weightsOf(indexed: readonly Indexed[]): Weights {
  const counts = new Map<string, number>()
  for (const { words, section } of indexed)
    for (const word of new Set([...words.split(SPACE), ...section.split(SPACE)]))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + (indexed.length + 1) / ((counts.get(word) ?? 0) + 0.5))
}

const sum = (words: readonly string[], weights: Weights): number =>
  [...new Set(words)].reduce((total, word) => total + weights(word), 0)
