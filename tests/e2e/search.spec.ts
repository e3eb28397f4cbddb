import { expect, test, type Locator, type Page } from '@playwright/test';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search the taxonomy' });
const results = (page: Page) => page.getByRole('list', { name: 'Matching files' }).getByRole('link');
const verdict = (page: Page) => page.getByRole('status');
const searchFiles = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return () => asked.filter((path) => path.startsWith('/search/') || path.includes('search-worker'));
};

/** Keeps the long texts of the index back, so that the answer from the names alone stands until they are let go. */
async function holdTexts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.context().route('**/search/text.json', async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}
/** For the query "advocate": only the complete answer has taglines. */
const complete = (list: Locator) => expect(list).toContainText('Explains dashboards');

test.describe('the box on a page', () => {
  test('asks for the index at the first sign of intent, names first, once', async ({ page }) => {
    const asked = searchFiles(page);
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    expect(asked()).toEqual([]);
    await expect(verdict(page)).toHaveText(/^By title/u);
    await expect(page.locator('role-search')).not.toHaveAttribute('data-from-address');
    await box(page).pressSequentially('enterprise architect');
    await expect(results(page).first()).toHaveText('Enterprise Architect');
    await page.waitForLoadState('networkidle');
    expect(asked().filter((path) => path.endsWith('.json'))).toEqual(['/search/names.json', '/search/text.json', '/search/cards.json']);
  });

  for (const path of ['/', '/taxonomy/']) {
    test(`answers on ${path} what was entered before the script was there`, async ({ page }) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      await page.route('**/_astro/*.js', async (route) => {
        await promise;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await box(page).fill('enterprise architect');
      resolve(undefined);
      await expect(results(page).first()).toHaveText('Enterprise Architect');
      await expect(box(page)).toHaveValue('enterprise architect');
    });
  }

  test('arrows walk the results, Escape returns, Enter opens', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('advocate');
    await complete(page.locator('ol'));
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

  test('keeps the focus on a result when the better answer arrives', async ({ page }) => {
    const letGo = await holdTexts(page);
    await page.goto('/');
    await box(page).fill('advocate');
    await expect(results(page).nth(1)).toBeVisible();
    await box(page).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const href = (await results(page).nth(1).getAttribute('href'))!;
    letGo();
    await complete(page.locator('ol'));
    await expect(page.locator(`ol a[href="${href}"]`)).toBeFocused();
  });

  test('announces the count, marks the words, and names the alias that matched', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('test automaton');
    await expect(verdict(page)).toHaveText(/^\d+ files? found\.$/u);
    await expect(page.getByText('Also known as Test Automation Engineer')).toBeVisible();
    await expect(page.locator('ol li').first().locator('mark')).toHaveText(['Test', 'Automation']);
  });

  test('says that nothing is on file, and offers to file it', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('xyzzyqwv');
    await expect(verdict(page)).toHaveText('Nothing on file under “xyzzyqwv”.');
    await expect(results(page).first()).toHaveAttribute('href', '/method/#file-a-role');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/taxonomy\/\?q=xyzzyqwv$/u);
    await expect(verdict(page)).toHaveText('Nothing on file under “xyzzyqwv”.');
    await results(page).first().click();
    await expect(page).toHaveURL(/\/method\/#file-a-role$/u);
  });

  test('finds by description', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('the one who raises sleep(5) to sleep(8)');
    await expect(results(page).first()).toHaveText('SDET');
  });

  test('says so when the index does not arrive, and asks again', async ({ page, context }) => {
    await context.route('**/search/names.json', (route) => route.fulfill({ status: 503, body: 'no' }));
    await page.goto('/');
    await box(page).fill('sdet');
    await expect(verdict(page)).toContainText('The index did not arrive.');
    await context.unroute('**/search/names.json');
    await box(page).pressSequentially(' ');
    await expect(results(page).first()).toHaveText('SDET');
  });

  test('survives an index that is cut off or of another time', async ({ page, context }) => {
    for (const body of ['{"ids":["a"', '{"ids":["a"]}', '[]', 'null']) {
      await context.route('**/search/names.json', (route) => route.fulfill({ contentType: 'application/json', body }));
      await page.goto('/');
      await box(page).fill('sdet');
      await expect(verdict(page)).toContainText('The index did not arrive.');
      await context.unroute('**/search/names.json');
    }
  });
});

