import { expect, test } from '@playwright/test';
import { sections } from '../../src/data/sections.ts';
import { roleIds } from '../support/pages.ts';

const expected = Object.values(sections).filter(({ id }) => id !== 'field-notes');

test.use({ javaScriptEnabled: false });

for (const id of roleIds) {
  test(`${id} has every section, numbered, in order, each with its permalink`, async ({ page }) => {
    await page.goto(`/roles/${id}/`);
    const headings = await page.locator('article section > h2').allInnerTexts();
    expect(headings.map((text) => text.replace(/\s+/gu, ' ').trim().toUpperCase())).toEqual(
      expected.map(({ number, heading }) => `${number ? `[${number}] ` : ''}${heading.toUpperCase()}`),
    );
    for (const section of expected) {
      await expect(page.locator(`#${section.id} a`)).toHaveAttribute('href', `#${section.id}`);
    }
    const text = await page.locator('article').innerText();
    for (const label of [/what does an? .* actually do\?/iu, /known aliases \/ disguises/iu, /flight risk:\s*\d+%/iu, /\[diagnosis\]/iu, /\[if engaged:\]/iu, /linkedin illusion/iu, /otiose translation/iu, /median \$\d/iu, /for each dollar of/iu, /OEWS, May 2025/u, /a good answer:/iu, /\[view full taxonomy\]/iu]) {
      expect(text).toMatch(label);
    }
  });
}
