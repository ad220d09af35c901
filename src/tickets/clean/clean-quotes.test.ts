import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cleanText } from './clean-text.ts'

/** What goes in, what must come out; exact, and the same when it goes in again. */
type Case = readonly [what: string, before: string, after: string]

const MAIL_CASES: readonly Case[] = [
  [
    'original message',
    'No va SAP hoy\n\n-----Original Message-----\nFrom: Ana\nSent: Monday\nTo: B\nSubject: x\n\nviejo',
    'No va SAP hoy',
  ],
  ['mensaje original', 'No va SAP hoy\n-----Mensaje original-----\nviejo', 'No va SAP hoy'],
  [
    'header block es',
    'No va SAP hoy\n\nDe: Ana <a@x.es>\nEnviado el: lunes\nPara: B\nAsunto: x\n\nviejo',
    'No va SAP hoy',
  ],
  [
    'header block en, bold',
    'SAP is down again\n\n**From:** Ana\n**Sent:** Monday\n**To:** B\n**Subject:** x\n\nold',
    'SAP is down again',
  ],
  [
    'header block pt',
    'SAP não abre hoje\n\nDe: Ana\nEnviada em: segunda\nPara: B\nAssunto: x\n\nvelho',
    'SAP não abre hoje',
  ],
  [
    'header block fr',
    'SAP ne marche plus\n\nDe : Ana\nEnvoyé : lundi\nÀ : B\nObjet : x\n\nvieux',
    'SAP ne marche plus',
  ],
  [
    'header squeezed into a line',
    'No va SAP hoy De: Ana Enviado: lunes Para: B Asunto: x viejo texto',
    'No va SAP hoy',
  ],
  [
    'On … wrote',
    'It fails every morning\n\nOn Mon, May 6, 2024 at 10:31 AM Ana <a@x.es> wrote:\n> old\n> text',
    'It fails every morning',
  ],
  [
    'El … escribió',
    'Falla todas las mañanas\n\nEl lun, 6 may 2024 a las 10:31, Ana (<a@x.es>) escribió:\n\nviejo',
    'Falla todas las mañanas',
  ],
  [
    'Le … a écrit',
    'Cela échoue chaque matin\nLe 6 mai 2024 à 10:31, Ana a écrit :\n> vieux',
    'Cela échoue chaque matin',
  ],
  [
    'Em … escreveu',
    'Falha todas as manhãs\nEm 6 de mai de 2024, Ana escreveu:\n> velho',
    'Falha todas as manhãs',
  ],
  [
    'wrapped attribution',
    'Falla todas las mañanas\nEl lun, 6 may 2024 a las 10:31, Ana Pérez (<a@x.es>)\nescribió:\n> viejo',
    'Falla todas las mañanas',
  ],
  [
    'text behind the attribution',
    'No arranca el portátil\n\nEl lun., jun. 3, 2024 a la(s) 10:31 a. m., Ana<a@x.es> escribió: Hola Ana, ¿qué modelo es?',
    'No arranca el portátil',
  ],
  ...[
    'Ana Paz <a@x.pt> escreveu (segunda, 3/06/2024 à(s) 10:31):',
    'Ana Paz <a@x.es> escribió el lun., 3 jun. 2024 10:31:',
    'Missatge de Ana Pau <a@x.cat> del dia dl., 3 de juny 2024 a les 10:31:',
    '2024-06-03 10:31 GMT+02:00 Ana Paz <a@x.es>:',
    '---- Activado lun, 03 jun 2024 10:31:05 +0200 Ana Paz <a@x.es> escribió ----',
    'Am 03.06.2024 um 10:31 schrieb Ana Paz <a@x.de>:',
    'De: "Ana Paz" <a@x.es>\nPara: B <b@x.es>\nEnviados: Lunes, 3 de Junio 2024 10:31:05\nAsunto: x',
    'Von: Ana Paz <a@x.de>\nGesendet: Montag, 3. Juni 2024 10:31\nAn: b@x.de\nBetreff: x',
  ].map((header): Case => [header, `No va SAP hoy\n\n${header}\n\nHola, ¿desde cuándo?`, 'No va SAP hoy']),
  ['lines with >', 'Falla todas las mañanas\n> viejo\n>> más viejo', 'Falla todas las mañanas'],
  ['an answer below the quote', '> ¿Sigue fallando?\nSí, falla cada mañana', 'Sí, falla cada mañana'],
  ['escaped >', 'Falla todas las mañanas\n&gt; viejo', 'Falla todas las mañanas'],
  [
    'forwarded: only the quote speaks',
    'Te reenvío\n\n-----Original Message-----\nFrom: Ana\nSent: Monday\nTo: B\nSubject: VPN caída\n\nNo conecta la VPN',
    'Te reenvío\nVPN caída\nNo conecta la VPN',
  ],
  [
    'see below',
    'Hi team, please see below.\n\nFrom: Ana\nSent: Monday\nTo: B\nSubject: VPN\n\nThe VPN does not connect',
    'Hi team, please see below.\nVPN\nThe VPN does not connect',
  ],
  [
    'nothing above',
    'De: Ana\nEnviado: lunes\nPara: B\nAsunto: VPN\n\nNo conecta la VPN\n\nDe: B\nEnviado: domingo\nPara: Ana\nAsunto: VPN\n\nmás viejo',
    'VPN\nNo conecta la VPN',
  ],
  ['only lines with >', '> No conecta la VPN\n> desde ayer', 'No conecta la VPN\ndesde ayer'],
  [
    'a remark above',
    'Sigue igual\n\nEl 6/5/2024, Ana escribió:\n> No conecta la VPN',
    'Sigue igual\nNo conecta la VPN',
  ],
  [
    'a list of fields is no header',
    'De: Madrid\nEquipo: PC-1\nNo enciende',
    'De: Madrid\nEquipo: PC-1\nNo enciende',
  ],
  ['a shell prompt', 'ejecuto y sale esto:\n> ping srv', 'ejecuto y sale esto:\nping srv'],
  [
    'a form with the fields of a mail',
    'Fecha: 02/05/2024\nDe: Almacén\nPara: Sistemas\nAsunto: no hay red\nDetalle: sin red desde ayer',
    'Fecha: 02/05/2024\nno hay red\nDetalle: sin red desde ayer',
  ],
  [
    'a quotation in the middle',
    'El usuario nos dice esto\n> no abre\nY hemos mirado el perfil',
    'El usuario nos dice esto\nno abre\nY hemos mirado el perfil',
  ],
  [
    'an answer below an attribution',
    'El 6/5/2024, Ana escribió:\n> viejo texto aquí\n\nSí, falla cada mañana',
    'Sí, falla cada mañana',
  ],
  ...[
    [
      'sentence before a log',
      'La carga nocturna de SAP falla siempre.\nEl 12/05 el proceso escribió:\nORA-00600 internal error',
    ],
    [
      'sentence before a log en',
      'The nightly job fails.\nOn 2024-06-03 03:15 the service wrote:\nORA-00600 internal error',
    ],
    [
      'what goes from one place to another',
      'Traslado de equipos.\nDe: Madrid\nPara: Sevilla\nFecha: 12/06\nNecesito trasladar 3 equipos con docking y dos monitores',
    ],
    [
      'a rule of a firewall',
      'Necesito abrir el cortafuegos.\nDe: 10.0.0.1\nA: 10.0.0.2\nFecha: 12/06\nPuertos 443 y 8443',
    ],
    ['a session of Python', '>>> import os\n>>> os.lsdir()\nAttributeError\nFalla el script en el servidor'],
  ].map(([what = '', text = '']): Case => [what, text, text]),
  [
    'forwarded twice',
    'FYI\n\nFrom: John <j@x.com>\nSent: Monday\nTo: IT\nSubject: Re: VPN\n\nplease help\n\nFrom: Ann <a@x.com>\nSent: Sunday\nTo: John\nSubject: VPN\n\nThe VPN drops every 5 minutes',
    'FYI\nVPN\nThe VPN drops every 5 minutes',
  ],
  [
    'a reminder above an acknowledgement',
    'Seguimos igual. ¿Alguien puede contestar?\n\nEl 3 de junio de 2026, Mesa <mesa@acme.es> escribió:\n> Hemos recibido su solicitud sobre el móvil.\n>\n> El 1 de junio de 2026, Ana Paz escribió:\n>> El correo no sincroniza en el iPhone.',
    'Seguimos igual. ¿Alguien puede contestar?\nEl correo no sincroniza en el iPhone.',
  ],
  [
    'an attribution without an address',
    'Falla todas las mañanas\nOn 6/3/24 3:15 PM, John Smith wrote:\nold',
    'Falla todas las mañanas',
  ],
  [
    'a log quoted by >',
    'The nightly job fails.\nOn 2024-06-03 the service wrote:\n> ORA-00600',
    'The nightly job fails.\nOn 2024-06-03 the service wrote:\nORA-00600',
  ],
  ['a template of comments', '<!-- Steps -->\nAbrir Word\nCerrar <b>Word</b>', 'Abrir Word\nCerrar Word'],
]

describe('cleanText: quoted mail', () => {
  for (const [what, before, after] of MAIL_CASES) {
    test(what, () => {
      assert.equal(cleanText(before), after)
      assert.equal(cleanText(after), after)
    })
  }
})
