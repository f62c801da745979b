// Makes public/fonts/be-vietnam-pro-{400,700}.woff2: one subset file per weight.
//
//   node src/delivery/tools/make-fonts.mjs [folder with BeVietnamPro_400Regular.ttf and
//   _700Bold.ttf]
//
// The files of @fontsource/be-vietnam-pro are not used directly: Google splits that font into
// "latin" and "vietnamese" slices, so one Vietnamese word needs both, four files and 67 KB for two
// weights, and kerning between slices ("Tư", "Vầ") is lost. Here the complete TTF (same release,
// 1.002) is subset once, with its kerning. The TTF comes from the npm package
// @expo-google-fonts/be-vietnam-pro, downloaded into a temporary folder (it is not a dependency of
// the site) unless a folder is given.
//
// Kept: Vietnamese (NFC) and ASCII, a few signs, the eight combining marks of Vietnamese (some
// keyboards type decomposed text), ccmp, mark, mkmk, kern. Dropped: hinting, all other features.
// Added by us, because the font has none and old lab computers fall back to their own fonts:
// U+2190-2193 arrows, U+2713 tick, U+2605 star, in the weight's stroke.
//
// Needs: python3 with fonttools and brotli (Debian: python3-fonttools python3-brotli). ELM_PYTHON
// names another interpreter; ELM_HINTS=1 keeps the hinting.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = '@expo-google-fonts/be-vietnam-pro@0.4.1';
const out = fileURLToPath(new URL('../../../public/fonts/', import.meta.url));
const python =
  process.env.ELM_PYTHON || (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3');

const marks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
let letters = 'đĐ';
for (const v of 'aăâeêioôơuưy')
  for (const m of ['', ...marks])
    for (const c of [v, v.toUpperCase()]) letters += (c + m).normalize('NFC');
let ascii = '\u00a0';
for (let i = 0x20; i < 0x7f; i++) ascii += String.fromCharCode(i);
const text = ascii + letters + marks.join('') + '\u0302\u0306\u031b' + '“”‘’–—…·×÷•°₫−';

const PY = String.raw`
import sys, json
from fontTools.ttLib import TTFont
from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from math import sin, cos, pi
a = json.load(sys.stdin)
f = TTFont(a['ttf'])
up = f['head'].unitsPerEm; k = up / 1000
w = a['stroke'] * k          # stroke
mid = 350 * k                # arrows sit at half the capital height
def glyph(name, code, adv, contours):
    pen = TTGlyphPen(None)
    for c in contours:
        area = sum(c[i-1][0]*c[i][1] - c[i][0]*c[i-1][1] for i in range(len(c)))
        if area > 0: c = c[::-1]          # TrueType: outer contours clockwise
        pen.moveTo(tuple(map(round, c[0])))
        for p in c[1:]: pen.lineTo(tuple(map(round, p)))
        pen.closePath()
    g = pen.glyph(); f['glyf'][name] = g; g.recalcBounds(f['glyf'])
    f['hmtx'][name] = (round(adv), g.xMin)
    for t in f['cmap'].tables:
        if t.isUnicode(): t.cmap[code] = name
h = w / 2; s = w * 0.7071    # half stroke, diagonal step
L, tip, arm = 90*k, 790*k, 250*k
# arrow pointing right along x, centred on y=0; one outline
ix = tip - arm - s + arm - h  # inner corner, where shaft meets head
right = [(L, h), (ix, h), (tip - arm - s, arm), (tip - arm, arm + s), (tip + s, 0),
         (tip - arm, -arm - s), (tip - arm - s, -arm), (ix, -h), (L, -h)]
adv = tip + s + L
def place(pts, fn): return [fn(x, y) for x, y in pts]
glyph('arrowright', 0x2192, adv, [place(right, lambda x, y: (x, y + mid))])
glyph('arrowleft', 0x2190, adv, [place(right, lambda x, y: (adv - x, y + mid))])
c = adv / 2; va = 2*(arm + s) + 2*L*0.9
glyph('arrowup', 0x2191, va, [place(right, lambda x, y: (va/2 + y, mid + (x - c)*0.95))])
glyph('arrowdown', 0x2193, va, [place(right, lambda x, y: (va/2 + y, mid - (x - c)*0.95))])
# tick: short leg down to the right, long leg up
bx, by, sl, ll = 300*k, 20*k, 200*k, 440*k
tick = [(bx, by), (bx + ll, by + ll*1.35), (bx + ll - w*0.82, by + ll*1.35 + w*0.55), (bx - w*0.05, by + w*1.62), (bx - sl + w*0.1, by + sl + w*1.3), (bx - sl - w*0.6, by + sl + w*0.5)]
glyph('checkmark', 0x2713, bx + ll + 80*k, [tick])
R, r, cx, cy = 400*k, 165*k, 430*k, 340*k
star = []
for i in range(10):
    q = R if i % 2 == 0 else r; t = pi/2 + i*pi/5
    star.append((cx + q*cos(t), cy + q*sin(t)))
glyph('blackstar', 0x2605, 2*cx, [star])
f.setGlyphOrder(f.getGlyphOrder())
f['maxp'].numGlyphs = len(f.getGlyphOrder())
o = subset.Options()
o.flavor = 'woff2'; o.hinting = a['hints']; o.layout_features = ['ccmp', 'locl', 'mark', 'mkmk', 'kern']
o.name_IDs = [0, 1, 2, 13, 14]; o.name_languages = [0x409]; o.notdef_outline = True; o.glyph_names = False
o.drop_tables += ['gasp'] if not a['hints'] else []
sub = subset.Subsetter(o)
sub.populate(text=a['text'] + '\u2190\u2191\u2192\u2193\u2713\u2605')
sub.subset(f)
subset.save_font(f, a['out'], o)
got = TTFont(a['out']).getBestCmap()
miss = [ch for ch in a['text'] if ord(ch) not in got]
print(len(got), 'characters; not in the font:', ' '.join('U+%04X' % ord(ch) for ch in miss) or 'none')
`;

let dir = process.argv[2];
let temp;
if (!dir) {
  temp = mkdtempSync(join(tmpdir(), 'elm-fonts-'));
  const tgz = execFileSync('npm', ['pack', '--silent', SOURCE], { cwd: temp, encoding: 'utf8' })
    .trim()
    .split('\n')
    .pop();
  execFileSync('tar', ['xzf', tgz], { cwd: temp });
  dir = temp;
}
const find = (name) => {
  const sub = name.replace('BeVietnamPro_', '').replace('.ttf', '');
  const hit = [join(dir, name), join(dir, 'package', sub, name), join(dir, sub, name)].find(
    existsSync,
  );
  if (!hit) throw new Error(`${name} not found in ${dir}`);
  return hit;
};
mkdirSync(out, { recursive: true });
let total = 0;
for (const [weight, name, stroke] of [
  [400, 'BeVietnamPro_400Regular.ttf', 72],
  [700, 'BeVietnamPro_700Bold.ttf', 132],
]) {
  const file = join(out, `be-vietnam-pro-${weight}.woff2`);
  const said = execFileSync(python, ['-c', PY], {
    input: JSON.stringify({
      ttf: find(name),
      out: file,
      text,
      stroke,
      hints: process.env.ELM_HINTS === '1',
    }),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const bytes = statSync(file).size;
  total += bytes;
  console.log(weight, bytes, 'bytes', said.trim());
}
const licence = [
  join(dir, 'package', 'LICENSE_FONT'),
  join(dir, 'LICENSE_FONT'),
  join(dir, 'OFL.txt'),
].find(existsSync);
if (licence) copyFileSync(licence, join(out, 'OFL.txt'));
if (temp) rmSync(temp, { recursive: true, force: true });
console.log('together', total, 'bytes');
if (total > 40000) process.exitCode = 1;
