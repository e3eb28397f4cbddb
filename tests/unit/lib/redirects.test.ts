import { describe, expect, it } from 'vitest';
import { redirectsFile } from '../../../src/lib/redirects.ts';

const HEADER = '# Former addresses of files, from the field formerly.\n';

describe('the file of redirects', () => {
  it('has each former address with and without its last slash', () => {
    const redirects = [
      { from: 'porter', to: 'keeper' },
      { from: 'key-master', to: 'keeper' },
    ];
    expect(redirectsFile(redirects)).toBe(
      `${HEADER}/roles/porter/ /roles/keeper/ 301\n/roles/porter /roles/keeper/ 301\n/roles/key-master/ /roles/keeper/ 301\n/roles/key-master /roles/keeper/ 301\n`,
    );
  });
  it('is a comment when nothing has moved', () => {
    expect(redirectsFile([])).toBe(HEADER);
  });
});
