/** Refusals of the offices: filing, checking, preparing a review, deciding, notices. Their pages bring them along. */
import type { RefusalText } from './file-refusal-texts.ts'

export const officeRefusalTexts = {
  'form-findings': {
    status: 422,
    zh: '还有{{count}}处需要修改，已在表单中标出。内容已保存。',
    en: '{{count}} things need mending; they are marked in the form. Your text is kept.',
  },
  'past-deadline': {
    status: 422,
    zh: '申报已于{{deadline}}截止，不能再提交。草稿仍为您保留。',
    en: 'The call closed at {{deadline}}; nothing more can be submitted. Your draft is kept.',
  },
  'past-correction': {
    status: 409,
    zh: '补正截止时间{{deadline}}已过，不能再提交。您的修改已保存；如需延长，请联系主办方再次退回。',
    en: 'The time for corrections ended at {{deadline}}. Your changes are saved; for more time ask the organiser to return it again.',
  },
  'other-scenario': {
    status: 409,
    zh: '补正须保持原来的牵头单位和场景名称，回执才继续有效。请改回后提交；另一个场景请另建申报。',
    en: 'A correction keeps its lead unit and its scenario name: the receipt is for them. Change them back, or file another scenario as a new submission.',
  },
  'already-filed': {
    status: 409,
    zh: '本单位已申报过同名场景（回执号{{receiptNo}}）。请修改场景名称，或继续原有申报。',
    en: 'Your unit has already filed a scenario of this name (receipt {{receiptNo}}). Change the name, or go on with that one.',
  },
  'on-agenda': {
    status: 409,
    zh: '“{{title}}”的议程上有这一项目。先把它从议程中移除，或等会次结束，再撤销准入。',
    en: 'It is on the agenda of “{{title}}”. Take it off that agenda, or wait until the gathering has ended, and withdraw it then.',
  },
  'not-decided': {
    status: 409,
    zh: '还有项目没有作出遴选决定，全部决定后才能签封。',
    en: 'Some items are not decided yet; the decision can be sealed once all are.',
  },
  'below-quorum': {
    status: 409,
    zh: '有{{count}}个入选或备选项目的有效评分表不足{{limit}}份。请改为未入选，或重新投票。',
    en: '{{count}} selected or reserve items have fewer than {{limit}} valid sheets. Decide otherwise, or vote again.',
  },
  'over-quota': {
    status: 409,
    zh: '名额不够：定了{{count}}个，名额是{{limit}}个。请调整决定或名额。',
    en: 'More were chosen ({{count}}) than there are places ({{limit}}). Change the decisions or the quota.',
  },
  'not-final': {
    status: 409,
    zh: '所选会次的遴选结果还没有两人签封，或已经公示过。请刷新后重选。',
    en: 'A review that you chose is not sealed by two people, or stands in a notice already. Reload and choose again.',
  },
  'notice-running': {
    status: 409,
    zh: '公示期还没有结束。',
    en: 'The notice period has not ended yet.',
  },
  'not-confirmed': {
    status: 409,
    zh: '结果还在公示，确认后才有证书。',
    en: 'The result is still in its notice period; there is a certificate once it is confirmed.',
  },
  'notice-over': {
    status: 409,
    zh: '公示期已经结束，不再受理异议。',
    en: 'The notice period is over; objections are no longer taken.',
  },
  'objections-open': {
    status: 409,
    zh: '还有{{count}}件异议没有处理完。',
    en: '{{count}} objections are not decided yet.',
  },
  'objection-short': {
    status: 422,
    zh: '请写明事实和依据，至少{{limit}}个字。',
    en: 'Say what is wrong and how you know, in at least {{limit}} characters.',
  },
  'not-answered': {
    status: 409,
    zh: '请先答复异议人，再作出处理决定。',
    en: 'Answer whoever objected first, then decide.',
  },
  'blind-review': {
    status: 409,
    zh: '“{{title}}”正在匿名评审这一项目，公开展出会让评委看到申报单位。请等它揭晓或会次结束后再公开。',
    en: '“{{title}}” reviews it without knowing whose it is, and a booth on show would tell. Publish it once it is revealed or that gathering has ended.',
  },
  'blind-on-show': {
    status: 409,
    zh: '“{{title}}”已在展厅公开，评委看得到申报单位，不能匿名评审。请先撤下展出（仍可评审），或把它移出议程。',
    en: '“{{title}}” is on show with its applicant, so it cannot be reviewed blind. Take it off show (it stays admitted to review), or off this agenda.',
  },
  'blind-presenter': {
    status: 409,
    zh: '匿名评审没有申报单位到场陈述。请先移除陈述人，或关闭匿名评审；答辩另开会次。',
    en: 'Nobody presents at a blind review. Remove the presenters or turn blindness off; hold the defence in a gathering of its own.',
  },
  'blind-not-cleared': {
    status: 409,
    zh: '“{{title}}”还没有做匿名检查。请在匿名评审一节逐项检查并确认后再开放。',
    en: '“{{title}}” has not been cleared for blind review. Check and clear each item under “Blind review” first.',
  },
  'recusal-found': {
    status: 409,
    zh: '这一回避来自利益冲突核查。请在“评审组”一节认定没有冲突并写明理由，回避随之解除。',
    en: 'This recusal follows from a conflict of interest that was found. Settle under “Panel” that there is none, with a reason, and it ends.',
  },
  'ticks-missing': {
    status: 422,
    zh: '形式审查的各项须逐一勾选后才能通过。',
    en: 'Every point of the formal check must be ticked before it can be accepted.',
  },
  'too-many-drafts': {
    status: 422,
    zh: '您已有{{limit}}份未提交的草稿。请先继续填写已有的草稿。',
    en: 'You have {{limit}} drafts that are not submitted. Go on with one of those first.',
  },
  'agenda-empty': {
    status: 422,
    zh: '议程为空。请至少选择一个准入评审或已公布的场景。',
    en: 'The agenda is empty. Choose at least one scenario that is admitted to review or published.',
  },
  'feed-token': {
    status: 401,
    zh: '令牌不对或已换新。请在申报页面的“展位素材”中换新令牌，并放入Authorization: Bearer头。',
    en: 'The token is wrong or was renewed. Renew it under the material for the booth and send it as Authorization: Bearer.',
  },
  'feed-channel': {
    status: 422,
    zh: '展项中没有名为“{{channel}}”的通道，本次数据未收下。',
    en: 'The exhibit has no channel called “{{channel}}”; nothing of this was taken.',
  },
  'feed-body': {
    status: 413,
    zh: '一次最多可发送{{limit}}字节，并须写明长度（Content-Length）。',
    en: 'One push holds at most {{limit}} bytes and must say its length (Content-Length).',
  },
} as const satisfies Record<string, RefusalText>
