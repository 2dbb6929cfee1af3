/** What a file of BCF holds for an item: what will be added, what cannot be and why; then adds it. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import type { Pin } from '../../shared/review/pin.ts'
import type { PinFile } from '../../shared/review/pin-file.ts'
import { Awaited } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { bcfTexts } from '../i18n/texts/bcf.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import styles from './evidence.module.css'
import { shownPins } from './evidence-store.ts'
import { planImport, type ImportPlan } from './import-plan.ts'
import { addPins, readPinFile } from './pin-file.ts'
import { useSheetStore } from './sheet-store.ts'

export interface PinImportProps {
  room: RoomConnection
  submissionId: string
  file: File
  onClose: () => void
}

export function PinImport({ room, submissionId, file, onClose }: PinImportProps) {
  const { t } = useText()
  const { gatheringId } = room
  // Another one for each time that somebody chooses: the file may have been written anew.
  const id = useId()
  const query = useQuery({
    queryKey: ['pin-file', id, submissionId],
    queryFn: () => readPinFile({ gatheringId, submissionId }, file),
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <div className={styles.import} data-testid="pin-import">
      {query.isPending ? (
        <p role="status">{t(bcfTexts.reading, { name: file.name })}</p>
      ) : (
        <Awaited query={query}>
          {(read) => <ReadFile {...{ room, submissionId, read }} name={file.name} />}
        </Awaited>
      )}
      <Button size="compact-sm" variant="subtle" onClick={onClose}>
        {t(commonTexts.close)}
      </Button>
    </div>
  )
}

interface ReadFileProps extends Pick<PinImportProps, 'room' | 'submissionId'> {
  read: PinFile
  name: string
}

function ReadFile({ room, submissionId, read, name }: ReadFileProps) {
  const { t } = useText()
  const [done, setDone] = useState<number>()
  // As it stood when the file was read: what is added meanwhile is no pin that was there.
  const plan = useMemo(
    () => planImport(read, shownPins(useSheetStore.getState(), submissionId)),
    [read, submissionId],
  )
  const count = plan.add.length
  const add = (): void => {
    setDone(0)
    const pins = plan.add.map(({ pin }) => pin)
    void addPins(room, submissionId, pins, setDone)
  }
  return (
    <>
      {count > 0 ? <ToAdd {...{ plan, room }} /> : <p>{t(bcfTexts.nothing, { name })}</p>}
      {plan.unread.length > 0 && (
        <details open={count === 0}>
          <summary>{t(bcfTexts.cannot, { count: plan.unread.length })}</summary>
          <ul>
            {plan.unread.map(({ title, problem }, index) => (
              <li key={index}>
                {t(bcfTexts.unread, {
                  title: title || t(bcfTexts.untitled),
                  problem: t(bcfTexts[`problem.${problem}`]),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {count > 0 && done === undefined && (
        <Button variant="default" onClick={add}>
          {t(bcfTexts.add, { count })}
        </Button>
      )}
      {done !== undefined && (
        <p role="status">
          {done < count ? t(bcfTexts.adding, { done, count }) : t(bcfTexts.added, { count })}
        </p>
      )}
    </>
  )
}

/** What each pin will be, and in what it differs from the file. */
function ToAdd({ plan, room }: { plan: ImportPlan; room: RoomConnection }) {
  const { t, pick } = useText()
  const { gatheringId: id } = room
  const criteria = useQuery(api.gathering.read.queryOptions({ input: { id } })).data?.rubric
    .criteria
  const nameOf = ({ criterionId }: Pin): string => {
    const criterion = criteria?.find((one) => one.id === criterionId)
    return criterion ? pick(criterion.name) : t(evidenceTexts.noCriterion)
  }
  const { add, replaced } = plan
  return (
    <>
      <p>{t(bcfTexts.willAdd, { count: add.length })}</p>
      {replaced > 0 && <p className="soft small">{t(bcfTexts.willReplace, { count: replaced })}</p>}
      <ol>
        {add.map(({ pin, title, notes }) => (
          <li key={pin.id}>
            {title || t(bcfTexts.untitled)}{' '}
            <span className="soft small">
              {[nameOf(pin), ...notes.map((note) => t(bcfTexts[`note.${note}`]))].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
