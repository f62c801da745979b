// Pages that only one target has (a start page, a teacher's page), with the site's look, help and
// exit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interpolate } from '#core/text/messages.ts';
import { copyAge } from '#site/shared/messages/copy-age.ts';
import { site } from '#site/shared/messages/site.ts';
import { exitPage } from '#site/help/messages/exit-pages.ts';
import { dateWords } from '#core/text/calendar.ts';
import { projectRoot } from './setup/root.mjs';
import { withPolicy } from './build/csp.ts';

export type TargetPage = {
  title: string;
  /** Title of the page in the header. */
  here: string;
  /** Path from this page to the site's root: `trang/`, `/`. */
  root: string;
  builtOn: string;
  /** Content between header and footer; escaped by the caller. */
  body: string;
  /** More CSS after the site's. */
  css?: string;
  /** A classic script, run at the end of the page. */
  script?: string;
};

const styles = join(projectRoot, 'src/site/shared/page');
/** These pages have no help panel with an exit, so the header keeps its exit on phones too. */
const ownCss =
  ':root{--fs:1.0625rem}.top{flex-wrap:wrap}.top .leave{display:inline-flex}@media print{.top .leave{display:none}}';
/** Without it “Thoát nhanh” is an ordinary link, and “back” returns here. */
const leaveScript = readFileSync(join(projectRoot, 'src/site/help/quick-exit.js'), 'utf8').trim();
const sheets = ['fonts', 'tokens', 'base', 'print', 'pages'];

/** Returns a sheet with its imports inlined. */
function sheet(path: string): string {
  return readFileSync(path, 'utf8').replace(/@import\s+'([^']+)';/g, (_, link: string) =>
    sheet(join(path, '..', link)),
  );
}

/** Escapes text and quoted attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Returns “Bản ngày 24/11/2026”. */
export const builtWords = (builtOn: string): string =>
  interpolate(copyAge.vi.built, { date: dateWords(new Date(`${builtOn}T00:00:00Z`)) });

/**
 * Returns a whole page with its policy.
 * @param folders suffix of links to a folder: '' on a server, `index.html` on file://
 * @throws if the policy would break the page
 */
export function targetPage(
  { title, here, root, builtOn, body, css = '', script }: TargetPage,
  folders: '' | 'index.html' = '',
): string {
  const words = site.vi;
  const style =
    `${sheets.map((name) => sheet(join(styles, `${name}.css`))).join('\n')}\n${ownCss}\n${css}`.replaceAll(
      'url(/',
      `url(${root}`,
    );
  const html = `<!doctype html>
<html lang="vi" data-out="${exitPage.vi.young}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title>
<meta name="robots" content="noindex">
<style>${style}</style>
<link rel="icon" href="${root}icon.svg">
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="top">
<a class="brand" href="${root}${folders}">${words.name}</a>
<p class="here">${escaped(here)}</p>
<div class="top-acts"><a class="button help" href="${root}info/${folders}">${words.help}</a><a class="button leave" href="${root}bang-cuu-chuong/${folders}">${words.leave}</a></div>
</header>
${body}
<footer class="foot"><span>${builtWords(builtOn)}</span><span><a href="${root}about/${folders}">${words.about}</a> · <a href="${root}me/${folders}#may-giu-gi">${words.privacy}</a></span></footer>
<script>${leaveScript}</script>
${script ? `<script>${script}</script>\n` : ''}</body>
</html>
`;
  const done = withPolicy(html, title);
  if (done.state === 'refused') throw new Error(done.problems.join('\n'));
  return done.html;
}
