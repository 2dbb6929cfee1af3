/** Told to the chair, and to the person: that staff made a new way in, which ended earlier devices. */
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'

interface ReissueNotesProps {
  gathering: Gathering
  personId: string
  role: GatheringRole
}

export function ReissueNotes({ gathering, personId, role }: ReissueNotesProps) {
  const { t, language } = useText()
  const told = gathering.members.filter(
    (member) => member.reissuedAt !== null && (role === 'chair' || member.personId === personId),
  )
  if (told.length === 0) return null
  return (
    <div className="note" role="status" data-testid="reissued">
      <ul className="rows">
        {told.map((member) => (
          <li key={member.personId}>
            {t(reviewTexts.reissued, {
              time: formatMoment(member.reissuedAt ?? 0, language),
              by: member.reissuedBy ?? '',
              name: member.name,
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
