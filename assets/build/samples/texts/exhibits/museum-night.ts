/** The light account of the museum by night, its ways, and what the great bronze has to show. */
import { both, result, slider, spot, tint } from './parts.ts'

export const MUSEUM_LIGHT = {
  kind: 'what-if',
  id: 'light',
  on: 'model',
  title: both('夜场光照配额推演', 'The light account'),
  caption: both(
    '调整照度、夜场时长与轮休，看敏感展品一年曝光多少、还能开放几夜。',
    'Change light, hours and rest; read the yearly exposure of a sensitive object and the nights left.',
  ),
  inputs: [
    slider('day_lux', both('日间照度', 'Light by day'), 'lx', [0, 100, 5, 50]),
    slider('day_h', both('日间开放', 'Open by day'), 'h', [4, 10, 0.5, 8]),
    slider('night_lux', both('夜场有人时照度', 'By night, seen'), 'lx', [0, 100, 5, 40]),
    slider('idle_lux', both('夜场无人时照度', 'By night, alone'), 'lx', [0, 40, 1, 5]),
    slider('seen', both('夜场有人观看占比', 'Share of night seen'), '%', [5, 100, 5, 35]),
    slider('night_h', both('夜场时长', 'Hours by night'), 'h', [1, 5, 0.5, 3]),
    slider('nights', both('每周夜场', 'Nights a week'), '', [0, 7, 1, 2]),
    slider('rest', both('每年轮休', 'Rest a year'), 'd', [0, 180, 10, 60]),
  ],
  outputs: [
    result('days', both('全年陈列天数', 'Days on show'), 'd', '313 - rest'),
    result(
      'by_day',
      both('日间年曝光', 'Exposure by day'),
      'klx·h',
      'day_lux * day_h * days / 1000',
      1,
    ),
    result(
      'mean_lux',
      both('夜场平均照度', 'Mean light by night'),
      'lx',
      '(night_lux * seen + idle_lux * (100 - seen)) / 100',
      1,
    ),
    result('per_night', both('每夜曝光', 'Exposure of a night'), 'lx·h', 'mean_lux * night_h'),
    result(
      'by_night',
      both('夜场年曝光', 'Exposure by night'),
      'klx·h',
      'per_night * nights * (365 - rest) / 7 / 1000',
      1,
    ),
    result('total', both('年曝光合计', 'Exposure of a year'), 'klx·h', 'by_day + by_night', 1),
    result('share', both('占年限值', 'Share of the limit'), '%', '100 * total / 150', 0),
    result(
      'left',
      both('限值八成内还可加开', 'Nights still open'),
      '',
      'per_night > 0 ? max(0, floor((0.8 * 150 - total) * 1000 / per_night)) : 0',
    ),
    result(
      'visitors',
      both('年夜游观众', 'Night visitors a year'),
      '',
      'round(nights * (365 - rest) / 7 * floor(night_h * 60 / 80 + 0.5) * 600)',
    ),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('占限值随每周夜场', 'Share over nights a week'),
      over: 'nights',
      output: 'share',
    },
    {
      kind: 'bars',
      title: both('日间与夜场的年曝光', 'Exposure by day and by night'),
      outputs: ['by_day', 'by_night', 'total'],
    },
  ],
  bindings: [
    ...[2, 3, 4].map((n) => ({
      output: 'share',
      ...tint(`niche-${n}`, [80, 100], ['#ffffff', '#e2472f']),
    })),
    { output: 'mean_lux', ...tint('niche-wall', [5, 60], ['#8f97a3', '#ffffff']) },
  ],
  assumptions: [
    both(
      '限值取对光敏感展品每年15万勒克斯·小时、照度不高于50勒克斯；青铜、石质可另设。',
      'Limit: 150,000 lx·h a year and 50 lx for objects sensitive to light; bronze and stone have their own.',
    ),
    both(
      '曝光量＝照度×时间，日夜相加；按互易律，短时强光与长时弱光同样计量。',
      'Exposure is light times hours, day plus night; by reciprocity strong and short equals weak and long.',
    ),
    both(
      '每周闭馆一天，全年开放313天；轮休期间展品避光。',
      'Open 313 days a year; while it rests an object is in the dark.',
    ),
    both(
      '每批600人、线路80分钟；观众数未计淡旺季。',
      'Groups of 600, 80 minutes each; seasons are left out.',
    ),
  ],
}

/** The way of the model on its floor; see models/museum-night/visitors.ts. */
const at = (x: number, z: number) => [x, 0.068, z] as const
const stop = (point: number, id: string, title: object, text: object) => ({
  id,
  title,
  text,
  point,
})

const gate = stop(
  0,
  'gate',
  both('月洞门', 'Moon gate'),
  both(
    '领取手灯。跨过门槛，照度由150勒克斯缓降到20勒克斯，给眼睛两分钟。',
    'Take a lamp. Beyond the gate the light falls from 150 to 20 lx; give your eyes two minutes.',
  ),
)

