/**
 * The subject of a case, in a line above the decision about it: on a phone its page is out of sight
 * by then. For the eyes; screen readers have the case's name.
 */
export const Again = ({
  text,
  picture,
  base,
}: {
  text: string;
  picture?: string | undefined;
  base: string;
}) => (
  <p class="case-again" aria-hidden="true">
    {picture && <img src={base + picture} alt="" width="96" height="54" />}
    <span>{text}</span>
  </p>
);
