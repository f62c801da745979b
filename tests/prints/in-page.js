/*
 * Runs inside a page in print media, as wide as its paper's content box. Returns the printed words,
 * and everything that does not fit or is illegible: a box or a word over the edge, a box that hides
 * a part of itself, an unbreakable block that is too tall, text that is too small.
 */
globalThis.readPrinted = ({ pageHeight, least }) => {
  const wide = document.documentElement.clientWidth;
  const repeatable = [];
  const pictures = new Set();
  const faults = [];
  let text = '';
  const name = (element) =>
    `${element.tagName.toLowerCase()}${element.className && element.className.baseVal === undefined ? `.${String(element.className).split(' ').join('.')}` : ''}`;
  const made = (element, pseudo) => {
    const { content, display } = getComputedStyle(element, pseudo);
    if (display === 'none') return '';
    // A counter drawn in a frame: return its position in its list.
    if (/^counter\([\w-]+\)$/.test(content))
      return ` ${[...element.parentElement.children].indexOf(element) + 1} `;
    return /^"[^]*"$/.test(content) ? content.slice(1, -1) : '';
  };
  const isOver = ({ left, right, width, height }) =>
    width > 0 && height > 0 && (left < -0.6 || right > wide + 0.6);

  /** Backgrounds are not printed: light text is lost on paper. */
  const light = (color) => {
    const [red, green, blue] = color.match(/[\d.]+/g).map((channel) => (channel / 255) ** 2.2);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  /**
   * Icons and numbers drawn in a picture, and the line with the pupil's name, may be smaller than
   * `least` points.
   */
  const isSmall = (element) =>
    !element.closest('svg, .from') &&
    parseFloat(getComputedStyle(element).fontSize) * 0.75 < least - 0.01;

  const walk = (node) => {
    if (node.nodeType === 3) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const over = [...range.getClientRects()].find(isOver);
      if (over) faults.push(`chữ ra ngoài mép giấy: “${node.data.trim().slice(0, 40)}”`);
      text += node.data;
      if (node.data.trim() && isSmall(node.parentElement))
        faults.push(`chữ nhỏ hơn ${least} pt: “${node.data.trim().slice(0, 40)}”`);
      const style = getComputedStyle(node.parentElement);
      if (
        node.data.trim() &&
        light(style.color) > 0.3 &&
        style.printColorAdjust !== 'exact' &&
        !node.parentElement.closest('svg')
      )
        faults.push(`chữ nhạt trên giấy: “${node.data.trim().slice(0, 40)}”`);
      return;
    }
    if (
      node.nodeType !== 1 ||
      ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TITLE', 'TEMPLATE'].includes(node.tagName)
    )
      return;
    const style = getComputedStyle(node);
    if (style.display === 'none') return;
    const inSvg = node.namespaceURI.endsWith('svg');
    if (node.matches('img, image') && (node.getAttribute('src') || node.getAttribute('href')))
      pictures.add(
        new URL(node.getAttribute('src') || node.getAttribute('href'), document.baseURI).href,
      );
    const box = node.getBoundingClientRect();
    if (style.visibility !== 'hidden' && !node.closest('.sprite') && isOver(box))
      faults.push(
        `${name(node)} ra ngoài mép giấy: ${Math.round(box.left)}–${Math.round(box.right)} trong ${wide}`,
      );
    const hides = ['hidden', 'clip', 'auto', 'scroll'];
    if (
      !inSvg &&
      (hides.includes(style.overflowX) || hides.includes(style.overflowY)) &&
      box.width > 1 &&
      (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1)
    )
      faults.push(
        `${name(node)} che mất một phần: ${node.scrollWidth}×${node.scrollHeight} trong ${node.clientWidth}×${node.clientHeight}`,
      );
    if (style.breakInside.startsWith('avoid') && box.height > pageHeight)
      faults.push(`${name(node)} cao hơn một mặt giấy, sẽ bị cắt đôi`);
    if (style.visibility === 'hidden' && !inSvg) return;
    const side = parseFloat(style.marginRight) > 0 || parseFloat(style.marginLeft) > 0;
    const apart =
      side ||
      !style.display.startsWith('inline') ||
      node.tagName === 'BR' ||
      style.position === 'absolute' ||
      ['text', 'tspan'].includes(node.tagName) ||
      style.display.startsWith('inline-');
    if (apart) text += ' ';
    if (node.tagName === 'LI' && style.listStyleType === 'decimal' && style.display === 'list-item')
      text += `${[...node.parentElement.children].indexOf(node) + 1}. `;
    text += made(node, '::before');
    node.childNodes.forEach(walk);
    text += made(node, '::after');
    if (apart) text += ' ';
    if (node.tagName === 'THEAD') repeatable.push(node.textContent);
  };
  walk(document.body);
  if (document.documentElement.scrollWidth > wide + 1)
    faults.push(`trang rộng ${document.documentElement.scrollWidth} hơn giấy ${wide}`);
  for (const card of document.querySelectorAll('.cut li')) {
    const mm = card.getBoundingClientRect().height / (96 / 25.4);
    if (mm < 40) faults.push(`thẻ “${card.textContent.trim()}” cao ${mm.toFixed(1)} mm, cần 40`);
    if (parseFloat(getComputedStyle(card).fontSize) < 24)
      faults.push(`thẻ “${card.textContent.trim()}” chữ nhỏ hơn 18pt`);
  }
  const timeline = document.querySelector('.timeline');
  // In a booklet a plan begins on a new side.
  const begins = timeline?.closest('[data-part]')?.getBoundingClientRect().top ?? -scrollY;
  if (timeline && timeline.getBoundingClientRect().bottom - begins > pageHeight)
    faults.push('tiến trình một tiết không vừa mặt thứ nhất');
  const foot = [...document.querySelectorAll('style')]
    .map((style) => /@bottom-left\{content:"((?:[^"\\]|\\.)*)"/.exec(style.textContent)?.[1])
    .find(Boolean);
  const side = [...document.querySelectorAll('style')]
    .map((style) =>
      /@bottom-right\{content:"([^"]*)" counter\(page\) "([^"]*)" counter\(pages\)/.exec(
        style.textContent,
      ),
    )
    .find(Boolean);
  return {
    text,
    repeatable,
    pictures: [...pictures],
    faults,
    foot: foot
      ? { text: foot.replace(/\\(?=["\\])/g, ''), before: side[1], between: side[2] }
      : null,
  };
};
