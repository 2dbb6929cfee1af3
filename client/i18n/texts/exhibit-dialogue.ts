/** Dialogues: a host with scenes, and answers quoted from the submission. */
import type { BilingualText } from '../i18n.ts'

export const dialogueTexts = {
  notice: [
    '只引用申报材料原文作答，不生成内容。',
    'Answers quote the submission; nothing is made up.',
  ],
  questions: ['可以这样问', 'You may ask'],
  begin: ['从头开始', 'From the beginning'],
  back: ['回到对话', 'Back to the talk'],
  asked: ['问：{{question}}', 'Asked: {{question}}'],
  quoted: ['申报材料·{{section}}', 'The submission, {{section}}'],
  notMentioned: ['申报材料中没有提到。', 'The submission does not mention it.'],
  chinese: ['（申报原文为中文）', '(filed in Chinese)'],
  ask: ['提问', 'Ask'],
  askLabel: ['向{{host}}提问', 'Ask {{host}}'],
  askExample: ['例如：总投入多少？', 'For instance: what does it cost?'],
  log: ['对话', 'Conversation'],
  you: ['您', 'You'],
  speak: ['朗读', 'Speak'],
  phrase: ['请模型转述', 'Let a model phrase it'],
  phrasing: ['模型正在转述…', 'The model is phrasing…'],
  phraseFailed: [
    '模型暂时不可用，请看原文。',
    'The model is not available now; read the quotations.',
  ],
  phrased: ['由模型“{{model}}”转述', 'Phrased by the model “{{model}}”'],
  section_overview: ['场景建设概述', 'Overview'],
  section_foundation: ['已有基础', 'What is in place'],
  section_needs: ['需求', 'Needs'],
  section_unitProfile: ['牵头单位', 'About the lead unit'],
  section_schedule: ['时间进度', 'Schedule'],
  section_milestones: ['阶段性目标', 'Milestones'],
  section_funding: ['资金投入', 'Funding'],
  section_partnerTypes: ['意向合作企业', 'Partners sought'],
  section_summaryEn: ['英文摘要', 'Summary'],
} as const satisfies Record<string, BilingualText>
