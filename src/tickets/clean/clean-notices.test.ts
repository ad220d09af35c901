import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cleanText } from './clean-text.ts'

/** What is worded like a notice and is the matter. */
const MATTERS: readonly string[] = [
  'Este correo no se entrega al destinatario: error 550. Los adjuntos se eliminan por error y no llegan a nadie.',
  'This message says unauthorized attachments deleted for the recipient, error 550',
  'Ce message indique que le destinataire est interdit et que la diffusion échoue par erreur, code 550',
  'Esta mensagem diz que o destinatário não está autorizado e os anexos são eliminados por engano, erro 550',
  'Legal department: recipients can not open confidential attachments since Monday, error 0x800',
  'Notice: recipients of the distribution list do not get attachments, they are deleted by the antivirus',
  'Aviso: virus detectado en adjuntos de destinatario externo, se elimina archivo, notificar a seguridad',
  'En cumplimiento del RGPD necesito eliminar los datos del usuario de baja y notificarle la supresión de su buzón confidencial',
  'La información que sale en el informe confidencial no es la del destinatario correcto, por error se envía a otro.',
  'Sus datos personales están incluidos en la web por error y aparecen en Google según RGPD, hay que quitarlos',
  'Este documento es confidencial y lo ve todo el mundo',
  'This email was sent to an external client and bounced',
  'This message is shown on the external screen',
  'Ce message est affiché sur un écran externe',
  'Este mensaje fue enviado con imágenes externas',
  'Este es un correo automático que llega duplicado cada hora',
  'Este es un correo de phishing que pide la contraseña',
  'No responda a este correo sale como asunto de todos los avisos',
  'Powered by Jira se ve en vez del logo de la empresa en la página de inicio',
  'Responda encima de esta línea sale en todos los correos de Zendesk',
  'No suele recibir correos de los clientes de Francia',
  'Este correo ha sido analizado en busca de virus por Avast, pero no llega',
]

const ABOVE: readonly string[] = [
  '',
  'Buenos días,\n\n',
  'Hi\n',
  'Bonjour Marie,\n',
  'No va el correo de ventas.\n\n',
]

/** What mail programs and companies put below a mail. */
const NOTICES: readonly string[] = [
  'Virus-free. www.avast.com',
  'Libre de virus. www.avg.com',
  'Livre de vírus. www.avast.com',
  'Este correo electrónico ha sido analizado en busca de virus por Avast.\nwww.avast.com',
  "L'absence de virus dans ce courrier électronique a été vérifiée par le logiciel antivirus Avast.",
  'This email has been checked for viruses by Avast antivirus software.\nwww.avast.com',
  'CAUTION: This email originated from outside of the organization. Do not click links.',
  'This message originated outside your organization.',
  'ATENCIÓN: Este correo proviene de fuera de la organización. No abra enlaces.',
  '[EXTERNAL]',
  'Ce message a été envoyé depuis un expéditeur externe.',
  'ATTENTION : Ce courriel provient de l’extérieur de l’organisation.',
  'ATENÇÃO: Este e-mail foi enviado de fora da organização.',
  'Responsable del tratamiento: ACME. Finalidad: gestionar su consulta. Derechos: acceso, rectificación y supresión en rgpd@acme.com.',
  'AVISO LEGAL: Este correo electrónico es confidencial.\nSi no es el destinatario, bórrelo.\n\nLEGAL NOTICE: This e-mail is confidential. If you are not the addressee, delete it.',
  'Le informamos que sus datos personales forman parte de un fichero de ACME SL con la finalidad de gestionar la relación comercial, conforme al Reglamento (UE) 2016/679.',
  'No me imprimas si no es necesario. Protejamos el medio ambiente',
  'Ce courriel est confidentiel et peut contenir des informations protégées. Si vous n’êtes pas le destinataire, veuillez le supprimer.',
  '##- Please type your reply above this line -##',
  '##- Escriba su respuesta por encima de esta línea -##',
  'Freshdesk: por favor responda encima de esta línea',
  'This email is a service from Acme. Delivered by Zendesk.',
  'Powered by Jira Service Management',
  '** Este es un mensaje automático, por favor no responda **',
  'Please do not reply to this email.',
  'Clasificación: Uso interno',
  '<image001.png>',
  '[https://acme.com/logo.png]',
  'AVISO: Este mensaje puede contener datos personales protegidos conforme a la Ley Federal de Protección de Datos Personales.',
  "You don't often get email from ana@acme.com. Learn why this is important",
  'No suele recibir correo electrónico de ana@acme.es. Por qué es esto importante',
  "Aquest missatge i els fitxers adjunts són confidencials i s'adrecen exclusivament als seus destinataris. Si l'heu rebut per error, us preguem que ens ho comuniqueu i l'elimineu.",
  'As informações contidas nesta mensagem são confidenciais e de uso exclusivo do destinatário. Qualquer divulgação é proibida.',
]

const clean = (text: string): string => {
  const once = cleanText(text)
  assert.equal(cleanText(once), once)
  return once
}

describe('cleanText: matters worded like a notice', () => {
  for (const matter of MATTERS) {
    for (const above of ABOVE) {
      test(above + matter, () => assert.equal(clean(above + matter), above + matter))
    }
  }
})

describe('cleanText: notices of all kinds', () => {
  for (const notice of NOTICES) {
    test(notice, () => assert.equal(clean(`No va el wifi\n\n${notice}`), 'No va el wifi'))
  }
})
