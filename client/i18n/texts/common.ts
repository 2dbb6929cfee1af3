/** Words that several features use. Each text is [中文, English]: one cannot exist without the other. */
import type { BilingualText } from '../i18n.ts'

export const commonTexts = {
  product: ['揭榜厅', 'Jiebang Hall'],
  save: ['保存', 'Save'],
  cancel: ['取消', 'Cancel'],
  close: ['关闭', 'Close'],
  back: ['返回', 'Back'],
  retry: ['重试', 'Try again'],
  understood: ['知道了', 'I have read this'],
  notShown: ['这一页暂时无法显示', 'This page cannot be shown'],
  loading: ['正在载入…', 'Loading…'],
} as const satisfies Record<string, BilingualText>
