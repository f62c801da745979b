type Props = {
  bands: readonly { name: string; lessons: readonly { id: string; title: string }[] }[];
};

/** All lessons as options of a select, under the names of their bands. */
export const LessonOptions = ({ bands }: Props) => (
  <>
    {bands.map(({ name, lessons }) => (
      <optgroup key={name} label={name}>
        {lessons.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </optgroup>
    ))}
  </>
);
