import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { CODE_CACHE } from './code-cache.ts';

const root = join(import.meta.dirname, '../..');
enableCompileCache(join(root, CODE_CACHE));
// Only now, so that the cache holds it, too: half of the time for one dossier is the reading of the program.
const { runCheck } = await import('./check-command.ts');
process.exitCode = runCheck(root, process.argv.slice(2));