test.describe('the dialog on every page', () => {
  const combobox = (page: Page) => page.getByRole('combobox', { name: 'Find a role' });
  const options = (page: Page) => page.getByRole('listbox', { name: 'Matching files' }).getByRole('option');

  test('opens with a slash, with Ctrl-K and with its button, and closes with Escape', async ({ page }) => {
    await page.goto('/roles/sdet/');
    for (const open of [() => page.keyboard.press('/'), () => page.keyboard.press('Control+k'), () => page.getByRole('button', { name: 'Search' }).click()]) {
      await open();
      await expect(combobox(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });

  test('leaves a slash alone where one is typing', async ({ page }) => {
    await page.goto('/');
    await box(page).press('/');
    await expect(box(page)).toHaveValue('/');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('keeps the focus in the box while arrows choose, and Enter opens the choice', async ({ page }) => {
    await page.goto('/method/');
    await page.keyboard.press('/');
    await combobox(page).pressSequentially('advocate');
    await complete(page.getByRole('listbox'));
    await expect(combobox(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(combobox(page)).toBeFocused();
    const second = options(page).nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(combobox(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id'))!);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    const title = await options(page).last().locator('span').first().textContent();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!);
  });

  test('keeps the choice when the better answer arrives, and drops it with the next letter', async ({ page }) => {
    const letGo = await holdTexts(page);
    await page.goto('/method/');
    await page.keyboard.press('/');
    await combobox(page).fill('advocate');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const href = (await options(page).first().getAttribute('href'))!;
    letGo();
    await complete(page.getByRole('listbox'));
    await expect(options(page).and(page.locator('[aria-selected=true]'))).toHaveAttribute('href', href);
    await combobox(page).press('Space');
    await expect(options(page).and(page.locator('[aria-selected=true]'))).toHaveCount(0);
  });

  test('lets a click end on what it began on', async ({ page }) => {
    const letGo = await holdTexts(page);
    await page.goto('/method/');
    await page.keyboard.press('/');
    await combobox(page).fill('advocate');
    const title = await options(page).nth(1).locator('span').first().textContent();
    await options(page).nth(1).hover();
    await page.mouse.down();
    const arrived = page.waitForResponse('**/search/text.json');
    letGo();
    await arrived;
    await page.waitForTimeout(300);
    await page.mouse.up();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!);
  });

  test('Enter without a choice opens the taxonomy on the query', async ({ page }) => {
    await page.goto('/method/');
    await page.keyboard.press('/');
    await combobox(page).fill('lead & co');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/taxonomy\/\?q=lead%20%26%20co$/u);
    await expect(box(page)).toHaveValue('lead & co');
  });

  test('remembers searches on the device, repeats one, and forgets them', async ({ page }) => {
    await page.goto('/method/');
    await page.keyboard.press('/');
    await combobox(page).fill('enterprise architect');
    await expect(options(page).first()).toBeVisible();
    await options(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enterprise Architect');
    // The key is the script's to answer.
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await expect(options(page)).toHaveText(['enterprise architect', 'Forget these searches']);
    await options(page).first().click();
    await expect(options(page).first()).toContainText('Enterprise Architect');
    await combobox(page).fill('');
    await options(page).last().click();
    await expect(options(page)).toHaveCount(0);
  });

  test('works when storage is denied', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
    });
    await page.goto('/method/');
    await page.keyboard.press('/');
    await combobox(page).fill('sdet');
    await options(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('SDET');
  });

  test('offers another try when the index does not arrive', async ({ page, context }) => {
    await context.route('**/search/names.json', (route) => route.abort());
    await page.goto('/method/');
    await page.keyboard.press('/');
    await combobox(page).fill('sdet');
    await expect(options(page)).toHaveText(['Try again']);
    await context.unroute('**/search/names.json');
    await options(page).first().click();
    await expect(options(page).first()).toContainText('SDET');
  });

  test('opens and chooses by touch', async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 700 } });
    const page = await context.newPage();
    await page.goto('/method/');
    await page.getByRole('button', { name: 'Search' }).tap();
    await combobox(page).fill('sdet');
    await options(page).first().tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('SDET');
    await context.close();
  });
});
