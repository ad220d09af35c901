import { isCompanyNif, isCpf, isCuit, isDni, isInsee, isRut, isSsn } from './checksums.ts'
import type { Rule } from './rule.ts'

const ID_WORD =
  '(?:DNI|NIE|NIF|CIF|CURP|RFC|RUT|RUN|CPF|CNPJ|RG|SSN|NSS|NIT|CUIT|CUIL|RUC|NISS|VAT|clave de elector|(?:licencia|carn[ée]) de conducir|afiliaci[óo]n|contribuinte|SIRET|SIREN|NIR|INSEE|(?:n[úu]mero de )?c[ée]dula(?: de (?:identidad|ciudadan[íi]a))?|pasaporte|passaporte|passport|passeport|c\\.c\\.|documento de identi(?:dad|dade)|s[ée]curit[ée] sociale)'
const NUMBER_WORD = '(?:n[úu]mero|number|num[ée]ro|n[.ºo°úu]{1,2}m?\\.?|es|is|est|é)?'

const hasFiveDigits = (value: string): boolean => (value.match(/\d/g)?.length ?? 0) >= 5

export const ID_RULES: readonly Rule[] = [
  { type: 'ID', hint: /\/\d{4}-/, pattern: /(?<![\w.-])\d{2}\.?\d{3}\.?\d{3}\/\d{4}-\d{2}(?![\w-])/g },
  {
    type: 'ID',
    pattern:
      /(?<![\w.-])[12][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}(?![\w-])/g,
    accept: isInsee,
  },
  { type: 'ID', pattern: /(?<![\w.-])(?:\d{8}|\d{2}\.\d{3}\.\d{3})[ -]?[A-Z](?![\w-])/gi, accept: isDni },
  { type: 'ID', pattern: /(?<![\w-])[XYZ][ -]?\d{7}[ -]?[A-Z](?![\w-])/gi, accept: isDni },
  { type: 'ID', pattern: /(?<![\w-])[A-HJNP-SUVW]-?\d{7}[\dA-J](?![\w-])/g, accept: isCompanyNif },
  {
    type: 'ID',
    hint: /[a-z]\d{6}[hmx]/i,
    pattern:
      /(?<!\w)[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[HMX][A-Z]{5}[A-Z\d]\d(?!\w)/gi,
  },
  {
    type: 'ID',
    hint: /[A-ZÑ&]\d{6}[A-Z\d]{2}[A\d](?!\w)/,
    pattern: /(?<!\w)[A-ZÑ&]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[A-Z\d]{2}[A\d](?!\w)/g,
  },
  {
    type: 'ID',
    hint: /\d{3}-[\dKk](?![\w-])/,
    pattern: /(?<=(?<lead>(?<![\w.-])(?:\d{1,2}\.\d{3}\.\d{3}|\d{7,8})))-[\dKk](?![\w-])/g,
    accept: isRut,
  },
  {
    type: 'ID',
    hint: /\.\d{3}-/,
    pattern: /(?<![\w.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/g,
    accept: isCpf,
  },
  {
    type: 'ID',
    hint: /-\d{8}-/,
    pattern: /(?<![\w.-])(?:20|2[3-7]|3[0134])-\d{8}-\d(?![\w-])/g,
    accept: isCuit,
  },
  { type: 'ID', hint: /-\d\d-\d{4}/, pattern: /(?<![\w.-])\d{3}-\d{2}-\d{4}(?![\w-])/g, accept: isSsn },
  {
    type: 'ID',
    words:
      'dni nie nif cif curp rfc rut run cpf cnpj rg ssn nss nit cuit cuil ruc niss vat contribuinte siret siren nir insee cedula cédula pasaporte passaporte passport passeport c.c. documento securit sécurit afiliaci'
        .split(' ')
        .concat('clave de e', 'licencia de c', 'carnet de c', 'carné de c'),
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${ID_WORD}(?!\\w) {0,2}${NUMBER_WORD} {0,2}[:#=]? {0,2}(?<value>(?=[A-Z]{0,3}[ .-]?\\d)[A-Z\\d](?:[.-]?[A-Z\\d]){5,17})(?![\\w/])`,
      'iy',
    ),
    accept: hasFiveDigits,
  },
  {
    type: 'ID',
    words: ['nuss', 'naf', 'nss', 'seguridad social'],
    pattern:
      /(?:NUSS|NAF|NSS|seguridad social)(?!\w)(?: n[ºo°]\.?| n[úu]mero)?(?: es)? {0,2}[:#]? {0,2}(?<value>\d{2}[ /-]?\d{7,8}[ /-]?\d{2})(?![\w/]|[.-]\d)/iy,
  },
  {
    type: 'ID',
    words: [
      'matr',
      'legajo',
      'numero de',
      'número de',
      'employee',
      'codigo de e',
      'código de e',
      'código do f',
    ],
    pattern:
      /(?:matr[íi]cula|matricule|legajo|(?:n[úu]mero|c[óo]digo) (?:de |do )(?:empleado|funcion[áa]rio|colaborador|trabajador)|employee (?:id|number|no\.?|#))(?!\w)(?: n[ºo°]\.?| n[úu]mero| es| is)? {0,2}[:#]? {0,2}(?<value>[A-Z]{0,2}\d{5,10})(?![\w/]|[.:-]\d)/iy,
  },
]
