import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import Exhibit from '../../src/components/Exhibit.astro';
import PlainText from '../../src/components/PlainText.astro';
import Plate from '../../src/components/Plate.astro';
import BurnWard from '../../src/components/role/BurnWard.astro';
import DayLog from '../../src/components/role/DayLog.astro';
import FederalFiling from '../../src/components/role/FederalFiling.astro';
import JdAutopsy from '../../src/components/role/JdAutopsy.astro';
import OrgChart from '../../src/components/role/OrgChart.astro';
import { specimen } from '../support/plate-geometry.ts';
import { plainRole } from '../support/role.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

type Component = Parameters<AstroContainer['renderToString']>[0];

/** The rendered text without tags, white space folded. */
async function textOf(component: Component, props: Record<string, unknown>): Promise<string> {
  const html = await container.renderToString(component, { props });
  return html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ').trim();
}

describe('PlainText', () => {
  it('escapes everything but a pair of backticks', async () => {
    const html = await container.renderToString(PlainText, { props: { text: '<img src=x onerror=alert(1)> & `</code><script>`' } });
    expect(html).not.toMatch(/<(?!\/?code\b|!)/u);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp;');
  });
});

describe('Plate', () => {
  it('has a text, unless it is decorative', async () => {
    const render = (props: Record<string, unknown>) => container.renderToString(Plate, { props: { specimen: specimen(), class: 'size-12', ...props } });
    expect(await render({})).toMatch(/^<div class="size-12"[^>]*><svg [^>]*role="img" aria-label="A worker ant, for Builders, Testers &amp; Keepers\. /u);
    expect(await render({ decorative: true })).toMatch(/^<div class="size-12"[^>]*><svg [^>]*aria-hidden="true">/u);
  });
});

describe('OrgChart', () => {
  it('reads as text from above to below, each edge with what flows, and a mark between them that is only heard', async () => {
    const text = await textOf(OrgChart, { role: plainRole() });
    expect(text).toMatch(/Presses from above Facilities ?: a form .*Stands beside .*The porter ?: a nod .*Is extracted from below .*signatures from Tenants/u);
  });
  it('shows an alias with its year, or that it has none', async () => {
    const text = await textOf(OrgChart, { role: plainRole() });
    expect(text).toContain('2001 Key Steward');
    expect(text).toContain('n.d. Cupboard Lead');
  });
});

describe('FederalFiling', () => {
  it('shows every filing with its code', async () => {
    const text = await textOf(FederalFiling, { role: plainRole() });
    expect(text).toContain('Key Steward , filed under First-Line Supervisors of Housekeeping and Janitorial Workers 37-1011.00 as “Key Steward (Building)”');
  });
  it('says so when there is none', async () => {
    const text = await textOf(FederalFiling, { role: plainRole({ federalFilings: [] }) });
    expect(text).toContain('The United States has no record of this occupation.');
  });
  it('presents a coincidence of initials as one', async () => {
    const filing = { name: 'KS', code: '39-1013.00', occupation: 'Kennel Staff', match: 'initials' as const };
    expect(await textOf(FederalFiling, { role: plainRole({ federalFilings: [filing] }) })).toContain('A coincidence of initials.');
  });
});

describe('JdAutopsy and BurnWard', () => {
  it('label what is composed', async () => {
    expect(await textOf(JdAutopsy, { role: plainRole() })).toContain('composed from common phrasing; none is copied from a real posting');
    const ward = await textOf(BurnWard, { role: plainRole() });
    expect(ward.match(/Composed\./gu)).toHaveLength(2);
  });
});

describe('DayLog', () => {
  it('states the gaps between the entries', async () => {
    const text = await textOf(DayLog, { role: plainRole() });
    expect(text).toContain('[ 09:05 - 09:10 ] Counts 12 hooks. 7 h 45 min, not recorded [ 16:55');
    expect(text.match(/not recorded/gu)).toHaveLength(1);
  });
  it('draws each entry to scale', async () => {
    const html = await container.renderToString(DayLog, { props: { role: plainRole() } });
    expect([...html.matchAll(/<rect x="(\d+)"[^>]* width="(\d+)"/gu)].map(([, x, width]) => [Number(x), Number(width)])).toEqual([
      [0, 5],
      [5, 5],
      [475, 5],
    ]);
  });
});

describe('Exhibit', () => {
  it('prints nothing when there is none', async () => {
    expect(await textOf(Exhibit, { exhibit: undefined })).toBe('');
  });
  it.each([
    [{ kind: 'transcript', caption: 'A call', lines: [{ who: 'One', says: 'Yes?' }, { who: 'Two', says: 'No.' }] }, 'A call One Yes? Two No.'],
    [{ kind: 'receipt', caption: 'Paid', lines: [{ item: 'Hours', amount: '3' }], total: '0' }, 'Paid Hours 3 Total 0'],
    [{ kind: 'table', caption: 'T', columns: ['a', 'b'], rows: [['c', 'd']] }, 'T a b c d'],
    [{ kind: 'certificate', caption: 'C', certifies: 'That.', issued: '2020', expired: '2021' }, 'C That. Issued 2020. Expired 2021.'],
  ])('prints the text of $kind', async (exhibit, text) => {
    expect(await textOf(Exhibit, { exhibit })).toBe(text);
  });
});
