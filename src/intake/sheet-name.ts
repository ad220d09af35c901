/** What the one sheet of a file without sheet names is called: the file's own name without folder and extension. */
export const sheetName = (file: string): string => {
  const base = file.split(/[\\/]/).at(-1) ?? file
  return base.replace(/(?<=.)\.[^.]*$/, '') || 'tickets'
}
