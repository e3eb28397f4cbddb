import { z } from 'zod';
import { doc } from './text.ts';

const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const MAX_LENGTH = 80;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Whether a text can be the id of a dossier, and with it a file name and an address. */
export function isId(text: string): boolean {
  return WORDS.test(text) && text.length <= MAX_LENGTH && !isDevice(text);
}

/** Whether Windows keeps a name for a device: a file so named cannot be checked out there. */
export function isDevice(name: string): boolean {
  return DEVICE.test(name);
}

/** An id that a dossier had before its present one. */
export const formerId = z
  .string()
  .max(MAX_LENGTH)
  .regex(WORDS)
  .meta(doc({ title: 'Former id', description: 'An id that this file had before, in lower-case words and hyphens.', example: 'monitoring-evangelist' }));
