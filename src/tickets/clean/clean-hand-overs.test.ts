import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cleanText } from './clean-text.ts'

const QUOTE =
  '\n\nDe: Ana <ana@x.com>\nEnviado: lunes, 3 de junio de 2024 10:00\nPara: Soporte\nAsunto: Impresora\n\nHola, la HP no imprime, error 0x6100004a'
const PROBLEM = 'Impresora\nHola, la HP no imprime, error 0x6100004a'

/** What says nothing about the matter of the mail below it, and goes. */
const EMPTY_ABOVE: readonly string[] = [
  'Enviado desde mi iPhone',
  'Obtener Outlook para iOS',
  'Sent from my Samsung Galaxy smartphone.',
  'Envoyé de mon iPhone',
  'Saludos cordiales,\nAna Pérez\nDepartamento de Compras\nTel. 600 123 456',
  '--\nAna Pérez\nDepartamento de Compras',
  'This e-mail is confidential.',
]

/** What hands the mail over, and stays with it. */
const HAND_OVERS: readonly string[] = [
  'Ana Pérez\nDepartamento de Compras\nTel. 600 123 456',
  'Estimados, por favor atender el siguiente requerimiento',
  'Usuario reporta lo siguiente mediante correo electrónico:',
  'Se recibe correo del usuario:',
  'Caso creado por correo',
  'Adjunto correo del usuario',
  'Please look into this and advise the user',
  'Opening a ticket on behalf of the user',
  'Bom dia, segue solicitação do usuário',
  'Bom dia, segue no e-mail a solicitação do João Silva do setor Financeiro',
  'Bonjour, merci de traiter la demande de cet utilisateur',
  'Favor su apoyo con la solicitud de la usuaria Marta López de Contabilidad, sede Norte',
  'La usuaria Marta López no adjunta captura',
  'No corresponde a nuestra área, reasignar a Comunicaciones',
  'Do not hesitate to contact the user',
  'Not an Outlook issue, please reassign',
  'El cliente no responde a los correos',
  'Lo del correo de abajo no va con nosotros',
  'La solicitud no entra en nuestro ámbito',
  'Se genera INC0012345 por solicitud del usuario',
  'El usuario indica que no funciona la aplicación',
  'User cannot open the app',
  'Falla de red',
  'Pérdida de archivos',
  'Teclado roto, por favor gestionar',
  'Me comentan que no va el correo',
  'El sistema no guarda',
]

/** Those who wait for news, and desks that send a ticket on: signs of trouble, but not which. */
const FOLLOW_UPS: readonly string[] = [
  'Llevo dos días sin poder trabajar, ¿alguien puede llamarme?',
  'Todavía no se ha solucionado, lo necesitamos para hoy sin falta.',
  'Sigue fallando igual que ayer, nadie me ha llamado todavía.',
  'Nobody called me back yet and I am still blocked.',
  'Could somebody pick this up? We have been waiting for days and nobody has answered.',
  'User is not happy, please call her today without fail, she is the CFO.',
  "Personne ne m'a rappelé, je suis toujours bloqué depuis lundi.",
  'Ninguém me ligou ainda, continuo sem conseguir trabalhar desde ontem.',
  'No procede en nuestro grupo, se devuelve a primer nivel para su reasignación.',
  'Not for our queue, sending it back to first line for reassignment.',
  'Não é da nossa fila, devolvo ao primeiro nível para triagem',
]

/** Few words that tell the matter, so that the mail below goes. */
const MATTERS: readonly string[] = [
  'Sigue sin funcionar el escáner',
  'No puedo imprimir',
  'Outlook no abre',
  'La VPN no conecta',
  'El servidor no responde',
  'No me llegan los correos desde ayer',
  "Hi, I can't log in to SAP",
  'The printer is not working',
  'Mi cuenta está bloqueada',
  'No hay internet en la oficina',
  "Je n'arrive pas à imprimer",
  'A impressora não imprime',
]

describe('cleanText: a mail handed over keeps its problem', () => {
  const clean = (text: string): string => {
    const once = cleanText(text)
    assert.equal(cleanText(once), once)
    return once
  }

  for (const above of EMPTY_ABOVE) test(above, () => assert.equal(clean(above + QUOTE), PROBLEM))
  for (const above of [...HAND_OVERS, ...FOLLOW_UPS]) {
    test(above, () => assert.equal(clean(above + QUOTE), `${above}\n${PROBLEM}`))
  }
  for (const own of MATTERS) test(own, () => assert.equal(clean(own + QUOTE), own))
  test('a matter of its own', () => {
    const own = 'Ya hemos cambiado el cable del router y no conecta ningún PC de la sala'
    assert.equal(clean(own + QUOTE), own)
  })
})
