const digitsOf = (text: string): readonly number[] => (text.match(/\d/g) ?? []).map(Number)

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0)

/** Luhn's check digit (ISO/IEC 7812), as on payment cards. */
export const isLuhn = (text: string): boolean => {
  const sum = digitsOf(text)
    .toReversed()
    .reduce((total, digit, index) => {
      const doubled = index % 2 === 1 ? digit * 2 : digit
      return total + (doubled > 9 ? doubled - 9 : doubled)
    }, 0)
  return sum > 0 && sum % 10 === 0
}

/** Remainder modulo 97 is 1 with the first four characters moved to the end (ISO 13616). */
export const isIban = (text: string): boolean => {
  const plain = text.replace(/[\s-]/g, '').toUpperCase()
  const digits = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  )
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** The letter of a Spanish DNI or NIE. */
export const isDni = (text: string): boolean => {
  const plain = text.replace(/[\s.-]/g, '').toUpperCase()
  const number = Number(plain.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))))
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === plain.at(-1)
}

/** The control character of a Spanish company's NIF, digit or letter. */
export const isCompanyNif = (text: string): boolean => {
  const plain = text.replace(/[\s.-]/g, '').toUpperCase()
  const sum = digitsOf(plain.slice(1, 8)).reduce((total, digit, index) => {
    const value = index % 2 === 0 ? digit * 2 : digit
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  const control = (10 - (sum % 10)) % 10
  return plain.at(-1) === String(control) || plain.at(-1) === 'JABCDEFGHI'[control]
}

/** The check digit of a Chilean RUT. */
export const isRut = (text: string): boolean => {
  const plain = text.replace(/[.\s-]/g, '').toUpperCase()
  const digits = digitsOf(plain.slice(0, -1)).toReversed()
  const sum = digits.reduce((total, digit, index) => total + digit * (2 + (index % 6)), 0)
  return '0K987654321'[sum % 11] === plain.at(-1)
}

/** Both check digits of a Brazilian CPF. */
export const isCpf = (text: string): boolean => {
  const digits = digitsOf(text)
  if (new Set(digits).size < 2) return false
  const check = (length: number): number => {
    const weights = Array.from({ length }, (_, index) => length + 1 - index)
    return ((weighted(digits, weights) * 10) % 11) % 10
  }
  return check(9) === digits[9] && check(10) === digits[10]
}

/** The check digit of an Argentine CUIT or CUIL. */
export const isCuit = (text: string): boolean => {
  const digits = digitsOf(text)
  const rest = 11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)
  return digits[10] === (rest === 11 ? 0 : rest === 10 ? 9 : rest)
}

/** Ranges that the US Social Security Administration gives out. */
export const isSsn = (text: string): boolean => {
  const [area = '', group = '', serial = ''] = text.split('-')
  return !/^(?:000|666|9)/.test(area) && group !== '00' && serial !== '0000'
}

/** The key of a French social security number; the departments 2A and 2B count as 19 and 18. */
export const isInsee = (text: string): boolean => {
  const plain = text.replace(/[ .]/g, '').replace('2A', '19').replace('2B', '18')
  return 97 - (Number(plain.slice(0, 13)) % 97) === Number(plain.slice(13))
}
