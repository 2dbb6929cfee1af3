/** Files uploaded for the booth and the exhibits made of them. */
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Submission } from '../../shared/protocol/api-intake.ts'
import {
  assetIdsOf,
  EXHIBITS_MAX,
  withoutAsset,
  type Asset,
} from '../../shared/exhibit/manifest.ts'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { problemSentence } from '../api/problem.ts'
import { UploadButton, UploadLines } from '../api/upload-lines.tsx'
import { useUploads } from '../api/use-uploads.ts'
import { randomId } from '../browser/random-id.ts'
import { formatBytes } from '../i18n/format-bytes.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import { BudgetBars } from './budget-bars.tsx'
import { exhibitOf, isFull } from './exhibit-list.ts'
import { ExhibitEditor } from './exhibit-editor.tsx'
import { ManifestEditor } from './manifest-editor.tsx'
import styles from './materials.module.css'
import type { DraftHandle } from './use-draft.ts'

const PICTURES = 'image/png,image/jpeg,image/webp'
/** What may be uploaded for a booth, in the order in which it is offered. */
const UPLOADS = [
  { purpose: 'model', label: intakeTexts.uploadModel, accept: '.glb,model/gltf-binary' },
  { purpose: 'picture', label: intakeTexts.uploadPicture, accept: PICTURES },
  { purpose: 'panorama', label: intakeTexts.uploadPanorama, accept: PICTURES },
  { purpose: 'document', label: intakeTexts.uploadDocument, accept: '.pdf,application/pdf' },
  {
    purpose: 'video',
    label: intakeTexts.uploadVideo,
    accept: '.mp4,.webm,video/mp4,video/webm',
  },
  {
    purpose: 'audio',
    label: intakeTexts.uploadAudio,
    accept: '.mp3,.ogg,.opus,.m4a,.wav,audio/*',
  },
] as const

interface MaterialsPartProps {
  submission: Submission
  handle: DraftHandle
}

export function MaterialsPart({ submission, handle }: MaterialsPartProps) {
  const { t } = useText()
  const { id: submissionId, assets } = submission
  const queries = useQueryClient()
  const uploads = useUploads(() =>
    queries.invalidateQueries({ queryKey: api.intake.read.key({ input: { id: submissionId } }) }),
  )
  return (
    <>
      <p className="soft">{t(intakeTexts.materialsLead, { limit: EXHIBITS_MAX })}</p>
      <div className="actions">
        {UPLOADS.map(({ purpose, label, accept }) => (
          <UploadButton
            key={purpose}
            label={t(label)}
            accept={accept}
            onPick={(file) => uploads.start(file, { purpose, submissionId })}
          />
        ))}
      </div>
      <p className="soft small">{t(intakeTexts.uploadLimits)}</p>
      <UploadLines uploads={uploads} />
      <h3>{t(intakeTexts.files)}</h3>
      {assets.length === 0 ? (
        <p className="soft small">{t(intakeTexts.noFiles)}</p>
      ) : (
        <ul className="rows">
          {assets.map((asset) => (
            <AssetLine key={asset.id} asset={asset} submissionId={submissionId} handle={handle} />
          ))}
        </ul>
      )}
      <ExhibitEditor assets={assets} handle={handle} />
      <ManifestEditor {...{ submissionId, assets, handle }} />
      <BudgetBars exhibits={handle.draft.exhibits} assets={assets} />
    </>
  )
}

interface AssetLineProps {
  asset: Asset
  submissionId: string
  handle: DraftHandle
}

function AssetLine({ asset, submissionId, handle }: AssetLineProps) {
  const { t, language } = useText()
  const { exhibits } = handle.draft
  const shown = exhibits.some((exhibit) => assetIdsOf(exhibit).includes(asset.id))
  const remove = useMutation({
    mutationFn: async () => {
      handle.edit({ exhibits: withoutAsset(exhibits, asset.id) })
      handle.acknowledge(await client.intake.removeAsset({ id: submissionId, assetId: asset.id }))
    },
  })
  const add = () => handle.edit({ exhibits: [...exhibits, exhibitOf(asset, randomId())] })
  return (
    <li className={styles.asset}>
      <div className={styles.thumbnail}>
        {asset.url && asset.mediaType?.startsWith('image/') && <img src={asset.url} alt="" />}
      </div>
      <div>
        <p className={styles.file}>{asset.name}</p>
        <p className="soft small figures" role="status" data-status={asset.status}>
          {formatBytes(asset.bytes, language)} · {t(intakeTexts[`asset-${asset.status}`])}
        </p>
        {asset.refusal && (
          <p className={styles.refusal}>{problemSentence(asset.refusal, language)}</p>
        )}
        <ProblemNote error={remove.error} />
      </div>
      <div className="actions">
        {asset.status === 'ready' &&
          (shown ? (
            <span className="soft small">{t(intakeTexts.inBooth)}</span>
          ) : (
            <Button size="compact-md" disabled={isFull(exhibits)} onClick={add}>
              {t(intakeTexts.addExhibit)}
            </Button>
          ))}
        <Button
          size="compact-md"
          variant="default"
          loading={remove.isPending}
          aria-label={`${t(intakeTexts.removeFile)} ${asset.name}`}
          onClick={() => remove.mutate()}
        >
          {t(intakeTexts.removeFile)}
        </Button>
      </div>
    </li>
  )
}
