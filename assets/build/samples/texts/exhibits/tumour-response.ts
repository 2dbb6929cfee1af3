/** How the lesion of precision-medicine answers a drug: growth against kill, and where to look. */
import { ALARM, both, result, slider, spot, tint } from './parts.ts'

export const TUMOUR_RESPONSE = {
  kind: 'what-if',
  id: 'response',
  on: 'model',
  title: both('药物响应推演', 'Response to a drug'),
  caption: both(
    '把类器官测得的敏感度放进生长—杀伤方程，看病灶怎样随剂量与时间变化。',
    'Put what the organoids measured into a growth and kill equation and see the lesion change.',
  ),
  inputs: [
    slider('d0', both('病灶直径', 'Diameter of the lesion'), 'mm', [10, 60, 1, 32]),
    slider('doubling', both('体积倍增时间', 'Volume doubles in'), 'd', [40, 200, 5, 90]),
    slider('dose', both('相对剂量强度', 'Dose intensity'), '%', [0, 120, 5, 100]),
    slider('ratio', both('药浓度与半数抑制浓度之比', 'Exposure over IC50'), '', [0, 8, 0.25, 2]),
    slider('kmax', both('最大杀伤率', 'Greatest kill rate'), '%/d', [0, 6, 0.25, 3.5]),
    slider('resistant', both('耐药细胞占比', 'Resistant cells'), '%', [0, 30, 0.5, 4]),
    slider('days', both('用药天数', 'Days of treatment'), 'd', [14, 360, 7, 84]),
  ],
  outputs: [
    result('growth', both('生长率', 'Growth rate'), '%/d', '100 * ln(2) / doubling', 2),
    result(
      'kill',
      both('实际杀伤率', 'Kill rate'),
      '%/d',
      'kmax * (ratio * dose / 100) / (1 + ratio * dose / 100)',
      2,
    ),
    result('v0', both('起始体积', 'Volume at first'), 'mL', '3.1416 / 6 * d0 ** 3 / 1000', 1),
    result(
      'sensitive',
      both('敏感细胞体积', 'Sensitive cells'),
      'mL',
      'v0 * (1 - resistant / 100) * exp((growth - kill) / 100 * days)',
      1,
    ),
    result(
      'hardy',
      both('耐药细胞体积', 'Resistant cells'),
      'mL',
      'v0 * resistant / 100 * exp(growth / 100 * days)',
      1,
    ),
    result('volume', both('病灶体积', 'Volume of the lesion'), 'mL', 'sensitive + hardy', 1),
    result('diameter', both('病灶直径', 'Diameter'), 'mm', 'pow(6000 * volume / 3.1416, 1 / 3)', 1),
    result('change', both('直径变化', 'Change of diameter'), '%', '100 * (diameter / d0 - 1)', 1),
    result(
      'verdict',
      both('评价：2缓解 1稳定 0进展', 'Response: 2 partial, 1 stable, 0 progress'),
      '',
      'change <= -30 ? 2 : change >= 20 ? 0 : 1',
    ),
    result(
      'share',
      both('耐药占比（用药末）', 'Resistant in the end'),
      '%',
      '100 * hardy / max(volume, 0.001)',
    ),
    result(
      'toxic',
      both('重度不良反应概率', 'Chance of grave side effects'),
      '%',
      '100 / (1 + exp((112 - dose) / 12))',
    ),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('直径随用药天数', 'Diameter over days'),
      over: 'days',
      output: 'diameter',
    },
    {
      kind: 'curve',
      title: both('直径变化随剂量', 'Change over dose'),
      over: 'dose',
      output: 'change',
    },
  ],
  bindings: [
    { output: 'change', ...tint('tumour', [-60, 20], ['#7fd6cb', '#f0a08c']) },
    { output: 'kill', ...tint('organoid-chip', [0, 3], ['#ffffff', '#9fe3da']) },
    { output: 'toxic', ...tint('tissue-section', [10, 70], ['#ffffff', ALARM]) },
    { output: 'kill', node: 'antibodies-1', property: 'lift', low: 0, high: 4, from: 0.05, to: 0 },
  ],
  assumptions: [
    both(
      '敏感与耐药两群各按指数变化：V＝V₀·e^((生长率−杀伤率)·天数)，耐药群不受药物影响。',
      'Two groups change exponentially: V = V₀·e^((growth − kill)·days); the drug spares the resistant.',
    ),
    both(
      '杀伤率＝最大杀伤率·E／(1＋E)，E＝剂量强度×浓度比；浓度比由24孔药敏测得。',
      'Kill = greatest kill · E / (1 + E), E = dose × ratio; the ratio is measured in the 24 wells.',
    ),
    both(
      '病灶近似球体。直径缩小30%为缓解，增大20%为进展；单病灶示意，不代替完整评价标准。',
      'The lesion is a ball. −30 % is a response, +20 % progress: one lesion, not the full criteria.',
    ),
    both(
      '不良反应曲线为示例参数；全部数值仅供演示，不作为诊疗依据。',
      'The curve of side effects is a sample. Nothing here is medical advice.',
    ),
  ],
}

export const TUMOUR_PLACES = {
  kind: 'hotspots',
  id: 'places',
  on: 'model',
  title: both('病灶里看什么', 'What to look at in the lesion'),
  caption: both(
    '从坏死核心到类器官芯片，六处与决策有关的结构。',
    'Six places that matter for the decision, from the core to the chip.',
  ),
  spots: [
    spot(
      'core',
      both('坏死核心', 'Necrotic core'),
      [-0.03, 0.56, 0.02],
      both(
        '离血管约150微米以外缺氧坏死。核心越大，药物越难均匀到达。',
        'Some 150 µm from a vessel cells die for lack of oxygen; a large core keeps drugs out.',
      ),
    ),
    spot(
      'responder',
      both('响应细胞', 'Cells that respond'),
      [-0.16, 0.64, 0.08],
      both(
        '青色标出靶点高表达的细胞群，占比由单细胞测序给出，并写明不确定度。',
        'Teal marks cells rich in the target; the share comes from single-cell data, with its error.',
      ),
    ),
    spot(
      'artery',
      both('供血动脉', 'Feeding artery'),
      [-0.4, 0.3, -0.06],
      both(
        '由增强CT追踪。灌注慢的区域，仿真中药物浓度按比例折减。',
        'Traced in the CT; where it feeds slowly the simulated drug level is lowered in proportion.',
      ),
    ),
    spot(
      'drug',
      both('抗体药物', 'Antibody drug'),
      [0.25, 0.62, -0.03],
      both(
        '分子量大、渗透慢，约两天才到达深部；小分子药物只需数小时。',
        'Large and slow: two days to reach the depth; small molecules need hours.',
      ),
    ),
    spot(
      'margin',
      both('浸润边界', 'Invading margin'),
      [-0.2, 0.155, -0.02],
      both(
        '上皮、间质、肌层三层切面。边界向外2厘米为手术与放疗的勾画参考。',
        'Epithelium, stroma, muscle. Two centimetres outside it guide surgery and radiation.',
      ),
    ),
    spot(
      'well',
      both('药敏孔', 'Drug wells'),
      [0.05, 0.115, 0.36],
      both(
        '24孔、三浓度、双复孔，两周内得到浓度—抑制曲线，用来校正仿真。',
        '24 wells at three levels, each twice: within two weeks the curve that corrects the model.',
      ),
    ),
  ],
}
