import { TriajeError } from '../../shared/errors.ts'
import type { Localized } from '../../shared/language.ts'

/** Most categories that a list may have: beyond, no model keeps them apart. */
export const MAX_CATEGORIES = 500
/** Longest name, in UTF-16 units: a name, not a paragraph. */
export const MAX_NAME = 120

/** Why a list of categories cannot be used, as the end of a sentence. */
export const REASONS = {
  empty: () => ({ es: 'no tiene ninguna categoría', en: 'it has no category' }),
  tooMany: (count: number) => ({
    es: `tiene ${count} categorías y el máximo es ${MAX_CATEGORIES}`,
    en: `it has ${count} categories and the limit is ${MAX_CATEGORIES}`,
  }),
  tooDeep: (name: string) => ({
    es: `«${name}» estaría en un tercer nivel y solo se admiten dos`,
    en: `"${name}" would be on a third level and only two are allowed`,
  }),
  cycle: (name: string) => ({
    es: `«${name}» está por encima de sí misma`,
    en: `"${name}" is above itself`,
  }),
  duplicate: (name: string) => ({
    es: `«${name}» aparece dos veces con definición o código distintos`,
    en: `"${name}" appears twice with another definition or code`,
  }),
  duplicateId: (id: string) => ({
    es: `el identificador «${id}» está repetido`,
    en: `the id "${id}" is used twice`,
  }),
  noName: (position: number) => ({
    es: `la categoría número ${position} no tiene nombre`,
    en: `category number ${position} has no name`,
  }),
  nameTooLong: (name: string) => ({
    es: `el nombre «${name.slice(0, 40)}…» tiene más de ${MAX_NAME} caracteres`,
    en: `the name "${name.slice(0, 40)}…" has more than ${MAX_NAME} characters`,
  }),
  notJson: () => ({
    es: 'el texto no es JSON válido',
    en: 'the text is not valid JSON',
  }),
  wrongShape: () => ({
    es: 'se espera una lista de nombres o de objetos con «name»',
    en: 'a list of names or of objects with "name" is expected',
  }),
  noValues: () => ({
    es: 'la columna elegida no tiene ningún valor',
    en: 'the chosen column has no value',
  }),
} as const satisfies Record<string, (...args: never[]) => Localized>

export const invalid = (reason: Localized): TriajeError =>
  new TriajeError('categories.invalid', { reason }, { field: 'categories' })
