import { z } from 'zod';

/** Line breaks, NUL, zero-width marks and fillers, right-to-left overrides, halves of characters; not the U+FE0F of emoji. */
const INVISIBLE = /(?!\uFE0F)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

export interface FieldDoc {
  readonly title: string;
  readonly description: string;
  /** Absent for fields that hold other fields. */
  readonly example?: string;
}

/** Documentation that reaches the error messages and the JSON Schema of a field. */
export function doc({ title, description, example }: FieldDoc) {
  return { title, description, ...(example === undefined ? {} : { examples: [example] }) };
}

/** Number of words in a text, by white space. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** One line of plain text of at most `max` characters; never interpreted as HTML. */
export function line(max: number, field: FieldDoc) {
  return z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text.trim() !== '', { error: 'It is blank.', abort: true })
    .refine((text) => !INVISIBLE.test(text), {
      error: 'It contains a line break, a tab or an invisible character.',
    })
    .meta(doc(field));
}

/** The insider truth behind an item: at most 15 words, kept in the file, not printed. */
export function fact(example: string) {
  return line(140, {
    title: 'Fact',
    description: 'The checkable truth the item starts from, at most 15 words. It is not printed.',
    example,
  }).refine((text) => countWords(text) <= 15, { error: ({ input }) => `It has ${countWords(String(input))} words; at most 15 fit.` });
}
