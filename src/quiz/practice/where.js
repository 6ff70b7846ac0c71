// Shows on the map what an answer follows from.
const MARGIN = 24;
/** The least size of the drawing, in CSS pixels a point: its smallest letters have 7.5 points and come out in 9. */
const READABLE = 1.2;
/** What is shown at least, in points: as much as can be read at the width there is. */
const least = (svg) => (svg.clientWidth < 600 ? [300, 260] : [560, 320]);

/** Puts the drawing of an item's map into `place`, near what is lit. */
function showWhere(edition, item, place) {
  const figure = edition.querySelector(".where");
  for (const part of figure.querySelectorAll("[data-map]")) part.hidden = part.dataset.map !== item.map;
  const drawn = figure.querySelector(".drawn:not([hidden])");
  const svg = drawn?.querySelector("svg");
  const lang = edition.lang;
  const group = (id) => svg?.querySelector(`#${CSS.escape(`map${item.drawing}-${lang}-${id}`)}`);
  const lit = item.lit.map(group).filter(Boolean);
  figure.hidden = lit.length === 0;
  if (lit.length === 0) return;
  place.append(figure);
  for (const old of svg.querySelectorAll(".is-lit, .is-key")) old.classList.remove("is-lit", "is-key");
  for (const part of lit) part.classList.add("is-lit");
  for (const id of item.key) group(id)?.classList.add("is-key");
  svg.classList.add("is-shaded");
  const whole = figure.querySelector(".whole");
  whole.setAttribute("aria-pressed", "false");
  zoom(svg, lit);
  whole.onclick = () => {
    const all = whole.getAttribute("aria-pressed") !== "true";
    whole.setAttribute("aria-pressed", String(all));
    zoom(svg, all ? [] : lit);
  };
}

/** Shows some parts of a drawing alone and as large as they fit, or as large as can be read and to be moved; all of it
    if none is given. */
function zoom(svg, parts) {
  svg.dataset.full ??= svg.getAttribute("viewBox");
  svg.setAttribute("viewBox", svg.dataset.full);
  svg.classList.toggle("is-cropped", parts.length > 0);
  svg.style.width = svg.style.height = "";
  if (parts.length === 0) return;
  const [, , width, height] = svg.dataset.full.split(" ").map(Number);
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (const part of parts) {
    const { x, y, width, height } = part.getBBox();
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x + width);
    box.bottom = Math.max(box.bottom, y + height);
  }
  const [leastWide, leastHigh] = least(svg);
  const wide = Math.max(box.right - box.left + 2 * MARGIN, leastWide);
  const high = Math.max(box.bottom - box.top + 2 * MARGIN, leastHigh);
  const left = (box.left + box.right - wide) / 2;
  const top = (box.top + box.bottom - high) / 2;
  svg.setAttribute("viewBox", [left, top, wide, high].map((at) => Math.round(at)).join(" "));
  const { clientWidth, clientHeight, parentElement } = svg;
  const scale = Math.min(clientWidth / wide, clientHeight / high);
  if (!scale || scale >= READABLE) return;
  Object.assign(svg.style, { width: `${wide * READABLE}px`, height: `${high * READABLE}px` });
  const first = parts[0].getBBox();
  parentElement.scrollTo({
    left: (first.x + first.width / 2 - left) * READABLE - parentElement.clientWidth / 2,
    top: (first.y + first.height / 2 - top) * READABLE - parentElement.clientHeight / 2,
  });
}
