/** Why somebody takes no part in an item, to choose from: nobody types with a headset on. Kept as the sentence chosen. */
export const RECUSAL_REASONS = [
  { id: 'unit', zh: '与申报单位同属一个单位', en: 'Works for the unit that applies' },
  { id: 'project', zh: '参与过这一项目', en: 'Took part in this project' },
  {
    id: 'relation',
    zh: '与申报人员有亲属或师生关系',
    en: 'Related to, or taught, somebody behind it',
  },
  { id: 'dealings', zh: '与申报单位有经济往来', en: 'Has dealings with the unit that applies' },
  { id: 'other', zh: '有其他利害关系', en: 'Another conflict of interest' },
] as const
