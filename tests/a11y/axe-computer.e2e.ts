// @module-tag accessibility
// @module-tag pages
import { describe, expect, it } from 'vitest';
import { axeFaults, widths } from './axe.ts';
import { axeAt, open } from './axe-suite.ts';

axeAt(widths[1]);

describe('negative control', () => {
  it('detects a button of 10 px, a picture without text and low contrast', async () => {
    const page = await open('about/', widths[1]);
    await page.evaluate(
      "document.querySelector('main').insertAdjacentHTML('beforeend', '<button id=small>x</button><button id=small2>y</button><img src=/icon.svg><p id=pale>chữ nhạt</p>'); const css = new CSSStyleSheet(); css.replaceSync('#small,#small2{width:10px;height:10px;padding:0;border:0;font-size:6px}#pale{color:#ddd;background:#fff}'); document.adoptedStyleSheets = [css]",
    );
    const faults = (await axeFaults(page)).join('\n');
    expect(faults).toMatch(/target-size/);
    expect(faults).toMatch(/image-alt/);
    expect(faults).toMatch(/color-contrast/);
    await page.context().close();
  });
});
