/** The shared table. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const tableTexts = {
  palette: ['选一种构件，再在沙盘上放下', 'Choose a piece, then put it on the table'],
  full: ['沙盘已满（{{limit}}件）。', 'The table is full ({{limit}} things).'],
  count: ['台上{{count}}件', '{{count}} things on the table'],
  chosen: ['已选：{{name}}', 'Chosen: {{name}}'],
  chosenOwn: ['已选：{{name}}（您放置）', 'Chosen: {{name}} (yours)'],
  turnLeft: ['左转', 'Turn left'],
  turnRight: ['右转', 'Turn right'],
  remove: ['移除', 'Remove'],
  release: ['放开', 'Let go'],
  notYours: [
    '别人放置的构件，由本人或带领者移除。',
    'Placed by somebody else: they or the leader take it away.',
  ],
  undo: ['撤销我的上一步', 'Undo my last act'],
  voteFor: ['投给它（{{count}}票）', 'Vote for it ({{count}})'],
  votes: ['{{count}}票', '{{count}}'],
  voteHint: [
    '每人一票，可以改投，再按一次收回。',
    'One vote each. Change it, or press again to take it back.',
  ],
  tally: ['当前票数', 'Votes so far'],
  kept: ['留存的布局', 'Kept arrangements'],
  keep: ['留存为“{{name}}”', 'Keep as “{{name}}”'],
  keepNamed: ['留存当前布局', 'Keep this arrangement'],
  keptName: ['布局名称', 'Name of the arrangement'],
  restore: ['恢复“{{name}}”', 'Bring back “{{name}}”'],
  restoreLed: ['恢复布局由带领者操作。', 'The leader brings an arrangement back.'],
  plan: ['沙盘平面图', 'Plan of the table'],
  planKeys: [
    '方向键移动光标或所选构件，回车放下或选中，R键旋转，Delete键移除，Esc键放开。',
    'Arrow keys move the cursor or the chosen thing, Enter places or picks, R turns, Delete removes, Esc lets go.',
  ],
  list: ['台上清单', 'What stands on the table'],
  listItem: [
    '{{name}}，距中心向右{{x}}米、向前{{z}}米，朝向{{turn}}°',
    '{{name}}, {{x}} m right and {{z}} m in front of the middle, turned {{turn}}°',
  ],
  own: ['您放置', 'yours'],
  empty: ['台上还没有构件。', 'Nothing stands here yet.'],
  size: ['{{x}}×{{z}}米，网格{{grid}}米', '{{x}} × {{z}} m, grid of {{grid}} m'],
  placedAt: ['光标：向右{{x}}米、向前{{z}}米', 'Cursor: {{x}} m right, {{z}} m in front'],
} as const satisfies Record<string, BilingualText>
