import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { carryOver, duplicateKey } from './duplicates.ts'
import { ticketOf } from './ticket.test-helper.ts'

const keyOf = (description: string): string => duplicateKey(ticketOf({ description })).key
const slotsOf = (description: string): readonly string[] => duplicateKey(ticketOf({ description })).slots

const SAME: readonly (readonly [what: string, a: string, b: string])[] = [
  ['machines of one kind', 'SRV-SQL01 caído', 'srv-files02.acme.local caído'],
  ['pages of a service', 'No carga https://portal.acme.com/a', 'No carga https://portal.acme.es/b'],
  ['machines', 'PC-0123 no enciende', 'PC-0456 no enciende'],
  ['addresses and people', 'Usuario: jperez, IP 10.0.0.1', 'Usuario: mgarcia, IP 10.0.0.2'],
  ['ticket numbers', 'Igual que INC0012345', 'Igual que INC0099999'],
  ['mail and phone', 'Avisar a ana@x.es, tel. 600 123 456', 'Avisar a luis@x.es, tel. 611 222 333'],
  ['counts', 'Afecta a 12 usuarios', 'Afecta a 40 usuarios'],
  ['amounts', 'Quedan 1,5 GB en la unidad', 'Quedan 30 GB en la unidad'],
  ['percentages', 'El disco está al 99 %', 'El disco está al 97%'],
  ['order numbers', 'No sale el pedido 4500012345', 'No sale el pedido 4500099999'],
  ['dates and times', 'Falla desde el 02/05/2024 a las 10:31', 'Falla desde el 13/06/2024 a las 9:05'],
  ['named dates', 'Falla desde el 2 de mayo', 'Falla desde el 13 de junio de 2024'],
  ['days', 'Falla desde ayer', 'Falla desde hoy'],
  ['weekdays', 'It fails since Monday', 'It fails since Friday'],
  ['case, accents, punctuation and blanks', 'La impresión NO sale!!', 'la impresion  no sale.'],
  ['greetings', 'Hola, no abre Outlook', 'Buenos días equipo: no abre Outlook'],
  ['greetings with a name', 'Hola Juan,\nno abre Outlook', 'no abre Outlook'],
  ['greetings without punctuation', 'Hola no abre Outlook', 'no abre Outlook'],
  ['farewells', 'No abre Outlook. Gracias', 'No abre Outlook. Un saludo.'],
  ['farewells with a name', 'No abre Outlook. Gracias, Ana Pérez', 'No abre Outlook.'],
  ['farewell, name and a remark', 'No abre.\nGracias, Ana Pérez Sigue ocurriendo.', 'No abre.'],
  ['counters', 'No abre Outlook (2)', 'No abre Outlook'],
  ['remarks es', 'No abre Outlook. Sigue igual.', 'No abre Outlook.'],
  ['remarks en', 'Outlook is down. Still happening! Any news?', 'Outlook is down.'],
  ['a remark after a quotation', 'Sale "error" Sigue igual.', 'Sale "error"'],
  ['urgency', 'No abre Outlook. Es urgente, por favor.', 'No abre Outlook.'],
  ['urgency after a reply prefix', 'RV: URGENTE!!! No abre Outlook', 'No abre Outlook'],
  ['numbers in brackets', 'La bandeja (2) se atasca', 'La bandeja (3) se atasca'],
  ['how often an error came', 'Sale el error 5 veces', 'Sale el error 7 veces'],
  ['that it is not the first time', 'No imprime otra vez.', 'No imprime'],
  ['times in words', 'Falla desde hace una hora', 'Falla desde hace dos horas'],
  ['ages in words', 'It failed two hours ago', 'It failed three hours ago'],
  ['short farewells', 'buen dia, no imprime, slds', 'no imprime'],
  ['remarks fr', 'Outlook en panne. Toujours pareil', 'Outlook en panne'],
  ['extensions', 'Llamar al interno 2502', 'Llamar al interno 2611'],
  ['counted errors', '12 error messages', '15 error messages'],
  ['orders that an error is about', 'Error al abrir el pedido 4500012', 'Error al abrir el pedido 4500099'],
  ['shops that an error is about', 'Error en la tienda 123', 'Error en la tienda 456'],
  ['what an error counts', 'Falla con 3 usuarios', 'Falla con 5 usuarios'],
  ['American dates', 'It fails since May 3', 'It fails since June 12'],
  ['hours of the day', 'It fails since 9am', 'It fails since 10 am'],
  ['hours es', 'Falla a las 8 de la mañana', 'Falla a las 9 de la tarde'],
  ['hours fr', 'En panne depuis 10h30', 'En panne depuis 9h15'],
  ['days fr', 'En panne depuis lundi', 'En panne depuis ce matin'],
  ['days pt', 'Falha desde segunda-feira', 'Falha desde terça-feira'],
  ['months', 'Falla desde mayo', 'Falla desde junio'],
  ['weeks', 'It fails this week', 'It fails last week'],
  ['teams', 'Hola equipo de soporte, no va', 'Estimado equipo de TI: no va'],
  ['units', 'Tarda 30 segundos en abrir', 'Tarda 5 minutos en abrir'],
  ['sizes', 'Quedan 800 MB libres', 'Quedan 2,5 GB libres'],
  ['counts in words', 'Afecta a dos usuarios', 'Afecta a 5 usuarios'],
  ['ages', 'Falla desde hace un par de días', 'Falla desde hace 3 horas'],
  ['ordinal dates', 'It fails since 3rd June', 'It fails since 14th of July'],
  ['short months', 'It fails since Jun 3, 2024', 'It fails since Jul 14'],
  ['serial numbers', 'Portátil S/N 5CG8320ABC no enciende', 'Portátil S/N 5CG9999XYZ no enciende'],
  ['users of passwords', 'Resetear contraseña de jperez', 'Resetear contraseña de mgarcia'],
  ['remarks alone that differ in case and punctuation', 'SIGUE IGUAL!', 'Sigue igual'],
  ['people', 'Alta de usuario: Juan Pérez', 'Alta de usuario: MARTA GOMEZ'],
  ['people en', 'Reset password for John Smith', 'Reset password for Mary Jones'],
  ['repeated identifiers', 'PC-1 no ve a PC-2 ni PC-1', 'PC-3 no ve a PC-4 ni PC-3'],
]

