import {
  at,
  classroom,
  hen,
  inked,
  monitor,
  person,
  room,
  frontEdge,
  picture,
  wakingFace,
} from './parts.mjs';

/** Name of the drawing after `then-<item>-<option>` → its content. */
export const scenes = {};

const realMouse =
  '<path d="M46 66q84 20 92-30t40-10" fill="none" stroke="#c98f86" stroke-width="10"/><path fill="#9aa0ae" d="M-36 70q-22-60 6-100 30-26 60 0 30 44 12 100z"/><path d="M-18 66q-8-46 18-62 26 18 18 62z" fill="#d9dbe2" stroke="none"/><circle cx="-34" cy="-82" r="26" fill="#9aa0ae"/><circle cx="34" cy="-82" r="26" fill="#9aa0ae"/><circle cx="-34" cy="-82" r="13" fill="#e9b4ae" stroke="none"/><circle cx="34" cy="-82" r="13" fill="#e9b4ae" stroke="none"/><path fill="#9aa0ae" d="M-48-44q4-44 48-44t48 44q-20 38-48 38t-48-38z"/><circle cx="-20" cy="-50" r="6" fill="#1c2b52"/><circle cx="16" cy="-50" r="6" fill="#1c2b52"/><circle cx="-4" cy="-24" r="8" fill="#d98b84"/><path d="M-14-20l-46-8M-14-14l-44 6M8-20l46-8M8-14l44 6" stroke-width="3"/><path d="M-34 72h26M10 72h26" stroke-width="12" stroke="#d98b84"/>';
const computerMouse =
  '<path fill="#fff" d="M-72 0q0-56 72-56T72 0q0 48-72 48T-72 0z"/><path d="M0-56v46M-70-8q70 16 140 0" fill="none"/><rect x="-8" y="-46" width="16" height="26" rx="8" fill="#c8452f"/>';

// Na has put a bandage on the computer; a real mouse listens to the computer's one.
scenes['then-two-clicks-broken'] =
  classroom() +
  monitor(80, 100, '', 1.1) +
  inked(
    '<g fill="#fffdf6"><path d="M54 120l26-42 356 226-24 42z"/><path d="M412 78l26 42L80 346l-26-42z"/></g><path d="M160 150l-20 34M320 150l22 32M160 280l-18-30M330 282l20-30" fill="none" stroke="#c9c6c1"/>',
  ) +
  person('na', 'worried', 812, 438, 0.32, true) +
  frontEdge(430) +
  at(420, 440, inked(computerMouse)) +
  at(590, 404, inked(realMouse)) +
  inked(
    '<path d="M556 356q-70-20-90 40" fill="none" stroke="#2f7d5b" stroke-width="9"/><circle cx="462" cy="402" r="18" fill="#d9dee6"/>',
  );

scenes['then-grandmas-basket-sandal'] =
  room() +
  person('na', 'worried', 790, 438, 0.36, true) +
  frontEdge(430) +
  inked(
    '<path fill="#fffdf6" d="M270 410h380q-30 66-190 66T270 410z"/><ellipse cx="460" cy="410" rx="190" ry="34" fill="#e8eef4"/>',
  ) +
  `<g transform="translate(578 168) rotate(72) scale(2.75)">${inked('<path fill="#c8704a" d="M46 8c20-4 32 12 30 34-2 18 4 30 2 48-2 16-12 24-24 22-14-2-20-14-18-30 2-16 0-26-4-40C28 26 32 12 46 8z"/><path fill="none" stroke="#2b4a86" stroke-width="8" d="M56 34c-10 8-16 18-18 32M56 34c8 6 13 14 16 25"/><circle cx="56" cy="33" r="3" fill="#1c2b52"/>', 2.4)}</g>` +
  inked(
    '<path d="M400 270q-20-26 0-52t0-52M490 250q-20-26 0-52t0-52" fill="none" stroke="#fffdf6" stroke-width="10"/>',
  ) +
  hen(150, 404, 1.2);

// ---- What follows from the right choices -------------------------------------------------------

// The real mouse hops on the computer's one, twice; the machine only laughs.
scenes['then-two-clicks-works'] =
  classroom() +
  monitor(80, 100, wakingFace(150, 88, 1.25), 1.1) +
  person('na', 'happy', 812, 438, 0.32, true) +
  frontEdge(430) +
  at(540, 440, inked(computerMouse)) +
  inked(
    '<path d="M448 400l-34-16M444 446h-36M632 400l34-16M636 446h36" fill="none" stroke="#c8452f"/><path d="M470 280l-6 44M610 280l6 44" fill="none" stroke="#c98f86" stroke-dasharray="2 20"/>',
    11,
  ) +
  at(
    540,
    262,
    inked('<path d="M-34 22l-46-34M36 22l46-34" stroke="#9aa0ae" stroke-width="16"/>' + realMouse) +
      inked('<path fill="#8f2a22" d="M-22-16q18 4 36 0-4 18-18 18t-18-18z"/>', 4),
  );

const plate =
  '<path fill="#fffdf6" d="M270 410h380q-30 66-190 66T270 410z"/><ellipse cx="460" cy="410" rx="190" ry="34" fill="#e8eef4"/>';
// Na has bitten off the banana; the hen wears its peel.
scenes['then-grandmas-basket-banana'] =
  room() +
  person('na', 'happy', 790, 438, 0.36, true) +
  frontEdge(430) +
  inked(plate) +
  at(
    470,
    410,
    inked(
      '<path fill="#fdf1c4" d="M-42 0q-28-110 0-196 6-22 22-18 4 18 22 12 4 22 24 14 22 100-16 188z"/><path fill="#f3cf4f" d="M-44 4q-18-60-88-50 34-40 100-24 6-14 28-20 14 8 22 22 62-18 104 26-74-12-92 46-36 18-74 0z"/><path d="M-4-90v92" fill="none"/>',
    ),
  ) +
  hen(180, 404, 1.2) +
  at(
    250,
    254,
    inked(
      '<path fill="#8a5a34" d="M-12-50l24-5-2-20-20 4z"/><path fill="#f3cf4f" d="M-12-50l24-4 6 26q56 10 66 70-36-34-58-30 0 24-12 42-18-20-22-42-30-4-60 34 6-74 52-68z"/>',
    ),
    1.15,
  );
// Na eats the corn; the hen catches the grains that fall.
scenes['then-grandmas-basket-corn'] =
  room() +
  person('na', 'happy', 790, 438, 0.36, true) +
  frontEdge(430) +
  inked(plate) +
  `<g transform="translate(400 372) rotate(-62)">${picture('scenes/bap-ngo.svg', 0, 0, 220)}</g>` +
  inked(
    '<path d="M420 210q-20-24 0-48t0-48M510 200q-20-24 0-48t0-48" fill="none" stroke="#fffdf6" stroke-width="10"/><path d="M400 340q-10-44-44-56" fill="none" stroke="#c98f2f" stroke-dasharray="2 18"/>',
    8,
  ) +
  hen(190, 404, 1.2) +
  inked(
    [
      [330, 236],
      [372, 206],
      [346, 296],
      [216, 462],
      [250, 472],
      [110, 468],
    ]
      .map(([x, y]) => `<ellipse cx="${x}" cy="${y}" rx="13" ry="15" fill="#f3cf4f"/>`)
      .join(''),
    5,
  );
