import { describeMasking } from './tables.test-helper.ts'

describeMasking('phones', {
  masked: [
    ['Tel: +33 6 12 34 56 78', 'Tel: [PHONE_1]'],
    ['Tél : 01 23 45 67 89', 'Tél : [PHONE_1]'],
    ['300 123 4567 o 55 1234 5678', '[PHONE_1] o [PHONE_2]'],
    ['11 98765-4321', '[PHONE_1]'],
    ['020 7946 0958', '[PHONE_1]'],
    ['mi número es 600123456', 'mi número es [PHONE_1]'],
  ],
  kept: [
    '02-05-24 10-31-12, 02.05.24 10.31',
    'entre 10 2023 2024',
    'mi número de pedido es 600123456',
    'commande 300 123 4567',
  ],
})

describeMasking('ids and accounts', {
  masked: [
    ['es91 2100 0418 4502 0005 1332', '[IBAN_1]'],
    ['es9121000418450200051332', '[IBAN_1]'],
    ['CLABE 032180000118359719', 'CLABE [IBAN_1]'],
    ['NIT 900123456-7', 'NIT [ID_1]'],
    ['NISS 12345678901', 'NISS [ID_1]'],
    ['dni número 12345678', 'dni número [ID_1]'],
    ['1 85 05 78 006 084 91', '[ID_1]'],
    ['185057800608491', '[ID_1]'],
    ['CNPJ 11.222.333/0001-81', 'CNPJ [ID_1]'],
  ],
  kept: ['185057800608492', 'es24 desde el lunes hay un fallo', 'nit: rename 2 things', 'DNI caducado'],
})
