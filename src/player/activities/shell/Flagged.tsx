/** Matches “Cho quà: sao tự dưng cho mình?”: a name, a colon, the rest. */
const named = /^([^:“”]{2,24}): ([\s\S]+)$/;

/**
 * Returns the names of the lesson's flags, as its page prints them (`site/lesson/Lesson.astro`);
 * elsewhere none.
 */
const flagsHere = (): string[] =>
  document.querySelector<HTMLElement>('[data-flags]')?.dataset.flags!.split('|') ?? [];

/**
 * A remark; if it begins with the name of one of the lesson's flags, that name is styled like the
 * flag in the story (`site/lesson/Flag.astro`).
 */
export function Flagged({ text }: { text: string }) {
  const [, name, rest] = named.exec(text) ?? [];
  if (name === undefined || !flagsHere().includes(name)) return <>{text}</>;
  return (
    <>
      <b class="flag-name">{name}</b>: {rest}
    </>
  );
}