const DIFFERENT: readonly (readonly [what: string, a: string, b: string])[] = [
  ['negation', 'no puedo imprimir', 'puedo imprimir'],
  ['error numbers', 'La VPN da error 809', 'La VPN da error 619'],
  ['codes', 'Falla con 0x80070005', 'Falla con 0x80070006'],
  ['named codes', 'Sale ORA-00600', 'Sale ORA-12154'],
  ['HTTP states', 'La API responde 504', 'La API responde 502'],
  ['mail codes', 'NDR 550 5.7.1', 'NDR 550 5.1.1'],
  ['SAP messages', 'mensaje F5 702', 'mensaje F5 263'],
  ['transactions', 'VA01 lenta', 'VA02 lenta'],
  ['versions', 'VPN 5.1.2 no conecta', 'VPN 5.1.3 no conecta'],
  ['versions that look like dates', 'VPN 6.1.10 no conecta', 'VPN 6.1.11 no conecta'],
  ['versions with a word', 'versión 4.2', 'versión 4.3'],
  ['products', 'SAP no abre', 'Oracle no abre'],
  ['product numbers', 'Windows 10 no arranca', 'Windows 11 no arranca'],
  ['product numbers in lower case', 'office 2016 lento', 'office 2019 lento'],
  ['products that are not in any list', 'Falla Zentrix 9 al abrir', 'Falla Zentrix 10 al abrir'],
  ['years', 'cierre contable 2023', 'cierre contable 2024'],
  ['updates', 'tras KB5034441 no arranca', 'tras KB5034122 no arranca'],
  ['products after a plea', 'Urgente: Outlook', 'Urgente: Teams'],
  ['words after a plea', 'Por favor, Zentrix', 'Por favor, Novalia'],
  ['products after a greeting', 'Hola, Outlook, no abre', 'Hola, Teams, no abre'],
  ['what stands on the line after a farewell', 'Gracias.\nZentrix', 'Gracias.\nNovalia'],
  ['remarks that are all that is said', 'Seguimos sin servicio', 'Urgente'],
  ['what people lost', 'John Lost Password', 'Mary Reset Password'],
  ['who is who', 'Alta de Juan Pérez, baja de Juan Gómez', 'Alta de Ana Ruiz, baja de Eva Sanz'],
  ['which machine is which', 'PC-1 llama a PC-1', 'PC-1 llama a PC-2'],
  ['kinds of machines', 'PC-0123 no enciende', 'PRN-0123 no enciende'],
  ['kinds of machines in names with a site', 'ESMADWL01234 no responde', 'ESMAD-SRV-01 no responde'],
  ['services', 'correo.acme.com no responde', 'vpn.acme.com no responde'],
  ['services of addresses', 'No carga https://webmail.acme.com/x', 'No carga https://portal.acme.com/x'],
  ['kinds of identifiers', 'avisa PC-0123', 'avisa ana@x.es'],
  ['a remark that says something', 'Sigue igual tras reiniciar', 'Falla tras reiniciar'],
  ['numbers of errors in brackets', 'La VPN da error (691) al conectar', 'La VPN da error (809) al conectar'],
  ['small numbers of errors in brackets', 'Sale el código (5)', 'Sale el código (7)'],
  ['negative codes', 'La macro da error -2147221164', 'La macro da error -2147221233'],
  ['codes after nothing but their word', 'código 31', 'código 43'],
  ['codes pt', 'aparece o erro 50', 'aparece o erro 53'],
  ['codes fr', "code d'erreur 50", "code d'erreur 51"],
  ['return codes', 'termina con RC=8', 'termina con RC=12'],
  ['alarms', 'salta la alarma 12', 'salta la alarma 15'],
  ['all ports of a list', 'abrir los puertos 443 y 3389', 'abrir los puertos 443 y 8443'],
  ['inner errors', 'error interno 2502', 'error interno 2503'],
  ['kinds of errors', 'error fatal 1603', 'error fatal 1618'],
  ['errors of the system', 'error del sistema 53', 'error del sistema 64'],
  ['errors behind a colon', 'error al conectar: 691', 'error al conectar: 809'],
  ['errors behind a dash', 'error - 12', 'error - 53'],
  ['what fails with a number', 'falla con 691', 'falla con 809'],
  ['what a program says', 'me sale el 691', 'me sale el 809'],
  ['what a page gives', 'me da un 403 al entrar', 'me da un 404 al entrar'],
  ['rejections', 'rejeição 217', 'rejeição 218'],
  ['consumables', 'tóner 305', 'tóner 301'],
  ['bits', 'Office de 32 bits', 'Office de 64 bits'],
  ['architectures', 'instalar java x86', 'instalar java x64'],
  ['releases of a part of a product', 'sap gui 750 falla', 'sap gui 770 falla'],
  ['errors behind their number', 'I get a 400 error', 'I get a 500 error'],
  ['HTTP states with their names', '502 Bad Gateway', '504 Bad Gateway'],
  ['releases', 'Windows 11 22H2 falla', 'Windows 11 23H2 falla'],
  ['exit codes', 'código de salida 3010', 'código de salida 1603'],
  ['what a program ends with', 'el instalador termina con 1603', 'el instalador termina con 1618'],
  ['notes of SAP', 'SAP nota 2534216', 'SAP nota 2534299'],
  ['modules', 'módulo 3 del PLC', 'módulo 7 del PLC'],
  ['languages', 'C# no compila', 'C no compila'],
]

