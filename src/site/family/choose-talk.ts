/**
 * The families' first page shows one talk: that of the grade, or that of the lesson named in the
 * address (a class group's link).
 * Which it is stands in the address alone; nothing is kept. Without this script all talks stand one
 * under another.
 */
export function chooseTalk(page: HTMLElement): void {
  const talks = [...page.querySelectorAll<HTMLElement>('.talk-tonight')];
  const others = page.querySelector<HTMLElement>('[data-others]')!;
  const gradesOf = (talk: HTMLElement): string[] => talk.dataset['grades']!.split(' ');
  let grade = '';

  const show = (isAsked: boolean): void => {
    const { hash } = location;
    const named = talks.find(({ id }) => hash === `#${id}`);
    const picked = /^#lop-(\d+)$/.exec(hash)?.[1];
    if (hash === '#doi-lop') grade = '';
    if (picked) grade = picked;
    if (named && !gradesOf(named).includes(grade)) grade = gradesOf(named)[0]!;
    const own = talks.filter((talk) => gradesOf(talk).includes(grade));
    const now = named ?? own[0];
    const isShown = grade !== '' && now !== undefined;
    page.classList.toggle('has-grade', isShown);
    for (const talk of talks) talk.classList.toggle('now', isShown && talk === now);
    for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-grade]')) {
      if (isShown && link.dataset['grade'] === grade) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    others.hidden = !isShown || own.length < 2;
    others.querySelector('ul')!.replaceChildren(
      ...own
        .filter((talk) => talk !== now)
        .map((talk) => {
          const [line, link] = [document.createElement('li'), document.createElement('a')];
          link.href = `#${talk.id}`;
          link.textContent = talk.dataset['title']!;
          line.append(link);
          return line;
        }),
    );
    // What was asked for is in view and is read out; a page just opened stays as it is.
    if (!isAsked || !isShown || hash === '#vua-ke') return;
    const heading = now.querySelector('h2')!;
    heading.scrollIntoView({ block: 'nearest' });
    heading.focus({ preventScroll: true });
  };
  addEventListener('hashchange', () => show(true));
  show(/^#(lop-|[a-z])/.test(location.hash) && location.hash !== '#vua-ke');
}
