import { describeMasking } from './tables.test-helper.ts'

describeMasking('codes and models', {
  masked: [
    ['ver FRM-40735 en PROJ-1234', 'ver FRM-40735 en [TICKET_1]'],
    ['Termina con error. [MESA-8740] Aviso', 'Termina con error. [[TICKET_1]] Aviso'],
    ['el error de PROJ-1234 sigue', 'el error de [TICKET_1] sigue'],
    ['failure on the other inits, HADOOP-166', 'failure on the other inits, [TICKET_1]'],
    ['portátil Dell LT-00456', 'portátil Dell [HOST_1]'],
    ['Cisco AP-01', 'Cisco [HOST_1]'],
    ['MX-01 y SQL-PRD01', '[HOST_1] y [HOST_2]'],
  ],
  kept: [
    'sale FRM-40735, REP-1800 y APP-FND-01564',
    'IMP-00003, EXP-00056, LRM-00109, KUP-04040',
    'UDE-00018, OSD-04002, NZE-28890, OCI-22053, PRVF-4007',
    'BEA-000337, DPI-1047, VPN-809, SQL-08001, JDBC-0001',
    'MSIS-7065, CAA-50021, IDX-10501, AADSTS50058',
    'aparece XYZ-00123 al abrir, sale ABC-1234',
    'falla al imprimir: ABC-1234',
    'fails with ABC-1234',
    "l'application affiche ABC-1234",
    'o programa mostra ABC-1234',
    'ABC-1234 error',
    'Kyocera FS-1320 y Kyocera Ecosys FS-9530',
    'Cisco WS-C2960, Cisco Catalyst WS-C2960',
    'Lexmark MX-511, Sharp MX-3071, QNAP TS-453, Aruba AP-515',
    'APC SMT-1500, Ingenico IPP-320, Yealink MVC-400',
    'Realtek RTL-8111, Wacom STU-430, Brother HL-1210',
    'RAID-5, LTO-8, IVA-21, ESXi-7, AVX-512, HD-1080',
    'FASE-2 en la SALA-101',
    'UNE-EN-60601, ENE-FEB-2024',
  ],
})
