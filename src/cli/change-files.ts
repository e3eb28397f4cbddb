import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Renaming } from '../authoring/rename.ts';

/** Writes and removes files under a root. When one fails, puts back what was changed and throws what happened. */
export function changeFiles(root: string, { write, remove }: Renaming): void {
  const before = [...write.map(({ path }) => path), ...remove].map((path) => ({ path, content: contentOf(join(root, path)) }));
  try {
    for (const { path, text } of write) writeFileSync(join(root, path), text);
    for (const path of remove) rmSync(join(root, path));
  } catch (error) {
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
