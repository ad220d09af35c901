import { tmpdir } from 'node:os'
import path from 'node:path'
import { openSource } from '../intake/open.ts'
import { sniff } from '../intake/sniff.ts'
import { type OpenFile, openFile, scratchIn } from '../jobs/disk.ts'
import { openLegacy } from '../jobs/legacy/open-legacy.ts'

/** What a file is by its bytes, as far as the name of its result depends on it; `tabs` is a text with tabs. */
export type InputKind = 'workbook' | 'text' | 'tabs'

/** Of a text `tabs` are looked for only where they are `asked` for: it means to read all of it. */
export const inputKind = async (
  file: string,
  { encoding, asked }: { readonly encoding: string | undefined; readonly asked: boolean },
): Promise<InputKind> => {
  const bytes = await openFile(file)
  try {
    if ((await sniff(bytes)).is !== 'text') return 'workbook'
    return asked && (await delimiterOf(bytes, { name: path.basename(file), encoding })) === '\t'
      ? 'tabs'
      : 'text'
  } finally {
    await bytes.close()
  }
}

type Text = { readonly name: string; readonly encoding: string | undefined }

const delimiterOf = async (bytes: OpenFile, { name, encoding }: Text): Promise<string | undefined> => {
  const said = encoding === undefined ? {} : { encoding }
  const scratch = scratchIn(tmpdir())
  const source = await openSource({ bytes, scratch, legacy: openLegacy, name, ...said })
  source.close()
  return source.dialect?.delimiter
}
