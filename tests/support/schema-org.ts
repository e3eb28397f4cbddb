import { join } from 'node:path';
import ts from 'typescript';
import { root } from './role.ts';

const NAME = join(root, 'tests/support/json-ld-under-test.ts');

/** What is wrong with JSON-LD of articles by the terms of schema.org, as schema-dts has them for TypeScript: one line each. Takes seconds. */
export function schemaOrgFaults(articles: readonly string[]): string[] {
  const text = `import type { Article, WithContext } from 'schema-dts';\nexport const data: WithContext<Article>[] = [${articles.join(',\n')}];\n`;
  const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === NAME || fileExists(name);
  host.getSourceFile = (name, ...rest) => (name === NAME ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest));
  const faults = ts.getPreEmitDiagnostics(ts.createProgram([NAME], options, host));
  return faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
