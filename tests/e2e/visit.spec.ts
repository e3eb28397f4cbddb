import { expect, test } from '@playwright/test';
import { roleIds, sampleIds } from '../support/pages.ts';

const ADVOCATE = 'Lead AI/ML Observability Advocate';

test('a visitor reads, searches with a typing error, and follows a related specimen', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const id of sampleIds) {
    await page.goto(`/roles/${id}/`);
    await expect(page.getByText(`FILE RECORD: ${id.toUpperCase()}`)).toBeVisible();
  }
  await page.getByRole('link', { name: 'Taxonomy', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search the taxonomy' }).fill('monitring evangelist');
  const results = page.getByRole('list', { name: 'Matching files' });
  await expect(results.getByRole('link').first()).toHaveText(ADVOCATE);
  await results.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ADVOCATE);
  const related = page.getByRole('region', { name: /related specimens/iu });
  await expect(related.getByText(/^System match: \d+%$/iu)).toHaveCount(3);
  const other = related.getByRole('listitem').filter({ hasText: /system match/iu }).first().getByRole('link');
  const name = await other.textContent();
  await other.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name!);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same visit works by forms and links', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Search the taxonomy' }).fill('monitring evangelist');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/taxonomy\/\?q=monitring(?:\+|%20)evangelist$/u);
    for (const id of roleIds) await expect(page.locator(`main a[href="/roles/${id}/"]`).first()).toBeVisible();
    await page.getByRole('link', { name: ADVOCATE }).last().click();
    await expect(page.getByText('The United States has no record of this occupation.')).toBeVisible();
    await page.getByRole('region', { name: /related specimens/iu }).getByRole('link', { name: 'SDET' }).first().click();
    await expect(page.getByText('What does an SDET actually do?')).toBeVisible();
    await page.getByRole('link', { name: '[View full taxonomy]' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taxonomy');
  });

  test('the random specimen leads to the whole list', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '[Draw a specimen at random]' }).click();
    await expect(page).toHaveURL(/\/taxonomy\/$/u);
  });
});

test('the random specimen is a role', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '[Draw a specimen at random]' }).click();
  await expect(page).toHaveURL(/\/roles\/[a-z-]+\/$/u);
});

test('an address in the wrong case or with a foreign ending leads to its page, and keeps its section', async ({ page }) => {
  await page.goto('/Roles/SDET.html#salary');
  await expect(page).toHaveURL(/\/roles\/sdet\/#salary$/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SDET');
});

test('an address that leads nowhere answers 404 and offers search', async ({ page }) => {
  const response = await page.goto('/roles/no-such-role/');
  expect(response!.status()).toBe(404);
  await expect(page.getByRole('searchbox')).toHaveValue('no such role');
  await page.getByRole('searchbox').fill('enterprise architct');
  await expect(page.getByRole('list', { name: 'Matching files' }).getByRole('link').first()).toHaveText('Enterprise Architect');
});
