import { SAFETY_STOCK } from './exhibits/safety-stock.ts'
import { SUPPLY_LIVE } from './exhibits/supply-live.ts'
import { SUPPLY_TRUCKS } from './exhibits/supply-trucks.ts'
import type { SampleText } from './sample-text.ts'

export const SUPPLY_CHAIN: SampleText = {
  directionId: 'supply-chain',
  lead: { name: '上海示例动力电池有限公司（示例）', nature: 'foreign' },
  scenarioName: '动力电池供应链协同元宇宙',
  address: '上海市嘉定区样例新能源路9号（示例地址）',
  responsible: { name: '费示远', position: '供应链总监' },
  contact: { name: '丁样宁', position: '计划与物流经理' },
  legalRepresentative: '韦示安',
  joint: [
    {
      name: '上海示例港口物流有限公司（示例）',
      nature: 'state-owned',
      strengths: '经营集装箱码头与内陆集拼场站，已向货主开放电子放箱与作业进度接口。',
    },
    {
      name: '上海样例可信数据科技有限公司（示例）',
      nature: 'private',
      strengths: '提供联盟链与存证平台，具备与海关、检测机构数据对接经验。',
    },
  ],
  technology: ['digital-twin', 'large-model', 'agent', 'sensing', 'cloud-computing'],
  unitProfile:
    '公司生产车用锂离子电池，年产能21吉瓦时，员工3100人，其中计划、采购与物流人员260人。嘉定基地有电芯线6条、电池包线4条，为5家整车企业就近配套。在册供应商186家，物料2400余种，年进出厂车辆9.6万车次，进口正极与隔膜材料约占采购额的三成。通过车规质量与温室气体核查，近三年按期交付率98.1%。',
  overview: [
    '一、背景。正极材料平均交期12天、标准差6.5天，公司只能以库存换安全，原料平均备货16天、占用资金约6.8亿元；供应商、码头、车队各有系统，一批货晚到常在到厂当天才知道，去年因缺料停线41小时；电池碳足迹与来源证明靠纸质单据汇总，出具一份需9天。',
    '二、总体目标。把供应商、工厂、承运商放进同一个场景：货在哪里、线做到哪里、库存还能撑几天，各方看到同一个数，并能一起推演。',
    '三、建设内容。（1）同场协同：供应商、码头、车队与整车企业以各自身份进入，只看与自己有关的部分。（2）实时掌握：物料、在途、产线、成品四类状态每30秒更新，异常在三维场景中定位到箱、到车、到工位。（3）可信存证：批次流转、检测与碳排数据上链，原文留在各方，链上只存摘要与签名。（4）精准库存：按需求与交期波动逐日计算安全库存，由智能体提出补货与改运建议，计划员确认。（5）联合推演：台风封港、单一供应商停产等9类情景提前演练。（6）预约到厂：车辆按月台空位分时到达。',
    '四、创新点。库存建议附带假设与置信区间；谁的数据影响了结论可以追到批次；数据主权归各方，退出即停止共享。',
    '五、预期成效。原料备货由16天降到10天，释放资金约2.5亿元，缺料停线减少七成，车辆在厂时间由118分钟缩至60分钟，来源与碳足迹证明当日出具；形成电池行业数据交换规范，向中小供应商免费提供接入端。',
  ],
  foundation:
    '企业资源计划、制造执行、仓储系统已贯通，月台与堆场装有车牌识别和地磁64处；与32家核心供应商开通电子订单，与港口试通放箱与在途接口。2024年以隔膜一种物料试行动态安全库存，库存下降21%而未发生断料。联盟链测试网有节点7个，已为1.4万批次存证。基地有双活机房与园区5G覆盖。',
  needs: [
    '功能性能：场景同时在线300人；四类状态更新不慢于30秒，库存推演一次不超过5秒；移动端、桌面端、头显端同源。',
    '系统集成：与企业资源计划、制造执行、仓储、运输管理、港口作业五类系统对接，供应商侧支持接口、表格、扫码三种接入。',
    '数据：批次、箱、车、月台统一编码；链上只存摘要，原始单据各方自存；数据保存不少于电池质保期。',
    '运行环境：私有云为主，跨企业部分部署在行业可信数据空间；断网时月台与仓库可独立运行72小时。',
    '安全：等级保护三级，按批次授权，访问留痕；价格、配方等字段不入场景。',
  ],
  partners: [
    '供应链软件企业',
    '数字孪生平台商',
    '区块链与可信数据企业',
    '物流企业',
    '物联感知企业',
  ],
  schedule: [
    '2025年9月—2025年12月：编码统一、接口规范与链上节点部署',
    '2026年1月—2026年4月：仓库、月台、产线状态接入，首批40家供应商上线',
    '2026年5月—2026年8月：动态安全库存与预约到厂试用',
    '2026年9月—2026年12月：港口与在途贯通，9类情景联合推演',
    '2027年1月—2027年3月：供应商扩至120家，第三方评估与验收',
  ],
  milestones: [
    '2025年12月：编码覆盖2400种物料，接口规范由三方签署',
    '2026年4月：四类状态接入率不低于95%，更新不慢于30秒',
    '2026年8月：原料备货不高于13天，车辆在厂时间不超过80分钟',
    '2026年12月：完成9类情景推演，来源证明当日出具',
    '2027年3月：备货10天、停线减少70%，接入供应商120家',
  ],
  funding: {
    own: 1450,
    joint: 350,
    grant: 360,
    uses: [
      ['协同场景与孪生平台', 680],
      ['感知与月台改造', 470],
      ['可信数据与存证', 380],
      ['库存模型与智能体', 340],
      ['供应商接入与培训', 290],
    ],
    remark: '自筹部分从库存下降释放的资金中安排，董事会已批准预算。',
  },
  english: {
    scenarioName: 'Shared metaverse of a traction-battery supply chain',
    summary:
      'Suppliers, plant, port and carriers enter one scene and see the same figures: where goods are, how far the lines have come, how many days the stock will last. States refresh every 30 seconds; batches, tests and carbon data are notarised on a consortium chain while originals stay with their owners; safety stock follows the swings of demand and lead time, and people confirm what agents advise. Target: stock from 16 days to 10, line stops for want of material down by 70 %.',
  },
  model: {
    title: { zh: '电池供应链沙盘', en: 'Model of a battery supply chain' },
    caption: {
      zh: '比例1:220。后为集装箱船、岸桥与堆场，左为物料仓与库存水位，右为电芯与电池包工厂；岸桥、机器人与车辆可动。',
      en: 'Scale 1:220. Ship, quay crane and yard behind; on the left the warehouse with its stock levels, on the right the cell and pack factory. Crane, robot and trucks move.',
    },
  },
  modelUse: {
    metresPerUnit: 220,
    layers: [
      {
        id: 'roofs',
        title: { zh: '屋面', en: 'Roofs' },
        nodes: ['warehouse-roof', 'factory-roof'],
      },
      {
        id: 'stock',
        title: { zh: '库存水位', en: 'Stock levels' },
        nodes: ['stock-cathode', 'stock-foil', 'stock-cells', 'stock-shells'],
      },
      {
        id: 'trucks',
        title: { zh: '车辆', en: 'Trucks' },
        nodes: ['truck-port', 'truck-plant', 'trucks-waiting'],
      },
    ],
  },
  diagram: {
    kind: 'flow',
    title: '一批正极材料的可信流转',
    subtitle: '原始单据各方自存，链上只有摘要与签名',
    steps: [
      { name: '出厂', notes: ['批次赋码', '检测上链', '碳排申报'] },
      { name: '海运', notes: ['船期订阅', '温湿记录', '到港预报'] },
      { name: '到港', notes: ['电子放箱', '岸桥进度', '查验状态'] },
      { name: '短驳', notes: ['月台预约', '在途定位', '晚点改派'] },
      { name: '投料', notes: ['扫码核对', '安全库存', '涂布工单'] },
      { name: '成包', notes: ['电芯配组', '来源证明', '整车交付'] },
    ],
    base: ['统一编码', '联盟链存证', '动态安全库存', '分级授权'],
  },
  diagramCaption: {
    zh: '从材料出厂到电池包交付的六个环节与四项支撑。',
    en: 'Six stations from the material maker to the delivered pack, and four supports.',
  },
  diagramAlt: {
    zh: '流程图：出厂、海运、到港、短驳、投料、成包。',
    en: 'Flow chart from the material maker to the delivered battery pack.',
  },
  exhibits: [SUPPLY_LIVE, SAFETY_STOCK, SUPPLY_TRUCKS],
}
