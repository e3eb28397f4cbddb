import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Terminal } from '../../src/cli/new-prompts.ts';

/** Keys a terminal sends. */
export const keys = { enter: '\r', down: '\u001b[B', stop: '\u0003', clear: '\u0015' };

/** A terminal without a screen: types each text when the one before it has led to the question it belongs to. */
export function typist(script: readonly (readonly [question: string, text: string])[]): { terminal: Terminal; screen: () => string } {
  const input = new PassThrough();
  const rest = [...script];
  let seen = '';
  let screen = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const text = stripVTControlCharacters(chunk.toString());
      screen += text;
      seen += text;
      const [next] = rest;
      if (next && seen.includes(next[0])) {
        rest.shift();
        seen = '';
        setImmediate(() => input.write(next[1]));
      }
      done();
    },
  });
  // Each prompt ends its output, which a real terminal ignores.
  output.end = () => output;
  return { terminal: { input, output }, screen: () => screen };
}
