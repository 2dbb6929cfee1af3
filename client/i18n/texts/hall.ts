/** The hall in space: entering, moving, booths, panels. */
import type { BilingualText } from '../i18n.ts'

export const hallTexts = {
  loading: ['展厅正在打开…', 'Opening the hall…'],
  arrivingZones: ['展馆 {{there}} / {{all}}', 'Pavilions {{there}} of {{all}}'],
  arrivingBooths: ['展位 {{there}} / {{all}}', 'Booths {{there}} of {{all}}'],
  lost: [
    '连接中断，正在自动重连。已载入的内容可以继续看。',
    'Connection lost, reconnecting. What has loaded stays.',
  ],
  busy: [
    '访问人数较多，展位稍后自动载入，不必刷新。',
    'Many visitors at once: the booths will load by themselves in a moment.',
  ],
  partStuck: [
    '网站刚更新过，有一部分内容没有载入。退出VR并重新载入后可见，其余照常。',
    'The site has been updated and a part has not loaded. Leave VR and reload to see it; all else works.',
  ],
  pictureLost: [
    '画面中断了：设备收回了图形资源，正在恢复…',
    'The picture has stopped: the device took the graphics away. Restoring…',
  ],
  pictureGone: [
    '画面没有恢复。请重新载入，或在网页版中继续。',
    'The picture did not come back. Reload, or go on with the pages.',
  ],
  pictureAgain: ['重新显示', 'Show it again'],
  noSuchBooth: [
    '没有找到链接中的展位，可能已撤展。您现在在中庭。',
    'The booth in the link was not found; it may have been taken down. You are in the atrium.',
  ],
  qualityAuto: ['画质：自动', 'Quality: automatic'],
  qualityBest: ['画质：最佳', 'Quality: best'],
  qualitySmooth: ['画质：流畅', 'Quality: smooth'],
  enterVr: ['进入VR', 'Enter VR'],
  vrUnavailable: [
    '此浏览器未连接头显。请在头显浏览器中打开本页，或继续用桌面参观。',
    'No headset here. Open this page in your headset’s browser, or go on with the desktop view.',
  ],
  vrNeedsHttps: [
    '进入VR需要HTTPS地址，按这里看怎样打开。',
    'VR needs the HTTPS address; press to see how to open it.',
  ],
  vrNotAllowed: [
    '未获准进入VR。请在浏览器的提示中选择“允许”，再按一次“进入VR”。',
    'VR was not allowed. Choose “Allow” when the browser asks, and press “Enter VR” again.',
  ],
  vrElsewhere: [
    '另一个页面正在使用头显。请先在那里退出VR，再按一次“进入VR”。',
    'Another page is using the headset. Leave VR there, and press “Enter VR” again.',
  ],
  vrFailed: [
    '头显没有响应。请确认头显已戴好、未休眠，再按一次“进入VR”；也可继续用桌面参观。',
    'The headset did not answer. Make sure that it is on and awake and press “Enter VR” again, or go on without.',
  ],
  noWebgl: [
    '此设备无法显示3D展厅，所有内容都可在网页版查看。',
    'This device cannot show the 3D hall; everything is on the pages too.',
  ],
  toCatalogue: ['打开目录', 'Open the catalogue'],
  toAtrium: ['回到中庭', 'Back to the atrium'],
  toEvening: ['夜场灯光', 'Evening light'],
  toDay: ['日间天光', 'Daylight'],
  help: [
    'W A S D 行走 · 拖动鼠标环视 · 点击展位查看',
    'Walk with W A S D · drag to look · click a booth',
  ],
  helpTouch: [
    '左下摇杆行走 · 拖动环视 · 轻点展位',
    'Walk with the stick · drag to look · tap a booth',
  ],
  stick: ['行走摇杆', 'Walking stick'],
  search: ['查找场景', 'Find a scenario'],
  noHeadset: ['未发现头显', 'no headset'],
  needsHttps: ['需要HTTPS', 'needs HTTPS'],
  goThere: ['前往', 'Go there'],
  chapter: ['第{{chapter}}章，共{{count}}章', 'Chapter {{chapter}} of {{count}}'],
  nextChapter: ['下一章', 'Next chapter'],
  previousChapter: ['上一章', 'Previous chapter'],
  freeBay: ['展位预留', 'Free bay'],
  overview: ['场景概述', 'Overview'],
  needs: ['需求', 'Needs'],
  timeline: ['阶段性目标', 'Milestones'],
  funding: ['资金投入', 'Funding'],
  fundingTotal: ['总投入 {{wan}} 万元', '¥{{million}} million in all'],
  technology: ['技术要素', 'Technology'],
  partners: ['意向合作', 'Partners sought'],
  modelFailed: [
    '模型无法显示，其余内容不受影响。',
    'This model cannot be shown; everything else works.',
  ],
  pictureFailed: ['图片无法显示。', 'This picture cannot be shown.'],
  openPage: ['打开详情页', 'Open the page'],
  enteredCode: ['输入六位入场码', 'Enter the six-digit code'],
  joinByCode: ['用入场码加入会次', 'Join by code'],
  confirm: ['确定', 'Confirm'],
  clear: ['清除', 'Clear'],
  exitVr: ['退出VR', 'Leave VR'],
  guest: ['头显观众', 'Guest in VR'],
  preview: ['展位的三维预览', 'Your booth in 3D'],
  menu: ['菜单', 'Menu'],
} as const satisfies Record<string, BilingualText>
