/* A wide sheet opens as high as the window, from its beginning; a strip below shows all of it and which part is seen. */
sheets.forEach((sheet, i) => {
  const [, , width, height] = sheet.whole;
  if (width < 1600 || width / height < 1.7) { return; }
  const all = document.createElementNS(sheet.svg.namespaceURI, 'g');
  all.id = 'strip.' + i;
  all.append(...sheet.svg.childNodes);
  sheet.svg.append(all);
  const strip = document.createElementNS(sheet.svg.namespaceURI, 'svg');
  strip.setAttribute('viewBox', sheet.whole.join(' '));
  strip.setAttribute('aria-hidden', 'true');
  strip.setAttribute('class', 'strip');
  const small = document.createElementNS(strip.namespaceURI, 'use');
  small.setAttribute('href', '#strip.' + i);
  const frame = document.createElementNS(strip.namespaceURI, 'rect');
  frame.setAttribute('class', 'seen');
  frame.setAttribute('vector-effect', 'non-scaling-stroke');
  strip.append(small, frame);
  sheet.view.append(strip);
  sheet.view.classList.add('long');
  sheet.seen(([x, y, w, h]) => {
    Object.entries({ x, y, width: w, height: h }).forEach(([name, value]) => frame.setAttribute(name, value));
  });
  const go = event => {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(strip.getScreenCTM().inverse());
    sheet.centreOn(at.x, at.y);
  };
  strip.addEventListener('pointerdown', event => { strip.setPointerCapture(event.pointerId); go(event); });
  strip.addEventListener('pointermove', event => { if (event.buttons) { go(event); } });
});
