import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { orders } from '../../src/data/orders.ts';
import { root } from '../support/role.ts';

const github = join(root, '.github');
const read = (path: string) => readFileSync(join(github, path), 'utf8');
const yamlFiles = readdirSync(github, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/u.test(path));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Record<string, unknown>;
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': string };
  readonly jobs: Record<string, { readonly 'timeout-minutes'?: number; readonly permissions?: unknown; readonly steps: readonly Step[] }>;
}

it.each(yamlFiles)('%s is valid YAML', (path) => {
  expect(parseDocument(read(path)).errors).toEqual([]);
});

const workflows = yamlFiles.filter((path) => path.startsWith('workflows'));

describe.each(workflows)('%s', (path) => {
  const text = read(path);
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('runs on pull requests without their author having any right', () => {
    expect(Object.keys(workflow.on).toSorted()).toEqual(['pull_request', 'push']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.map((job) => job.permissions)).toEqual(jobs.map(() => undefined));
    expect(text).not.toMatch(/pull_request_target|workflow_run|secrets|github\.token|GITHUB_TOKEN/u);
  });
  it('pins every action to a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gmu)].map(([, action]) => action!);
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });
  it('puts nothing of GitHub into a script', () => {
    const scripts = steps.flatMap((step) => step.run ?? []);
    expect(scripts).toContain('.ci/run');
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
  it('keeps no credentials, ends in time, and gives way to a newer run', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual([false]);
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    expect(workflow.concurrency).toEqual({ group: 'check-${{ github.ref }}', 'cancel-in-progress': "${{ github.event_name == 'pull_request' }}" });
  });
  it('uploads the site and writes the summary although a test failed', () => {
    const upload = steps.find((step) => step.uses?.startsWith('actions/upload-artifact@'));
    expect(upload).toMatchObject({ if: '${{ !cancelled() }}', with: { name: 'site', path: 'dist/', 'if-no-files-found': 'ignore' } });
    const summary = steps.find((step) => step.run?.includes('$GITHUB_STEP_SUMMARY'));
    expect(summary?.if).toContain('!cancelled()');
    const command = /^git diff --name-only --no-renames -z HEAD\^1 HEAD -- content\/roles \| node (\S+) >> "\$GITHUB_STEP_SUMMARY"$/u.exec(summary!.run!);
    expect(existsSync(join(root, command![1]!))).toBe(true);
  });
});

interface Item {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly description?: string; readonly options?: readonly (string | { readonly label: string; readonly required: boolean })[] };
  readonly validations?: { readonly required: boolean };
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Item[];
}
const forms = yamlFiles.filter((path) => path.startsWith('ISSUE_TEMPLATE') && !path.endsWith('config.yml'));
const form = (name: string) => parse(read(`ISSUE_TEMPLATE/${name}.yml`)) as Form;

/** The keys GitHub allows in the attributes of each type of item; a form with another key is not shown. */
const attributes: Record<string, readonly string[]> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
};

describe.each(forms)('%s', (path) => {
  const { name, description, body, ...others } = parse(read(path)) as Form;
  const fields = body.filter((item) => item.type !== 'markdown');

  it('is a form as GitHub wants it', () => {
    expect(name).toMatch(/\S{3}/u);
    expect(description).toMatch(/\.$/u);
    expect(Object.keys(others).filter((key) => !['title', 'labels', 'assignees', 'projects', 'type'].includes(key))).toEqual([]);
    for (const { type, attributes: given } of body) expect(Object.keys(given).filter((key) => !attributes[type]?.includes(key))).toEqual([]);
  });
  it('has fields with an id and a label of their own', () => {
    for (const field of fields) expect(field).toMatchObject({ id: expect.stringMatching(/^[\w-]+$/u) as string, attributes: { label: expect.stringMatching(/\S/u) as string } });
    expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
    expect(new Set(fields.map((field) => field.attributes.label)).size).toBe(fields.length);
  });
  it('says of each field whether it must be filled', () => {
    for (const { type, attributes: given, validations } of fields) {
      if (type === 'checkboxes') expect(given.options!.every((option) => typeof option === 'object' && option.required)).toBe(true);
      else expect(validations?.required).toBeTypeOf('boolean');
    }
  });
});

describe('the issue forms', () => {
  it('are three, and the only way in', () => {
    expect(forms.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual([
      'ISSUE_TEMPLATE/correct-a-figure.yml',
      'ISSUE_TEMPLATE/propose-a-role.yml',
      'ISSUE_TEMPLATE/report-a-bug.yml',
    ]);
    expect(parse(read('ISSUE_TEMPLATE/config.yml'))).toEqual({ blank_issues_enabled: false });
  });
  it('offer the orders of the taxonomy', () => {
    const order = form('propose-a-role').body.find((item) => item.id === 'order')!;
    expect(order.attributes.options).toEqual([...orders.map(({ plain, latin }) => `${plain} (${latin})`), 'For the clerk to decide']);
  });
  it('ask of a role three facts, and that it is no person', () => {
    const { body } = form('propose-a-role');
    expect(body.filter((item) => item.id?.startsWith('fact-')).map((item) => [item.validations?.required, item.attributes.description?.includes('at most 15 words')])).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
    expect(body.find((item) => item.id === 'grounds')?.attributes.options).toContainEqual({ label: 'It is about a seat, not about a person or a named company.', required: true });
  });
  it('ask of a figure its page and its source with the year', () => {
    const required = form('correct-a-figure').body.filter((item) => item.validations?.required);
    expect(required.map((item) => item.attributes.label)).toEqual(['Page', 'The figure on file', 'The figure it should be', 'Source, with its year']);
  });
});

describe('the pull request template', () => {
  const boxes = read('pull_request_template.md').match(/^- \[ \] .*$/gmu)!;
  it('has at most four boxes, none of them ticked', () => {
    expect(boxes.length).toBeLessThanOrEqual(4);
    expect(read('pull_request_template.md')).not.toMatch(/\[x\]/iu);
  });
  it('asks whether a text was written by a machine', () => {
    expect(boxes.filter((box) => box.includes('Machine-written text'))).toHaveLength(1);
  });
});
