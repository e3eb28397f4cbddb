import { issueAt } from '../role-file.ts';
import { isValid, type Rule } from './rule.ts';

/** A file is filed before it is revised: feeds and lists sort by these days. */
export const dates: Rule = {
  name: 'dates',
  checkFile: (file) => {
    if (!isValid(file)) return [];
    const { filed, revised } = file.role;
    if (!revised || revised > filed) return [];
    return [issueAt(file, 'dates', ['revised'], `It is not after ${filed}, the day of filing.`, 'Give the day of the change, or remove it.')];
  },
};
