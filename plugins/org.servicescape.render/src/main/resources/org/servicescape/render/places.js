/* One thing is shown at a time: what is written, or one sheet. Its address says which. */
const main = document.querySelector('main');
const album = document.getElementById('pictures').parentElement;
const texts = [...main.children].filter(part => part.tagName === 'SECTION' && part !== album);
const contents = document.querySelector('nav .contents');
const narrow = matchMedia('(max-width: 60rem)');
const heading = document.title;
const away = (part, is) => part.classList.toggle('away', is);
/* What the page opens with: the first blueprint, else the concept. */
const first = sheets.find(sheet => sheet.id.startsWith('blueprint-')) || sheets.find(sheet => sheet.id === 'concept') || sheets[0];
let last = first;
function mention(hash) {
  all('nav a[aria-current]').forEach(old => old.removeAttribute('aria-current'));
  const entry = all('nav a').find(one => one.getAttribute('href') === hash);
  if (!entry) { return; }
  entry.setAttribute('aria-current', 'true');
  entry.closest('details').open = true;
  if (!narrow.matches) { entry.scrollIntoView({ block: 'nearest' }); }
}
function openSheet(sheet) {
  hide();
  last = sheet;
  texts.forEach(part => away(part, true));
  away(album, false);
  sheets.forEach(other => {
    away(other.figure, other !== sheet);
    away(other.picture, other.picture !== sheet.picture);
    away(other.picture.parentElement, other.picture.parentElement !== sheet.picture.parentElement);
    other.clear('framed');
  });
  sheet.begin();
  document.title = sheet.title + ' · ' + heading;
  mention('#' + sheet.picture.id);
}
function openTexts() {
  hide();
  texts.forEach(part => away(part, false));
  away(album, true);
  document.title = heading;
}
/* Shows these shapes of the sheet that is open. */
function lead(sheet, wanted) {
  sheet.frame(wanted);
  sheet.zoomTo(wanted);
  /* In a narrow window the card stands below it. */
  sheet.view.scrollIntoView({ block: narrow.matches ? 'start' : 'nearest' });
}
/* Without what is not painted and what lies within another of them. */
function outermost(shapes) {
  const boxes = shapes.map(shape => shape.getBBox());
  const within = (a, b) => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
  return shapes.filter((shape, i) => (boxes[i].width || boxes[i].height)
    && !boxes.some((other, k) => k !== i && within(boxes[i], other) && !(within(other, boxes[i]) && k > i)));
}
function leadTo(sheet, what) {
  const finding = numbered.get(what);
  const all = (finding ? sheet.marks : sheet.shapes).get(what) || [];
  const own = all.some(shape => shape.dataset.what) ? all.filter(shape => shape.dataset.what) : all;
  const drawn = [...outermost(own), ...outermost(finding ? shown(sheet, finding) : [])];
  if (!drawn.length) { return; }
  lead(sheet, drawn);
  const target = sheet.targets.find(one => one.dataset.what === what) || sheet.targets.find(one => drawn.includes(one));
  if (target) { sheet.stepTo(target); pin(sheet, target, false); }
}
function arrive() {
  let asked = location.hash.slice(1);
  try { asked = decodeURIComponent(asked); } catch (broken) { asked = '/'; }
  const [id, what] = asked.startsWith('picture.') ? asked.slice('picture.'.length).split('/') : [];
  const sheet = id ? sheets.find(one => one.id === id) : !asked ? first : asked === 'pictures' || !texts.length ? last : null;
  if (narrow.matches && asked) { contents.open = false; }
  if (sheet) {
    openSheet(sheet);
    if (what) { leadTo(sheet, what); return; }
    if (asked) {
      const title = sheet.picture.querySelector('h4');
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
      scrollTo(0, narrow.matches ? title.getBoundingClientRect().top + scrollY - 16 : 0);
    }
    return;
  }
  openTexts();
  const part = asked && document.getElementById(asked);
  if (part && main.contains(part)) {
    mention('#' + asked);
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: part.className === 'shown' ? 'center' : 'start' });
  }
}
document.body.classList.add('live');
contents.open = !narrow.matches;
if (narrow.matches) { all('nav details details').forEach(group => { group.open = false; }); }
addEventListener('hashchange', arrive);
arrive();
