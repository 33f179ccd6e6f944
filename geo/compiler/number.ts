/** How many decimals a number is written with. */
export function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/**
 * Half a unit of the last significant digit as written: 0.005 for "435.11", 50 for "96800", because
 * the zeros at the end of a whole number say nothing.
 */
export function toleranceOf(text: string): number {
  const decimals = decimalsOf(text);
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  const zeros = /^-?\d*?[1-9](0*)$/.exec(text)?.[1]?.length ?? 0;
  return 0.5 * 10 ** zeros;
}

/** How many digits of a number say something: 3 for "0.0435" and "96800", 5 for "435.11". */
export function significantDigits(text: string): number {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return (text.includes('.') ? digits : digits.replace(/0+$/, '')).length;
}
