import { fill, type Lang } from '../../messages/area.ts';
import { lan } from '../../messages/targets/lan.ts';
import { me } from '../../messages/pupil/me.ts';
import { applyEdits, attributeOf, elementsOf, type Edit } from '../../tools/build/html.ts';
import { isHtml, readTexts, saveText } from '../../tools/build/site-files.ts';
import type { StepResult } from '../../tools/build/step.ts';
import { escaped } from '../page-shell.ts';

/** Where pupils are: the door, the lists, the lessons, /me/. */
const pupils = /^(?:en\/)?(?:index\.html$|learn\/|lessons\/|me\/)/;
/** Where the site says what it keeps: here that is one thing more. */
const about = /^(?:en\/)?about\//;

/**
 * The page with the card line under its header; it is an island as any other (`islands/islands.ts`). A press before it wakes
 * opens the details, and the island goes on from there.
 */
export function lineHtml(html: string, page: string, css: string): string {
  const elements = elementsOf(html);
  const header = elements.find(
    (each) => each.tagName === 'header' && attributeOf(each, 'class') === 'top',
  )?.sourceCodeLocation;
  const style = elements
    .filter((each) => each.tagName === 'style')
    .map((each) => each.sourceCodeLocation)
    .find((each) => each);
  if (!(pupils.test(page) || about.test(page)) || !header || !style) return html;
  const lang: Lang = elements.some((each) => each.tagName === 'html' && attributeOf(each, 'lang') === 'en')
    ? 'en'
    : 'vi';
  const { cardName, line } = lan[lang];
  const props = /^(?:en\/)?me\//.test(page) ? ` data-props="${escaped(JSON.stringify({ also: true }))}"` : '';
  const put = (start: number, text: string): Edit => ({ start, end: start, text });
  const label = escaped(fill(cardName, { n: '' }).trim());
  if (about.test(page))
    return applyEdits(html, [
      put(style.endOffset, `<style>${css}</style>`),
      put(
        header.endOffset,
        `<section class="phieu told" aria-label="${label}"><p>${line.about}</p></section>`,
      ),
    ]);
  // Here “only on this computer” would be untrue.
  const said = me[lang].intro;
  const intro = html.indexOf(said);
  return applyEdits(html, [
    ...(intro < 0 ? [] : [{ start: intro, end: intro + said.length, text: line.meIntro }]),
    put(style.endOffset, `<style>${css}</style>`),
    put(
      header.endOffset,
      `<section class="phieu" aria-label="${label}" data-island="lan-card"${props}><details><summary><span class="button">${line.have}</span> <span class="how">${line.how}</span></summary><span class="how">${line.waking}</span></details></section>`,
    ),
  ]);
}

export const lineStep =
  (css: string) =>
  async (folder: string): Promise<StepResult> => {
    let changed = 0;
    for (const [page, html] of await readTexts(folder, isHtml)) {
      const after = lineHtml(html, page, css);
      if (after !== html) changed += 1;
      await saveText(folder, page, html, after);
    }
    return { state: 'done', said: `Đặt dòng phiếu vào ${changed} trang.` };
  };
