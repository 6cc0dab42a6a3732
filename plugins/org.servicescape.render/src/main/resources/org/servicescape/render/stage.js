/* A sheet: which part of it is shown, and what on it can be asked about. */
const sheets = all('.view').map(view => {
  const svg = view.querySelector('svg');
  const prefix = view.dataset.prefix;
  const whole = svg.getAttribute('viewBox').split(' ').map(Number);
  let box = whole.slice();
  const show = next => {
    const width = Math.min(whole[2], Math.max(whole[2] / 40, next[2]));
    const height = width * whole[3] / whole[2];
    box = [Math.min(whole[2] - width, Math.max(0, next[0])), Math.min(whole[3] - height, Math.max(0, next[1])), width, height];
    svg.setAttribute('viewBox', box.join(' '));
    svg.classList.toggle('near', width < whole[2]);
    told();
  };
  /* What of the sheet is seen: more than the box where the window has other proportions. */
  let listener = null;
  const told = () => {
    const stage = svg.getBoundingClientRect();
    if (!listener || !stage.width) { return; }
    const scale = Math.min(stage.width / box[2], stage.height / box[3]);
    const w = Math.min(whole[2], stage.width / scale), h = Math.min(whole[3], stage.height / scale);
    const x = Math.max(0, box[0] + (box[2] - w) / 2), y = Math.max(0, box[1] + (box[3] - h) / 2);
    listener([Math.min(x, whole[2] - w), Math.min(y, whole[3] - h), w, h]);
  };
  const seen = to => { listener = to; };
  const centreOn = (x, y) => show([x - box[2] / 2, y - box[3] / 2, box[2]]);
  /* A sheet of quite other proportions than the window opens so large that it can be read, from its beginning. */
  let begun = '';
  const begin = () => {
    const stage = svg.getBoundingClientRect();
    /* Until a reader has moved it, it follows the window. */
    if (!stage.height || (begun && begun !== box.join())) { told(); return; }
    const across = stage.width / whole[2], down = stage.height / whole[3];
    const scale = Math.min(1, Math.max(across, down));
    if (Math.min(across, down) > 0.7 || Math.max(across / down, down / across) < 1.5) { show(whole); begun = box.join(); return; }
    const width = whole[2] * Math.min(across, down) / scale;
    const height = width * whole[3] / whole[2];
    show([across < down ? 0 : (whole[2] - width) / 2, across < down ? (whole[3] - height) / 2 : 0, width]);
    begun = box.join();
  };
  addEventListener('resize', () => { if (begun) { begin(); } });
  const zoom = (by, x = 0.5, y = 0.5) =>
    show([box[0] + box[2] * x * (1 - 1 / by), box[1] + box[3] * y * (1 - 1 / by), box[2] / by]);
  const move = (x, y) => show([box[0] + x * box[2], box[1] + y * box[3], box[2]]);
  const fit = () => show(whole);

  /* The names of groups are told by our own card; browsers would show them a second time. */
  const name = svg.querySelector('title');
  svg.setAttribute('aria-label', name.textContent);
  svg.removeAttribute('aria-labelledby');
  name.remove();
  const groups = all('g', svg);
  const shapes = new Map();
  const marks = new Map();
  const targets = [];
  groups.forEach(group => {
    const title = [...group.children].find(child => child.tagName === 'title');
    const what = findingOf(group.id.slice(prefix.length));
    const element = group.dataset.element;
    if (what) { marks.set(what, [...(marks.get(what) || []), group]); }
    if (element) { shapes.set(element, [...(shapes.get(element) || []), group]); }
    const outer = group.parentElement.closest('g[data-what]');
    const own = what && (title || element) ? what : element;
    const label = title ? title.textContent : nameOf(own);
    if (own && label && !(outer && outer.dataset.what === own)) {
      group.dataset.what = own;
      group.setAttribute('aria-label', label);
      group.setAttribute('role', 'group');
      group.tabIndex = -1;
      targets.push(group);
    }
    if (title) { title.remove(); }
  });
  let current = targets[0] || svg;
  current.tabIndex = 0;

  const around = (shape, style, margin) => {
    const at = shape.getBBox();
    const rect = document.createElementNS(svg.namespaceURI, 'rect');
    Object.entries({ x: at.x - margin, y: at.y - margin, width: at.width + 2 * margin, height: at.height + 2 * margin,
      class: style, 'vector-effect': 'non-scaling-stroke' })
      .forEach(([attribute, value]) => rect.setAttribute(attribute, value));
    svg.append(rect);
  };
  const clear = style => all('.' + style, svg).forEach(old => old.remove());
  const union = wanted => {
    const boxes = wanted.map(shape => shape.getBBox());
    const left = Math.min(...boxes.map(b => b.x)), top = Math.min(...boxes.map(b => b.y));
    return [left, top, Math.max(...boxes.map(b => b.x + b.width)) - left, Math.max(...boxes.map(b => b.y + b.height)) - top];
  };
  const frame = wanted => {
    clear('framed');
    wanted.forEach(shape => around(shape, 'framed', 4));
  };
  /* All of them; of shapes that lie so far apart that nothing could be read, the first. */
  const zoomTo = wanted => {
    const stage = view.getBoundingClientRect();
    const fitting = ([x, y, w, h]) => {
      const width = Math.max(w, h * whole[2] / whole[3], whole[2] / 6) * 1.6;
      const height = width * whole[3] / whole[2];
      return [x + (w - width) / 2, y + (h - height) / 2, width, height];
    };
    const readable = ([, , width, height]) => Math.min(stage.width / width, stage.height / height) >= 0.8;
    const every = fitting(union(wanted));
    if (readable(every) || wanted.length === 1) { show(every); return; }
    const [x, y, w, h] = fitting(union(wanted.slice(0, 1)));
    const width = Math.max(w, Math.min(stage.width, stage.height * whole[2] / whole[3]));
    show([x + (w - width) / 2, y + (h - width * whole[3] / whole[2]) / 2, width]);
  };
  const reveal = shape => {
    const at = shape.getBoundingClientRect(), stage = view.getBoundingClientRect();
    const outside = at.left < stage.left || at.right > stage.right || at.top < stage.top || at.bottom > stage.bottom;
    if (outside && box[2] < whole[2]) {
      const b = shape.getBBox();
      show([b.x + b.width / 2 - box[2] / 2, b.y + b.height / 2 - box[3] / 2, box[2]]);
    }
  };

  /* Keys: arrows go from element to element, so that one stop of the tab key is enough for a sheet. */
  const stepTo = target => {
    current.tabIndex = -1;
    current = target;
    current.tabIndex = 0;
    reveal(target);
    target.focus({ preventScroll: true });
  };
  const centre = shape => { const b = shape.getBBox(); return [b.x + b.width / 2, b.y + b.height / 2]; };
  let places = null;
  const next = (dx, dy) => {
    places = places || new Map(targets.map((target, i) => [target, [...centre(target), i]]));
    const from = places.get(current);
    let best = null, least = Infinity;
    for (const [target, to] of places) {
      const x = to[0] - from[0], y = to[1] - from[1];
      const same = Math.abs(x) < 0.5 && Math.abs(y) < 0.5;
      const along = same ? (to[2] - from[2]) * (dx + dy) / 1000 : x * dx + y * dy;
      const far = along + 3 * Math.abs(same ? 0 : dx ? y : x);
      if (along > 0 && (same || along >= 0.5) && far < least) { best = target; least = far; }
    }
    return best;
  };
  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  svg.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    const arrow = arrows[event.key];
    let act = { '+': () => zoom(1.4), '-': () => zoom(1 / 1.4), '0': fit }[event.key];
    if (arrow && (event.shiftKey || !targets.length)) { act = () => move(arrow[0] / 10, arrow[1] / 10); }
    else if (arrow) { act = () => { const to = next(...arrow); if (to) { stepTo(to); } }; }
    else if (targets.length && (event.key === 'PageDown' || event.key === 'PageUp')) {
      const to = targets[targets.indexOf(current) + (event.key === 'PageDown' ? 1 : -1)];
      act = () => { if (to) { stepTo(to); } };
    }
    else if (targets.length && event.key === 'Home') { act = () => stepTo(targets[0]); }
    else if (targets.length && event.key === 'End') { act = () => stepTo(targets[targets.length - 1]); }
    if (act) { event.preventDefault(); act(); }
  });
  /* On the frame around it: browsers would make a stop of the tab key of a sheet that listens itself. */
  view.addEventListener('focusin', event => {
    clear('ring');
    if (event.target.matches('g:focus-visible')) { around(event.target, 'ring outer', 5); around(event.target, 'ring', 5); }
  });
  view.addEventListener('focusout', () => clear('ring'));

  /* Wheel and pointer. */
  svg.addEventListener('wheel', event => {
    if (!event.ctrlKey) {
      const was = box.join(), scale = svg.getScreenCTM().a;
      show([box[0] + event.deltaX / scale, box[1] + event.deltaY / scale, box[2]]);
      if (box.join() !== was) { event.preventDefault(); }
      return;
    }
    event.preventDefault();
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, (at.x - box[0]) / box[2], (at.y - box[1]) / box[3]);
  }, { passive: false });
  let last = null, moved = false;
  svg.addEventListener('pointerdown', event => { last = [event.clientX, event.clientY]; moved = false; });
  svg.addEventListener('pointermove', event => {
    if (!last || !event.buttons) { last = null; return; }
    if (Math.hypot(event.clientX - last[0], event.clientY - last[1]) < 3) { return; }
    moved = true;
    const scale = svg.getScreenCTM().a;
    show([box[0] + (last[0] - event.clientX) / scale, box[1] + (last[1] - event.clientY) / scale, box[2]]);
    last = [event.clientX, event.clientY];
  });
  let before = null;
  addEventListener('beforeprint', () => { before = box; fit(); clear('framed'); clear('ring'); });
  addEventListener('afterprint', () => { if (before) { show(before); } });

  const figure = view.closest('figure');
  const picture = view.closest('.picture');
  const tools = make('div', '', 'tools');
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', words.tools);
  const sign = (text, said, act) => {
    const made = button(text, act);
    made.setAttribute('aria-label', said);
    made.title = said;
    return made;
  };
  tools.append(sign('−', words.zoomOut, () => zoom(1 / 1.4)), sign('+', words.zoomIn, () => zoom(1.4)), button(words.fit, fit));
  view.before(tools);
  return { view, svg, whole, seen, begin, centreOn, figure, picture, tools, targets, shapes, marks, frame, zoomTo, stepTo, fit, clear,
    id: view.dataset.view, dragged: () => moved,
    title: picture.dataset.title };
});

/* Several sheets of a picture are pages of it. */
sheets.forEach(sheet => {
  const pages = sheets.filter(other => other.picture === sheet.picture);
  const at = pages.indexOf(sheet);
  if (pages.length === 1) { return; }
  const pager = make('span', '', 'pager');
  const turn = (text, to) => {
    const made = to ? link(text, address(to.id)) : make('span', text, 'off');
    made.classList.add('turn');
    return made;
  };
  const which = make('span', sheet.figure.querySelector('.sheet').textContent, 'which');
  pager.append(turn(words.previous, pages[at - 1]), which, turn(words.next, pages[at + 1]));
  sheet.tools.append(pager);
});
