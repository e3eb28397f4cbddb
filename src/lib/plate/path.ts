/** How many numbers each command takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, S: 4, A: 7, Z: 0 };

/** The plate is engraved in whole units: finer is not seen at its sizes. */
const round = (value: number) => Math.round(value);

/**
 * A drawing in absolute commands M L Q C S A Z as a path of whole units, each command absolute or relative, whichever
 * is shorter. Throws on anything that is not such a command.
 */
export function trace(drawing: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = '';
  for (const { op, args } of commands(drawing)) {
    out += shortest(op, args, x, y);
    [x, y] = op === 'Z' ? [startX, startY] : (args.slice(-2) as [number, number]);
    if (op === 'M') [startX, startY] = [x, y];
  }
  return out;
}

function commands(drawing: string): { op: string; args: number[] }[] {
  return [...drawing.matchAll(/([MLQCSAZ])([^MLQCSAZ]*)/gu)].map(([, op, text]) => {
    const numbers = (text!.match(/\S+/gu) ?? []).map(Number);
    if (numbers.length !== arity[op!] || numbers.some(Number.isNaN)) throw new Error(`Not a command of a path: ${op}${text}`);
    return { op: op!, args: numbers.map(round) };
  });
}

function shortest(op: string, args: readonly number[], x: number, y: number): string {
  if (op === 'Z') return 'z';
  const at = op === 'A' ? 5 : 0;
  const moved = args.map((value, index) => (index < at ? value : (index - at) % 2 === 0 ? value - x : value - y));
  const absolute = command(op, args, moved);
  const relative = command(op.toLowerCase(), moved, moved);
  return relative.length < absolute.length ? relative : absolute;
}

/** One command as text; a straight line along one axis needs one number. */
function command(op: string, args: readonly number[], moved: readonly number[]): string {
  const isUpper = op === op.toUpperCase();
  if (op.toUpperCase() === 'L' && moved[1] === 0) return (isUpper ? 'H' : 'h') + args[0];
  if (op.toUpperCase() === 'L' && moved[0] === 0) return (isUpper ? 'V' : 'v') + args[1];
  return op + args.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : value)).join('');
}
