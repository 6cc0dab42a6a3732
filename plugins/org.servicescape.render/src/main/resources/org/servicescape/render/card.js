/* A card that tells of what the pointer rests on or the reader asks about. */
const card = make('div', '', 'card');
card.hidden = true;
card.tabIndex = -1;
document.querySelector('main').append(card);
let about = null, pinned = false, timer = 0;
const tell = (sheet, target) => {
  const what = target.dataset.what;
  const label = target.getAttribute('aria-label');
  const content = told.has(what) ? told.get(what).cloneNode(true) : make('div');
  const name = content.querySelector('.name') || make('p', label, 'name');
  if (!name.parentElement) { content.append(name); }
  all('a', content).filter(to => to.getAttribute('href') === address(sheet.id)).forEach(to => to.closest('li').remove());
  all('ul', content).filter(list => !list.children.length).forEach(list => { list.previousElementSibling.remove(); list.remove(); });
  const list = make('ul');
  const item = to => { const made = make('li'); made.append(to); list.append(made); };
  if (numbered.has(what)) { item(link(words.inList, '#' + what)); }
  findings.filter(one => one.id && one.dataset.elements.split(' ').includes(what))
    .forEach(one => item(link(numberIn(sheet, one.id) + nameOf(one.id), '#' + one.id)));
  if (list.children.length) {
    if (!numbered.has(what)) { content.append(make('p', words.here, 'also')); }
    content.append(list);
  }
  const close = button('×', () => hide(true));
  close.className = 'close';
  close.setAttribute('aria-label', words.close);
  card.replaceChildren(close, content);
  card.setAttribute('aria-label', name.textContent);
};
const put = (x, y) => {
  card.style.left = Math.max(8, Math.min(x, document.documentElement.clientWidth - card.offsetWidth - 8)) + 'px';
  card.style.top = Math.max(8, Math.min(y, innerHeight - card.offsetHeight - 8)) + 'px';
};
const beside = (x, y) => {
  card.hidden = false;
  put(x + 12, y + 12 + card.offsetHeight + 8 > innerHeight ? y - 12 - card.offsetHeight : y + 12);
};
/* In a corner of the sheet, so that little of it is covered, and never what the card is about. */
const dock = (sheet, target) => {
  card.hidden = false;
  const stage = sheet.view.getBoundingClientRect(), at = target.getBoundingClientRect();
  const right = stage.right - card.offsetWidth - 8;
  const covers = at.right > right && at.top < stage.top + 8 + card.offsetHeight;
  put(covers && at.left > stage.left + 16 + card.offsetWidth ? stage.left + 8 : right,
    covers && at.left <= stage.left + 16 + card.offsetWidth ? at.bottom + 8 : stage.top + 8);
};
const hide = back => {
  clearTimeout(timer);
  if (card.hidden) { return; }
  const inside = card.contains(document.activeElement);
  card.hidden = true;
  card.classList.remove('pinned');
  card.removeAttribute('role');
  pinned = false;
  if (back && about && inside) { about.focus({ preventScroll: true }); }
  about = null;
};
const pin = (sheet, target, within) => {
  clearTimeout(timer);
  about = target;
  pinned = true;
  tell(sheet, target);
  card.classList.add('pinned');
  card.setAttribute('role', 'dialog');
  dock(sheet, target);
  if (within) { card.focus({ preventScroll: true }); }
};
sheets.forEach(sheet => {
  const targetAt = node => node.closest('g[data-what]');
  sheet.svg.addEventListener('pointerover', event => {
    const target = targetAt(event.target);
    if (event.pointerType !== 'mouse' || pinned || event.buttons || !target) { return; }
    clearTimeout(timer);
    timer = setTimeout(() => {
      about = target;
      tell(sheet, target);
      beside(event.clientX, event.clientY);
    }, card.hidden ? 300 : 60);
  });
  sheet.svg.addEventListener('pointerout', () => {
    clearTimeout(timer);
    if (!pinned) { timer = setTimeout(hide, 300); }
  });
  sheet.svg.addEventListener('click', event => {
    const target = targetAt(event.target);
    if (sheet.dragged()) { return; }
    if (!target) { hide(); return; }
    sheet.stepTo(target);
    pin(sheet, target, false);
  });
  sheet.svg.addEventListener('keydown', event => {
    const target = targetAt(event.target);
    if ((event.key === 'Enter' || event.key === ' ') && target) { event.preventDefault(); pin(sheet, target, true); }
  });
  /* Whoever goes through a picture by keys sees what each thing is, as the pointer does. */
  sheet.view.addEventListener('focusin', event => {
    const target = targetAt(event.target);
    if (!target || target === about || !target.matches(':focus-visible')) { return; }
    hide();
    about = target;
    tell(sheet, target);
    dock(sheet, target);
  });
  sheet.view.addEventListener('focusout', event => { if (!pinned && !card.contains(event.relatedTarget)) { hide(); } });
});
addEventListener('pointerdown', event => { if (!event.target.closest('.card, .view')) { hide(); } });
card.addEventListener('pointerenter', () => clearTimeout(timer));
card.addEventListener('pointerleave', () => { if (!pinned) { timer = setTimeout(hide, 300); } });
addEventListener('keydown', event => {
  if (event.key !== 'Escape') { return; }
  if (!card.hidden) { hide(true); } else { sheets.forEach(sheet => sheet.clear('framed')); }
});
