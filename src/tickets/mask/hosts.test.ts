import { describeMasking } from './tables.test-helper.ts'

describeMasking('hosts', {
  masked: [
    ['MADPC0123, ESMADWL01234 y WKS00123', '[HOST_1], [HOST_2] y [HOST_3]'],
    ['SRV-MAIL, MXSRV-EXCH2 y srv-correo', '[HOST_1], [HOST_2] y [HOST_3]'],
    ['COL-BOG-LT-045', '[HOST_1]'],
    ['PC-RECEPCION', '[HOST_1]'],
    ['hostname: finanzas-pc', 'hostname: [HOST_1]'],
    ['hostname: finanzas', 'hostname: [HOST_1]'],
    ['hostname finanzas-pc', 'hostname [HOST_1]'],
    ['nome do computador: lisboa01', 'nome do computador: [HOST_1]'],
    ['nom du poste : PARCON0042', 'nom du poste : [HOST_1]'],
    [
      'servidor web2, servidor sap01, servidor oracle-prd1',
      'servidor [HOST_1], servidor [HOST_2], servidor [HOST_3]',
    ],
  ],
  kept: [
    'equipo optiplex3050, equipo iphone13',
    'registros SRV-records, PC-BASED, server-side',
    'hostname: localhost, device name: iPhone de Ana',
    'nombre del servidor: producción',
    'LDAP389, HTTP8080, SAPGUI770',
  ],
})
