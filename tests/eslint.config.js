import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default [
  { ignores: ['dist/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // `!` marks what the schema or the loop guarantees; a wrong one fails a test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]", message: 'Use textContent: a dossier is text.' },
        { selector: "JSXAttribute[name.name='set:html']", message: 'Front matter is text: never set:html.' },
      ],
    },
  },
];
