/** Where the lettering of a scale hangs from its tick, at 0 to 100 of the scale: inside it at both ends. */
export function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at <= 0) return 'start';
  return at >= 100 ? 'end' : 'middle';
}
