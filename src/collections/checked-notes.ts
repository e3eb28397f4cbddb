import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkDraft } from '../validation/check-roles.ts';
import { readRoleFile, ROLES_DIR } from '../validation/read-role-file.ts';
import { reportToTerminal } from '../validation/reporters/terminal.ts';
import { parseRoleFile } from '../validation/role-file.ts';

/**
 * Hands the compiler the very text that was checked, and nothing for a dossier that has problems. The compiler would
 * otherwise read the file again by its own idea of where front matter ends, and act on keys that our schema never saw.
 */
export function checkedNotes(): AstroIntegration {
  return {
    name: 'checked-notes',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [{ name: 'checked-notes', enforce: 'pre', load: (id: string) => loadNotes(root, id) }] } });
      },
    },
  };
}

/**
 * The source to compile for a dossier's module, or undefined for a module of another kind. Throws the report of a broken
 * dossier, and for MDX that stands anywhere else: a folder is known by its name, since the root may be a symbolic link.
 */
function loadNotes(root: string, id: string): string | undefined {
  const path = id.replace(/[?#].*$/su, '').replaceAll('\\', '/');
  if (!path.endsWith('.mdx')) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!path.endsWith(`/${ROLES_DIR}/${name}`)) throw new Error(`${path} is no dossier: only files in ${ROLES_DIR} may be MDX.`);
  const source = readRoleFile(root, `${ROLES_DIR}/${name}`);
  if ('rule' in source) throw new Error(reportToTerminal([source]));
  const parsed = parseRoleFile(source);
  const issues = checkDraft(parsed);
  if (issues.length > 0) throw new Error(reportToTerminal(issues));
  // Empty front matter of our own: a line of hyphens in the notes is then only a line.
  return `---\n---\n${parsed.file.body}`;
}
