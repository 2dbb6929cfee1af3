/** Signing in: e-mail, invite link, six-digit code. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const accountTexts = {
  signIn: ['登录', 'Sign in'],
  signInLead: [
    '用邮箱和密码（或自己设置的口令）登录。第一次来请用邀请链接或入场码。',
    'Sign in by e-mail and password, or the passphrase you set. The first time, use your invite link or code.',
  ],
  email: ['邮箱', 'E-mail'],
  password: ['密码或口令', 'Password or passphrase'],
  haveCode: ['我有六位入场码', 'I have a six-digit code'],
  inviteTitle: ['您收到了一份邀请', 'You have an invitation'],
  inviteLead: [
    '点击“进入”即以受邀身份登录本浏览器，并前往为您准备的页面。个人链接只能使用一次；其他设备可凭本机“我的设备”中的六位码进入。',
    'Enter to sign in on this browser as the person invited and go on to the page made for you. A personal link works once; further devices enter by a code from “My devices” here.',
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
  devicesLead: [
    '头显、手机或另一台电脑要以您的身份进入时，在这里取六位码。码只用一次，十分钟内有效，请勿告诉他人。',
    'For a headset, a phone or another computer of yours, get six digits here. They work once, within ten minutes; tell them to nobody.',
  ],
  nextDevice: ['为另一台设备取码', 'Get a code for another device'],
  nextDeviceAgain: ['换一个码', 'Get another code'],
  nextDeviceHow: [
    '在另一台设备上打开 {{address}} 输入此码，{{time}}前有效。',
    'On the other device open {{address}} and enter this code before {{time}}.',
  ],
  signedIn: ['已登录的设备', 'Signed in'],
  'device.headset': ['头显', 'Headset'],
  'device.phone': ['手机或平板', 'Phone or tablet'],
  'device.computer': ['电脑', 'Computer'],
  since: ['{{time}}登录', 'since {{time}}'],
  thisDevice: ['本机', 'this device'],
  endDevice: ['退出该设备', 'Sign it out'],
  endDeviceNamed: ['退出：{{kind}}', 'Sign out: {{kind}}'],
  endDeviceAsk: [
    '该设备将立即退出；已送达的评分与内容不受影响。',
    'That device is signed out at once; what it has saved stays.',
  ],
  passphraseTitle: ['邮箱与口令', 'E-mail and passphrase'],
  passphraseLead: [
    '个人链接和入场码只能用一次。设置邮箱与口令后，退出登录或更换浏览器也能从登录页回来；邮箱只用于登录，不会收到邮件。',
    'A personal link or code works once. With an e-mail and a passphrase you can come back by the sign-in page after signing out or on another browser; the e-mail is for signing in only, nothing is sent to it.',
  ],
  passphraseKnown: [
    '您可以在登录页用 {{email}} 和口令登录。',
    'You can sign in with {{email}} and your passphrase.',
  ],
  passphrase: ['新口令', 'New passphrase'],
  passphraseNow: ['现在的口令', 'Present passphrase'],
  passphraseHint: [
    '至少{{count}}个字符，可以是一句话。',
    'At least {{count}} characters; a sentence will do.',
  ],
  passphraseSet: ['设置口令', 'Set the passphrase'],
  passphraseChange: ['更换口令', 'Change the passphrase'],
  passphraseChanged: ['口令已更换。', 'The passphrase is changed.'],
  leaveAsk: [
    '您还没有设置口令。退出后，用过的链接不能再打开：请先在本页设置邮箱与口令，或在另一台设备上登录；否则只能请工作人员重新邀请。',
    'You have not set a passphrase. The link you came by will not open again: first set an e-mail and a passphrase on this page or sign in on another device; otherwise only the staff can invite you anew.',
  ],
  leaveFine: [
    '可以放心退出：您能凭邮箱与口令回来。',
    'You can sign out: your e-mail and passphrase lead back.',
  ],
  leave: ['退出登录', 'Sign out'],
} as const satisfies Record<string, BilingualText>
