/** What is written on the building and the booths: the hall's lettering, title walls, the map, boards. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Texture } from 'three'
import { PAVILION_IDS, type PavilionId } from '../../shared/hall/plan.ts'
import { api } from '../api/client.ts'
import { TitleWall as PageWall } from '../catalogue/title-wall.tsx'
import { MessageBoard } from '../exhibit/message-board.tsx'
import { TitleWall } from '../exhibit/title-wall.tsx'
import { WALL_HALF_M } from '../exhibit/wall-measures.ts'
import { drawRingBoard, drawSignAtlas, SIGN_ATLAS_PX } from '../hall/architecture/sign-canvas.ts'
import { useHallSigns, useScenarios } from '../hall/use-exhibition.ts'
import { boothMarks } from '../hall/wayfinding/booth-marks.ts'
import { MAP_PX, mapText, paintMap } from '../hall/wayfinding/map-paint.ts'
import { PlanView } from '../hall/wayfinding/plan-view.tsx'
import type { BilingualText } from '../i18n/i18n.ts'
import { exhibitTexts } from '../i18n/texts/exhibit.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { wayfindingTexts } from '../i18n/texts/wayfinding.ts'
import { workbenchTexts } from '../i18n/texts/workbench.ts'
import { useText } from '../i18n/use-text.ts'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'
import { FlatCanvas } from './bench-canvas.tsx'
import { titlesOf, type BenchEntry, type BenchShowProps } from './bench.ts'
import { SideBySide } from './side-by-side.tsx'

const FIRST = { first: ['现状', 'As it is'] } as const
const PAVILIONS: Record<PavilionId, BilingualText> = {
  industry: ['工业', 'Industry'],
  tourism: ['文旅', 'Tourism'],
  city: ['城市', 'City'],
  medical: ['医疗', 'Medicine'],
  transport: ['交通', 'Transport'],
}
const BOARDS: Readonly<Record<string, { title: BilingualText; says: BilingualText }>> = {
  failed: { title: ['展项损坏', 'Exhibit broken'], says: exhibitTexts.failed },
  model: { title: ['模型损坏', 'Model broken'], says: hallTexts.modelFailed },
  picture: { title: ['图片损坏', 'Picture broken'], says: hallTexts.pictureFailed },
  outside: { title: ['超出模型', 'Outside its model'], says: exhibitTexts.outside },
  slow: { title: ['载入慢', 'Slow'], says: exhibitTexts.slow },
}

/** A drawing that is made aside, as a plane of this size, in m. */
function Drawn({ draw, size }: { draw: () => Promise<Texture>; size: readonly [number, number] }) {
  const [texture, setTexture] = useState<Texture>()
  useEffect(() => {
    let over = false
    let made: Texture | undefined
    void draw().then((drawn) => {
      made = drawn
      if (over) drawn.dispose()
      else setTexture(drawn)
    })
    return () => {
      over = true
      made?.dispose()
    }
  }, [draw])
  if (!texture) return null
  return (
    <mesh key={texture.uuid}>
      <planeGeometry args={[...size]} />
      <meshBasicMaterial map={texture} transparent toneMapped={false} />
    </mesh>
  )
}

function usePavilionNames(): Partial<Record<PavilionId, string>> {
  const { pick } = useText()
  const signs = useHallSigns()
  return useMemo(
    () => Object.fromEntries(PAVILION_IDS.map((id) => [id, signs ? pick(signs[id]) : ''])),
    [signs, pick],
  )
}

function ShowLettering({ timeOfDay }: BenchShowProps) {
  const { t } = useText()
  const signs = useHallSigns()
  const names = usePavilionNames()
  const draw = useMemo(
    () => () =>
      signs ? drawSignAtlas(signs, signs, timeOfDay) : Promise.reject(new Error('No call yet.')),
    [signs, timeOfDay],
  )
  const heightM = (2 * SIGN_ATLAS_PX.height) / SIGN_ATLAS_PX.width
  return (
    <SideBySide
      space={
        <FlatCanvas
          label={t(workbenchTexts.signs)}
          widthM={2.1}
          heightM={heightM + 0.1}
          timeOfDay={timeOfDay}
        >
          {signs && <Drawn draw={draw} size={[2, heightM]} />}
        </FlatCanvas>
      }
      page={<PlanView names={names} entrance={t(wayfindingTexts.entrance)} />}
    />
  )
}

