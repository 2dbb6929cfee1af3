/** Procedures: a task trained in steps. */
import type { BilingualText } from '../i18n.ts'

export const procedureTexts = {
  begin: ['开始', 'Start'],
  again: ['重新开始', 'Start again'],
  facts: ['共{{steps}}步', '{{steps}} steps'],
  factsLimit: ['共{{steps}}步，限时{{limit}}', '{{steps}} steps in {{limit}}'],
  score: ['得分 {{points}}', 'Score {{points}}'],
  how: [
    '点按模型上的部件，或按下面的按钮。',
    'Touch the parts of the model, or press the buttons below.',
  ],
  unguided: [
    '先做哪一步由您判断；需要时可看提示。',
    'You decide what comes first; ask for a hint when you need one.',
  ],
  clock: ['用时 {{time}}', 'Time {{time}}'],
  clockLimit: ['用时 {{time}}，限时 {{limit}}', 'Time {{time}} of {{limit}}'],
  progress: ['已完成 {{done}}/{{steps}}', 'Done {{done}} of {{steps}}'],
  progressSlips: [
    '已完成 {{done}}/{{steps}}　误操作 {{slips}} 次',
    'Done {{done}} of {{steps}}, wrong acts {{slips}}',
  ],
  due: ['第{{number}}步　{{text}}', 'Step {{number}}: {{text}}'],
  dueLimit: ['本步限时 {{limit}}', 'This step within {{limit}}'],
  slip: ['误操作：{{target}}。{{text}}', 'Wrong: {{target}}. {{text}}'],
  missing: ['应先完成：{{steps}}。', 'First comes: {{steps}}.'],
  notAsked: ['本次任务不需要这一操作。', 'This task does not ask for it.'],
  hint: ['提示（扣{{cost}}分）', 'Hint (−{{cost}})'],
  hintText: ['提示：{{text}}', 'Hint: {{text}}'],
  list: ['、', ', '],
  targets: ['可操作的部位', 'What can be worked'],
  debrief: ['复盘', 'Debrief'],
  passed: ['合格', 'Passed'],
  failed: ['未合格', 'Not passed'],
  over: ['时间到，任务未完成。', 'Time is up; the task is not done.'],
  row: ['{{at}}　{{step}}　用时{{took}}', '{{at}}  {{step}}, took {{took}}'],
  rowOpen: ['未完成　{{step}}', 'Not done: {{step}}'],
  rowEarly: ['曾提前操作', 'tried too early'],
  rowLate: ['超时', 'late'],
  rowHint: ['看过提示', 'with a hint'],
  rowPerson: ['{{person}}号学员', 'trainee {{person}}'],
  inOrder: ['顺序正确', 'in order'],
  formula: [
    '得分 = 100 × 完成步骤 ÷ 全部步骤 − {{slip}} × 误操作 − {{hint}} × 提示 − {{late}} × 超时步骤，最低0分',
    'Score = 100 × done ÷ steps − {{slip}} × wrong acts − {{hint}} × hints − {{late}} × late steps, at least 0',
  ],
  formulaFilled: [
    '= 100 × {{done}} ÷ {{steps}} − {{slip}} × {{slips}} − {{hint}} × {{hints}} − {{late}} × {{lates}} = {{points}}（{{pass}}分合格）',
    '= 100 × {{done}} ÷ {{steps}} − {{slip}} × {{slips}} − {{hint}} × {{hints}} − {{late}} × {{lates}} = {{points}} (pass: {{pass}})',
  ],
} as const satisfies Record<string, BilingualText>
