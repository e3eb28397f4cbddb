import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkDrafts } from '../validation/check-roles.ts';
import { readRoleFiles, ROLES_DIR } from '../validation/read-role-file.ts';
import { reportToTerminal } from '../validation/reporters/terminal.ts';

/** Loads the dossiers through the content check, so that the build sees what the check saw and nothing else. */
export function roleLoader(): Loader {
  return {
    name: 'roles',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const problems = fill(context, root);
      if (problems) throw new Error(`The dossiers have problems.\n\n${problems}`);
      watch(context, root);
    },
  };
}

/** Replaces the stored entries, or leaves them as they are and returns the report. An unfinished draft is shown: that is how it gets finished. */
function fill({ store }: LoaderContext, root: string): string | undefined {
  const { sources, issues: readIssues } = readRoleFiles(root);
  const { files, issues } = checkDrafts(sources, readIssues);
  if (issues.length > 0) return reportToTerminal(issues, new Map(sources.map(({ path, text }) => [path, text])));
  store.clear();
  for (const { id, path, role, body } of files) {
    if (id.startsWith('_')) continue;
    const hasBody = body.trim() !== '';
    store.set({ id, data: role, filePath: path, ...(hasBody ? { body, deferredRender: true } : {}) });
  }
  return undefined;
}

function watch(context: LoaderContext, root: string): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  const folder = join(root, ROLES_DIR);
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    const problems = fill(context, root);
    if (problems) logger.error(`Not reloaded.\n\n${problems}`);
  });
}
