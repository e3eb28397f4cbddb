import { z } from 'zod';
import { doc } from './text.ts';

const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const MAX_LENGTH = 80;

/** Whether a text can be the id of a dossier, and with it a file name and an address. */
export function isId(text: string): boolean {
  return WORDS.test(text) && text.length <= MAX_LENGTH;
}

/** An id that a dossier had before its present one. */
export const formerId = z
  .string()
  .max(MAX_LENGTH)
  .regex(WORDS)
  .meta(doc({ title: 'Former id', description: 'An id that this file had before, in lower-case words and hyphens.', example: 'monitoring-evangelist' }));
