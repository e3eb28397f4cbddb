import { expect, test, type Page } from '@playwright/test';

const HEADING = 'Salary delusion';
const permalink = (page: Page) => page.getByRole('link', { name: `Link to this section: ${HEADING}`, exact: true });
const notice = (page: Page) => page.locator('share-file').getByRole('status');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('where the clipboard may be written', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a click on a permalink, or Enter, copies its whole address, says so, and leads there', async ({ page, baseURL }) => {
    await page.goto('/roles/sdet/?q=a#org-chart');
    await permalink(page).click();
    await expect(notice(page)).toHaveText(`Copied. Link to this section: ${HEADING}`);
    await expect(notice(page)).toBeInViewport();
    expect(await clipboard(page)).toBe(`${baseURL}/roles/sdet/#salary`);
    expect(page.url()).toBe(`${baseURL}/roles/sdet/?q=a#salary`);
    await page.getByRole('link', { name: /^Link to this section: The habitat/u }).press('Enter');
    await expect(notice(page)).toHaveText(/^Copied\. Link to this section: The habitat/u);
    expect(await clipboard(page)).toBe(`${baseURL}/roles/sdet/#habitat`);
    await expect(notice(page)).toBeEmpty();
  });

  test('a citation is copied in each format, with the whole address', async ({ page, baseURL }) => {
    await page.goto('/roles/sdet/');
    await page.getByText('Cite this file').click();
    const shown = await page.locator('share-file pre').allInnerTexts();
    for (const [index, format] of ['plain text', 'Markdown', 'BibTeX'].entries()) {
      await page.getByRole('button', { name: `Copy as ${format}` }).press('Enter');
      await expect(notice(page)).toHaveText(`Copied as ${format}`);
      expect(await clipboard(page)).toBe(shown[index]);
      expect(shown[index]).toContain(`${baseURL}/roles/sdet/`);
    }
  });
});

test('where the clipboard is denied, a permalink leads to its section and nothing is claimed', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    const refuse = () => ((window as unknown as { asked: boolean }).asked = true) && Promise.reject(new DOMException('Denied', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await page.goto('/roles/sdet/');
  await permalink(page).click();
  await page.waitForFunction(() => 'asked' in window);
  await expect(page).toHaveURL(/\/roles\/sdet\/#salary$/u);
  await expect(notice(page)).toBeEmpty();
  expect(faults).toEqual([]);
});

test('the share sheet is offered where there is one', async ({ page, baseURL }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: (data: object) => Promise.resolve(Object.assign(window, { data })) }));
  await page.goto('/roles/sdet/#salary');
  await page.getByRole('button', { name: 'Share it' }).click();
  expect(await page.evaluate(() => (window as unknown as { data: object }).data)).toEqual({ title: 'SDET | Otiose', url: `${baseURL}/roles/sdet/` });
});

test('and not where there is none', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto('/roles/sdet/');
  await expect(page.locator('share-file button').first()).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a permalink is a link, and a citation is there to be selected', async ({ page }) => {
    await page.goto('/roles/sdet/');
    await permalink(page).click();
    await expect(page).toHaveURL(/\/roles\/sdet\/#salary$/u);
    await page.getByText('Cite this file').click();
    await expect(page.locator('share-file pre')).toHaveText([/^“SDET”\. Otiose, .* filed \d{4}-\d\d-\d\d/u, /^\[SDET\]\(/u, /^@misc\{otiose-sdet,/u]);
    await expect(page.locator('share-file pre').last()).toBeVisible();
    await expect(page.getByRole('button', { name: /^(?:Copy|Share)/u })).toHaveCount(0);
  });
});
