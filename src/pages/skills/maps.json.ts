import type { APIRoute } from 'astro';
import { frameworksHere, skillMap, strandsInOrder } from '#site/teacher/maps/skill-map.ts';

/**
 * The skills set, its lessons and its frameworks as data, both ways, with unchecked parts marked.
 */
export const GET: APIRoute = () => {
  const [map, { tt02, gdpt2018, ai2422, notes }, strands] = [
    skillMap(),
    frameworksHere(),
    strandsInOrder(),
  ];
  const standing = {
    tt02: { name: tt02.name, checked: tt02.checked, how: tt02.how, areas: tt02.areas },
    gdpt2018: {
      name: gdpt2018.name,
      checked: gdpt2018.checked,
      how: gdpt2018.how,
      notCovered: gdpt2018.notCovered,
    },
    ai2422: { name: ai2422.name, checked: ai2422.checked, how: ai2422.how },
    notes,
  };
  const ofStrands = strands.map(
    ({
      id,
      name,
      summary,
      pillars,
      tt02: codes,
      gdpt2018: subjects,
      ukcis,
      digcomp22,
      seedWording,
    }) => ({
      id,
      name,
      summary,
      pillars,
      tt02: codes,
      gdpt2018: subjects,
      ukcis,
      digcomp22,
      seedWording,
    }),
  );
  return new Response(JSON.stringify({ ...map, strands: ofStrands, frameworks: standing }), {
    headers: { 'content-type': 'application/json' },
  });
};
