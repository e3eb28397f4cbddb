import { expect, test, type Page } from '@playwright/test';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search the taxonomy' });
const results = (page: Page) => page.getByRole('list', { name: 'Matching files' }).getByRole('link');
const verdict = (page: Page) => page.getByRole('status');

test('the index is fetched on first use, once', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(requests).not.toContain('/search-index.json');
  await box(page).pressSequentially('enterprise');
  await expect(results(page).first()).toHaveText('Enterprise Architect');
  expect(requests.filter((path) => path === '/search-index.json')).toHaveLength(1);
});

test('arrows walk the results, Escape returns, Enter opens', async ({ page }) => {
  await page.goto('/taxonomy/');
  await box(page).fill('lead');
  await expect(results(page).nth(1)).toBeVisible();
  await box(page).press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
  const first = await results(page).first().textContent();
  await box(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first!);
});

test('the count is announced, and so is an empty result', async ({ page }) => {
  await page.goto('/taxonomy/');
  await box(page).fill('sdet');
  await expect(verdict(page)).toHaveText(/^1 file found\./u);
  await box(page).fill('xyzzyqwv');
  await expect(verdict(page)).toHaveText('Nothing on file under “xyzzyqwv”.');
  await expect(results(page)).toHaveCount(0);
});

test('a match by alias says which one', async ({ page }) => {
  await page.goto('/taxonomy/');
  await box(page).fill('test automation');
  await expect(page.getByText('Also known as Test Automation Engineer.')).toBeVisible();
});

test('the taxonomy keeps the query in its address', async ({ page }) => {
  await page.goto('/taxonomy/?q=architct');
  await expect(box(page)).toHaveValue('architct');
  await expect(results(page).first()).toHaveText('Enterprise Architect');
  await box(page).fill('sdet');
  await expect(page).toHaveURL(/\?q=sdet$/u);
  await box(page).fill('');
  await expect(page).toHaveURL(/\/taxonomy\/$/u);
});

test('a query is text, never markup', async ({ page }) => {
  await page.goto('/taxonomy/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(box(page)).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(verdict(page)).not.toHaveText(/^By title/u);
  await expect(page.locator('main img')).toHaveCount(0);
  await box(page).fill('<b>xyzzyqwv</b>');
  await expect(verdict(page)).toHaveText('Nothing on file under “<b>xyzzyqwv</b>”.');
});

test('an index that does not arrive is said, and asked for again', async ({ page }) => {
  await page.route('**/search-index.json', (route) => route.fulfill({ status: 503, body: 'no' }));
  await page.goto('/taxonomy/');
  await box(page).fill('sdet');
  await expect(verdict(page)).toContainText('The index did not arrive.');
  await page.unroute('**/search-index.json');
  await box(page).fill('sdet');
  await box(page).press('End');
  await box(page).pressSequentially(' ');
  await expect(results(page).first()).toHaveText('SDET');
});
