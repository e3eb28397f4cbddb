import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from '../support/pages.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of pages) {
  test.describe(path, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`passes axe in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
      });
    }

    test('asks no other origin for anything and has no error', async ({ page, baseURL }) => {
      const faults: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL!)) faults.push(request.url());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        const missingPage = path === '/no-such-file/' && message.text().includes('404');
        if (message.type() === 'error' && !missingPage) faults.push(message.text());
      });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(faults).toEqual([]);
    });
  });
}

test.describe('axe passes', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`with results open in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/taxonomy/?q=advocate');
      await expect(page.getByRole('list', { name: 'Matching files' }).getByRole('link').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });

    test(`with every drawer open in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const path of ['/plates/', '/roles/sdet/']) {
        await page.goto(path);
        expect(await page.locator('details').evaluateAll((drawers: HTMLDetailsElement[]) => drawers.map((drawer) => (drawer.open = true)).length)).toBeGreaterThan(0);
        const { violations } = await new AxeBuilder({ page }).include('details').withTags(WCAG).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`), path).toEqual([]);
      }
    });

    test(`with nothing found in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/taxonomy/?q=xyzzyxyzzy');
      await expect(page.getByRole('link', { name: 'File it' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('taxonomy-browser').withTags(WCAG).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });

    test(`with the dialog open in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/');
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('test automation');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    });
  }
});
