import { expect, test, type Locator, type Page } from '@playwright/test';
import { roles } from '../support/pages.ts';

/** Presses Tab until an element has the focus; fails when it takes more than a page's worth of presses. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab did not come by.');
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const results = (page: Page) => page.getByRole('list', { name: 'Matching files' }).getByRole('link');

test('from the home page to a dossier', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the file' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await tabTo(page, page.getByRole('searchbox', { name: 'Search the taxonomy' }));
  await page.keyboard.type('enterprise architect');
  await expect(results(page).first()).toHaveText('Enterprise Architect');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Enterprise Architect');
});

test('through the filters of the taxonomy to a dossier and back', async ({ page }) => {
  await page.goto('/taxonomy/');
  const order = page.getByLabel('Order', { exact: true });
  await tabTo(page, order);
  await page.keyboard.press('ArrowDown');
  const chosen = await order.inputValue();
  const count = roles.filter((role) => role.order === chosen).length;
  await expect(page.getByRole('status')).toHaveText(`${count} files found.`);
  await expect(results(page)).toHaveCount(count);
  const name = (await results(page).first().textContent())!;
  await tabTo(page, results(page).first());
  await expect(page).toHaveURL(`/taxonomy/?order=${chosen}`);
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(name);
  await page.goBack();
  await expect(order).toHaveValue(chosen);
  await expect(results(page)).toHaveCount(count);
});

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('by the rail of a dossier into a section, and on from there', async ({ page }) => {
    await page.goto('/roles/sdet/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, page.locator('section-rail a').nth(2));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#salary$/u);
    await page.keyboard.press('Tab');
    const section = page.locator('section[aria-labelledby=salary]');
    await expect(section.locator(':focus')).toHaveCount(1);
  });
});

test('into the search dialog, not out of it but by Escape, and back to its button', async ({ page }) => {
  await page.goto('/method/');
  const button = page.getByRole('button', { name: 'Search' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    // Beyond the last stop of a modal dialog is the browser's own window.
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement!.closest('dialog') !== null)).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});
