/** Header, footer and what stands where no page is. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const shellTexts = {
  skip: ['跳到正文', 'Skip to content'],
  mainNavigation: ['主导航', 'Main'],
  catalogue: ['目录', 'Catalogue'],
  notices: ['公示', 'Notices'],
  enterHall: ['进入展厅', 'Enter the hall'],
  mine: ['我的申报', 'My submissions'],
  checks: ['形式审查', 'Formal check'],
  gatherings: ['会次', 'Gatherings'],
  invites: ['邀请', 'Invites'],
  join: ['凭码入场', 'Join by code'],
  devices: ['我的设备', 'My devices'],
  signIn: ['登录', 'Sign in'],
  signOut: ['退出登录', 'Sign out'],
  otherLanguage: ['English', '中文'],
  home: ['首页', 'Home'],
  samples: [
    '展出的示例申报及其单位均属虚构，仅供演示。',
    'The sample submissions on show, and the units named in them, are fictitious and for demonstration only.',
  ],
  private: [
    '本站不向任何第三方发送数据，也不加载外部资源。',
    'This site sends nothing to third parties and loads nothing from elsewhere.',
  ],
  notFoundTitle: ['没有这一页', 'There is no such page'],
  notFoundText: [
    '地址可能有误，或内容已被移走。可以从目录重新进入。',
    'The address may be wrong, or the content has been moved. The catalogue leads on.',
  ],
  brokenTitle: ['这一页没能显示', 'This page could not be shown'],
  brokenText: [
    '程序出了错，您已保存的内容不受影响。请重新载入；若仍不行，请联系主办方。',
    'Something in the program failed; what you saved is not affected. Reload, or contact the organiser if it stays.',
  ],
  brokenPart: [
    '这一部分没能显示，其余部分可以照常使用。可重新载入页面再试。',
    'This part could not be shown; the others can be used as always. Reload the page to try again.',
  ],
  partMissing: ['有一部分内容没有载入，正在重试…', 'A part has not loaded; trying again…'],
  partStuck: [
    '网站刚更新过，有一部分内容要重新载入页面才能显示。请先保存您填写的内容。',
    'The site has been updated; a part of it needs a reload. Save what you have typed first.',
  ],
  reload: ['重新载入', 'Reload'],
  needsRoleTitle: ['这一页需要登录', 'Please sign in for this page'],
  needsRoleText: [
    '这里的内容只对受邀的人员开放。请用邀请链接、入场码或邮箱登录。',
    'What is here is open to invited people. Sign in with your invite link, your code or your e-mail.',
  ],
  wrongRoleTitle: ['您没有查看这一页的权限', 'This page is not open to you'],
  wrongRoleText: [
    '您已登录为{{name}}。如需权限，请联系主办方。',
    'You are signed in as {{name}}. Ask the organiser if you need access.',
  ],
} as const satisfies Record<string, BilingualText>
