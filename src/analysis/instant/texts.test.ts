import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Texts, ticketOf } from '../../tickets/ticket.test-helper.ts'
import { FIELDS, type Field } from '../plan.ts'
import { starterTaxonomy } from '../taxonomy/starter.ts'
import { createInstant } from './instant.ts'

const engine = createInstant({ fields: FIELDS, language: 'es', context: '', taxonomy: starterTaxonomy('es') })
const told = (field: Exclude<Field, 'category'>, texts: Texts): string => engine(ticketOf(texts))[field]

const summaries: readonly [why: string, texts: Texts, expected: string][] = [
  [
    'greetings, thanks, signatures, contact hours and attachments never',
    {
      title: 'Outlook no abre',
      description:
        'Buenos días, equipo:\nOutlook se cierra al abrir el buzón con el error 0x80040115.\nHorario de contacto de 9 a 14 h.\nAdjunto captura.\nMuchas gracias y un saludo,\nMaría Fernández\nDepartamento de Compras',
    },
    'Outlook no abre. Outlook se cierra al abrir el buzón con el error 0x80040115.',
  ],
  [
    'courtesy inside a sentence is cut away',
    { description: 'Hola María, no puedo entrar en la VPN desde ayer, gracias.' },
    'No puedo entrar en la VPN desde ayer.',
  ],
  [
    'a title that the description says again stands once',
    { title: 'La VPN no conecta', description: 'La VPN no conecta desde casa y da error 809.' },
    'La VPN no conecta desde casa y da error 809.',
  ],
  [
    'a description equal to the title',
    { title: 'La VPN no conecta', description: 'la VPN no conecta' },
    'La VPN no conecta.',
  ],
  [
    'a description that says nothing',
    { title: 'RE: VPN caída', description: 'Hola\nGracias\nUn saludo' },
    'VPN caída.',
  ],
  [
    'a title that says nothing',
    { title: 'Ayuda', description: 'Se rompió el cargador del portátil' },
    'Se rompió el cargador del portátil.',
  ],
  [
    'the ticket keeps its language',
    { title: 'Printer', description: 'Hi team,\nThe printer reports a jam in tray 2. Thanks in advance' },
    'The printer reports a jam in tray 2.',
  ],
  [
    'what was done counts, urgency and repetition do not',
    {
      title: 'Cuenta bloqueada',
      description: 'Es urgente porque cerramos el mes. Mi compañera tiene lo mismo.',
      notes: 'Se desbloqueó la cuenta en el directorio activo.',
    },
    'Cuenta bloqueada. Se desbloqueó la cuenta en el directorio activo.',
  ],
  [
    'lines that programs wrote do not push people out',
    { description: 'La web da error 500.\n2026-05-02 10:31:05 ERROR module=a code=0x1234 message="timeout"' },
    'La web da error 500.',
  ],
  [
    'abbreviations and versions do not end a sentence',
    { description: 'El Sr. Ruiz no puede abrir SAP 7.70 en el pc. nº 4' },
    'El Sr. Ruiz no puede abrir SAP 7.70 en el pc.',
  ],
  ['a ticket of one word has that word', { title: 'ayuda' }, 'Ayuda.'],
  ['a ticket of courtesies has none', { description: 'Hola, buenos días. Gracias.' }, ''],
  ['a title of courtesies', { title: 'Gracias', description: 'Un saludo' }, ''],
  ['courtesies in Portuguese and French', { title: 'Bom dia', description: 'Bonjour, merci.' }, ''],
  ['nor does a signature make one', { description: 'Hola\nGracias\nMaría Fernández\nExt. 4021' }, ''],
  [
    'what is attached is told when nothing else is',
    { description: 'Hola, adjunto captura del error en SAP' },
    'Adjunto captura del error en SAP.',
  ],
  ['a fault behind a farewell is no signature', { description: 'Hola. Saludos. No imprime.' }, 'No imprime.'],
  [
    'a number that has a fault is no contact',
    { title: 'phone', description: 'Hi. Extension 4021 has no dial tone, no calls in or out. Please fix.' },
    'Phone. Extension 4021 has no dial tone, no calls in or out.',
  ],
  ['a broken telephone is no contact', { description: 'My phone is broken' }, 'My phone is broken.'],
  ['an attachment may be the matter', { description: 'Anexo 4021 sin línea' }, 'Anexo 4021 sin línea.'],
  [
    'a short name in the title counts',
    { title: 'SAP', description: 'Error al entrar.' },
    'SAP. Error al entrar.',
  ],
  [
    'a short name that is said again stands once',
    { title: 'VPN', description: 'La VPN no conecta' },
    'La VPN no conecta.',
  ],
  ['a title may speak of attachments', { title: 'Adjunto demasiado grande' }, 'Adjunto demasiado grande.'],
  [
    'doubled initials do not end a sentence',
    { description: 'La Sra. Pérez de RR. HH. no abre SAP en EE. UU. desde ayer.' },
    'La Sra. Pérez de RR. HH. no abre SAP en EE. UU. desde ayer.',
  ],
  [
    'a sign in brackets does not end a sentence',
    { description: 'El visor (?) luego se cierra al abrir' },
    'El visor (?) luego se cierra al abrir.',
  ],
  [
    'dots in a quotation do not',
    { description: 'Dice "Cargando…" y no avanza' },
    'Dice "Cargando…" y no avanza.',
  ],
  [
    'a quotation is not cut at its inner full stop',
    { description: 'Sale "Error grave. Llame a soporte." y SAP se cierra. Gracias' },
    'Sale "Error grave. Llame a soporte." y SAP se cierra.',
  ],
  [
    'a quotation that never ends does not keep the next sentences',
    { description: 'Sale "Error grave. SAP se cierra. Ocurre al grabar.' },
    'Sale "Error grave. SAP se cierra.',
  ],
  [
    'apologies go, what is said behind them stays',
    { description: "I'm really sorry. Sorry to bother you, the printer jams." },
    'The printer jams.',
  ],
  [
    'apologies in Spanish',
    { description: 'Disculpen las molestias, no puedo entrar en SAP. Espero que estén bien.' },
    'No puedo entrar en SAP.',
  ],
  [
    'what only asks for attention goes, in the title too',
    {
      title: 'Por favor atender el siguiente requerimiento.',
      description: 'Se solicita su gentil apoyo. Mouse nuevo para recepción.',
    },
    'Mouse nuevo para recepción.',
  ],
  [
    'a plea with its reason leaves the reason',
    { title: 'Soporte', description: 'Por favor su ayuda ya que no me puedo conectar a la VPN.' },
    'No me puedo conectar a la VPN.',
  ],
  [
    'greetings without a verb',
    { title: 'Till 3', description: 'Morning all, the evening shift cannot log in. Much appreciated' },
    'Till 3. The evening shift cannot log in.',
  ],
  [
    'greetings of letters',
    {
      title: 'Caja 3',
      description: 'Señores Mesa de Ayuda: reciban un cordial saludo. Sin papel en caja 3.',
    },
    'Sin papel en caja 3.',
  ],
  [
    'what waits is the matter',
    { title: 'Acceso', description: 'Estoy pendiente de que me den acceso a SAP.' },
    'Estoy pendiente de que me den acceso a SAP.',
  ],
  [
    'the labels of a form',
    { title: 'Soporte', description: 'Usuario: mperez\nEquipo: PC-0231\nDescripción: Outlook se cierra.' },
    'Outlook se cierra.',
  ],
  ['unless a ticket says nothing else', { title: 'Favor gestionar' }, 'Favor gestionar.'],
  [
    'what leads to the matter goes',
    { title: 'Incidencia', description: 'Tengo el siguiente problema: la impresora no saca color.' },
    'La impresora no saca color.',
  ],
  ['what leads to a wish stays', { title: 'Solicitud: laptop nueva' }, 'Solicitud: laptop nueva.'],
  [
    'ways to begin a letter',
    { description: 'Por medio de la presente les comunico que mi PC no enciende.' },
    'Mi PC no enciende.',
  ],
  [
    'ways to begin a letter in English',
    { description: 'Trust you are well. This is to inform you that the Leeds site has no internet.' },
    'The Leeds site has no internet.',
  ],
  [
    'who writes is not the matter',
    { title: 'Soporte', description: 'Soy Ana de ventas. No abre Teams.' },
    'No abre Teams.',
  ],
  [
    'a title of several sentences is read whole',
    { title: 'Error en SAP. No deja contabilizar facturas de mayo, sale F5 702. Urge.' },
    'Error en SAP. No deja contabilizar facturas de mayo, sale F5 702.',
  ],
  ['a question stays one', { description: '¿Cómo recupero mi clave?' }, '¿Cómo recupero mi clave?'],
]

for (const [why, texts, expected] of summaries)
  test(`summary: ${why}`, () => assert.equal(told('summary', texts), expected))
