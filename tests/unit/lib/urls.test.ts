import { describe, expect, it } from 'vitest';
import { editUrl, methodSectionUrl, orderUrl, platesUrl, roleUrl } from '../../../src/lib/urls.ts';

describe('addresses', () => {
  it('end in a slash', () => {
    expect(roleUrl('sdet')).toBe('/roles/sdet/');
    expect(orderUrl('machinales')).toBe('/taxonomy/machinales/');
    expect(platesUrl).toBe('/plates/');
    expect(methodSectionUrl('salary')).toBe('/method/#salary');
  });
  it('offer no edit link without a repository', () => {
    expect(editUrl(undefined, 'sdet')).toBeUndefined();
    expect(editUrl('https://git.example/o/', 'sdet')).toBe('https://git.example/o/edit/main/content/roles/sdet.mdx');
  });
});
