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
    ['equipo W10-CONTA-03 y equipo P0012345', 'equipo [HOST_1] y equipo [HOST_2]'],
    ['ordenador ORD-0123, IMP0234', 'ordenador [HOST_1], [HOST_2]'],
    ['portátil PT-1234, laptop AB-0123', 'portátil [HOST_1], laptop [HOST_2]'],
    ['servidor test1', 'servidor [HOST_1]'],
    ['\\\\filesrv.', '\\\\[HOST_1].'],
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
    'PC-LENTO, PC-BLOQUEADO, LT-PERDIDO, NB-ROTO, LAPTOP-NUEVA',
    'device name: missing, nombre del servidor: incorrecto, host: down',
    'nome do computador: desconhecido',
    'server error500, equipo core-i7, equipo nuevo2',
    'ordenador Dell-5420, equipo HP-840',
    'portátil T-490, portátil HP-840',
    'LDAP389, HTTP8080, SAPGUI770',
  ],
})
