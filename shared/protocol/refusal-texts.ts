/**
 * Every reason for which the product refuses something, as a closed set, with what people read: what
 * is wrong and what to do. `{{name}}` stands for a figure that comes with the refusal.
 */
export interface RefusalText {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503
  zh: string
  en: string
}

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
  'already-filed': {
    status: 409,
    zh: '本单位已申报过同名场景（回执号{{receiptNo}}）。请修改场景名称，或继续原有申报。',
    en: 'Your unit has already filed a scenario of this name (receipt {{receiptNo}}). Change the name, or go on with that one.',
  },
  'revision-conflict': {
    status: 409,
    zh: '这份内容刚在另一窗口被修改。请重新载入后再保存，您此处的文字仍在页面上。',
    en: 'This was changed in another window meanwhile. Reload, then save again; your text is still on this page.',
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
  'ticks-missing': {
    status: 422,
    zh: '形式审查的各项须逐一勾选后才能通过。',
    en: 'Every point of the formal check must be ticked before it can be accepted.',
  },
  'file-too-large': {
    status: 413,
    zh: '文件有{{megabytes}} MB，上限是{{limit}} MB。请压缩后重新上传。',
    en: 'The file has {{megabytes}} MB; the limit is {{limit}} MB. Reduce it and upload again.',
  },
  'file-kind': {
    status: 422,
    zh: '文件内容不是{{expected}}。请上传真正的{{expected}}文件（改后缀名不行）。',
    en: 'The content is not {{expected}}. Upload a real {{expected}} file; renaming does not help.',
  },
  'glb-structure': {
    status: 422,
    zh: 'GLB文件结构损坏或不完整（{{detail}}）。请从建模软件重新导出glTF 2.0二进制文件。',
    en: 'The GLB is damaged or incomplete ({{detail}}). Export it again as binary glTF 2.0.',
  },
  'glb-too-much': {
    status: 422,
    zh: 'GLB要求的{{what}}是{{actual}}，上限{{limit}}。请简化模型后重新导出。',
    en: 'The GLB asks for {{actual}} {{what}}; the limit is {{limit}}. Simplify the model and export again.',
  },
  'glb-outside-address': {
    status: 422,
    zh: 'GLB引用了外部地址“{{address}}”。请把贴图和数据打包进文件后重新导出。',
    en: 'The GLB refers to “{{address}}” outside the file. Embed textures and data, then export again.',
  },
  'glb-invalid': {
    status: 422,
    zh: 'GLB未通过glTF校验（{{count}}处错误，首个为{{detail}}）。请修正后重新导出。',
    en: 'The GLB fails glTF validation ({{count}} errors, first {{detail}}). Mend it and export again.',
  },
  'no-phrasing': {
    status: 503,
    zh: '模型暂时没有答复。请看所引原文。',
    en: 'The model has not answered. Read the quotations.',
  },
  'processing-failed': {
    status: 422,
    zh: '处理此文件超出了时间或内存限制。请简化后重新上传。',
    en: 'Processing this file took more time or memory than allowed. Simplify it and upload again.',
  },
  'picture-too-large': {
    status: 422,
    zh: '图片为{{width}}×{{height}}像素，长乘宽不得超过{{limit}}像素。请缩小后重新上传。',
    en: 'The picture has {{width}}×{{height}} pixels; width times height may be {{limit}} at most. Make it smaller and upload again.',
  },
  'picture-damaged': {
    status: 422,
    zh: '图片已损坏，无法读取。请重新导出PNG、JPEG或WebP。',
    en: 'The picture is damaged and cannot be read. Export it again as PNG, JPEG or WebP.',
  },
  'panorama-ratio': {
    status: 422,
    zh: '全景图为{{width}}×{{height}}像素，应为2:1（单目）或1:1（上下双目）。请用全景相机或软件导出等距柱状图。',
    en: 'The panorama has {{width}}×{{height}} pixels. It must be twice as wide as high, or square with one eye above the other: export it as an equirectangular picture.',
  },
  'document-locked': {
    status: 422,
    zh: 'PDF设有打开密码，无法读取。请另存一份不加密的PDF后重新上传。',
    en: 'The PDF is locked with a password. Save a copy without it and upload that.',
  },
  'document-damaged': {
    status: 422,
    zh: 'PDF已损坏或不完整，无法读取。请重新导出后上传。',
    en: 'The PDF is damaged or incomplete. Export it again and upload that.',
  },
  'document-pages': {
    status: 422,
    zh: 'PDF有{{count}}页，上限{{limit}}页。请只保留要展示的页。',
    en: 'The PDF has {{count}} pages; the limit is {{limit}}. Keep the pages that you want to show.',
  },
  'document-page-size': {
    status: 422,
    zh: 'PDF第{{page}}页尺寸异常（{{width}}×{{height}}磅）。每边应在36至14400磅之间，请改为A4等常用版面后导出。',
    en: 'Page {{page}} of the PDF measures {{width}}×{{height}} points; each side must have 36 to 14,400. Export it in a common format such as A4.',
  },
  'recording-damaged': {
    status: 422,
    zh: '音视频文件已损坏或不完整，无法读取。请重新导出后上传。',
    en: 'The recording is damaged or incomplete. Export it again and upload that.',
  },
  'recording-codec': {
    status: 422,
    zh: '音视频的编码是“{{codec}}”，不是所有浏览器都能播放。请导出为H.264与AAC的MP4，或VP9与Opus的WebM；音频为MP3、AAC、Opus或WAV。',
    en: 'The recording is coded as “{{codec}}”, which not every browser plays. Export MP4 with H.264 and AAC or WebM with VP9 and Opus; sound as MP3, AAC, Opus or WAV.',
  },
  'video-too-large': {
    status: 422,
    zh: '视频画面为{{width}}×{{height}}像素，最大2048×2048。请缩小后重新导出。',
    en: 'The video’s picture has {{width}}×{{height}} pixels; 2048×2048 is the most. Export it smaller.',
  },
  'files-processing': {
    status: 409,
    zh: '还有{{count}}个文件正在处理，处理完才能核对展位额度。请稍候再提交，内容已保存。',
    en: '{{count}} files are still being processed; the booth’s budget is checked when they are done. Submit again in a moment; everything is saved.',
  },
  'files-refused': {
    status: 422,
    zh: '展位中有{{count}}个文件未能使用。请在“展位素材”中删除或更换后再提交。',
    en: '{{count}} files of the booth cannot be used. Delete or replace them under the material for the booth, then submit.',
  },
  'booth-budget': {
    status: 422,
    zh: '展位超出额度{{count}}项，已在“展位素材”中标出。请按提示精简，内容已保存。',
    en: 'The booth is over its budget in {{count}} respects, marked under the material for the booth. Trim it as said there; everything is saved.',
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
  'too-many-files': {
    status: 422,
    zh: '最多可上传{{limit}}个文件。请先删除不用的文件。',
    en: 'At most {{limit}} files. Delete some that you do not use first.',
  },
  'files-quota': {
    status: 422,
    zh: '加上此文件，这里的文件共有{{megabytes}} MB，上限是{{limit}} MB。请先删除不用的文件。',
    en: 'With this one the files here have {{megabytes}} MB; the limit is {{limit}} MB. Delete some that you do not use first.',
  },
  'person-quota': {
    status: 422,
    zh: '加上此文件，您上传的全部文件共有{{megabytes}} MB，上限是{{limit}} MB。请先在各份申报中删除不用的文件。',
    en: 'With this one all files that you have uploaded have {{megabytes}} MB; the limit is {{limit}} MB. Delete some in your submissions first.',
  },
  'too-many-uploads': {
    status: 422,
    zh: '您有{{limit}}个文件还没有传完。请等它们传完；放弃的文件一天后自动清除。',
    en: '{{limit}} of your files are not uploaded yet. Wait for them; what you gave up is removed after a day.',
  },
  'too-many-drafts': {
    status: 422,
    zh: '您已有{{limit}}份未提交的草稿。请先继续填写已有的草稿。',
    en: 'You have {{limit}} drafts that are not submitted. Go on with one of those first.',
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
  'unknown-criterion': {
    status: 422,
    zh: '评分项不存在，评分细则可能已更新，请重新载入。',
    en: 'There is no such criterion; the rubric may have changed. Reload.',
  },
  'rubric-locked': {
    status: 409,
    zh: '已有评分，评分细则已锁定。',
    en: 'Scoring has begun; the rubric is locked.',
  },
  'phase-order': {
    status: 409,
    zh: '议程不能从当前环节直接跳到该环节。',
    en: 'The item cannot go from its present phase to that one.',
  },
  'agenda-empty': {
    status: 422,
    zh: '议程为空。请至少选择一个已发布的场景。',
    en: 'The agenda is empty. Choose at least one published scenario.',
  },
  'not-revealed': {
    status: 409,
    zh: '组长揭晓后才能查看结果。',
    en: 'Results can be seen after the chair has revealed them.',
  },
} as const satisfies Record<string, RefusalText>
