/** What the body of drug-trial does to a drug that is taken again and again, and where. */
import { ALARM, both, result, slider, spot, tint } from './parts.ts'

export const DRUG_KINETICS = {
  kind: 'what-if',
  id: 'kinetics',
  on: 'model',
  title: both('血药浓度推演', 'Level of a drug in the blood'),
  caption: both(
    '一室模型、口服、多次给药：改剂量、间隔与肝肾功能，看浓度是否落在治疗窗内。',
    'One compartment, by mouth, many doses: change dose, interval and organs; does it stay in the window?',
  ),
  inputs: [
    slider('dose', both('单次剂量', 'Dose'), 'mg', [50, 800, 25, 300]),
    slider('interval', both('给药间隔', 'Interval'), 'h', [4, 24, 2, 12]),
    slider('weight', both('体重', 'Weight'), 'kg', [40, 120, 1, 65]),
    slider('absorption', both('吸收速率', 'Absorption rate'), '/h', [0.3, 3, 0.1, 1.2]),
    slider('liver', both('肝代谢能力', 'Liver'), '%', [10, 150, 5, 100]),
    slider('kidney', both('肾功能', 'Kidneys'), '%', [5, 120, 5, 100]),
    slider('available', both('生物利用度', 'Bioavailability'), '%', [20, 100, 5, 80]),
    slider('t', both('首剂后时间', 'Since the first dose'), 'h', [0, 120, 1, 60]),
  ],
  outputs: [
    result('space', both('分布容积', 'Volume'), 'L', '0.7 * weight', 1),
    result(
      'clearance',
      both('清除率', 'Clearance'),
      'L/h',
      '5 * (0.65 * liver + 0.35 * kidney) / 100',
      2,
    ),
    result('ke', both('消除速率', 'Elimination rate'), '/h', 'clearance / space', 3),
    result('half', both('半衰期', 'Half-life'), 'h', 'ln(2) / ke', 1),
    result('taken', both('已服次数', 'Doses taken'), '', 'floor(t / interval) + 1'),
    result('since', both('距上次服药', 'Since the last dose'), 'h', 't % interval', 1),
    result(
      'level',
      both('血药浓度', 'Level'),
      'mg/L',
      'available / 100 * dose * absorption / space / (absorption - ke + 0.0001) * ((1 - exp(-taken * ke * interval)) / (1 - exp(-ke * interval)) * exp(-ke * since) - (1 - exp(-taken * absorption * interval)) / (1 - exp(-absorption * interval)) * exp(-absorption * since))',
      2,
    ),
    result(
      'mean',
      both('稳态平均浓度', 'Mean when steady'),
      'mg/L',
      'available / 100 * dose / (clearance * interval)',
      2,
    ),
    result('pile', both('蓄积倍数', 'Accumulation'), '', '1 / (1 - exp(-ke * interval))', 2),
    result('effect', both('受体占有率', 'Receptors taken'), '%', '100 * level / (level + 3)'),
    result(
      'area',
      both('单剂暴露量', 'Exposure of a dose'),
      'mg·h/L',
      'available / 100 * dose / clearance',
      1,
    ),
    result(
      'verdict',
      both('治疗窗：2窗内 1偏低 0过量', 'Window: 2 inside, 1 low, 0 too high'),
      '',
      'level > 10 ? 0 : level < 2 ? 1 : 2',
    ),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('浓度随时间', 'Level over time'),
      over: 't',
      output: 'level',
    },
    {
      kind: 'curve',
      title: both('稳态浓度随肾功能', 'Mean over kidneys'),
      over: 'kidney',
      output: 'mean',
    },
  ],
  bindings: [
    { output: 'level', ...tint('circulation', [0, 10], ['#ffffff', '#5fe0d2']) },
    { output: 'level', ...tint('brain', [2, 10], ['#ffffff', '#8fe6db']) },
    { output: 'level', ...tint('body', [10, 14], ['#ffffff', ALARM]) },
    { output: 'clearance', ...tint('liver', [1, 5], ['#6f5a55', '#ffffff']) },
    { output: 'clearance', ...tint('kidneys', [1, 5], ['#6f5a55', '#ffffff']) },
    { output: 'pile', node: 'curves', property: 'scale', low: 1, high: 4, from: 0.7, to: 1.4 },
  ],
  assumptions: [
    both(
      '一室、一级吸收：C＝F·D·ka／[V(ka−ke)]·(e^(−ke·t)−e^(−ka·t))，多次给药按叠加求和。',
      'One compartment, first order: C = F·D·ka/[V(ka−ke)]·(e^(−ke·t) − e^(−ka·t)); doses add up.',
    ),
    both(
      '分布容积0.7升/公斤；清除率5升/小时，65%经肝、35%经肾，按功能百分比折算。',
      'Volume 0.7 L/kg; clearance 5 L/h, 65 % by liver and 35 % by kidneys, scaled by their function.',
    ),
    both(
      '受体占有率＝C／(C＋3)；治疗窗2至10毫克/升；均为虚构化合物的示例参数。',
      'Receptors C/(C + 3); window 2 to 10 mg/L: all of a compound that does not exist.',
    ),
    both(
      '未计食物、蛋白结合与相互作用，不可用于真实用药。',
      'Food, binding and interactions are left out: not for real use.',
    ),
  ],
}

