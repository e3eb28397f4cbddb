import { expect, test } from '@playwright/test';
import { sections } from '../../src/data/sections.ts';

const numbered = Object.values(sections).filter(({ number }) => number);

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the rail names every numbered section and marks the one it leads to', async ({ page }) => {
    await page.goto('/roles/sdet/');
    const links = page.locator('section-rail a');
    await expect(links).toHaveCount(numbered.length);
    for (const [index, { number, heading }] of numbered.entries()) {
      const link = links.nth(index);
      await expect(link).toHaveAccessibleName(`[${number}] ${heading}`);
      await link.click();
      await expect(link).toHaveAttribute('aria-current', 'location');
      await expect(page.locator('section-rail [aria-current]')).toHaveCount(1);
    }
  });

  test('a section without a number counts to the number before it', async ({ page }) => {
    await page.goto('/roles/sdet/#before-you-accept');
    await expect(page.locator('section-rail [aria-current]')).toHaveText(/^\[10\]/u);
  });

  test('reading on past a jump moves the mark, and the end of the file is its last section', async ({ page }) => {
    await page.goto('/roles/sdet/#day-log');
    const marked = page.locator('section-rail [aria-current]');
    await expect(marked).toHaveText(/^\[09\]/u);
    await page.evaluate(() => document.querySelector('[aria-labelledby=burn-ward]')!.scrollIntoView());
    await expect(marked).toHaveText(/^\[10\]/u);
    await page.evaluate(() => { scrollTo(0, document.body.scrollHeight); });
    await expect(marked).toHaveText(/^\[11\]/u);
  });
});

test.describe('in a window under 80rem', () => {
  test.use({ viewport: { width: 1279, height: 900 } });

  test('there is no rail', async ({ page }) => {
    await page.goto('/roles/sdet/');
    await expect(page.locator('section-rail')).toBeHidden();
  });
});
