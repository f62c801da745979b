import type { Page } from 'playwright';

/** Deliberately broken prints, each with a pattern of the fault that must be reported. */
export const breaks: { what: string; script: string; seen: RegExp; needsPdf?: true }[] = [
  {
    what: 'a table wider than the paper',
    seen: /ra ngoài mép giấy/,
    script:
      "document.querySelector('main').insertAdjacentHTML('beforeend', '<table id=wide><tr><td>rộng</td></tr></table>'); css.replaceSync('#wide{width:900px!important}')",
  },
  {
    what: 'a box that hides a part of its words',
    seen: /che mất một phần/,
    script:
      "document.querySelector('main').insertAdjacentHTML('beforeend', '<p id=cut>dòng một<br>dòng hai<br>dòng ba</p>'); css.replaceSync('#cut{height:20px;overflow:hidden}')",
  },
  {
    what: 'a block that must not break and is taller than a side',
    seen: /cao hơn một mặt giấy/,
    script:
      "document.querySelector('main').insertAdjacentHTML('beforeend', '<p id=tall>cao</p>'); css.replaceSync('#tall{height:1300px;break-inside:avoid}')",
  },
  {
    what: 'words in white, on ink that is not printed',
    seen: /chữ nhạt/,
    script:
      "document.querySelector('main').insertAdjacentHTML('beforeend', '<p id=pale>gọi</p>'); css.replaceSync('#pale{background:#000;color:#fff}')",
  },
  {
    what: 'letters of nine points and a half on a worksheet',
    seen: /chữ nhỏ hơn 10 pt: “nhỏ quá”/,
    script:
      "document.querySelector('main').insertAdjacentHTML('beforeend', '<p id=small>nhỏ quá</p>'); css.replaceSync('#small{font-size:9.5pt}')",
  },
  {
    what: 'a decomposed letter',
    seen: /NFC/,
    needsPdf: true,
    script:
      "document.querySelector('main').insertAdjacentHTML('beforeend', '<p>ke\u0302\u0309</p>')",
  },
  {
    what: 'a word that is on the page and not on paper',
    seen: /trong PDF không/,
    needsPdf: true,
    script:
      "document.querySelector('main').insertAdjacentHTML('beforeend', '<p id=gone>chẳngin</p>'); css.replaceSync('#gone{font-size:0}')",
  },
  {
    what: 'the mark over a letter drawn at the foot of the side before',
    seen: /trên trang không: Ở/,
    needsPdf: true,
    script:
      "document.querySelector('main').insertAdjacentHTML('beforeend', '<p id=high>Ở</p>'); css.replaceSync('#high{break-before:page;line-height:1;font-size:36pt}')",
  },
  {
    what: 'a blank side',
    seen: /trắng/,
    needsPdf: true,
    script:
      "document.querySelector('main').insertAdjacentHTML('afterend', '<p id=blank></p>'); css.replaceSync('#blank{break-before:page;height:60px}')",
  },
];

export const breakPage = (page: Page, script: string): Promise<unknown> =>
  page.evaluate(
    `{ const css = new CSSStyleSheet(); ${script}; document.adoptedStyleSheets = [...document.adoptedStyleSheets, css]; }`,
  );
