/**
 * Every reason for which the product refuses something, but those of files, as a closed set, with what
 * people read: what is wrong and what to do. `{{name}}` stands for a figure that comes with the refusal.
 */
import type { RefusalText } from './file-refusal-texts.ts'

export const refusalTexts = {
  'sign-in-needed': {
    status: 401,
    zh: '请先登录。用邀请链接或入场码登录后再试一次。',
    en: 'Please sign in first, with your invite link or your code, then try again.',
  },
  'not-allowed': {
    status: 403,
    zh: '您没有进行这一操作的权限。如需权限，请联系主办方。',
    en: 'You may not do this. Ask the organiser if you need to.',
  },
  recused: {
    status: 403,
    zh: '您已回避这一项目，不能参与，也不能查看其评审情况。',
    en: 'You are recused from this item: you take no part in it and see nothing of its review.',
  },
  'other-running': {
    status: 409,
    zh: '另一项目正在进行，请等它结束后再开始。',
    en: 'Another item is running; wait until it has ended.',
  },
  'recusal-late': {
    status: 409,
    zh: '这一项目正在评分，揭晓之前只能由本人申请或撤回回避。',
    en: 'This item is being scored: until the reveal only the person may declare or clear the recusal.',
  },
  'foreign-host': {
    status: 403,
    zh: '此地址不是本系统的访问地址。请使用主办方公布的网址。',
    en: 'This server is not reached under this name. Use the address that the organiser gave you.',
  },
  'not-found': {
    status: 404,
    zh: '没有找到。它可能已被移走，请从目录重新进入。',
    en: 'Not found. It may have been moved; go back to the catalogue.',
  },
  'bad-input': {
    status: 400,
    zh: '提交的内容格式不对，未作任何更改。请检查后重试。',
    en: 'What was sent is not in the expected form; nothing was changed. Check it and try again.',
  },
  failed: {
    status: 503,
    zh: '我们这边出了错，这一操作没有完成。您填写的内容还在，请稍后重试；若仍不行，请联系主办方。',
    en: 'Something failed on our side; this was not done. What you entered is kept: try again later, or contact the organiser if it stays.',
  },
  'exhibit-wrong': {
    status: 400,
    zh: '展项清单的“{{place}}”不合规格（{{problem}}），未作任何更改。',
    en: 'The exhibits are not as they must be at “{{place}}” ({{problem}}); nothing was changed.',
  },
  'text-too-long': {
    status: 413,
    zh: '有文字过长，未能保存：每项最多可存{{limit}}个字符。请先删减，您填写的内容还在页面上。',
    en: 'A text is too long to be saved: a field holds at most {{limit}} characters. Shorten it; what you typed is still on this page.',
  },
  'too-many-requests': {
    status: 429,
    zh: '操作太频繁，请在{{seconds}}秒后再试。',
    en: 'Too many attempts. Try again in {{seconds}} seconds.',
  },
  'sign-in-failed': {
    status: 401,
    zh: '邮箱或密码不对。请检查后重试，或请主办方发送新的邀请链接。',
    en: 'E-mail or password is wrong. Check them, or ask the organiser for a new invite link.',
  },
  'passphrase-wrong': {
    status: 403,
    zh: '现在的口令不对，没有更改。请检查后重试。',
    en: 'The present passphrase is wrong; nothing was changed. Check it and try again.',
  },
  'email-taken': {
    status: 409,
    zh: '这个邮箱已用于另一个身份。请换一个邮箱。',
    en: 'This e-mail belongs to another sign-in. Choose another one.',
  },
  'invite-invalid': {
    status: 410,
    zh: '邀请链接无效、已用过或已过期。如您已在另一台设备上进入，请在那台设备的“我的设备”中取六位码；否则请向发送人索取新的链接。',
    en: 'This invite link is unknown, used or expired. If you have entered on another device, get a six-digit code there under “My devices”; else ask whoever sent the link for a new one.',
  },
  'code-invalid': {
    status: 410,
    zh: '入场码不对、已用过或已过期。请核对六位数字，或请会务重新发码。',
    en: 'This code is wrong, used or expired. Check the six digits, or ask the secretary for a new one.',
  },
  'person-seated': {
    status: 409,
    zh: '此人正在会场中，不能重新发码。本人可在“我的设备”中为另一台设备取码。',
    en: 'This person is in the gathering right now; no new code can be made. They can get one for a further device themselves, under “My devices”.',
  },
  'code-needs-name': {
    status: 422,
    zh: '近来有许多错误的入场码，为防冒用，请连同您的姓名（与邀请一致）一起填写，或改用邀请链接。',
    en: 'Many wrong codes have come in lately. To keep strangers out, give your name as it was invited along with the code, or use your invite link.',
  },
  'other-person': {
    status: 409,
    zh: '本浏览器已换成另一位用户登录，此页已断开。您未送达的分数留在本机，您再次登录并进入本会次后自动送达。请重新载入页面。',
    en: 'Someone else has signed in on this browser; this page is disconnected. Scores of yours that were not sent stay here until you sign in and enter again. Reload the page.',
  },
  'name-needed': {
    status: 422,
    zh: '请填写您的称呼，其他人会在您的头像上方看到。',
    en: 'Please give your name; others see it above your avatar.',
  },
  'not-closed': {
    status: 409,
    zh: '评分结束后才能查看是否全部签封。',
    en: 'Whether all sheets are sealed can be seen once scoring is closed.',
  },
  'time-over': {
    status: 409,
    zh: '评分时间及宽限已过，这次改动没有计入。如需继续，请组长加时或重新开放评分。',
    en: 'The time for scoring and its grace are over; this change does not count. The chair can add time or open scoring again.',
  },
  'item-running': {
    status: 409,
    zh: '“{{title}}”正在进行。请先结束它，再开始这一项。',
    en: '“{{title}}” is still running. Close it before you start this item.',
  },
  'revision-conflict': {
    status: 409,
    zh: '这份内容刚在另一窗口被修改。请重新载入后再保存，您此处的文字仍在页面上。',
    en: 'This was changed in another window meanwhile. Reload, then save again; your text is still on this page.',
  },
  'decision-final': {
    status: 409,
    zh: '遴选结果已由两人签封，不能再改。',
    en: 'The decision is sealed by two people and cannot be changed.',
  },
  'wrong-stage': {
    status: 409,
    zh: '当前状态不允许这一操作，请刷新查看最新状态。',
    en: 'This cannot be done at the present stage. Refresh to see where it stands.',
  },
  'reason-needed': {
    status: 422,
    zh: '请写明理由。',
    en: 'Please give a reason.',
  },
  'no-phrasing': {
    status: 503,
    zh: '模型暂时没有答复。请看所引原文。',
    en: 'The model has not answered. Read the quotations.',
  },
  'gathering-full': {
    status: 503,
    zh: '会场已满（{{limit}}人）。请稍后再试。',
    en: 'This gathering is full ({{limit}} people). Try again later.',
  },
  'not-open': {
    status: 409,
    zh: '会次尚未开始或已经结束。',
    en: 'This gathering is not open yet, or has ended.',
  },
  moved: {
    status: 409,
    zh: '会场已转到另一台服务器，正在自动重连。',
    en: 'The gathering has moved to another server; reconnecting.',
  },
  'not-scoring': {
    status: 409,
    zh: '现在不是评分阶段，此次改动未计入。',
    en: 'This is not the scoring phase; the change does not count.',
  },
  'sheet-sealed': {
    status: 409,
    zh: '评分表已签封，不能再改。',
    en: 'The score sheet is sealed and cannot be changed.',
  },
  'sheet-incomplete': {
    status: 422,
    zh: '还有{{count}}项未评分，补全后才能签封。',
    en: '{{count}} criteria have no score yet; complete them before sealing.',
  },
  'score-range': {
    status: 422,
    zh: '分数须在{{min}}到{{max}}之间，步长{{step}}。',
    en: 'A score lies between {{min}} and {{max}} in steps of {{step}}.',
  },
  'evidence-missing': {
    status: 422,
    zh: '还有{{count}}项需要写明理由或添加批注，补全后才能签封。',
    en: '{{count}} criteria need a reason or a pin; complete them before sealing.',
  },
  'pins-full': {
    status: 422,
    zh: '每项申报最多{{limit}}条批注，请先删去不需要的。',
    en: 'An item takes {{limit}} pins of yours at most; remove one that is not needed.',
  },
  'unknown-criterion': {
    status: 422,
    zh: '评分项不存在，评分细则可能已更新，请重新载入。',
    en: 'There is no such criterion; the rubric may have changed. Reload.',
  },
  'rubric-locked': {
    status: 409,
    zh: '评分已经开始，评分细则已锁定。',
    en: 'Scoring has begun; the rubric is locked.',
  },
  'calibration-first': {
    status: 409,
    zh: '请先完成校准项：揭晓后再开始其他项目。',
    en: 'Calibrate first: reveal that item, then start another.',
  },
  'calibration-apart': {
    status: 409,
    zh: '校准项不计入结果，不作遴选。',
    en: 'A calibration item counts for nothing; there is nothing to decide on it.',
  },
  deadline: {
    status: 422,
    zh: '截止时间须晚于现在，且不超过90天。',
    en: 'Choose a deadline that lies ahead, within 90 days.',
  },
  'phase-order': {
    status: 409,
    zh: '项目当前所处的环节不能进行此操作。',
    en: 'This cannot be done in the phase in which the item is.',
  },
  'not-revealed': {
    status: 409,
    zh: '组长揭晓后才能查看结果。',
    en: 'Results can be seen after the chair has revealed them.',
  },
} as const satisfies Record<string, RefusalText>
