import {
  isLabelledMachine,
  isLikelyName,
  isMachine,
  isNamedMachine,
  isPlaceMachine,
  isServer,
  isSiteMachine,
  isVirtualMachine,
  LIKELY_MACHINE,
  SURE_MACHINE,
} from './machines.ts'
import type { Rule } from './rule.ts'

const MACHINE_TAIL =
  '(?=[a-z_-]{0,20}\\d)[a-z\\d]{1,20}(?:[-_][a-z\\d]{1,20}){0,4}(?:\\.[a-z][a-z\\d-]{1,40}){0,5}(?![\\w-])'

const NAME_WORD =
  '(?:host ?name|(?:nombre|nome) (?:de|del|do|da) (?:equipo|pc|host|servidor|computador|m[áa]quina)|nom (?:de l.ordinateur|du (?:poste|serveur|pc))|computer ?name|device ?name)'
const MACHINE_WORD = `(?:${NAME_WORD}|host|servidor|server|serveur|equipo|m[áa]quina|computador|ordenador|ordinateur|computer)`

/** What only the machines of an inventory begin with, right behind what they are; models begin with anything. */
const INVENTORY = 'PT|ORD|CPU|PO|POR|LPT|TOR|NTB'

/** In names that begin with country and site: "ESMADWL01234" is a laptop in Madrid. */
const TYPE_IN_NAME = 'PC|LT|NB|LAP|WKS?|WS|WL|WD|DT|DSK|NTB|PRN'

export const HOST_RULES: readonly Rule[] = [
  {
    // Serial numbers of HP, which name machines in many inventories.
    type: 'HOST',
    hint: /[A-Z]\d{4}[A-Z\d]{3}/,
    pattern: /(?<![\w-])(?:[58]C[CDG]|CN[DFU]|MX[LQ]|2[CU][AK])\d{4}[A-Z\d]{3}(?![\w-])/g,
    accept: isLikelyName,
  },
  {
    type: 'HOST',
    words: ['vm ', 'nodo', 'node ', 'instanc'],
    pattern:
      /(?:vm|nodo|node|instancia|instance) {1,2}["'«(]?(?<value>[a-z][a-z\d]{0,15}(?:-[a-z\d]{1,15}){1,4}(?<=\d))(?![\w-])/iy,
    accept: isVirtualMachine,
  },
  {
    type: 'HOST',
    hint: /-[A-Z]{2,6}-[A-Z]{0,6}\d{3}/,
    pattern: /(?<![\w.-])[A-Z]{2,6}(?:-[A-Z]{2,6}){1,3}-[A-Z]{0,6}\d{3,6}(?![\w-])/g,
    accept: isSiteMachine,
  },
  {
    type: 'HOST',
    hint: /[-_][a-z_-]{0,20}\d/i,
    pattern: new RegExp(
      `(?<=(?<lead>(?<![\\w.-])(?:${SURE_MACHINE}|${LIKELY_MACHINE})))[-_]${MACHINE_TAIL}`,
      'gi',
    ),
    accept: isMachine,
  },
  {
    type: 'HOST',
    hint: /s(?:rv|vr)[a-z\d]{0,8}[-_]/i,
    pattern:
      /(?<![\w.-])[A-Z]{0,6}(?:SRV|SVR)[A-Z\d]{0,8}[-_][A-Z\d]{2,15}(?:[-_][A-Z\d]{1,15}){0,3}(?![\w-])/gi,
    accept: isServer,
  },
  {
    type: 'HOST',
    hint: /[BLPTC]-[A-Z]{4}/,
    pattern:
      /(?<![\w.-])(?:(?:PC|LT|LAP|LAPTOP|NB)-(?!BASED|COMPATIBLE|LINT|PORTATIL|LAPTOP|DESKTOP|ESCRITORIO|SOBREMESA)[A-Z]{4,15}|DESKTOP-[A-Z]{7})(?![\w-])/g,
    accept: isPlaceMachine,
  },
  {
    type: 'HOST',
    hint: /(?:pc|lt|nb|ap|op|rn|pv|ks|ws)\d{3}/i,
    pattern: /(?<![\w.-])(?:(?:PC|LT|NB|LAP|LAPTOP|DESKTOP|PRN|TPV|WKS)\d{3,8}|WS\d{5,8})(?![\w-])/gi,
    accept: isLikelyName,
  },
  {
    type: 'HOST',
    hint: /(?:PC|LT|NB|AP|KS|WK|WS|WL|WD|DT|SK|RN|TB)\d{3}/,
    pattern: new RegExp(`(?<![\\w.-])[A-Z]{2,6}(?:${TYPE_IN_NAME})(?:\\d{4,6}|0\\d\\d)(?![\\w-])`, 'g'),
    accept: isLikelyName,
  },
  {
    type: 'HOST',
    hint: /s(?:rv|vr)/i,
    pattern: /(?<![\w.-])[A-Z]{0,6}(?:SRV|SVR)[A-Z]{0,8}\d{1,4}(?![\w-])/gi,
    accept: isLikelyName,
  },
  {
    type: 'HOST',
    hint: /(?:DC|FS|PP|EB|DB|QL|MX|TS|DS|AS|HV|SX|XI|VM|SW|AP|TR|FW|RN|MP)0\d/,
    pattern:
      /(?<![\w.-])(?:DC|FS|APP|WEB|DB|SQL|MX|TS|RDS|NAS|HV|ESXI?|VM|SW|AP|RTR|FW|PRN|IMP)0\d(?:(?<=IMP0\d)\d{1,3})?(?![\w-]|\.\d)/g,
    accept: isLikelyName,
  },
  {
    type: 'HOST',
    words: ['host', 'nombre de', 'nome d', 'nom d', 'computer', 'device'],
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${NAME_WORD} {0,2}[:=#]? {0,2}["'«]?(?<value>(?<=[:=#] {0,2}["'«]?)[a-z][a-z\\d_-]{2,30}|[a-z][a-z\\d_]{2,20}-(?:pc|lt|srv|laptop))(?![\\wÀ-ÿ-])`,
      'iy',
    ),
    accept: isLabelledMachine,
  },
  {
    type: 'HOST',
    words: [
      'host',
      'servidor',
      'server',
      'serveur',
      'equipo',
      'maquina',
      'máquina',
      'nombre de',
      'comput',
      'ordenador',
      'ordinateur',
      'device',
      'nome d',
      'nom d',
    ],
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${MACHINE_WORD} {0,2}(?:[:=#]|es|is|é|est|llamad[oa])? {0,2}["'«(]?(?<value>(?=[a-z_-]{1,20}\\d)[a-z][a-z\\d_-]{3,30})(?![\\wÀ-ÿ-])`,
      'iy',
    ),
    accept: isNamedMachine,
  },
  {
    type: 'HOST',
    words: ['portatil', 'portátil', 'ordenador', 'ordinateur', 'comput', 'laptop', 'torre'],
    pattern: new RegExp(
      `(?:port[áa]til|ordenador|ordinateur|computador|laptop|torre)[ :("]{1,2}(?<value>(?:${INVENTORY})-\\d{3,6}|[A-Z]{2,4}-0\\d{2,5})(?![\\w-])`,
      'iy',
    ),
    accept: isLikelyName,
  },
]
