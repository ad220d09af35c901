import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { maskText, unmask } from './mask.ts'

const MASKED: readonly (readonly [before: string, after: string])[] = [
  ['Escribe a ana.perez+it@acme.com.mx.', 'Escribe a [MAIL_1].'],
  ['Ana <ana@x.es>; ANA@X.ES', 'Ana <[MAIL_1]>; [MAIL_1]'],
  ['tel. 600 123 456', 'tel. [PHONE_1]'],
  ['llámame al 600123456', 'llámame al [PHONE_1]'],
  ['+34 600-123-456 o +52 (55) 1234 5678', '[PHONE_1] o [PHONE_2]'],
  ['(011) 4567-8901', '[PHONE_1]'],
  ['00 34 600 123 456, 1-800-555-0199', '[PHONE_1], [PHONE_2]'],
  ['fijo 912345678', 'fijo [PHONE_1]'],
  ['Phone: 555-123-4567', 'Phone: [PHONE_1]'],
  ['91 123 45 67 de 9 a 14', '[PHONE_1] de 9 a 14'],
  ['ext. 1234, extensión 5678', 'ext. [PHONE_1], extensión [PHONE_2]'],
  ['IP 10.1.2.3', 'IP [IP_1]'],
  ['10.1.2.3:8080 y 10.0.0.0/24', '[IP_1]:8080 y [IP_2]/24'],
  ['mover 10.1.2.3 de sitio', 'mover [IP_1] de sitio'],
  ['ping a 8.8.8.8', 'ping a [IP_1]'],
  ['sale por 200.45.10.7', 'sale por [IP_1]'],
  ['/home/jperez/x y C:\\\\Users\\\\ana', '/home/[USER_1]/x y C:\\\\Users\\\\[USER_2]'],
  ['fe80::1 y 2001:db8:0:0:0:ff00:42:8329', '[IP_1] y [IP_2]'],
  ['00:1A:2B:3C:4D:5E', '[MAC_1]'],
  ['001a.2b3c.4d5e', '[MAC_1]'],
  ['PC-0123, LT-00456 y SRV-SQL01', '[HOST_1], [HOST_2] y [HOST_3]'],
  ['PC-0123 y pc-0123', '[HOST_1] y [HOST_1]'],
  ['RDS-01 y LPT-MAD-00321', '[HOST_1] y [HOST_2]'],
  ['DESKTOP-AB12CD3 y LT00456', '[HOST_1] y [HOST_2]'],
  ['Evento 4625 en DC01 y en FS02', 'Evento 4625 en [HOST_1] y en [HOST_2]'],
  ['error DB02, versión APP01.2', 'error DB02, versión APP01.2'],
  ['srv-files01.acme.local', '[HOST_1]'],
  ['correo.acme.com.mx no responde', '[HOST_1] no responde'],
  ['\\\\filesrv\\datos$', '\\\\[HOST_1]\\datos$'],
  ['nombre del equipo: MADCON0042', 'nombre del equipo: [HOST_1]'],
  ['usuario: jperez', 'usuario: [USER_1]'],
  ['uid=jperez, login "agarcia"', 'uid=[USER_1], login "[USER_2]"'],
  ['user jdoe cannot log in', 'user [USER_1] cannot log in'],
  ['usuario bloqueado: mgarcia', 'usuario bloqueado: [USER_1]'],
  ['usuario ana.perez bloqueado', 'usuario [USER_1] bloqueado'],
  ['usuario: agarcia no puede entrar', 'usuario: [USER_1] no puede entrar'],
  ['ACME\\jperez', '[USER_1]'],
  ['VPN 80.58.61.250 y Oracle 10.20.30.40', 'VPN [IP_1] y Oracle [IP_2]'],
  ['C:\\Users\\jperez\\Desktop', 'C:\\Users\\[USER_1]\\Desktop'],
  ['INC0012345 y [INC0012345]', '[TICKET_1] y [[TICKET_1]]'],
  ['CRQ000000123, RITM0010001, INC 0012345', '[TICKET_1], [TICKET_2], [TICKET_3]'],
  ['PROY-123 y SOPORTE-7', '[TICKET_1] y [TICKET_2]'],
  ['ticket #12345, caso n.º 4567', 'ticket #[TICKET_1], caso n.º [TICKET_2]'],
  ['REQ-2024-001, caso SD-12345, petición #889', '[TICKET_1], caso [TICKET_2], petición #[TICKET_3]'],
  ['ver https://acme.es/a?b=c. Y www.acme.es/x', 'ver [URL_1]. Y [URL_2]'],
  ['ES91 2100 0418 4502 0005 1332 es la cuenta', '[IBAN_1] es la cuenta'],
  ['DE89370400440532013000', '[IBAN_1]'],
  ['tarjeta 4111 1111 1111 1111', 'tarjeta [CARD_1]'],
  ['12345678Z y X1234567L', '[ID_1] y [ID_2]'],
  ['CURP GARC850101HDFRRL09', 'CURP [ID_1]'],
  ['RUT 12.345.678-5', 'RUT [ID_1]'],
  ['CPF 529.982.247-25', 'CPF [ID_1]'],
  ['CUIT 20-12345678-6', 'CUIT [ID_1]'],
  ['SSN 123-45-6789', 'SSN [ID_1]'],
  ['cédula 1.020.304.050', 'cédula [ID_1]'],
]

