/** How many people a trial of drug-trial needs, with some of the controls virtual. */
import { both, result, slider, tint } from './parts.ts'

export const TRIAL_POWER = {
  kind: 'what-if',
  id: 'power',
  on: 'model',
  title: both('试验规模推演：虚拟对照抵多少人', 'Size of the trial: what virtual controls count'),
  caption: both(
    '真实病例、虚拟对照与可信度一起决定把握度、时间与费用。',
    'Real patients, virtual controls and their credibility decide power, time and cost.',
  ),
  inputs: [
    slider('treated', both('试验组人数', 'Treated'), '', [10, 200, 5, 60]),
    slider('control', both('真实对照人数', 'Real controls'), '', [0, 200, 5, 40]),
    slider('virtual', both('虚拟对照人数', 'Virtual controls'), '', [0, 400, 10, 80]),
    slider('credit', both('虚拟对照可信度', 'Their credibility'), '%', [0, 60, 5, 30]),
    slider('effect', both('预期疗效差', 'Expected effect'), '', [2, 15, 0.5, 6]),
    slider('spread', both('个体标准差', 'Spread'), '', [5, 25, 0.5, 12]),
    slider('dropout', both('脱落率', 'Drop-outs'), '%', [0, 40, 1, 12]),
    slider('pace', both('每月入组', 'Enrolled a month'), '', [4, 40, 1, 12]),
  ],
  outputs: [
    result(
      'n_treated',
      both('有效试验组', 'Treated that count'),
      '',
      'treated * (1 - dropout / 100)',
      1,
    ),
    result(
      'n_control',
      both('有效对照组', 'Controls that count'),
      '',
      'max(0.1, control * (1 - dropout / 100) + virtual * credit / 100)',
      1,
    ),
    result(
      'error',
      both('差值标准误', 'Standard error'),
      '',
      'spread * sqrt(1 / n_treated + 1 / n_control)',
      2,
    ),
    result('z', both('检验统计量期望', 'Expected statistic'), '', 'effect / error', 2),
    result('power', both('把握度', 'Power'), '%', '100 / (1 + exp(-1.702 * (z - 1.96)))', 0),
    result('months', both('入组用时', 'Months to enrol'), '', '(treated + control) / pace', 1),
    result(
      'cost',
      both('费用', 'Cost'),
      '万元',
      '(treated + control) * 6.5 + virtual * 0.08 + 120',
    ),
    result(
      'saved',
      both('少招对照', 'Controls not recruited'),
      '',
      'virtual * credit / 100 / (1 - dropout / 100)',
    ),
    result(
      'untreated',
      both('未获新药者占比', 'Share without the drug'),
      '%',
      '100 * control / (treated + control)',
    ),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('把握度随真实对照人数', 'Power over real controls'),
      over: 'control',
      output: 'power',
    },
    {
      kind: 'curve',
      title: both('把握度随虚拟对照可信度', 'Power over credibility'),
      over: 'credit',
      output: 'power',
    },
  ],
  bindings: [
    { output: 'power', ...tint('treated-arm', [60, 85], ['#c9b8b4', '#ffffff']) },
    { output: 'untreated', ...tint('control-arm', [0, 50], ['#ffffff', '#b3bcc4']) },
    {
      output: 'n_control',
      node: 'control-arm',
      property: 'scale',
      low: 0,
      high: 120,
      from: 0.6,
      to: 1.2,
    },
  ],
  assumptions: [
    both(
      '两组均数比较，双侧5%：标准误＝标准差×√(1/n₁＋1/n₂)，把握度≈Φ(差值／标准误−1.96)。',
      'Two means, two-sided 5 %: error = spread × √(1/n₁ + 1/n₂), power ≈ Φ(effect/error − 1.96).',
    ),
    both(
      'Φ(x)以1／(1＋e^(−1.702x))近似，误差小于0.01。',
      'Φ(x) is taken as 1/(1 + e^(−1.702x)), true to 0.01.',
    ),
    both(
      '虚拟对照按可信度折算为真实人数；可信度由历史比对评定，上限60%。',
      'A virtual control counts by its credibility, set by comparison with history, at most 60 %.',
    ),
    both(
      '费用：每例6.5万元，虚拟每例0.08万元，固定120万元；示例取值。',
      'Cost: 65,000 yuan each, 800 for a virtual one, 1.2 million fixed; sample values.',
    ),
  ],
}
