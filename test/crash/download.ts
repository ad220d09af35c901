import { fromBuffer } from 'yauzl'
import type { World } from './world.ts'

/** Fetches both results of an analysis and says what is wrong with them, if anything is. */
export const findBrokenResults = async (world: World, id: string): Promise<readonly string[]> => {
  const rows = world.files.get(world.analyses.get(id) ?? '')?.rows
  const fetched = async (format: string): Promise<Buffer> => {
    const response = await fetch(`${await world.server.url}/api/analyses/${id}/result.${format}`)
    return Buffer.from(await response.arrayBuffer())
  }
  const lines = (await fetched('csv')).toString('utf8').trim().split('\r\n').length - 1
  const sheet = await sheetIn(await fetched('xlsx')).catch(String)
  const inSheet = (sheet.match(/<row /g) ?? []).length - 1
  return [
    ...(rows !== undefined && lines !== rows ? [`result.csv of ${id} has ${lines} of ${rows} rows`] : []),
    ...(rows !== undefined && inSheet !== rows
      ? [`result.xlsx of ${id} has ${inSheet} of ${rows} rows`]
      : []),
  ]
}

/** The first sheet of a workbook; yauzl checks sizes and checksums on the way. */
const sheetIn = (bytes: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('error', reject)
      zip.on('end', () => reject(new Error('no sheet')))
      zip.on('entry', (entry) => {
        if (entry.fileName !== 'xl/worksheets/sheet1.xml') return zip.readEntry()
        zip.openReadStream(entry, async (failed, stream) => {
          if (failed) return reject(failed)
          resolve((await stream.toArray()).join(''))
        })
      })
      zip.readEntry()
    })
  })