const KEPT: readonly string[] = [
  'error 0x80070005, 0xc0000005 y ORA-00600, ORA-12154',
  'ERR_CONNECTION_REFUSED y WHEA_UNCORRECTABLE_ERROR',
  'HTTP 500, HTTP-500, error 809, código 691',
  'NDR 550 5.7.1 y 421 4.4.2',
  'KB5034441, CVE-2024-1234, MS17-010',
  'ISO-8859-1, UTF-8, COVID-19, USB-C, SHA-256, RJ-45',
  'VA01, ME21N, F5 702, ST22',
  'error ABC-1234 y código XYZ-99',
  'Windows 10.0.19045 y versión 10.2.3.4',
  'v1.2.3.4, build 4.2.1.0, AnyConnect 4.10.5.111',
  'Chrome 120.0.6099.109',
  'Chrome/116.0.0.0 y SeaMonkey/2.53.5.1',
  'actualizar jackson a 2.9.10.2',
  'at UserGroupInformation.doAs(UserGroupInformation.java:17)',
  'login: javax.security.auth.login.LoginException',
  'hadoop@3.3.1, región ap-south-1',
  'en C:\\\\Windows\\\\Temp',
  'Oracle 10.2.0.5, SAP 7.50.0.12',
  'Brother MFC-7360, impresora ABC-4300',
  'usuario: solicita acceso',
  'versión del cliente 2.13.374',
  '2024-05-02 10:31:05, 02/05/2024, 12-05-2024',
  'pedido 600123456, factura 4500012345, nº de serie 612345678',
  'no llega al teléfono. 2026-05-26: se avisó',
  'teléfono\n600123456 es el pedido',
  'llamar el 02/05/2024 10:31',
  'importe 1.234.567,89 € y 600 000 000 euros',
  '4111 1111 1111 1112 no es tarjeta',
  '12345678A y ES91 2100 0418 4502 0005 1333',
  'el usuario indica que no puede entrar',
  'user account locked, usuario nuevo, usuario: bloqueado',
  'std::string a::b, TCP\\IP, HKLM\\Software\\X',
  'org.apache.commons.io.FileUtils, Node.js, ASP.NET, Booking.com',
  'SQL-2019, SERVER-2016, Windows 11, Office 365',
  '0x0034600123456, 12:00 34600123 ms, ISO-IEC-27001',
  'portátil T480, impresora M402, RTX-3080',
  'Outlook, SAP, Teams, Citrix Workspace 2203.1',
]

describe('maskText', () => {
  for (const [before, after] of MASKED) {
    test(before, () => {
      const masked = maskText(before)
      assert.equal(masked.text, after)
    })
  }
  for (const text of KEPT) {
    test(`keeps ${text}`, () => assert.equal(maskText(text).text, text))
  }

  test('numbers by first appearance and tells the values', () => {
    const { text, values } = maskText('LT-00456 no ve PC-0123 ni LT-00456')
    assert.equal(text, '[HOST_1] no ve [HOST_2] ni [HOST_1]')
    assert.deepEqual(
      [...values],
      [
        ['[HOST_1]', 'LT-00456'],
        ['[HOST_2]', 'PC-0123'],
      ],
    )
  })

  test('a placeholder that was in the text already keeps its name', () => {
    const { text, values } = maskText('[MAIL_1] y mail_2: ana@x.es')
    assert.equal(text, '[MAIL_1] y mail_2: [MAIL_3]')
    assert.equal(unmask(text, values), '[MAIL_1] y mail_2: ana@x.es')
  })
})

describe('mask and unmask', () => {
  const IDENTIFIERS = MASKED.map(([before]) => before).filter((text) => !/ANA|pc-/.test(text))
  const PIECES =
    '[HOST_1]|HOST_1|MAIL_|[|]|\\|_1| |\n|[ USER_2 ]|1|IP|[EQUIPO_1]|[Usuario|#|0|[HOST0|[ Correo'.split('|')
  const anything = fc
    .array(
      fc.oneof(fc.constantFrom(...IDENTIFIERS), fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
      {
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join(''))

  test('give the text back, whatever it is', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: masked, values } = maskText(text)
        assert.equal(unmask(masked, values), text)
      }),
      { numRuns: 400 },
    )
  })

  for (const piece of [
    'a',
    '1',
    '1 ',
    '1.',
    '1-',
    ':',
    'a@',
    'a.',
    'PC-',
    '\\',
    'http://',
    'usuario ',
    '10.0.0.1 ',
    'error AB-123 ',
    'hostname a-',
    'srv-',
    '#1',
    '8.8.8.8, ',
    'fe80:',
    'tel es ',
    'contacto Ana ',
    'usuario de sap ',
    'sale SQL-404 ',
    'ERR_',
  ]) {
    test(`100 kB of ${JSON.stringify(piece)} take no longer than text`, () => {
      const start = performance.now()
      maskText(piece.repeat(100_000 / piece.length))
      assert.ok(performance.now() - start < 3000)
    })
  }
})
