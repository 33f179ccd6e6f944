import javascript from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

// Components only. TypeScript and JavaScript are linted by oxlint (.oxlintrc.json), whose type checker
// is ten times as quick and which knows the same rules, but not Svelte's markup.

/**
 * Rules that keep the types honest: no escape from them, and no silencing of a rule in a comment.
 * @type {import('eslint').Linter.RulesRecord}
 */
const honestTypes = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/ban-ts-comment': [
    'error',
    { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': false },
  ],
  '@typescript-eslint/consistent-type-imports': [
    'error',
    // An ambient module can reach its types only through import('…').
    { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '**/*.{js,mjs,ts}', '!**/*.svelte.ts']),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: globals.browser },
    rules: { eqeqeq: 'error' },
  },
  javascript.configs.recommended,
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    files: ['**/*.svelte'],
    extends: [typescript.configs.strict, typescript.configs.stylistic],
    rules: honestTypes,
  },
  {
    files: ['**/*.svelte.ts'],
    // TypeScript knows these better, and oxlint's rules for it hold here as well.
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off', 'no-redeclare': 'off' },
  },
  prettier,
  svelte.configs.prettier,
);
