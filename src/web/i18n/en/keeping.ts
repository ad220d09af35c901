import type { Words } from '../es/index.ts'

export const keeping: Words['keeping'] = {
  fileUntil: (date) => `The file is deleted on ${date}`,
  fileKept: 'The file is kept',
  fileGone: 'The file was deleted; the answers are still here',
  pin: 'Always keep',
  unpin: 'No longer always keep',
  pinFile: (name) => `Always keep ${name}`,
  unpinFile: (name) => `No longer always keep ${name}`,
  workbookGone: 'The file was deleted, so the workbook cannot be extended. Upload it again for the workbook.',
  priority: 'Priority',
  priorities: { high: 'High', normal: 'Usual', low: 'Low' },
  priorityDetail: 'How much of the engine it gets while other analyses use it.',
}