describe('duplicateKey', () => {
  for (const [what, a, b] of SAME) {
    test(`${what} do not tell apart`, () => {
      assert.equal(keyOf(a), keyOf(b))
      assert.equal(slotsOf(a).length, slotsOf(b).length)
    })
  }
  for (const [what, a, b] of DIFFERENT) {
    test(`${what} tell apart`, () => assert.notEqual(keyOf(a), keyOf(b)))
  }

  test('slots are the values in the order of the text', () => {
    assert.deepEqual(slotsOf('PC-0123 y PC-0456: 12 usuarios desde el 02/05/2024'), [
      'PC-0123',
      'PC-0456',
      '12 usuarios',
      '02/05/2024',
    ])
  })

  test('counts in words go with what they count, amounts with their unit', () => {
    assert.deepEqual(slotsOf('Afecta a dos usuarios y tarda 30 segundos'), ['dos usuarios', '30 segundos'])
  })

  test('numbers of places behind a sign are no counters and go with their word', () => {
    assert.deepEqual(slotsOf('No imprime caja #2'), ['caja #2'])
  })

  test('a ticket without text has no key', () => {
    assert.deepEqual(duplicateKey(ticketOf({})), { key: '', slots: [] })
  })

  test('a title is not a description, a resolution not a note', () => {
    const text = 'No abre Outlook'
    const keys = [{ title: text }, { description: text }, { notes: text }, { resolution: text }].map(
      (texts) => duplicateKey(ticketOf(texts)).key,
    )
    assert.equal(new Set(keys).size, 4)
  })

  test('notes count whatever their days and order, those that say nothing not at all', () => {
    const a = duplicateKey(
      ticketOf({ notes: '2024-05-01: Se reinició PC-1.\n2024-05-02: Se cambió el cable.' }),
    )
    const b = duplicateKey(
      ticketOf({
        notes: '2024-06-07: Se cambió el cable.\n2024-06-08: Se reinició PC-9.\n2024-06-09: Sigue igual.',
      }),
    )
    assert.equal(a.key, b.key)
    assert.equal(carryOver('Reinicio de PC-1', a.slots, b.slots), 'Reinicio de PC-9')
  })

  test('each duplicate names its own machine', () => {
    const first = duplicateKey(
      ticketOf({ title: 'PC-0123 sin red', description: 'El equipo PC-0123 no tiene red' }),
    )
    const second = duplicateKey(
      ticketOf({ title: 'PC-0456 sin red', description: 'El equipo PC-0456 no tiene red' }),
    )
    assert.equal(first.key, second.key)
    assert.equal(carryOver('PC-0123 sin red.', first.slots, second.slots), 'PC-0456 sin red.')
  })
})
