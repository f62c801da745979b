/** The end of a sentence, before the next one. */
const sentenceEnd = /[.!?…]["”)]?\s+(?=[“"(]?\p{Lu})/gu;

/** Returns the sentences of a text, each with its own end. */
export function sentencesOf(text: string): string[] {
  const ends = [...text.matchAll(sentenceEnd)].map((end) => end.index + end[0].length);
  return [0, ...ends].map((start, index) => text.slice(start, ends[index]));
}

/** Makes each sentence of a paragraph an element; returns false if it is only one. */
export function divide(paragraph: HTMLElement): boolean {
  if (paragraph.querySelector(':scope > .sentence')) return true;
  const sentences: (Node | string)[][] = [[]];
  for (const node of [...paragraph.childNodes]) {
    const texts = node.nodeType === Node.TEXT_NODE ? sentencesOf(node.textContent!) : [node];
    sentences.at(-1)!.push(texts[0]!);
    sentences.push(...texts.slice(1).map((text) => [text]));
  }
  if (sentences.length < 2) return false;
  paragraph.replaceChildren(
    ...sentences.map((nodes) => {
      const element = document.createElement('span');
      element.className = 'sentence';
      element.append(...nodes);
      return element;
    }),
  );
  return true;
}