function ShowRing({ timeOfDay }: BenchShowProps) {
  const { t } = useText()
  const draw = useMemo(() => () => drawRingBoard(['揭榜挂帅', '元宇宙重大应用场景']), [])
  return (
    <SideBySide
      space={
        <FlatCanvas
          label={t(workbenchTexts.signs)}
          widthM={4.2}
          heightM={0.6}
          // The ring is dark by day as well.
          timeOfDay={timeOfDay === 'day' ? 'evening' : timeOfDay}
        >
          <Drawn draw={draw} size={[4.1, 0.244]} />
        </FlatCanvas>
      }
      page={<p className="soft">{t(workbenchTexts.noPage)}</p>}
    />
  )
}

function ShowTitleWall({ state, timeOfDay }: BenchShowProps) {
  const { t } = useText()
  const scenario = useScenarios().find(({ pavilion }) => pavilion === state)
  const { data } = useQuery({
    ...api.exhibition.scenario.queryOptions({ input: { id: scenario?.id ?? '' } }),
    enabled: scenario !== undefined,
  })
  const pavilion = PAVILION_IDS.find((id) => id === state)
  if (!data || !pavilion) return <p className="empty">{t(workbenchTexts.processing)}</p>
  return (
    <SideBySide
      stacked
      space={
        <FlatCanvas
          label={data.booth.title.zh}
          widthM={WALL_HALF_M.x * 2 + 0.3}
          heightM={WALL_HALF_M.y * 2 + 0.3}
          timeOfDay={timeOfDay}
        >
          <TitleWall booth={data.booth} pavilion={pavilion} />
        </FlatCanvas>
      }
      page={
        <div data-pavilion={data.booth.track.id}>
          <PageWall booth={data.booth} pavilion={pavilion} actions={null} />
        </div>
      }
    />
  )
}

function MapPlane() {
  const { t } = useText()
  const names = usePavilionNames()
  const scenarios = useScenarios()
  const drawing = useMemo<CanvasDrawing>(() => {
    const marks = boothMarks(scenarios, {})
    const [title, help] = [t(wayfindingTexts.map), t(wayfindingTexts.pressToLead)]
    const content = { title, help, names, marks, targetId: marks[0]?.id ?? null }
    return {
      widthPx: MAP_PX.width,
      heightPx: MAP_PX.height,
      text: mapText(content),
      draw: (context) => paintMap(context, content),
    }
  }, [t, names, scenarios])
  const texture = useCanvasTexture(drawing)
  return (
    <mesh>
      <planeGeometry args={[1, MAP_PX.height / MAP_PX.width]} />
      <meshBasicMaterial map={texture} toneMapped={false} />
    </mesh>
  )
}

function ShowMap({ timeOfDay }: BenchShowProps) {
  const { t } = useText()
  const names = usePavilionNames()
  const marks = boothMarks(useScenarios(), {})
  return (
    <SideBySide
      space={
        <FlatCanvas
          label={t(wayfindingTexts.map)}
          widthM={1.1}
          heightM={MAP_PX.height / MAP_PX.width + 0.1}
          timeOfDay={timeOfDay}
        >
          <MapPlane />
        </FlatCanvas>
      }
      page={
        <PlanView names={names} entrance={t(wayfindingTexts.entrance)}>
          {marks.map(({ id, x, z, pavilion }) => (
            <circle key={id} cx={x} cy={z} r={1.15} fill="var(--accent)" data-pavilion={pavilion} />
          ))}
        </PlanView>
      }
    />
  )
}

function ShowBoard({ state, timeOfDay }: BenchShowProps) {
  const { t } = useText()
  const text = t(BOARDS[state]?.says ?? exhibitTexts.failed)
  return (
    <SideBySide
      space={
        <FlatCanvas label={text} widthM={1.2} heightM={0.5} timeOfDay={timeOfDay}>
          <group position={[0, -0.25, 0]}>
            <MessageBoard text={text} />
          </group>
        </FlatCanvas>
      }
      page={<p role="alert">{text}</p>}
    />
  )
}

export const SIGN_ENTRIES: readonly BenchEntry[] = [
  { id: 'lettering', title: ['门头与端墙字', 'Lettering'], states: FIRST, Show: ShowLettering },
  { id: 'ring-board', title: ['环形字幕', 'Ring board'], states: FIRST, Show: ShowRing },
  {
    id: 'title-wall',
    title: ['展位标题墙', 'Title wall'],
    states: PAVILIONS,
    Show: ShowTitleWall,
  },
  { id: 'map', title: ['导览图', 'Map'], states: FIRST, Show: ShowMap },
  { id: 'board', title: ['告示牌', 'Boards'], states: titlesOf(BOARDS), Show: ShowBoard },
]
