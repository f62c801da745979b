import type { BookLesson } from '#core/progress/portfolio.ts';
import type { Locale } from '#core/text/messages.ts';
import { book } from '../messages/book.ts';

type Props = { base: string; lang: Locale; lesson: BookLesson };

/** Shows, beside the only page of a portfolio, the lesson that fills the next one. */
export const NextPage = ({ base, lang, lesson: { lesson, title, picture } }: Props) => (
  <li class="page paper next">
    <a href={`${base}lessons/${lesson}/`}>
      {picture && (
        <img class="drawn" src={base + picture} alt="" width="320" height="180" loading="lazy" />
      )}
      <small>{book[lang].nextPage}</small> <b>{title}</b>
    </a>
  </li>
);
