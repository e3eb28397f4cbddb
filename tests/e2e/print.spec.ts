import { expect, test } from '@playwright/test';
import { roleIds, sampleIds } from '../support/pages.ts';

const MOST_PAGES = 3;

/** A test each, so that they share the processors; a browser for every dossier would take twice the time. */
const BATCHES = 4;

// Letter is the shorter sheet.
for (const [format, ids] of [['Letter', roleIds], ['A4', sampleIds]] as const) {
  for (let batch = 0; batch < BATCHES; batch += 1) {
    test(`dossiers print on at most ${MOST_PAGES} pages of ${format}, part ${batch + 1} of ${BATCHES}`, async ({ page }) => {
      test.setTimeout(240_000);
      for (const id of ids.filter((_, index) => index % BATCHES === batch)) {
        await page.goto(`/roles/${id}/`);
        const pdf = (await page.pdf({ format })).toString('latin1');
        const count = (pdf.match(/\/Type\s*\/Page\b/gu) ?? []).length;
        expect.soft(count > 0 && count <= MOST_PAGES, `${id} prints on ${count} pages`).toBe(true);
      }
    });
  }
}

test('the sheet has the plate, the address and the sources, and nothing to click', async ({ page }) => {
  await page.goto('/roles/sdet/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const text of ['/roles/sdet/', /OEWS, May 2025/u, /O\*NET 30\.0/u]) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
  await expect(page.getByRole('img', { name: /^A worker ant/u })).toBeVisible();
  for (const gone of ['nav', 'section-rail', '.permalink', 'body > header', 'random-role', 'details']) await expect(page.locator(gone).first()).toBeHidden();
  for (const text of ['View full taxonomy', /^System match/u]) await expect(page.getByText(text).first()).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});
