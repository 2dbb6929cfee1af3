/**
 * Makes assets/xr-profiles: controller and hand models of the headsets we meet, from the WebXR input
 * profiles (MIT), with smaller textures, and a list that names no folder which is not there.
 * `node assets/build/xr-profiles.ts FOLDER`, FOLDER being the unpacked package's dist/profiles.
 */
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { dedup, prune, quantize, textureCompress, weld } from '@gltf-transform/functions'
import sharp from 'sharp'

const OUT = fileURLToPath(new URL('../xr-profiles', import.meta.url))
/** Quest 3 and 3S, Quest Pro, Quest 2, PICO 4 and 4 Ultra, hands, and what every other controller falls back to. */
const PROFILES = [
  'meta-quest-touch-plus',
  'meta-quest-touch-pro',
  'oculus-touch-v3',
  'pico-4',
  'pico-4u',
  'generic-hand',
  'generic-trigger-squeeze-thumbstick',
]
const TEXTURE_SIDE_PX = 512

async function shrink(path: string): Promise<void> {
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS)
  const document = await io.read(path)
  await document.transform(
    dedup(),
    prune({ keepLeaves: true }),
    weld(),
    quantize(),
    textureCompress({
      encoder: sharp,
      targetFormat: 'webp',
      resize: [TEXTURE_SIDE_PX, TEXTURE_SIDE_PX],
    }),
  )
  await io.write(path, document)
}

async function main(source: string | undefined): Promise<void> {
  if (source === undefined) throw new Error('Name the folder dist/profiles of the package.')
  await rm(OUT, { recursive: true, force: true })
  await mkdir(OUT, { recursive: true })
  for (const profile of PROFILES) {
    await cp(join(source, profile), join(OUT, profile), { recursive: true })
    for (const name of await readdir(join(OUT, profile))) {
      if (!name.endsWith('.glb')) continue
      if (profile !== 'generic-hand') await shrink(join(OUT, profile, name))
      process.stdout.write(`${profile}/${name} ${(await stat(join(OUT, profile, name))).size}\n`)
    }
  }
  const list = Object.fromEntries(PROFILES.map((p) => [p, { path: `${p}/profile.json` }]))
  await writeFile(join(OUT, 'profilesList.json'), `${JSON.stringify(list, null, 2)}\n`)
}

await main(process.argv[2])
