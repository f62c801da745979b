import type { SitePage } from '#core/site/site-page.ts';
import { interpolate } from '#core/text/messages.ts';
import { lan } from './messages/lan.ts';
import { typedPaper } from '#site/pupil/messages/typed-paper.ts';
import { me } from '#site/pupil/messages/me.ts';
import { editPages, type PageEdits } from '../build/edit-pages.ts';
import { attributeOf, elementsOf, type Edit, type HtmlElement } from '../build/html.ts';
import type { SiteModel } from '../build/site-model.ts';
import type { Step } from '../build/step.ts';
import { escaped } from '../page-shell.ts';

/** Pages for pupils: the start page, the lists, the lessons, /me/. */
const pupils = /^(?:en\/)?(?:index\.html$|learn\/|lessons\/|me\/)/;
/** The page that lists stored data, which includes one thing more here. */
const about = /^(?:en\/)?about\//;

/**
 * Inserts the card line under a page's header. It is an ordinary island
 * (`site/shared/page/islands.ts`). A press before hydration opens the details, and the island
 * continues from there.
 */
export function linePlan(html: string, { file, lang }: SitePage, css: string): PageEdits {
  const elements = elementsOf(html);
  const ends = (found: HtmlElement[]): number[] =>
    found.flatMap((element) => element.sourceCodeLocation?.endOffset ?? []);
  const headers = ends(
    elements.filter(
      (element) => element.tagName === 'header' && attributeOf(element, 'class') === 'top',
    ),
  );
  const [style] = ends(elements.filter(({ tagName }) => tagName === 'style'));
  const { cardName, line } = lan[lang];
  const put = (start: number, text: string): Edit => ({ start, end: start, text });
  const under = (text: string): Edit[] => [
    ...(style === undefined ? [] : [put(style, `<style>${css}</style>`)]),
    ...headers.map((end) => put(end, text)),
  ];
  const label = escaped(interpolate(cardName, { n: '' }).trim());
  if (about.test(file)) {
    const told = `<section class="phieu told" aria-label="${label}"><p>${line.about}</p></section>`;
    return { edits: under(told), expectedCount: 2 };
  }
  const isMe = /^(?:en\/)?me\//.test(file);
  const props = isMe ? ` data-props="${escaped(JSON.stringify({ also: true }))}"` : '';
  const card = `<section class="phieu" aria-label="${label}" data-island="lan-card"${props}><details><summary><span class="button">${typedPaper[lang].type}</span> <span class="how">${line.how}</span></summary><span class="how">${line.waking}</span></details></section>`;
  // In this copy “only on this computer” would be untrue.
  const said = me[lang].intro;
  const intros = isMe
    ? [...html.matchAll(new RegExp(said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))]
    : [];
  return {
    edits: [
      ...under(card),
      ...intros.map(({ index }) => ({
        start: index,
        end: index + said.length,
        text: line.meIntro,
      })),
    ],
    expectedCount: isMe ? 3 : 2,
  };
}

/** Returns whether this page has the line, or its replacement text. */
export const hasLine = ({ file }: Pick<SitePage, 'file'>): boolean =>
  pupils.test(file) || about.test(file);

/** The class board, which polls the teacher's PC in this copy. */
const board = /^teachers\/classes\//;

/** Marks the board: its class is on this server (`browser/LanStrip.tsx`). */
export function boardPlan(html: string): PageEdits {
  const [root] = elementsOf(html).filter(({ tagName }) => tagName === 'html');
  const start = root?.sourceCodeLocation?.startTag?.endOffset;
  const edits: Edit[] =
    start === undefined ? [] : [{ start: start - 1, end: start - 1, text: ' data-lan' }];
  return { edits, expectedCount: 1 };
}

export const boardStep =
  (model: Pick<SiteModel, 'pages'>): Step =>
  (folder) =>
    editPages(
      folder,
      model.pages.filter(({ file }) => board.test(file)),
      boardPlan,
      (changed) => `Nối bảng lớp với máy chủ ở ${changed} trang.`,
    );

export const lineStep =
  (css: string, model: Pick<SiteModel, 'pages'>): Step =>
  (folder) =>
    editPages(
      folder,
      model.pages.filter(hasLine),
      (html, page) => linePlan(html, page, css),
      (changed) => `Đặt dòng phiếu vào ${changed} trang.`,
    );
