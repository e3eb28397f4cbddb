import { expect, test, type Page } from '@playwright/test';
import { roles } from '../support/pages.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search the taxonomy' });
const results = (page: Page) => page.getByRole('list', { name: 'Matching files' }).getByRole('link');
/** Files that a list shows at first. */
const PAGE = 50;
const titlesOf = (some: readonly { title: string }[]) => some.map(({ title }) => title).toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
const verdict = (page: Page) => page.getByRole('status');

test('a shared address shows the same view', async ({ page }) => {
  await page.goto('/taxonomy/?q=enterprise+architct&risk=elevated&sort=pay');
  await expect(box(page)).toHaveValue('enterprise architct');
  await expect(page.getByLabel('Flight risk', { exact: true })).toHaveValue('elevated');
  await expect(page.getByLabel('Sort by')).toHaveValue('pay');
  await expect(results(page).filter({ hasText: 'Enterprise Architect' })).toBeVisible();
});

test('facets combine, count what they would show, and stand in the address', async ({ page }) => {
  const filed = roles.filter(({ federalFilings }) => federalFilings.length > 0);
  const machinales = filed.filter(({ order }) => order === 'machinales');
  await page.goto('/taxonomy/');
  await page.getByLabel('Federal filing').selectOption('yes');
  await expect(verdict(page)).toHaveText(`${filed.length} files found.`);
  await expect(results(page)).toHaveText(titlesOf(filed).slice(0, PAGE));
  await expect(page.getByLabel('Order', { exact: true }).locator('option[value=machinales]')).toHaveText(`Machinales, Builders, Testers & Keepers (${machinales.length})`);
  await expect(page.getByLabel('Federal filing').locator('option[value=no]')).toHaveText(`No record (${roles.length - filed.length})`);
  await page.getByLabel('Order', { exact: true }).selectOption('machinales');
  await expect(results(page)).toHaveText(titlesOf(machinales));
  await expect(page).toHaveURL(/\?order=machinales&filing=yes$/u);
});

test('sorts by name, risk, pay and newest', async ({ page }) => {
  await page.goto('/taxonomy/?sort=risk');
  await expect(results(page)).toHaveCount(Math.min(roles.length, PAGE));
  const risks = await page.getByRole('list', { name: 'Matching files' }).getByText(/^Flight risk \d+%$/u).allTextContents();
  const numbers = risks.map((text) => Number(/\d+/u.exec(text)![0]));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await page.getByLabel('Sort by').selectOption('name');
  await expect(results(page)).toHaveText(titlesOf(roles).slice(0, PAGE));
});

test('a pause in typing is one step back', async ({ page }) => {
  await page.goto('/taxonomy/');
  await box(page).pressSequentially('sdet', { delay: 30 });
  await expect(page).toHaveURL(/\?q=sdet$/u);
  await box(page).fill('architect');
  await expect(page).toHaveURL(/\?q=architect$/u);
  await page.goBack();
  await expect(box(page)).toHaveValue('sdet');
  await expect(results(page).first()).toHaveText('SDET');
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(page.getByRole('link', { name: 'Ceremoniales', exact: true })).toBeVisible();
  await page.goForward();
  await expect(results(page).first()).toHaveText('SDET');
});

test('the back button returns from a role to the view', async ({ page }) => {
  await page.goto('/taxonomy/');
  await box(page).fill('sdet');
  await box(page).press('Enter');
  await results(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SDET');
  await page.goBack();
  await expect(box(page)).toHaveValue('sdet');
  await expect(results(page).first()).toHaveText('SDET');
});

test('a query is text, never markup', async ({ page }) => {
  await page.goto('/taxonomy/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&order=%3Cb%3E&sort=__proto__');
  await expect(box(page)).toHaveValue('<img src=x onerror=alert(1)>');
  await box(page).fill('<xyzzyqwv>');
  await expect(verdict(page)).toHaveText('Nothing on file under “<xyzzyqwv>”.');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('everything is still listed when the index does not arrive', async ({ page, context }) => {
  await context.route('**/search/text.json', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('/taxonomy/?q=sdet');
  await expect(verdict(page)).toContainText('The index did not arrive.');
  // Twice: on its twig of the tree, and in the list below it.
  await expect(page.getByRole('link', { name: 'Enterprise Architect' })).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Enterprise Architect' }).last()).toBeVisible();
  await context.unroute('**/search/text.json');
  await box(page).pressSequentially(' ');
  await expect(results(page).first()).toHaveText('SDET');
});

test('a hostile query freezes nothing', async ({ page }) => {
  await page.goto('/taxonomy/');
  for (const query of ['a'.repeat(100), '(.*)+$', '\u202Etset', '🙂🙂🙂', '__proto__', 'constructor', "';--"]) {
    await box(page).fill(query);
    await expect(verdict(page)).toHaveText(/found\.|^Nothing on file/u);
  }
});

test.describe('an order', () => {
  test('has its names, diagnosis, etymology, figures, neighbours and roles', async ({ page }) => {
    const machinales = roles.filter(({ order }) => order === 'machinales');
    await page.goto('/taxonomy/machinales/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Machinales');
    for (const text of ['Builders, Testers & Keepers', 'Overlooked until the noise stops.', 'machina, engine']) {
      await expect(page.getByText(text).first()).toBeVisible();
    }
    const neighbours = page.getByRole('region', { name: 'Neighbouring orders' }).getByRole('link');
    await expect(neighbours.first()).toHaveText('Turriformes');
    const files = page.getByRole('region', { name: `On file: ${machinales.length}` });
    await expect(files.getByRole('listitem').getByRole('link')).toHaveText(titlesOf(machinales));
    await expect(files.getByRole('link', { name: 'Atom' })).toHaveAttribute('href', '/taxonomy/machinales/atom.xml');
  });
});

for (const width of [768, 1440]) {
  test(`at ${width} px each order of the tree stands beside its files, and over no other`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/taxonomy/');
    const limbs = await page.locator('.tree > ol > li').evaluateAll((items) =>
      items.map((item) => {
        const { top, bottom } = item.querySelector('.tree-leaf')!.getBoundingClientRect();
        const twigs = [...item.querySelectorAll('.tree-twig')].map((twig) => twig.getBoundingClientRect());
        return { top, bottom, first: twigs[0]!.top, last: twigs.at(-1)!.bottom };
      }),
    );
    expect(limbs).toHaveLength(14);
    limbs.forEach(({ top, bottom, first, last }, index) => {
      expect(Math.abs((top + bottom) / 2 - (first + last) / 2)).toBeLessThan(2);
      if (index > 0) expect(top).toBeGreaterThan(limbs[index - 1]!.bottom);
    });
  });
}
