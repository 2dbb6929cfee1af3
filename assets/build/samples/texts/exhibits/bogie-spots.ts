/** Places of the bogie in rail-model: what is inspected there, by which limit, and how the model helps. */
import { AXLE_Y, HALF_BASE, HALF_GAUGE, RAIL_Y, TRACK_Z } from '../../models/rail-model/scale.ts'

const spot = (
  id: string,
  title: readonly [string, string],
  text: readonly [string, string],
  at: readonly [number, number, number],
) => ({
  id,
  title: { zh: title[0], en: title[1] },
  text: { zh: text[0], en: text[1] },
  at,
})

export const BOGIE_SPOTS = {
  kind: 'hotspots',
  id: 'inspection',
  on: 'model',
  title: { zh: '均衡修检查点', en: 'Points of inspection' },
  caption: {
    zh: '八个检查点：限度、常见故障，以及助手从哪些语料里找依据。',
    en: 'Eight points: limit, common fault, and where the aid looks for its grounds.',
  },
  spots: [
    spot(
      'tread',
      ['车轮踏面', 'Wheel tread'],
      [
        '轮径差同轴不超过1毫米；擦伤长度超过40毫米须镟轮。近五年镟修记录3.1万条已入库。',
        'Diameters on an axle within 1 mm; flats above 40 mm are turned. 31,000 records of turning are in the corpus.',
      ],
      [HALF_BASE, AXLE_Y + 0.02, TRACK_Z + HALF_GAUGE + 0.014],
    ),
    spot(
      'bearing',
      ['轴箱轴承', 'Axle-box bearing'],
      [
        '报警75℃，或高于同侧15℃。温度与振动一起判断，试点中误报由每月39次降到9次。',
        'Alarm at 75 °C or 15 °C above its neighbour. Heat and vibration judged together cut false alarms from 39 a month to 9 in the trial.',
      ],
      [-HALF_BASE, AXLE_Y, TRACK_Z + 0.175],
    ),
    spot(
      'primary',
      ['一系弹簧', 'Primary spring'],
      [
        '橡胶与金属脱胶长度超过周长四分之一即更换，同一轴箱成对更换。',
        'Rubber parted from metal over a quarter of its rim: change, always in pairs.',
      ],
      [-HALF_BASE - 0.036, AXLE_Y + 0.03, TRACK_Z + 0.165],
    ),
    spot(
      'frame',
      ['构架焊缝', 'Welds of the frame'],
      [
        '横梁与侧梁连接处磁粉探伤，裂纹零容忍。机器人逐段拍照，助手标出可疑处，由探伤工判定。',
        'Magnetic-particle test where tubes meet beams; no crack is allowed. The robot photographs, the aid marks, the tester decides.',
      ],
      [0.036, AXLE_Y + 0.045, TRACK_Z + 0.12],
    ),
    spot(
      'air-spring',
      ['空气弹簧', 'Air spring'],
      [
        '五分钟压降不超过0.02兆帕；胶囊裂纹深不超过1毫米、长不超过30毫米。',
        'At most 0.02 MPa lost in five minutes; cracks at most 1 mm deep and 30 mm long.',
      ],
      [0, AXLE_Y + 0.1, TRACK_Z + 0.19],
    ),
    spot(
      'damper',
      ['抗蛇行减振器', 'Yaw damper'],
      [
        '渗油面超过体表三分之一，或节点橡胶松旷，更换。',
        'Change when a third of its body is oily or its rubber joints are loose.',
      ],
      [-0.05, AXLE_Y + 0.045, TRACK_Z + 0.184],
    ),
    spot(
      'brake',
      ['制动夹钳', 'Brake caliper'],
      [
        '闸片厚度不小于14毫米；缓解间隙两侧合计2—4毫米。',
        'Pads at least 14 mm; 2–4 mm of play in all when released.',
      ],
      [-HALF_BASE - 0.06, AXLE_Y + 0.02, TRACK_Z + HALF_GAUGE - 0.01],
    ),
    spot(
      'gear',
      ['齿轮箱', 'Gear case'],
      [
        '油位在视窗上下线之间；磁塞有片状铁屑即取样送检，相似案例自动列出。',
        'Oil between the marks; flakes on the magnetic plug mean a sample. Similar cases are listed.',
      ],
      [HALF_BASE - 0.03, RAIL_Y + 0.05, TRACK_Z + 0.075],
    ),
  ],
}
