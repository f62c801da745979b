// Pages that only one target has (a start page, a teacher's page), in the look of the site's own
// and with its help and exit.
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
  /** Where am I, in the header. */
  here: string;
  /** Way from this page to the site's root: `trang/`, `/`. */
  root: string;
  builtOn: string;
  /** What stands between header and footer; escaped by whoever made it. */
  body: string;
  /** More CSS after the site's. */
  css?: string;
  /** A classic script, run at the end of the page. */
  script?: string;
};

const styles = join(projectRoot, 'src/site/shared/page');
/** These pages have no help panel to leave from, so the exit stays in the header of a phone too. */
const ownCss =
  ':root{--fs:1.0625rem}.top{flex-wrap:wrap}.top .leave{display:inline-flex}@media print{.top .leave{display:none}}';
/** Without it “Thoát nhanh” is a link like another, and “back” leads here again. */
const leaveScript = readFileSync(join(projectRoot, 'src/site/help/quick-exit.js'), 'utf8').trim();
const sheets = ['fonts', 'tokens', 'base', 'print', 'pages'];

/** A sheet with the sheets it names put in their places. */
function sheet(path: string): string {
  return readFileSync(path, 'utf8').replace(/@import\s+'([^']+)';/g, (_, link: string) =>
    sheet(join(path, '..', link)),
  );
}

/** For text and for quoted attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** “Bản ngày 24/11/2026”. */
export const builtWords = (builtOn: string): string =>
  interpolate(copyAge.vi.built, { date: dateWords(new Date(`${builtOn}T00:00:00Z`)) });

/**
 * A whole page with its policy.
 * @param folders what is behind a link to a folder: '' on a server, `index.html` on file://
 * @throws when the policy would break the page
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
