/** The control of the frame bench: a booth with a model that no rule would have let in. */
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Document, NodeIO } from '@gltf-transform/core'
import type Database from 'better-sqlite3'

const MATERIALS = 40
const TRIANGLES_EACH = 12_000

/** Gives every booth of the hall the same model with too many materials and triangles. */
export async function putBoothOverBudget(
  database: Database.Database,
  dataDir: string,
): Promise<void> {
  const bytes = await createHeavyModel()
  const sha = createHash('sha256').update(bytes).digest('hex')
  const path = join(dataDir, 'blobs', sha.slice(0, 2), sha)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
  database.prepare(`update asset set blob_sha = ? where purpose = 'model'`).run(sha)
  database
    .prepare(
      `insert into blob_use select ?, id, 'shown', created_at from asset where purpose = 'model'`,
    )
    .run(sha)
  database.prepare(`update counter set value = value + 1 where name = 'exhibition'`).run()
}

function createHeavyModel(): Promise<Uint8Array> {
  const document = new Document()
  const buffer = document.createBuffer()
  const scene = document.createScene('heavy')
  const positions = new Float32Array(TRIANGLES_EACH * 9)
  for (let i = 0; i < positions.length; i += 1) positions[i] = ((i * 7919) % 1000) / 1000
  const position = document.createAccessor().setType('VEC3').setArray(positions).setBuffer(buffer)
  for (let number = 0; number < MATERIALS; number += 1) {
    const material = document.createMaterial(`m${number}`)
    const primitive = document.createPrimitive().setAttribute('POSITION', position)
    const mesh = document.createMesh().addPrimitive(primitive.setMaterial(material))
    scene.addChild(document.createNode(`n${number}`).setMesh(mesh))
  }
  return new NodeIO().writeBinary(document)
}
