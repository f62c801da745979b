// Scales an SVG path's data, rounds it to whole units and writes it in its shortest relative form.
const N = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
export function scalePath(d, kx, ky = kx, dx = 0, dy = 0, unit = 1) {
  const tok = d.match(/[a-zA-Z]|-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/g);
  let i = 0,
    cmd = '',
    x = 0,
    y = 0,
    sx = 0,
    sy = 0,
    out = '',
    last = '';
  const r = (v) => Math.round(v / unit);
  const join = (list) =>
    list.reduce((s, v, n) => {
      const t = String(+(v * unit).toFixed(2)).replace(/^(-?)0\./, '$1.');
      return s + (n && t[0] !== '-' ? ' ' : '') + t;
    }, '');
  let rx = 0,
    ry = 0; // the pen position as written, so that rounding errors do not add up
  while (i < tok.length) {
    if (/[a-zA-Z]/.test(tok[i])) cmd = tok[i++];
    const up = cmd.toUpperCase(),
      rel = cmd !== up;
    if (up === 'Z') {
      out += 'z';
      x = sx;
      y = sy;
      rx = r(x * kx + dx);
      ry = r(y * ky + dy);
      last = 'z';
      continue;
    }
    const a = tok.slice(i, i + N[up]).map(Number);
    i += N[up];
    const abs = [];
    let letter = up.toLowerCase();
    if (up === 'H') {
      x = rel ? x + a[0] : a[0];
      abs.push([x, y]);
      letter = 'l';
    } else if (up === 'V') {
      y = rel ? y + a[0] : a[0];
      abs.push([x, y]);
      letter = 'l';
    } else if (up === 'A') {
      x = rel ? x + a[5] : a[5];
      y = rel ? y + a[6] : a[6];
      abs.push([x, y]);
    } else {
      for (let n = 0; n < a.length; n += 2)
        abs.push([rel ? x + a[n] : a[n], rel ? y + a[n + 1] : a[n + 1]]);
      [x, y] = abs.at(-1);
    }
    if (up === 'M') {
      sx = x;
      sy = y;
      cmd = rel ? 'l' : 'L';
    }
    const pts = abs.map(([u, v]) => [r(u * kx + dx), r(v * ky + dy)]);
    const [ex, ey] = pts.at(-1);
    let nums;
    if (up === 'A')
      nums = [r(a[0] * kx), r(a[1] * ky), a[2] / unit, a[3] / unit, a[4] / unit, ex - rx, ey - ry];
    else if (up === 'M' && !out) {
      letter = 'M';
      nums = [ex, ey];
    } else nums = pts.flatMap(([u, v]) => [u - rx, v - ry]);
    if (letter === 'l') {
      if (ex === rx && ey === ry) continue;
      if (ey === ry) {
        letter = 'h';
        nums = [ex - rx];
      } else if (ex === rx) {
        letter = 'v';
        nums = [ey - ry];
      }
    }
    const text = join(nums);
    out += letter === last && letter !== 'm' ? (text[0] === '-' ? '' : ' ') + text : letter + text;
    last = letter;
    rx = ex;
    ry = ey;
  }
  return out;
}
