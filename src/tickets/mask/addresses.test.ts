import { describeMasking } from './tables.test-helper.ts'

describeMasking('addresses and versions', {
  masked: [
    ['la IP del cliente es 10.1.2.3', 'la IP del cliente es [IP_1]'],
    ['Exchange 190.1.2.3', 'Exchange [IP_1]'],
    ['SQL 10.1.1.5 y servidor SAP 10.2.0.5', 'SQL [IP_1] y servidor SAP [IP_2]'],
    ['impresora HP 10.1.2.3', 'impresora HP [IP_1]'],
    ['servidor Citrix 24.2.0.172:443', 'servidor Citrix [IP_1]:443'],
  ],
  kept: [
    'Teams 25.4.1.2',
    'Sophos 27.2.1.3',
    'Adobe Reader 24.2.20.3',
    'Citrix 24.2.0.172',
    'Edge 90.0.0.1',
    'cliente 10.1.2.3',
    'versão 10.2.3.4',
  ],
})
