import { isDevice, isId } from '../../schemas/id.ts';
import { issueAt } from '../role-file.ts';
import type { Rule } from './rule.ts';

/** The file name is the id and the address, for good: plain lower-case words joined by hyphens. */
export const fileName: Rule = {
  name: 'file-name',
  checkFile: (file) => {
    const name = file.path.replace(/^.*\//u, '');
    if (isDevice(file.id)) return [issueAt(file, 'file-name', [], `Windows cannot store a file named "${name}".`, 'Add a word to the name.')];
    if (name === '_template.mdx' || (name.endsWith('.mdx') && isId(file.id))) return [];
    const fix = 'Use lower-case letters a to z, digits and single hyphens, at most 80 of them, then .mdx: enterprise-architect.mdx.';
    return [issueAt(file, 'file-name', [], `The file name "${name}" cannot be an address.`, fix)];
  },
};
