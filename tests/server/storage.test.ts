import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashFile } from '../../server/storage/blobs.ts'
import { nextNumber, openDatabase } from '../../server/storage/database.ts'
import { createDatabase, DATABASES, openHouse, type House } from '../support/house.ts'

describe.each(DATABASES)('openDatabase on %s', (kind) => {
  let house: House
  beforeAll(async () => {
    house = await openHouse(kind)
  })
  afterAll(() => house.close())

  it('opens a second time without changing anything', async () => {
    const { services } = house
    await services.db.insertInto('setting').values({ name: 'kept', value: 'yes' }).execute()
    const before = await sql`select name from kysely_migration`.execute(services.db)
    const again = await openDatabase(services.config)
    const row = await again.selectFrom('setting').selectAll().where('name', '=', 'kept').execute()
    await again.destroy()
    expect(row).toEqual([{ name: 'kept', value: 'yes' }])
    const migrations = await sql`select name from kysely_migration`.execute(services.db)
    expect(migrations.rows).toEqual(before.rows)
  })

  it('gives moments back as numbers', async () => {
    const row = await house.services.db
      .selectFrom('call')
      .select('created_at')
      .executeTakeFirstOrThrow()
    expect(row.created_at).toBe(house.services.now())
  })
})

describe('openDatabase', () => {
  it.runIf(DATABASES.includes('PostgreSQL'))(
    'lets two processes bring one empty database up to date at once',
    async () => {
      const empty = await createDatabase()
      const options = { dataDir: '', databaseUrl: empty.url }
      const both = await Promise.all([openDatabase(options), openDatabase(options)])
      const rows = await Promise.all(
        both.map((db) => db.selectFrom('counter').selectAll().execute()),
      )
      await Promise.all(both.map((db) => db.destroy()))
      await empty.drop()
      expect(rows).toEqual([[], []])
    },
  )
})

describe.each(DATABASES)('nextNumber on %s', (kind) => {
  let house: House
  beforeAll(async () => {
    house = await openHouse(kind)
  })
  afterAll(() => house.close())

  const next = (name: string) =>
    house.services.db.transaction().execute((trx) => nextNumber(trx, name))

  it('counts each name from 1', async () => {
    expect([await next('a'), await next('a'), await next('b')]).toEqual([1, 2, 1])
  })

  it('gives every one of many callers at once a number of its own', async () => {
    const numbers = await Promise.all(Array.from({ length: 25 }, () => next('many')))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1))
  })

  it('takes a number back when its transaction does not commit', async () => {
    await next('back')
    const lost = house.services.db.transaction().execute(async (trx) => {
      await nextNumber(trx, 'back')
      throw new Error('lost')
    })
    await expect(lost).rejects.toThrow('lost')
    expect(await next('back')).toBe(2)
  })
})

describe('createBlobs', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse('SQLite')
  })
  afterAll(() => house.close())

  const files = async () => {
    const root = join(house.services.config.dataDir, 'blobs')
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
  }

  it('keeps one file of what is put twice, by its hash, and leaves nothing temporary', async () => {
    const { blobs } = house.services
    const bytes = Buffer.from('元宇宙')
    const sha = await blobs.put(bytes)
    expect(await blobs.put(bytes)).toBe(sha)
    await Promise.all(Array.from({ length: 8 }, () => blobs.put(Buffer.from('at once'))))
    const other = await blobs.put(Buffer.from('at once'))
    expect((await files()).toSorted()).toEqual([sha, other].toSorted())
    expect(await hashFile(blobs.pathOf(sha))).toBe(sha)
  })

  it('knows what it has', async () => {
    const { blobs } = house.services
    const sha = await blobs.put(Buffer.from('present'))
    expect(await blobs.has(sha)).toBe(true)
    expect(await blobs.has('0'.repeat(64))).toBe(false)
  })

  it.each(['', '../../etc/passwd', 'A'.repeat(64), `${'0'.repeat(64)}\n`, '0'.repeat(63)])(
    'has no path for the name %j',
    (name) => {
      expect(() => house.services.blobs.pathOf(name)).toThrow('SHA-256')
    },
  )
})
