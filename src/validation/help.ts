import { site } from '../site.ts';

const RULES = '.github/CONTRIBUTING.md';

/** Where a rule is explained: its section in CONTRIBUTING, at the repository where its address is known. */
export function helpFor(rule: string): string {
  const base = site.repositoryUrl ? `${site.repositoryUrl}/blob/main/` : '';
  return `${base}${RULES}#${rule}`;
}
