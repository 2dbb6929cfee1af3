/** Words, pavilion, direction. Choosing a pavilion narrows the directions to its own. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { catalogueTexts } from '../i18n/texts/catalogue.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './catalogue.module.css'
import type { CatalogueRequest } from '../../shared/exhibit/search.ts'

interface CatalogueFiltersProps {
  request: CatalogueRequest
  onAsk: (request: CatalogueRequest) => void
}

export function CatalogueFilters({ request, onAsk }: CatalogueFiltersProps) {
  const { t, pick } = useText()
  const pavilions = useQuery(api.exhibition.pavilions.queryOptions()).data ?? []
  return (
    <search className={styles.filters}>
      <div className={styles.pavilions} role="group" aria-label={t(catalogueTexts.pavilion)}>
        {[{ id: '', name: undefined }, ...pavilions].map(({ id, name }) => (
          <button
            key={id}
            type="button"
            data-pavilion={id || undefined}
            aria-pressed={request.pavilion === id}
            onClick={() => onAsk({ ...request, pavilion: id, direction: '' })}
          >
            {name ? pick(name) : t(catalogueTexts.all)}
          </button>
        ))}
      </div>
      <div className={styles.narrow}>
        <TextInput
          type="search"
          size="md"
          aria-label={t(catalogueTexts.search)}
          placeholder={t(catalogueTexts.search)}
          value={request.words}
          onChange={(event) => onAsk({ ...request, words: event.currentTarget.value })}
        />
        <DirectionSelect request={request} onAsk={onAsk} />
      </div>
    </search>
  )
}

function DirectionSelect({ request, onAsk }: CatalogueFiltersProps) {
  const { t, pick } = useText()
  const call = useQuery(api.call.current.queryOptions()).data?.call
  const pavilions = useQuery(api.exhibition.pavilions.queryOptions()).data
  const chosen = pavilions?.find((p) => p.id === request.pavilion)?.track
  const tracks = call?.tracks.filter((track) => chosen === undefined || track.id === chosen) ?? []
  return (
    <NativeSelect
      size="md"
      aria-label={t(catalogueTexts.direction)}
      value={request.direction}
      onChange={(event) => onAsk({ ...request, direction: event.currentTarget.value })}
    >
      <option value="">{t(catalogueTexts.allDirections)}</option>
      {tracks.map((track) => (
        <optgroup key={track.id} label={pick(track.name)}>
          {track.directions.map((direction) => (
            <option key={direction.id} value={direction.id}>
              {pick(direction.name)}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  )
}
