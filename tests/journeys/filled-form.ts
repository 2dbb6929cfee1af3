/** A submission as an applicant would type it; every field of the form, fit to be submitted. */
export const SCENARIO_NAME = '黄浦江游船调度元宇宙沙盘'

export const BASIC: Record<string, string> = {
  牵头单位名称: '上海示例航运科技有限公司（示例）',
  '组织机构代码/三证合一码': '91310000MA1FL0000K',
  场景名称: SCENARIO_NAME,
  场景所在地址: '上海市黄浦区中山东二路（示例地址）',
}

export const PEOPLE: Record<string, [string, string]> = {
  姓名: ['陈示例', '林示例'],
  职务: ['总工程师', '项目经理'],
  联系电话: ['021-00000001', '021-00000002'],
  'E-mail': ['chen@example.com', 'lin@example.com'],
}

export const TECHNOLOGY = ['数字孪生', 'AR/VR/MR', '智能体（Agent）']

export const CONTENT: Record<string, string> = {
  牵头单位基本情况介绍:
    '专注内河游船数字化的示例单位，研发人员六十余名，拥有调度仿真与三维引擎团队。',
  场景建设概述:
    '以黄浦江核心段二十公里水域为对象，建设游船调度沙盘。\n调度员、船长与码头在同一场景中推演班次、客流与航路，先在沙盘里走一遍，再到江上走一遍。',
  已有基础: '已接入六座码头客流与四十艘游船定位数据。',
  需求分析:
    '功能性能：支持五十人同时推演。\n系统集成：对接水上交通管理与票务系统。\n数据：定位与客流数据脱敏后使用。',
  意向合作企业类型: '数字孪生平台商、XR设备商、内容开发商',
  时间进度: '2026年1月—2026年4月：完成水域建模\n2026年5月—2026年10月：联调试运行',
  阶段性目标: '2026年4月：沙盘模型通过验收\n2026年10月：覆盖全部夜游班次',
  资金投入: '总投入600万元，其中单位自筹400万元，申请专项支持200万元。',
}
