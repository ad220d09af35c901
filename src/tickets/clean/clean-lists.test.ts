import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cleanText } from './clean-text.ts'

/** What stands below a farewell or a mark and is the matter, or cannot be told from it: nothing of it may go. */
const LISTS: readonly (readonly [before: string, after: string])[] = [
  ['No llegan correos a esta cuenta:\nGracias\nana@acme.es', 'No llegan correos a esta cuenta:\nana@acme.es'],
  ['No puedo acceder a esta web\nGracias\nwww.acme.es', 'No puedo acceder a esta web\nwww.acme.es'],
  ['Alta de usuarios:\n--\nAna Pérez\nLuis Gómez', 'Alta de usuarios:\n--\nAna Pérez\nLuis Gómez'],
  ['Alta de usuarios:\n--\nAna Pérez', 'Alta de usuarios:\n--\nAna Pérez'],
  ['Alta de proveedor\n\n--\nAcme Ltd\nLondon', 'Alta de proveedor\n\n--\nAcme Ltd\nLondon'],
  ['Cambios solicitados\n--\nLuis Gómez\nAna Pérez', 'Cambios solicitados\n--\nLuis Gómez\nAna Pérez'],
  [
    'Bajas del mes\nMuchas gracias\n\nAna Pérez\nLuis Gómez\nEva Sanz',
    'Bajas del mes\n\nAna Pérez\nLuis Gómez\nEva Sanz',
  ],
  [
    'Leavers this month\nThanks\n\nJohn Smith\nJane Doe\nBob Ray\nTom Hill',
    'Leavers this month\n\nJohn Smith\nJane Doe\nBob Ray\nTom Hill',
  ],
  ['Necesito material:\nGracias\nWebcam\nHeadset', 'Necesito material:\nWebcam\nHeadset'],
  ['Material:\nObrigado\nMochila', 'Material:\nMochila'],
  ['Need software\nThanks\nTableau Desktop\nFigma', 'Need software\nTableau Desktop\nFigma'],
  ['Besoin de logiciels\nMerci\nFigma\nMiro', 'Besoin de logiciels\nFigma\nMiro'],
  ['Pantalla rota\nUn saludo\nAula Magna', 'Pantalla rota\nAula Magna'],
  ['Accesos:\nGracias\nAna Pérez\nVPN\nSAP', 'Accesos:\nAna Pérez\nVPN\nSAP'],
  [
    'Alta de usuario\nGracias\nAna Pérez\nResponsable de Compras\nInicio el lunes',
    'Alta de usuario\nAna Pérez\nResponsable de Compras\nInicio el lunes',
  ],
  ['Hola,\n\nGracias\nWebcam', 'Hola,\n\nWebcam'],
  ['Envío a:\nGracias\nAna Pérez\nC/ Mayor 3\n28001 Madrid', 'Envío a:\nAna Pérez\nC/ Mayor 3\n28001 Madrid'],
  [
    'Alta de proveedor\nGracias\nAcme S.L.\nC/ Mayor 3\nTel. 915 123 456',
    'Alta de proveedor\nAcme S.L.\nC/ Mayor 3\nTel. 915 123 456',
  ],
  ['Hola Marta,\n\nGracias\nAna', 'Hola Marta,\n\nGracias\nAna'],
  ['Get Outlook for Android license', 'Get Outlook for Android license'],
]

/** What is a signature, whole or as far as it can be told. */
const SIGNATURES: readonly (readonly [signature: string, left: string])[] = [
  [
    'Saludos,\nAna Pérez\nTécnica de RRHH\nTel. 915 123 456\nHorario: L-V de 8:00 a 15:00',
    'Horario: L-V de 8:00 a 15:00',
  ],
  [
    'Best regards\nJohn Smith\nIT Manager\nAcme Inc.\nYour trusted partner since 1985',
    'Your trusted partner since 1985',
  ],
  ['Saludos\nAna Pérez\nAcme S.L.\nSíguenos en LinkedIn', ''],
  ['Un saludo,\n\nAna Pérez\nDirectora Financiera\nGrupo Acme\n@acme_es', ''],
  ['Saludos\nAna Pérez\nGrupo Acme\n<https://www.acme.com>', ''],
  ['Bien cordialement.\nSophie Leroy\nAssistante de direction\nStandard : 01 42 68 53 00', ''],
  ['Att,\nMaria Souza\nGerente de Vendas\nFone: (11) 3333-4444\nRua Augusta, 1500 - Consolação', ''],
  ['Kind regards,\nJohn\n\nJohn Smith (he/him)\nSenior Accountant', ''],
  ['Kind regards,\nJohn Smith, CPA\nFinance', ''],
  ['Gracias\nPepe\nVentas', ''],
  ['Gracias,\nRosa Vidal\nAuxiliar Administrativa\nPlaça Mercadal, 1 - 43201 Reus', ''],
  ['Muchas gracias,\nLucía 😊', ''],
  ['Gracias :)', ''],
  ['Quedo atento a sus comentarios.\nCarlos Ruiz\nAnalista TI\nBogotá, Colombia\nCel. 300 123 4567', ''],
  ['Estoy a la espera de sus noticias.', ''],
  ['Espero respuesta.', ''],
  ['Agradezco de antemano su ayuda.', ''],
  ['Sin otro particular.', ''],
  ['Merci de votre aide.\nAnne Dubois', ''],
  ['Merci beaucoup pour votre aide', ''],
  ['Aguardo retorno.\nAna', ''],
  ['Fico à disposição.', ''],
  ['Fico no aguardo', ''],
  ['Estoy en Madrid', 'Estoy en Madrid'],
  ['Espero respuesta de Compras', 'Espero respuesta de Compras'],
]

const clean = (text: string): string => {
  const once = cleanText(text)
  assert.equal(cleanText(once), once)
  return once
}

describe('cleanText: lists below a farewell', () => {
  for (const [before, after] of LISTS) test(before, () => assert.equal(clean(before), after))
})

describe('cleanText: signatures in part', () => {
  const matter = 'No va el wifi de la sala'
  for (const [signature, left] of SIGNATURES) {
    test(signature, () => assert.equal(clean(`${matter}\n${signature}`), `${matter}\n${left}`.trim()))
  }
})
