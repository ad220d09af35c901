/** Until when things are kept, and how to keep them; and which run comes first. */
export const keeping = {
  fileUntil: (date: string) => `El archivo se borra el ${date}`,
  fileKept: 'El archivo se conserva',
  fileGone: 'El archivo ya se borró; las respuestas siguen aquí',
  pin: 'Conservar siempre',
  unpin: 'Dejar de conservar siempre',
  pinFile: (name: string) => `Conservar siempre ${name}`,
  unpinFile: (name: string) => `Dejar de conservar siempre ${name}`,
  workbookGone: 'El archivo ya se borró: el libro no se puede completar. Súbelo otra vez para tenerlo.',
  priority: 'Prioridad',
  priorities: { high: 'Alta', normal: 'Normal', low: 'Baja' },
  priorityDetail: 'Cuánto del motor recibe mientras otros análisis lo usan.',
}
