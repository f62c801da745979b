/**
 * Shows one talk on the families' first page: that of the grade, or of the lesson in the address (a
 * class group's link). The choice is only in the address and is not stored. Without this script all
 * talks are listed.
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
    const gradeTalks = talks.filter((talk) => gradesOf(talk).includes(grade));
    const now = named ?? gradeTalks[0];
    const isShown = grade !== '' && now !== undefined;
    page.classList.toggle('has-grade', isShown);
    for (const talk of talks) talk.classList.toggle('now', isShown && talk === now);
    for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-grade]')) {
      if (isShown && link.dataset['grade'] === grade) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    others.hidden = !isShown || gradeTalks.length < 2;
    others.querySelector('ul')!.replaceChildren(
      ...gradeTalks
        .filter((talk) => talk !== now)
        .map((talk) => {
          const [line, link] = [document.createElement('li'), document.createElement('a')];
          link.href = `#${talk.id}`;
          link.textContent = talk.dataset['title']!;
          line.append(link);
          return line;
        }),
    );
    // Scroll to and focus a chosen talk, but not on page load.
    if (!isAsked || !isShown || hash === '#vua-ke') return;
    const heading = now.querySelector('h2')!;
    heading.scrollIntoView({ block: 'nearest' });
    heading.focus({ preventScroll: true });
  };
  addEventListener('hashchange', () => show(true));
  show(/^#(lop-|[a-z])/.test(location.hash) && location.hash !== '#vua-ke');
}
