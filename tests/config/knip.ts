// `npm run lint`: unused files, exports and packages. Each exception has its reason.
import type { KnipConfig } from 'knip';

export default {
  entry: [
    // Programs that npm scripts start through `setup/run.mjs`, and programs started by hand.
    'src/delivery/tools/*.{ts,mjs}',
    // Imported by name from the folder: `tools/make-consequences.mjs`.
    'src/delivery/tools/consequences/*.mjs',
    'src/delivery/{build/build,compare/compare,prove/prove,style/style,test/run-groups}.ts',
    'src/delivery/pack.ts',
    'tests/bench/bench.ts',
    // Imported by a path that is computed at run time.
    'tests/**/*.trial.ts',
    // Bundled by the targets: entries of their pages, workers and servers.
    'src/delivery/lan/browser/*.tsx',
    'src/delivery/lan/server/main.ts',
    'src/delivery/usb/browser/{file-fetch,start}.ts',
    'src/delivery/web/worker/{sw,kill-switch}.ts',
    // Replace a module, or run before the server, for a control that names them.
    'tests/browser/stand-ins/*.ts',
    'tests/targets/broken-server/*.ts',
    // Named by `stryker.config.mjs`.
    'tests/config/mutants/*.ts',
    // Named by their npm scripts and by ESLint's config.
    'tests/config/areas.js',
    // Frozen code of two earlier commits, read as text.
    'tests/faults/ages/*.js',
  ],
  project: ['src/**/*.{ts,tsx,js,mjs,astro}', 'tests/**/*.{ts,tsx,js}'],
  vitest: { config: 'tests/config/vitest.config.ts' },
  eslint: { config: 'tests/config/eslint.config.js' },
  stylelint: { config: 'tests/config/stylelint.config.js' },
  ignoreDependencies: [
    // Read as files by their path: `tests/content/spelling.ts`, `tools/make-*.mjs`, `tests/a11y/`.
    '@cspell/dict-vi-vn',
    '@fontsource/be-vietnam-pro',
    '@iconify-json/fluent-emoji-flat',
    'axe-core',
    'pa11y-ci',
    // Started by path: `astro check` needs the first, `delivery/style/style.ts` the second.
    '@astrojs/check',
    'stylelint',
    // Mutation testing of rule files.
    '@stryker-mutator/core',
    '@stryker-mutator/vitest-runner',
    // Types that come with remark-parse and remark-mdx.
    'mdast',
    'mdast-util-mdx-jsx',
    'vfile',
  ],
  // Optional programs (`prove` prints SKIPPED without them).
  ignoreBinaries: [
    'apt-get',
    'debootstrap',
    'espeak-ng',
    'ip',
    'openssl',
    'opusenc',
    'pdfinfo',
    'pdftotext',
    'rundll32',
    'soffice',
    'unshare',
  ],
} satisfies KnipConfig;
