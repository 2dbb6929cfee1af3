/** Invite links for applicants and secretaries. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const organiserTexts = {
  invites: ['邀请', 'Invites'],
  invitesLead: [
    '为申报单位或会务生成邀请链接。链接只显示这一次，请当面或经可靠渠道发送。',
    'Make invite links for applicants and secretaries. A link is shown only once: hand it over by a channel you trust.',
  ],
  role: ['身份', 'Role'],
  'role-applicant': ['申报单位', 'Applicant'],
  'role-secretary': ['会务', 'Secretary'],
  name: ['姓名或单位', 'Person or unit'],
  create: ['生成邀请链接', 'Make an invite link'],
  created: ['给{{name}}的邀请', 'Invitation for {{name}}'],
  link: ['邀请链接', 'Invite link'],
  copy: ['复制', 'Copy'],
  copied: ['已复制', 'Copied'],
  expires: ['{{time}}前有效', 'Valid until {{time}}'],
} as const satisfies Record<string, BilingualText>
