import { minutes } from '../../lib/day.ts';
import { issueAt } from '../role-file.ts';
import { isValid, type Rule } from './rule.ts';

/** The log runs forward: each entry ends after it starts, and starts when the one before it has ended. */
export const dayLogOrder: Rule = {
  name: 'day-log-order',
  checkFile: (file) => {
    if (!isValid(file)) return [];
    const log = file.role.dayLog;
    return log.flatMap((entry, index) => {
      const at = (field: string, found: string, fix: string) => issueAt(file, 'day-log-order', ['dayLog', index, field], found, fix);
      const previous = log[index - 1];
      const issues = [];
      if (minutes(entry.to) <= minutes(entry.from)) {
        issues.push(at('to', `It ends at ${entry.to}, not after its start at ${entry.from}.`, 'Let it end later than it starts.'));
      }
      if (previous && minutes(entry.from) < minutes(previous.to)) {
        const found = `It starts at ${entry.from}, before the entry above it ends at ${previous.to}.`;
        issues.push(at('from', found, 'Put the entries in order and let none overlap.'));
      }
      return issues;
    });
  },
};
