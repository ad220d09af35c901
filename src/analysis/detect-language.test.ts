import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DetectedLanguage, detectLanguage } from './detect-language.ts'

const cases: readonly [DetectedLanguage, readonly string[]][] = [
  [
    'es',
    [
      'no va wifi',
      'La VPN no conecta desde casa',
      'impresora atascada',
      'No puedo entrar al correo',
      'olvide mi clave',
      'SAP no abre',
      'Solicitud de acceso',
      '¿Cuándo?',
      'Error en la transacción VA01 de SAP al contabilizar la factura',
      'se cayo el internet en la oficina',
    ],
  ],
  [
    'en',
    [
      'VPN down',
      'printer jammed again',
      'Cannot log in',
      'Outlook will not open',
      'New laptop request',
      'forgot my password',
      'Need access to the finance folder',
      'screen flickering',
    ],
  ],
  [
    'pt',
    [
      'Não consigo acessar o e-mail',
      'Impressora não funciona',
      'Esqueci minha senha',
      'sem acesso à rede da empresa',
    ],
  ],
  [
    'fr',
    ['Impossible de se connecter au réseau', "L'imprimante ne marche pas", 'Mot de passe oublié, merci'],
  ],
  [
    'other',
    [
      '',
      '12345',
      'VA01',
      'Der Drucker druckt nicht',
      'Non riesco ad accedere alla posta',
      'No puc entrar amb el meu ordinador',
    ],
  ],
]

for (const [language, texts] of cases)
  for (const text of texts) test(`${language}: ${text}`, () => assert.equal(detectLanguage(text), language))
