/**
 * Chinese wording of commitment points that a call's file carries in English only. A call that
 * gives its points in Chinese is shown as it is.
 */
import type { Language } from '../../shared/protocol/refusal-sentence.ts'

const CHINESE: Record<string, string> = {
  'the demand is real and is not filed again and again': '需求真实，不重复、多头申报；',
  'law-abiding, of good credit, without research misconduct, eligible':
    '遵纪守法、信用良好，无科研失信行为，符合申报条件；',
  'answerable for the truth of all material; owns the intellectual property of the scenario and its products':
    '对全部申报材料的真实性负责，拥有场景及相关产品的知识产权；',
  'able to fund the project and to give the conditions it needs; will be first to use the result':
    '具备项目所需的资金和实施条件，率先应用揭榜成果；',
  'good cooperation with the party that takes up the call; IP ownership settled; tasks and indicators met in time; a scenario building plan handed in':
    '与揭榜方良好合作，明确知识产权归属，按期完成任务和指标，并提交场景建设方案；',
  'accepts supervision and puts right what is found': '接受监督检查，对发现的问题及时整改。',
}

export function pointText(point: string, language: Language): string {
  return language === 'en' ? point : (CHINESE[point] ?? point)
}
