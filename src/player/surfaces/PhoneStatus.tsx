/** The narrow row at the top of a phone: hour or owner on the left, battery on the right. */
export function PhoneStatus({
  text,
  end,
  battery,
}: {
  text: string;
  /** Words on the right, in place of the battery: how long a call has lasted. */
  end?: string | undefined;
  battery?: number | undefined;
}) {
  return (
    <p class="phone-status">
      <span>{text}</span>
      {end && <span>{end}</span>}
      {battery !== undefined && (
        <span class={battery < 20 ? 'battery low' : 'battery'}>{battery}%</span>
      )}
    </p>
  );
}