export const MUSEUM_WAYS = {
  kind: 'route',
  id: 'ways',
  on: 'model',
  title: both('青铜厅夜游路线', 'The bronze gallery by night'),
  caption: both(
    '全程与亲子两条路线；全程无台阶，轮椅可通行。',
    'The whole way, and a shorter one for families; no steps on either.',
  ),
  ways: [
    {
      id: 'whole',
      title: both('全程线', 'The whole way'),
      points: [
        at(-0.545, -0.13),
        at(-0.36, -0.13),
        at(-0.36, 0.2),
        at(-0.12, 0.27),
        at(0.08, 0.27),
        at(0.24, 0.17),
        at(0.38, 0.02),
        at(0.36, -0.3),
        at(0.1, -0.4),
        at(-0.3, -0.38),
      ],
      stops: [
        gate,
        stop(
          3,
          'bells',
          both('编钟', 'Chime bells'),
          both(
            '每枚钟有正鼓、侧鼓两个音。六人一组，跟着光点敲响一段旧曲。',
            'Each bell has two tones. In sixes, follow the lights and play an old tune.',
          ),
        ),
        stop(
          4,
          'cauldron',
          both('大鼎', 'The great cauldron'),
          both(
            '双手上抬，鼎盖随之揭开，内壁铭文升到空中，可逐字点读。',
            'Raise both hands: the lid opens and the inscription rises, to be read sign by sign.',
          ),
        ),
        stop(
          6,
          'cases',
          both('独立柜', 'Cases'),
          both(
            '人走近才亮，离开8秒后降到5勒克斯。',
            'They light up as you come and fall to 5 lx eight seconds after you leave.',
          ),
        ),
        stop(
          8,
          'niches',
          both('五座展龛', 'Five niches'),
          both(
            '觚、瓷瓶、玉璧、漆罐、酒器。红灯亮起的龛当夜轮休，以数字原件代展。',
            'Beaker, vase, jade disc, jar, cup. A red light: it rests tonight, its digital original stands in.',
          ),
        ),
        stop(
          9,
          'shop',
          both('拓印台', 'Rubbings'),
          both(
            '用自己的手势拓一张铭文，带编号与出处。',
            'Make a rubbing by your own hand, with number and source.',
          ),
        ),
      ],
    },
    {
      id: 'family',
      title: both('亲子线', 'With children'),
      points: [
        at(-0.545, -0.13),
        at(-0.36, -0.13),
        at(-0.36, 0.2),
        at(-0.12, 0.27),
        at(0.08, 0.27),
        at(-0.2, 0.16),
        at(-0.36, -0.05),
        at(-0.5, -0.13),
      ],
      stops: [
        gate,
        stop(
          3,
          'bells',
          both('编钟', 'Chime bells'),
          both(
            '孩子先敲小钟，再听大钟：钟越大，声音越低。',
            'Small bells first, then the big ones: the larger, the lower.',
          ),
        ),
        stop(
          4,
          'beast',
          both('找兽面', 'Find the mask'),
          both(
            '鼎腹有六张脸，数一数眼睛和角。',
            'Six faces look from the belly: count eyes and horns.',
          ),
        ),
        stop(
          7,
          'home',
          both('回到月洞门', 'Back at the gate'),
          both('全程约35分钟，归还手灯。', 'Some 35 minutes in all. Give back the lamp.'),
        ),
      ],
    },
  ],
}

export const MUSEUM_BRONZE = {
  kind: 'hotspots',
  id: 'bronze',
  on: 'model',
  title: both('读懂一件青铜鼎', 'Reading a bronze'),
  caption: both('八处细节，均取自采集与CT数据。', 'Eight details, all from measurement.'),
  spots: [
    spot(
      'lid',
      both('可揭的盖', 'The lid'),
      [0.08, 0.57, -0.06],
      both(
        '三环倒置即为足，盖翻过来可当盘用；口沿内侧有子口，合缝不足半毫米。',
        'Turned over it stands on its three rings as a dish; the seam is under half a millimetre.',
      ),
    ),
    spot(
      'signs',
      both('内壁铭文', 'Inscription'),
      [0.08, 0.47, 0.13],
      both(
        '铭文在内壁，原件要打灯弯腰才见。数字原件把它升到眼前，逐字附释文与拓片编号。',
        'Inside, one must stoop with a lamp; here it rises before you with reading and number.',
      ),
    ),
    spot(
      'mask',
      both('兽面纹', 'Mask'),
      [0.18, 0.35, 0.09],
      both(
        '以扉棱为鼻梁左右对称，粗看一张脸，细看两条侧身的龙。',
        'Symmetric about a flange: one face from afar, two dragons in profile from near.',
      ),
    ),
    spot(
      'flange',
      both('扉棱', 'Flange'),
      [0.26, 0.34, -0.06],
      both(
        '六道扉棱压在范缝上，既遮接缝，也说明外范分成六块。',
        'Six flanges cover the seams of the mould: it was in six pieces.',
      ),
    ),
    spot(
      'ear',
      both('立耳', 'Ear'),
      [0.255, 0.46, -0.06],
      both('CT显示耳与腹一次浇成，未见铸接痕迹。', 'The CT shows ears and belly cast in one pour.'),
    ),
    spot(
      'leg',
      both('柱足', 'Leg'),
      [0.08, 0.16, 0.06],
      both(
        '足内留有盲芯，省铜也防冷缩开裂，重量比实心轻约三成。',
        'A clay core inside saves metal and cracking: about a third lighter.',
      ),
    ),
    spot(
      'bell',
      both('一钟双音', 'Two tones of a bell'),
      [-0.42, 0.12, 0.38],
      both(
        '合瓦形截面使正鼓、侧鼓振型不同，两音相隔大三度或小三度，互不干扰。',
        'The almond section has two ways to swing: tones a third apart that do not disturb each other.',
      ),
    ),
    spot(
      'scan',
      both('采集环', 'Scanning ring'),
      [0.3, 0.24, -0.06],
      both(
        '结构光沿器身升降，单幅精度0.05毫米；红环所到之处显示采集结果。',
        'Structured light moves along the vessel, true to 0.05 mm; the ring shows what it measures.',
      ),
    ),
  ],
}
