/** Files that no sample has, made in the page: the pages of a document, a tone with its transcript. */
import type { Asset } from '../../shared/exhibit/manifest.ts'
import type { Shown } from '../exhibit/kit/kind.ts'
import { fontOf } from '../text/fonts.ts'

const PAGE_PX = { width: 960, height: 720 } as const
const PAGE_TEXTS = ['一、场景概述', '二、实施计划', '三、资金测算'] as const
/** What is painted on them: its font is to be there first. */
export const PAINTED = PAGE_TEXTS.join('')
const TONE_S = 24
const TONE_HZ = 220
const RATE_HZ = 8000
/** Nothing lies at this address. */
const NOWHERE = `/blobs/${'0'.repeat(64)}`

/** The same with each file's address leading nowhere: tried for some seconds, then given up. */
export function withoutFiles<S extends Shown>(shown: S): S {
  return { ...shown, assets: shown.assets.map((asset) => ({ ...asset, url: NOWHERE })) }
}

export function asDocument(shown: Shown<'media'>): Shown<'media'> {
  const pages = PAGE_TEXTS.map((text, index) => ({
    url: drawPage(text, index),
    ...PAGE_PX,
    text: `${text}。本页文字供检索与朗读。`,
  }))
  return withFile(shown, {
    purpose: 'document',
    mediaType: 'application/pdf',
    url: pages[0]?.url ?? null,
    pages,
  })
}

export function asAudio(shown: Shown<'media'>): Shown<'media'> {
  const { exhibit } = shown
  const transcript = {
    zh: '这里是弄堂口。左手边是石库门的门头，门楣上的砖雕在修缮时按老照片补齐；右手边是灶间的后门。',
    en: 'This is the mouth of the lane. On the left a stone gate, on the right the kitchen doors.',
  }
  return withFile(
    { ...shown, exhibit: { ...exhibit, transcript } },
    { purpose: 'audio', mediaType: 'audio/wav', url: tone(), durationS: TONE_S },
  )
}

interface MadeFile extends Pick<Asset, 'purpose' | 'mediaType' | 'url'> {
  pages?: NonNullable<Asset['facts']>['pages']
  durationS?: number
}

function withFile(shown: Shown<'media'>, { pages, durationS, ...file }: MadeFile): Shown<'media'> {
  const [asset] = shown.assets
  if (!asset?.facts) return shown
  const facts = { ...asset.facts, pages: pages ?? [], durationS: durationS ?? null }
  return { ...shown, assets: [{ ...asset, ...PAGE_PX, ...file, facts }] }
}

function drawPage(heading: string, index: number): string {
  const canvas = Object.assign(document.createElement('canvas'), PAGE_PX)
  const context = canvas.getContext('2d')
  if (!context) return ''
  context.fillStyle = '#fdfbf7'
  context.fillRect(0, 0, PAGE_PX.width, PAGE_PX.height)
  context.fillStyle = '#2b2a28'
  context.font = fontOf(52, 700)
  context.fillText(heading, 80, 130)
  context.fillStyle = '#d9d0c0'
  for (let line = 0; line < 9; line += 1)
    context.fillRect(80, 200 + line * 48, line % 4 === 3 ? 430 : 800, 14)
  context.fillStyle = '#b08a4e'
  context.font = fontOf(28)
  context.fillText(`${index + 1} / ${PAGE_TEXTS.length}`, 80, 670)
  return canvas.toDataURL('image/webp')
}

let madeTone: string | undefined

/** A soft tone as WAV, made once. */
function tone(): string {
  if (madeTone) return madeTone
  const count = TONE_S * RATE_HZ
  const view = new DataView(new ArrayBuffer(44 + count))
  const word = (at: number, text: string): void =>
    [...text].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)))
  word(0, 'RIFF')
  view.setUint32(4, 36 + count, true)
  word(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, RATE_HZ, true)
  view.setUint32(28, RATE_HZ, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  word(36, 'data')
  view.setUint32(40, count, true)
  for (let i = 0; i < count; i += 1)
    view.setUint8(44 + i, 128 + 24 * Math.sin((2 * Math.PI * TONE_HZ * i) / RATE_HZ))
  madeTone = URL.createObjectURL(new Blob([view], { type: 'audio/wav' }))
  return madeTone
}
