// Imports go one way: core ← session ← canvas, panels, dialogs; parts knows nothing of maps; only core imports Tauri.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

import svelteConfig from './svelte.config.js';

const tauri = { regex: '^@tauri-apps/', message: 'Only src/core imports Tauri.' };
const folder = (name, message) => ({ regex: `^(\\.\\./)+${name}(/|$)`, message });

/** Files in `from` may import none of `folders`. */
function boundary(from, folders, why, extra = [tauri]) {
  const patterns = [...extra, ...folders.map((name) => folder(name, why))];
  return { files: [`src/${from}/**`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const views = ['canvas', 'panels', 'dialogs'];

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/core/bindings', 'test-results'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  { files: ['*.js', '*.ts', 'e2e/**'], languageOptions: { globals: { ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Sets and maps here are replaced whole, in `$state.raw`, or not shown at all.
      'svelte/prefer-svelte-reactivity': 'off',
      'no-restricted-imports': ['error', { patterns: [tauri] }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  boundary('core', ['session', 'parts', 'words', ...views], 'core knows nothing above it.', []),
  boundary('words', ['session', 'parts', ...views], 'words knows core alone.'),
  boundary('parts', ['core', 'session', ...views], 'parts knows nothing of maps.'),
  boundary('session', ['parts', ...views], 'session knows core and words alone.'),
  boundary('canvas', ['panels', 'dialogs'], 'Views do not know each other.'),
  boundary('panels', ['canvas', 'dialogs'], 'Views do not know each other.'),
  boundary('dialogs', ['canvas', 'panels'], 'Views do not know each other.'),
);
