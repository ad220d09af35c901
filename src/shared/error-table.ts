import type { Localized } from './language.ts'

type ErrorEntry = {
  /** HTTP status where the error reaches a client. */
  readonly status: number
  readonly title: Localized
  /** What happened, what it means for the data, what to do. */
  readonly detail: Localized
}

/** Every error a user can meet, by its stable code. docs/errors.md is generated from it. */
export const ERRORS = {
  'file.empty': {
    status: 422,
    title: { es: 'El archivo está vacío', en: 'The file is empty' },
    detail: {
      es: '«{name}» no tiene ninguna fila con datos. Exporta los tickets de nuevo y comprueba que el archivo se abre con contenido.',
      en: '"{name}" has no row with data. Export the tickets again and check that the file opens with content.',
    },
  },
  'file.no-text': {
    status: 422,
    title: { es: 'No hay ninguna columna con texto', en: 'There is no column with text' },
    detail: {
      es: 'En «{name}» no se reconoce ninguna columna con el título o la descripción de los tickets. Columnas: {headers}. Indica cuál es, por ejemplo: title=ENCABEZADO.',
      en: 'No column of "{name}" was recognised as the title or description of the tickets. Columns: {headers}. Say which it is, for example: title=HEADER.',
    },
  },
  'training.no-labels': {
    status: 422,
    title: { es: 'No hay tickets clasificados', en: 'There are no labelled tickets' },
    detail: {
      es: '«{name}» no tiene tickets con una categoría de su lista: ni en la columna de categorías ni corregidos por una persona. Analízalo con las categorías de su columna (--categories @CABECERA) o corrige algunos.',
      en: '"{name}" has no tickets with a category of its list: neither in a category column nor corrected by a person. Analyse it with the categories of its column (--categories @HEADER) or correct some.',
    },
  },
  'file.corrupt': {
    status: 422,
    title: { es: 'El archivo está dañado', en: 'The file is damaged' },
    detail: {
      es: '«{name}» no se puede leer: {reason}. Ábrelo en Excel o LibreOffice, guárdalo de nuevo y vuelve a intentarlo.',
      en: '"{name}" cannot be read: {reason}. Open it in Excel or LibreOffice, save it again and retry.',
    },
  },
  'file.encrypted': {
    status: 422,
    title: { es: 'El libro tiene contraseña', en: 'The workbook has a password' },
    detail: {
      es: '«{name}» está protegido con contraseña. Ábrelo en Excel, quita la contraseña (Archivo → Información → Proteger libro) y guárdalo.',
      en: '"{name}" is protected by a password. Open it in Excel, remove the password (File → Info → Protect Workbook) and save it.',
    },
  },
  'file.unreadable': {
    status: 400,
    title: { es: 'El archivo no se puede abrir', en: 'The file cannot be opened' },
    detail: {
      es: '«{name}» no se puede abrir: {reason}. Comprueba que tienes permiso para leerlo y que ningún otro programa lo bloquea.',
      en: '"{name}" cannot be opened: {reason}. Check that you may read it and that no other program holds it.',
    },
  },
  'file.unsupported': {
    status: 415,
    title: { es: 'Tipo de archivo no admitido', en: 'Unsupported type of file' },
    detail: {
      es: '«{name}» parece {kind}. Se admiten libros (.xlsx, .xlsm, .xlsb, .xls, .ods) y textos (.csv, .tsv): guárdalo en uno de estos formatos.',
      en: '"{name}" looks like {kind}. Workbooks (.xlsx, .xlsm, .xlsb, .xls, .ods) and text (.csv, .tsv) are read: save it as one of these.',
    },
  },
  'file.too-large': {
    status: 413,
    title: { es: 'El archivo supera un límite', en: 'The file is over a limit' },
    detail: {
      es: '«{name}» supera el límite de {limit}. Exporta menos tickets por archivo o pide a quien administra Triaje que suba el límite.',
      en: '"{name}" is over the limit of {limit}. Export fewer tickets a file, or ask who runs Triaje to raise the limit.',
    },
  },
  'file.bomb': {
    status: 413,
    title: { es: 'El archivo no es seguro', en: 'The file is not safe' },
    detail: {
      es: '«{name}» se ha rechazado: {reason}. Si es un libro legítimo, ábrelo en Excel y guárdalo de nuevo.',
      en: '"{name}" was refused: {reason}. If it is a genuine workbook, open it in Excel and save it again.',
    },
  },
  'file.changed': {
    status: 409,
    title: { es: 'El archivo ha cambiado', en: 'The file has changed' },
    detail: {
      es: '«{name}» ya no es el que se analizó. Las respuestas se conservan: descárgalas en .json o analiza el archivo nuevo.',
      en: '"{name}" is no longer the one that was analysed. The answers are kept: download them as .json or analyse the new file.',
    },
  },
  'file.gone': {
    status: 410,
    title: { es: 'El archivo ya no está', en: 'The file is no longer there' },
    detail: {
      es: '«{name}» se borró al cumplir su plazo de conservación, y con él el libro. Las respuestas siguen aquí: descárgalas en .csv o .json. Para tener el libro o analizarlo de nuevo, súbelo otra vez.',
      en: '"{name}" was deleted at the end of the time for which files are kept, and the workbook with it. The answers are still here: download them as .csv or .json. For the workbook, or to analyse it again, upload it again.',
    },
  },
  'column.unknown': {
    status: 422,
    title: { es: 'Esa columna no existe', en: 'There is no such column' },
    detail: {
      es: 'No hay ninguna columna «{column}». Columnas: {headers}.',
      en: 'There is no column "{column}". Columns: {headers}.',
    },
  },
  'column.ambiguous': {
    status: 422,
    title: { es: 'Hay varias columnas con ese nombre', en: 'Several columns have that name' },
    detail: {
      es: '«{column}» nombra más de una columna. Usa su posición, por ejemplo #7. Columnas: {headers}.',
      en: '"{column}" names more than one column. Use its position, for example #7. Columns: {headers}.',
    },
  },
  'files.differ': {
    status: 422,
    title: { es: 'Los archivos no tienen las mismas columnas', en: 'The files do not have the same columns' },
    detail: {
      es: 'Solo se analizan juntos archivos con los mismos encabezados que «{first}». {differences}. Analízalos por separado o expórtalos con las mismas columnas.',
      en: 'Only files with the same headers as "{first}" are analysed together. {differences}. Analyse them one by one, or export them with the same columns.',
    },
  },
  'rows.none': {
    status: 422,
    title: { es: 'El filtro no deja ninguna fila', en: 'The filter leaves no row' },
    detail: {
      es: 'Ninguna de las {rows} filas cumple todas las condiciones: {where} (entre paréntesis, las filas que cumplen cada una).{values}',
      en: 'None of the {rows} rows meets all conditions: {where} (in brackets the rows that meet each).{values}',
    },
  },
  'sheet.unknown': {
    status: 422,
    title: { es: 'Esa hoja no existe', en: 'There is no such sheet' },
    detail: {
      es: 'No hay ninguna hoja «{sheet}». Hojas: {sheets}.',
      en: 'There is no sheet "{sheet}". Sheets: {sheets}.',
    },
  },
  'categories.invalid': {
    status: 422,
    title: { es: 'La lista de categorías no es válida', en: 'The list of categories is not valid' },
    detail: {
      es: 'La lista de categorías no se puede usar: {reason}.',
      en: 'The list of categories cannot be used: {reason}.',
    },
  },
  'request.invalid': {
    status: 400,
    title: { es: 'La petición no es válida', en: 'The request is not valid' },
    detail: { es: 'No se entiende la petición: {reason}.', en: 'The request is not understood: {reason}.' },
  },
  'request.too-large': {
    status: 413,
    title: { es: 'La petición es demasiado grande', en: 'The request is too large' },
    detail: {
      es: 'El cuerpo de la petición supera {limit}. Los archivos se envían a /api/files.',
      en: 'The body of the request is over {limit}. Files are sent to /api/files.',
    },
  },
  'engine.unreachable': {
    status: 424,
    title: { es: 'El motor no responde', en: 'The engine does not answer' },
    detail: {
      es: 'Ollama no responde en {url}. Ábrelo (o ejecuta «ollama serve») y vuelve a intentarlo; no se pierde nada. Sin él puedes usar el motor instantáneo.',
      en: 'Ollama does not answer at {url}. Open it (or run "ollama serve") and try again; nothing is lost. Without it you can use the instant engine.',
    },
  },
  'engine.remote-refused': {
    status: 403,
    title: { es: 'El motor está fuera de este equipo', en: 'The engine is outside this machine' },
    detail: {
      es: '{url} enviaría los tickets fuera de este equipo. Si es lo que quieres, arranca Triaje con TRIAJE_ALLOW_REMOTE=1.',
      en: '{url} would send tickets out of this machine. If that is what you want, start Triaje with TRIAJE_ALLOW_REMOTE=1.',
    },
  },
  'engine.out-of-memory': {
    status: 503,
    title: { es: 'El modelo no cabe en la memoria', en: 'The model does not fit in memory' },
    detail: {
      es: '«{model}» no cabe en la memoria del equipo. Elige un modelo más pequeño (otro con menos parámetros, como gemma3:1b) o cierra otros programas.',
      en: '"{model}" does not fit in the memory of the machine. Choose a smaller model (one with fewer parameters, such as gemma3:1b) or close other programs.',
    },
  },
  'engine.failed': {
    status: 502,
    title: { es: 'El motor ha fallado', en: 'The engine failed' },
    detail: {
      es: 'El motor ha devuelto un error: {reason}. Lo terminado está guardado; comprueba el motor y reinténtalo si no continúa solo.',
      en: 'The engine answered with an error: {reason}. What is done is saved; check the engine and retry if it does not go on by itself.',
    },
  },
  'model.missing': {
    status: 422,
    title: { es: 'Ese modelo no está instalado', en: 'That model is not installed' },
    detail: {
      es: 'El modelo «{model}» no está en Ollama. Instálalo con «ollama pull {model}» o elige uno de estos: {models}.',
      en: 'The model "{model}" is not in Ollama. Install it with "ollama pull {model}" or choose one of these: {models}.',
    },
  },
  'model.not-chat': {
    status: 422,
    title: { es: 'Ese modelo no conversa', en: 'That model is not a chat model' },
    detail: {
      es: '«{model}» no sirve para analizar tickets (solo crea vectores). Elige un modelo de conversación: {models}.',
      en: '"{model}" cannot analyse tickets (it only makes vectors). Choose a chat model: {models}.',
    },
  },
  'model.unusable': {
    status: 422,
    title: { es: 'Ese modelo no sigue el formato', en: 'That model does not keep to the format' },
    detail: {
      es: '«{model}» no ha dado una respuesta válida en la prueba: {reason}. Elige otro modelo o actualiza Ollama.',
      en: '"{model}" gave no valid answer when tried: {reason}. Choose another model or update Ollama.',
    },
  },
  'answer.invalid': {
    status: 502,
    title: { es: 'Respuesta no válida', en: 'Invalid answer' },
    detail: {
      es: 'El modelo no dio una respuesta válida para este ticket, tampoco al repetirla. Puedes reintentarlo.',
      en: 'The model gave no valid answer for this ticket, nor when asked again. You can retry it.',
    },
  },
  'answer.too-long': {
    status: 502,
    title: { es: 'Respuesta cortada', en: 'Answer cut short' },
    detail: {
      es: 'La respuesta del modelo para este ticket no terminó, tampoco con el doble de espacio. Puedes reintentarlo.',
      en: 'The answer of the model for this ticket did not end, nor with twice the room. You can retry it.',
    },
  },
  'ticket.too-long': {
    status: 422,
    title: { es: 'Ticket demasiado largo', en: 'Ticket too long' },
    detail: {
      es: 'El texto de este ticket no cabe en el modelo, tampoco recortado. Elige un modelo con más contexto.',
      en: 'The text of this ticket does not fit the model, not even shortened. Choose a model with more context.',
    },
  },
  'ticket.deadline': {
    status: 504,
    title: { es: 'Ticket sin respuesta a tiempo', en: 'No answer in time' },
    detail: {
      es: 'El modelo tardó demasiado con este ticket, varias veces. Puedes reintentarlo.',
      en: 'The model took too long on this ticket, several times. You can retry it.',
    },
  },
  'state.conflict': {
    status: 409,
    title: { es: 'Ahora no es posible', en: 'Not possible now' },
    detail: {
      es: 'El análisis está en estado «{state}» y no admite «{action}».',
      en: 'The analysis is in state "{state}", which does not allow "{action}".',
    },
  },
  'data.in-use': {
    status: 409,
    title: { es: 'La carpeta de datos está en uso', en: 'The data folder is in use' },
    detail: {
      es: 'Otro Triaje (proceso {pid}{where}) usa la carpeta {folder}. Ciérralo o elige otra con --data.',
      en: 'Another Triaje (process {pid}{where}) uses the folder {folder}. Close it or choose another with --data.',
    },
  },
  'data.newer': {
    status: 409,
    title: { es: 'Datos de una versión más nueva', en: 'Data of a newer version' },
    detail: {
      es: 'La carpeta {folder} es de una versión más nueva de Triaje. Actualiza Triaje; los datos no se han tocado.',
      en: 'The folder {folder} belongs to a newer version of Triaje. Update Triaje; the data was not touched.',
    },
  },
  'data.unusable': {
    status: 409,
    title: { es: 'La carpeta de datos no se puede usar', en: 'The data folder cannot be used' },
    detail: {
      es: 'Triaje no puede trabajar en {path}: {reason}. Arréglalo o elige otra carpeta con --data o TRIAJE_DATA.',
      en: 'Triaje cannot work in {path}: {reason}. Mend that, or choose another folder with --data or TRIAJE_DATA.',
    },
  },
  'data.damaged': {
    status: 422,
    title: { es: 'Los datos están dañados', en: 'The data is damaged' },
    detail: {
      es: '{path} está dañado y no se puede leer. Si tienes una copia, recupérala con «triaje restore COPIA --force»; si no, elige otra carpeta con --data.',
      en: '{path} is damaged and cannot be read. If you have a backup, bring it back with "triaje restore BACKUP --force"; if not, choose another folder with --data.',
    },
  },
  'data.not-empty': {
    status: 409,
    title: { es: 'La carpeta de datos no está vacía', en: 'The data folder is not empty' },
    detail: {
      es: 'En {folder} ya hay datos de Triaje, que no se han tocado. Elige otra carpeta con --data, o usa --force para reemplazarlos.',
      en: 'There is data of Triaje in {folder} already; it was not touched. Choose another folder with --data, or use --force to replace it.',
    },
  },
  'backup.invalid': {
    status: 422,
    title: { es: 'La copia no se puede usar', en: 'The backup cannot be used' },
    detail: {
      es: '{file} no es una copia completa de Triaje: {reason}. La carpeta de datos no se ha tocado; usa otra copia.',
      en: '{file} is no whole backup of Triaje: {reason}. The data folder was not touched; use another backup.',
    },
  },
  'disk.full': {
    status: 507,
    title: { es: 'No queda espacio en disco', en: 'The disk is full' },
    detail: {
      es: 'No queda espacio en disco para {what}. Lo terminado está guardado; libera espacio y continúa.',
      en: 'There is no room on disk for {what}. What is done is saved; free some space and go on.',
    },
  },
  'output.locked': {
    status: 409,
    title: { es: 'No se puede escribir el archivo', en: 'The file cannot be written' },
    detail: {
      es: 'No se puede escribir en {path}: {reason}. Elige otro lugar{option}.',
      en: 'Cannot write to {path}: {reason}. Choose another place{option}.',
    },
  },
  'server.away': {
    status: 503,
    title: { es: 'El servidor no responde', en: 'The server does not answer' },
    detail: {
      es: 'El servidor que tiene esta carpeta de datos ha dejado de responder. Lo terminado está guardado: vuelve a arrancarlo, o repite la orden (un análisis, con --resume).',
      en: 'The server that has this data folder does not answer any more. What is done is saved: start it again, or repeat the command (an analysis with --resume).',
    },
  },
  'auth.required': {
    status: 401,
    title: { es: 'Hace falta la contraseña', en: 'A password is needed' },
    detail: {
      es: 'Entra con la contraseña de este servidor.',
      en: 'Sign in with the password of this server.',
    },
  },
  'auth.forbidden': {
    status: 403,
    title: { es: 'Sin permiso', en: 'Not allowed' },
    detail: { es: 'La contraseña o el token no es correcto.', en: 'The password or token is not right.' },
  },
  'auth.needed-to-listen': {
    status: 400,
    title: { es: 'Falta una contraseña', en: 'A password is missing' },
    detail: {
      es: 'Para atender en {host}, visible para otros equipos, define TRIAJE_PASSWORD.',
      en: 'To listen on {host}, visible to other machines, set TRIAJE_PASSWORD.',
    },
  },
  'auth.too-many-attempts': {
    status: 429,
    title: { es: 'Demasiados intentos', en: 'Too many attempts' },
    detail: {
      es: 'Se ha probado la contraseña demasiadas veces. Vuelve a intentarlo dentro de {seconds} segundos.',
      en: 'The password was tried too many times. Try again in {seconds} seconds.',
    },
  },
  'port.in-use': {
    status: 409,
    title: { es: 'El puerto está ocupado', en: 'The port is taken' },
    detail: {
      es: 'Otro programa usa ya el puerto {port}. Elige otro con --port, por ejemplo --port {other}, o deja que Triaje busque uno libre con --port 0.',
      en: 'Another program already uses port {port}. Choose another with --port, for example --port {other}, or let Triaje find a free one with --port 0.',
    },
  },
  'port.unusable': {
    status: 400,
    title: { es: 'No se puede atender en esa dirección', en: 'Cannot listen on that address' },
    detail: {
      es: 'No se puede atender en {host}, puerto {port} ({reason}). Elige otra dirección con --host u otro puerto con --port.',
      en: 'Cannot listen on {host}, port {port} ({reason}). Choose another address with --host or another port with --port.',
    },
  },
  'origin.refused': {
    status: 403,
    title: { es: 'Petición de otro sitio', en: 'Request from another site' },
    detail: {
      es: 'La petición viene de «{origin}», que no es la dirección de este servidor. Si es un nombre de este equipo o de un proxy que está delante, añádelo sin puerto a TRIAJE_ALLOWED_HOSTS.',
      en: 'The request comes from "{origin}", which is not the address of this server. If it is a name of this machine or of a proxy in front, add it without its port to TRIAJE_ALLOWED_HOSTS.',
    },
  },
  'not-found': {
    status: 404,
    title: { es: 'No existe', en: 'Not found' },
    detail: { es: 'No existe {what}.', en: 'There is no {what}.' },
  },
  internal: {
    status: 500,
    title: { es: 'Error interno', en: 'Internal error' },
    detail: {
      es: 'Algo ha fallado dentro de Triaje. Lo terminado está guardado. El registro del servidor tiene los detalles ({id}).',
      en: 'Something failed inside Triaje. What is done is saved. The log of the server has the details ({id}).',
    },
  },
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof ERRORS
