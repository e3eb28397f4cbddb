/** The text from `start` to `end` becomes `text`. Offsets are those of the file's text, `end` exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One repair. */
export interface Edit extends TextEdit {
  /** Where to point a reader, within the range. */
  readonly at: number;
  /** What is wrong, one sentence. */
  readonly found: string;
  /** Dotted path of the field; empty for a line or the field notes. */
  readonly field: string;
}

/** Applies edits. One that lies within another is already part of the other's text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < done) continue;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** The text between two offsets, with the edits applied that lie there. */
export function rewritten(text: string, edits: readonly Edit[], start: number, end: number): string {
  const inside = edits.filter((edit) => start <= edit.start && edit.end <= end);
  return applyEdits(text.slice(start, end), inside.map((edit) => moved(edit, -start)));
}

/** Edits of a text to which others were applied first, with the offsets they have before that. */
export function rebased(edits: readonly Edit[], earlier: readonly Edit[]): Edit[] {
  let shift = 0;
  const steps = earlier
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const from = start + shift + text.length;
      shift += text.length - (end - start);
      return { from, shift };
    });
  const before = (offset: number) => offset - (steps.findLast(({ from }) => from <= offset)?.shift ?? 0);
  return edits.map((edit) => ({ ...edit, start: before(edit.start), end: before(edit.end), at: before(edit.at) }));
}

function moved(edit: Edit, by: number): Edit {
  return { ...edit, start: edit.start + by, end: edit.end + by, at: edit.at + by };
}
