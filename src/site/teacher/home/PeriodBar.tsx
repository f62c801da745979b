import type { ComponentChildren } from 'preact';

type Props = {
  n: number;
  name: string;
  /** The content in a few words. */
  hint?: string;
  /** Its state in words: “Làm ngay”. */
  said?: string;
  state: 'done' | 'now' | 'later';
  isOpen: boolean;
  press(): void;
  children: ComponentChildren;
};

/** One numbered bar of a period; printed with what is inside. */
export function PeriodBar({ n, name, hint, said, state, isOpen, press, children }: Props) {
  return (
    <section class={isOpen ? `period-bar ${state} open` : `period-bar ${state}`}>
      <h3>
        <button aria-expanded={isOpen} onClick={press}>
          <span class="period-bar-n">{n}</span>
          <b>{name}</b>
          <span class="period-bar-hint">{hint}</span>
          <span class="period-bar-said">{said}</span>
        </button>
      </h3>
      <div class="period-bar-in">{children}</div>
    </section>
  );
}