export const DRUG_BODY = {
  kind: 'hotspots',
  id: 'body-places',
  on: 'model',
  title: both('一粒药的七站', 'Seven stations of a tablet'),
  caption: both(
    '吸收、分布、代谢、排泄各发生在哪里。',
    'Where a drug is taken up, spread, changed and let out.',
  ),
  spots: [
    spot(
      'capsule',
      both('剂型', 'Capsule'),
      [0, 0.145, 0.36],
      both(
        '肠溶微粒躲过胃酸，三分之一速释、三分之二缓释。',
        'Granules pass the stomach: a third is free at once, two thirds slowly.',
      ),
    ),
    spot(
      'stomach',
      both('胃', 'Stomach'),
      [0.049, 0.311, -0.051],
      both(
        '饭后排空慢，达峰时间约推迟一小时；数字人按进餐时刻分别计算。',
        'After a meal it empties late: the peak comes an hour later, for each digital human by its meals.',
      ),
    ),
    spot(
      'gut',
      both('小肠', 'Small intestine'),
      [0.0, 0.208, -0.036],
      both(
        '九成在此吸收；肠壁酶先消耗一部分，这是个体差异的第一处来源。',
        'Nine tenths are taken up here; enzymes in its wall are the first source of differences.',
      ),
    ),
    spot(
      'liver',
      both('肝：首过代谢', 'Liver: first pass'),
      [-0.049, 0.306, -0.031],
      both(
        '门静脉先到肝。慢代谢型的清除只有快代谢型的五分之一，剂量须分型。',
        'By the portal vein. Slow metabolisers clear a fifth of what fast ones do.',
      ),
    ),
    spot(
      'heart',
      both('心：分布起点', 'Heart'),
      [0.014, 0.389, -0.021],
      both(
        '一分钟全身循环一周，灌注丰富的脑、肝、肾先到。',
        'Once round in a minute; brain, liver and kidneys come first.',
      ),
    ),
    spot(
      'brain',
      both('脑：屏障', 'Brain: barrier'),
      [0.0, 0.619, -0.041],
      both(
        '血脑屏障的外排泵使脑内浓度只有血中的四分之一。',
        'Pumps of its barrier keep the level to a quarter of the blood’s.',
      ),
    ),
    spot(
      'kidney',
      both('肾：排泄', 'Kidneys'),
      [-0.057, 0.276, -0.1],
      both(
        '肾功能降到30%，清除率约减四分之一，给药间隔随之延长。',
        'At 30 % the clearance falls by a quarter; intervals grow.',
      ),
    ),
  ],
}
