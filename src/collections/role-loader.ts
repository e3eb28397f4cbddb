import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkDrafts } from '../validation/check-roles.ts';
import { readRoleFiles, ROLES_DIR } from '../validation/read-role-file.ts';
import { reportToTerminal } from '../validation/reporters/terminal.ts';
import { parseRoleFile, type ParsedFile } from '../validation/role-file.ts';
import type { ValidRoleFile } from '../validation/rules/rule.ts';

/** Loads the dossiers through the content check, so that the build sees what the check saw and nothing else. */
export function roleLoader(): Loader {
  return {
    name: 'roles',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const fill = filler(context, root);
      const problems = fill();
      if (problems) throw new Error(`The dossiers have problems.\n\n${problems}`);
      watch(context, join(root, ROLES_DIR), fill);
    },
  };
}

/** Replaces the stored entries, or leaves them as they are and returns the report. */
type Fill = () => string | undefined;

/** Fills the store from the files as they are. An unfinished draft is shown: that is how it gets finished. A file that has not changed is not read again. */
function filler({ store }: LoaderContext, root: string): Fill {
  let known = new Map<string, ParsedFile>();
  let stored = new Set<ValidRoleFile>();
  return () => {
    const { sources, issues: readIssues } = readRoleFiles(root);
    const parsed = sources.map((source) => {
      const earlier = known.get(source.path);
      return earlier?.file.text === source.text ? earlier : parseRoleFile(source);
    });
    known = new Map(parsed.map((each) => [each.file.path, each]));
    const { files, issues } = checkDrafts(parsed, readIssues);
    if (issues.length > 0) return reportToTerminal(issues, new Map(sources.map(({ path, text }) => [path, text])));
    const shown = files.filter(({ id }) => !id.startsWith('_'));
    const ids = new Set(shown.map(({ id }) => id));
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
    for (const file of shown) if (!stored.has(file)) put(store, file);
    stored = new Set(shown);
    return undefined;
  };
}

function put(store: LoaderContext['store'], { id, path, role, body }: ValidRoleFile): void {
  const hasBody = body.trim() !== '';
  store.set({ id, data: role, filePath: path, ...(hasBody ? { body, deferredRender: true } : {}) });
}

function watch({ watcher, logger }: LoaderContext, folder: string, fill: Fill): void {
  if (!watcher) return;
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    const problems = fill();
    if (problems) logger.error(`Not reloaded.\n\n${problems}`);
  });
}
