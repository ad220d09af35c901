import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cleanText } from './clean-text.ts'

/** What goes in, what must come out; exact, and the same when it goes in again. */
type Case = readonly [what: string, before: string, after: string]

const NOTICE_CASES: readonly Case[] = [
  [
    'notice es',
    'No va el wifi\n\nEste mensaje y sus adjuntos se dirigen exclusivamente a su destinatario y puede contener información confidencial. Si no es usted el destinatario, queda notificado de que su divulgación está prohibida.',
    'No va el wifi',
  ],
  [
    'notice wrapped by a mail program',
    'No va el wifi\n\nEste mensaje y sus adjuntos se dirigen exclusivamente\na su destinatario y puede contener información\nconfidencial o privilegiada.',
    'No va el wifi',
  ],
  [
    'notice en',
    'Wifi is down\n\nThis e-mail is confidential and intended solely for the intended recipient. If you have received it in error, please notify the sender and delete it.',
    'Wifi is down',
  ],
  ['short notice en', 'Wifi is down\n\nThis e-mail is confidential.', 'Wifi is down'],
  [
    'notice pt',
    'Sem wifi\n\nEsta mensagem e seus anexos são confidenciais e destinam-se exclusivamente ao destinatário. Se a recebeu por engano, notifique o remetente.',
    'Sem wifi',
  ],
  [
    'notice fr',
    'Pas de wifi\n\nCe message et ses pièces jointes sont confidentiels et destinés exclusivement à leurs destinataires. Toute diffusion est interdite.',
    'Pas de wifi',
  ],
  [
    'environment',
    'No va el wifi\nAntes de imprimir este mensaje, piense en el medio ambiente.',
    'No va el wifi',
  ],
  [
    'external sender',
    'CAUTION: This email originated from outside of the organization. Do not click links.\nWifi is down',
    'Wifi is down',
  ],
  [
    'parts of a line',
    'The HP does not print.\nBest regards,\n\nJohn Smith | Senior Analyst\nACME Corp | 12 Main St, Springfield\nT +44 20 7946 0958',
    'The HP does not print.',
  ],
  ['title and post', 'No imprime.\nAtte.\nIng. Carlos Ruiz\nCoordinador TIC', 'No imprime.'],
  ['short farewell and initials', 'No imprime.\nSlds,\nJP', 'No imprime.'],
  [
    'Portuguese with a street',
    'Não imprime.\nAtenciosamente,\nJoão da Silva\nAnalista de TI\nRua das Flores, 12',
    'Não imprime.',
  ],
  [
    'French with a number',
    'Rien ne marche.\nCordialement,\nJean Dupont\nChargé de mission\nTél : 01 23 45 67 89',
    'Rien ne marche.',
  ],
  [
    'a public office',
    'No imprime.\nCordialmente,\n\nLic. María Fernanda Gómez\nJefa de Mesa de Ayuda\nMinisterio de Salud\nAv. Colón 1234, Piso 3\nTel: 4321-1234 int. 22\nwww.salud.gob.ar',
    'No imprime.',
  ],
  [
    'a town',
    'No imprime.\nUn saludo\nJuan Pérez\nResponsable de Sistemas\nGrupo ACME\nC/ Mayor 3, 2ºB\n28001 Madrid',
    'No imprime.',
  ],
  ['dashes at the end', 'No imprime\n--', 'No imprime'],
  [
    'dashes between two parts',
    'Hola\n--\nEl servidor SRV01 da error 500 al arrancar desde ayer',
    'Hola\n--\nEl servidor SRV01 da error 500 al arrancar desde ayer',
  ],
  [
    'a long dash between two parts',
    'Hola\n—\nServidor caído\nReinicio manual',
    'Hola\n—\nServidor caído\nReinicio manual',
  ],
  [
    'a sentence with a post in it',
    'No imprime\nGracias\nEl técnico no responde',
    'No imprime\nEl técnico no responde',
  ],
  [
    'a sentence that ends like a contact',
    'No imprime\nGracias\nNo funciona la web. Por favor revisar',
    'No imprime\nNo funciona la web. Por favor revisar',
  ],
  ['an IP address', 'No responde\nGracias\n10.0.0.1', 'No responde\n10.0.0.1'],
  [
    'a postscript below the name',
    'No imprime\nGracias\nAna\nPD: el equipo es PC-01',
    'No imprime\nAna\nPD: el equipo es PC-01',
  ],
  [
    'a capital word below the name',
    'No imprime\nGracias\nAna Pérez\nURGENTE',
    'No imprime\nAna Pérez\nURGENTE',
  ],
  [
    'what was sent from Outlook',
    'Es un aviso\nEnviado desde Outlook pero no llega al destinatario',
    'Es un aviso\nEnviado desde Outlook pero no llega al destinatario',
  ],
  ['Outlook pt', 'Sem wifi\nObter o Outlook para iOS', 'Sem wifi'],
  [
    'privacy es',
    'No va el wifi\nDe acuerdo con el RGPD, le informamos de que sus datos personales serán tratados por ACME S.A.',
    'No va el wifi',
  ],
  [
    'privacy en',
    'Wifi is down\nIn accordance with the GDPR, your personal data will be processed by ACME Ltd to answer your request.',
    'Wifi is down',
  ],
  [
    'privacy pt',
    'Sem wifi\nEm cumprimento da LGPD, os seus dados pessoais serão tratados pela ACME para responder ao pedido.',
    'Sem wifi',
  ],
  [
    'privacy fr',
    'Pas de wifi\nConformément au RGPD, vos données personnelles sont traitées par ACME pour répondre à votre demande.',
    'Pas de wifi',
  ],
  [
    'privacy that is the matter',
    'De acuerdo con el RGPD necesito borrar los datos personales de un cliente',
    'De acuerdo con el RGPD necesito borrar los datos personales de un cliente',
  ],
  [
    'attachments that are the matter',
    'La información de los adjuntos del pedido sale en blanco y no se puede borrar ni notificar al cliente desde SAP',
    'La información de los adjuntos del pedido sale en blanco y no se puede borrar ni notificar al cliente desde SAP',
  ],
  [
    'a message that is the matter',
    'Este mensaje de error aparece al abrir los adjuntos',
    'Este mensaje de error aparece al abrir los adjuntos',
  ],
  [
    'a privacy request',
    'Necesito borrar un documento confidencial del SharePoint',
    'Necesito borrar un documento confidencial del SharePoint',
  ],
]

describe('cleanText: notices', () => {
  for (const [what, before, after] of NOTICE_CASES) {
    test(what, () => {
      assert.equal(cleanText(before), after)
      assert.equal(cleanText(after), after)
    })
  }
})
