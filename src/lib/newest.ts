import { compareText } from './text.ts';

/** What is asked of a file to say how new it is: its date as YYYY-MM-DD and its order. */
export interface Filed {
  readonly filed: string;
  readonly order: { readonly id: string };
}

/** The files filed last, newest first. Files of one date take turns by order, so that a full day shows one of each. */
export function newestFirst<File extends Filed>(files: readonly File[], limit: number): File[] {
  const seen = new Map<string, number>();
  const turns = files.map((file) => {
    const key = `${file.filed} ${file.order.id}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return { file, turn };
  });
  return turns
    .toSorted((a, b) => compareText(b.file.filed, a.file.filed) || a.turn - b.turn)
    .slice(0, limit)
    .map(({ file }) => file);
}
