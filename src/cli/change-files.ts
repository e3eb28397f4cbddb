import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Renaming } from '../authoring/rename.ts';

/** Writes and removes files under a root. When one fails, puts back what was changed and throws what happened. */
export function changeFiles(root: string, { write, remove }: Renaming): void {
  const before = [...write.map(({ path }) => path), ...remove].map((path) => ({ path, content: contentOf(join(root, path)) }));
  const drafts = write.map(({ path }) => join(root, dirname(path), `.${basename(path)}.new`));
  try {
    // On a full disk this fails, and no file has been touched yet.
    write.forEach(({ text }, index) => writeFileSync(drafts[index]!, text));
    write.forEach(({ path }, index) => renameSync(drafts[index]!, join(root, path)));
    for (const path of remove) rmSync(join(root, path));
  } catch (error) {
    for (const draft of drafts) putBack(draft, undefined);
    const lost = before.filter(({ path, content }) => !putBack(join(root, path), content)).map(({ path }) => path);
    const outcome = lost.length > 0 ? `These files could not be put back: ${lost.join(', ')}.` : 'Every file was put back as it was.';
    throw new Error(`${(error as Error).message}\n${outcome}`, { cause: error });
  }
}

/** The bytes of a file, or undefined when there is none. Throws when it is there and cannot be read. */
function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Gives a file its former content and says whether it has it; one that was not touched is left alone. */
function putBack(path: string, content: Buffer | undefined): boolean {
  try {
    if (content === undefined) rmSync(path, { force: true });
    else if (!contentOf(path)?.equals(content)) writeFileSync(path, content);
    return true;
  } catch {
    return false;
  }
}
