/** Signing in: e-mail, invite link, six-digit code. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const accountTexts = {
  signIn: ['登录', 'Sign in'],
  signInLead: [
    '主办方与申报单位用邮箱登录。评审专家与路演人请用邀请链接或入场码。',
    'Organisers and applicants sign in by e-mail. Reviewers and presenters use their invite link or code.',
  ],
  email: ['邮箱', 'E-mail'],
  password: ['密码', 'Password'],
  haveCode: ['我有六位入场码', 'I have a six-digit code'],
  inviteTitle: ['您收到了一份邀请', 'You have an invitation'],
  inviteLead: [
    '点击“进入”即以受邀身份登录本浏览器，并前往为您准备的页面。请勿转发此链接。',
    'Enter to sign in on this browser as the person invited and go on to the page made for you. Please do not pass the link on.',
  ],
  inviteName: ['您的称呼（可不填）', 'Your name (optional)'],
  inviteNameHint: ['主办方已填写时无需再填。', 'Not needed where the organiser has given one.'],
  enter: ['进入', 'Enter'],
  joinTitle: ['输入六位入场码', 'Enter your six-digit code'],
  joinLead: [
    '码由会务发放，几分钟内有效。戴头显时，可以先在手机上打开本页。',
    'The secretary hands it out; it is valid for some minutes.',
  ],
  code: ['入场码', 'Code'],
  digits: ['已输入{{count}}位，共6位', '{{count}} of 6 digits'],
  keypad: ['数字键盘', 'Number keys'],
  deleteDigit: ['退格', 'Delete'],
  clear: ['清空', 'Clear'],
  name: ['您的称呼', 'Your name'],
  nameHint: [
    '现场观众请填写，他人会在您的头像上方看到。受邀人员可以不填。',
    'Needed for the audience: others see it above your avatar. Invited people may leave it empty.',
  ],
  join: ['入场', 'Join'],
} as const satisfies Record<string, BilingualText>
