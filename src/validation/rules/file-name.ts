import { issueAt } from '../role-file.ts';
import type { Rule } from './rule.ts';

/** Windows keeps these names for devices: a file so named cannot be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)\.mdx$/u;

const NAME = /^(?:_template|[a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/u;

/** The file name is the id and the address, for good: plain lower-case words joined by hyphens. */
export const fileName: Rule = {
  name: 'file-name',
  checkFile: (file) => {
    const name = file.path.replace(/^.*\//u, '');
    if (DEVICE.test(name)) {
      return [issueAt(file, 'file-name', [], `Windows cannot store a file named "${name}".`, 'Add a word to the name.')];
    }
    if (NAME.test(name) && name.length <= 84) return [];
    const fix = 'Use lower-case letters a to z, digits and single hyphens, at most 80 of them, then .mdx: enterprise-architect.mdx.';
    return [issueAt(file, 'file-name', [], `The file name "${name}" cannot be an address.`, fix)];
  },
};
