// Looking at the drawing: size and place. Moving is scrolling, so fingers, wheels and scroll bars work by themselves.

class View {
  /** Largest size, in CSS pixels a point, and the least at which the letters can be read. */
  static MOST = 6;
  static READABLE = 0.95;

  constructor(canvas, svg, panel, onZoom) {
    Object.assign(this, { canvas, svg, panel, onZoom });
    const { x, y, width, height } = svg.viewBox.baseVal;
    /** What is drawn, in points: the corner and the size; and how many CSS pixels a point takes. */
    Object.assign(this, { x, y, width, height, scale: 1 });
    svg.style.width = `${width}px`;
    svg.style.height = `${height}px`;
    this.#drag();
    this.#pinch();
    canvas.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
  }

  /** The size at which all of it is seen. */
  whole() {
    const { clientWidth, clientHeight } = this.canvas;
    return Math.min(clientWidth / this.width, clientHeight / this.height) * 0.98 || 1;
  }

  /** Draws it at a size, keeping the given point of the canvas (its middle, if none) where it is. */
  zoom(scale, x = this.canvas.clientWidth / 2, y = this.canvas.clientHeight / 2) {
    const { canvas, svg } = this;
    const paper = svg.parentElement;
    const before = this.#origin();
    const [atX, atY] = [(x - before.x) / this.scale, (y - before.y) / this.scale];
    this.scale = Math.min(View.MOST, Math.max(Math.min(this.whole(), 0.5), scale));
    // The paper takes the room; the drawing on it is only shown larger, so that a large one is not laid out anew.
    paper.style.width = `${this.width * this.scale}px`;
    paper.style.height = `${this.height * this.scale}px`;
    svg.style.transform = `scale(${this.scale})`;
    const after = this.#origin();
    canvas.scrollLeft += after.x + atX * this.scale - x;
    canvas.scrollTop += after.y + atY * this.scale - y;
  }

  /** Zooms by a factor and says how large it is now. */
  step(factor, x, y) {
    this.zoom(this.scale * factor, x, y);
    this.onZoom(Math.round((this.scale * 100 * 72) / 96));
  }

  /** Shows all of the drawing. */
  fit() {
    this.zoom(Math.min(this.whole(), 2));
  }

  /** Shows a part: a box in the drawing's own points. */
  frame({ x, y, width, height }) {
    const { clientWidth, clientHeight } = this.canvas;
    this.zoom(Math.min(clientWidth / (width + 40), clientHeight / (height + 40), 1.8));
    this.middle({ x: x + width / 2, y: y + height / 2 });
  }

  /** Moves a point of the drawing into the middle. */
  middle({ x, y }, behavior = calm.matches ? "instant" : "smooth") {
    const { canvas } = this;
    const origin = this.#origin();
    canvas.scrollBy({
      left: origin.x + (x - this.x) * this.scale - canvas.clientWidth / 2,
      top: origin.y + (y - this.y) * this.scale - this.free() / 2,
      behavior,
    });
  }

  /** Moves the drawing only as far as an element of it needs to be seen whole. */
  reveal(element, behavior = calm.matches ? "instant" : "smooth") {
    const { canvas } = this;
    const [at, frame] = [element.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const margin = 24;
    const shift = (low, high, from, to) => {
      if (high - low > to - from - 2 * margin || low < from + margin) return low - from - margin;
      return high > to - margin ? high - to + margin : 0;
    };
    const left = shift(at.left, at.right, frame.left, frame.left + canvas.clientWidth);
    const top = shift(at.top, at.bottom, frame.top, frame.top + this.free());
    if (left || top) canvas.scrollBy({ left, top, behavior });
  }

  /** How much of the canvas's height the panel leaves free: on a small screen it lies over the lower part. */
  free() {
    const { top } = this.canvas.getBoundingClientRect();
    const cover = this.panel.getBoundingClientRect();
    const least = this.canvas.clientHeight / 3;
    // What lies below the window's edge is not seen either.
    const below = Math.min(this.canvas.clientHeight, innerHeight - top);
    return Math.max(least, cover.top > top ? Math.min(below, cover.top - top) : below);
  }

  /** Where the drawing's corner is, seen from the canvas's. */
  #origin() {
    const [svg, canvas] = [this.svg.getBoundingClientRect(), this.canvas.getBoundingClientRect()];
    return { x: svg.left - canvas.left - this.canvas.clientLeft, y: svg.top - canvas.top - this.canvas.clientTop };
  }

  #at(event) {
    const { left, top } = this.canvas.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }

  /** The wheel zooms with Ctrl (so does a pinch on a touch pad), and alone once the drawing has been entered. */
  #wheel(event) {
    const entered = this.canvas.contains(document.activeElement);
    if (!event.ctrlKey && !event.metaKey && (!entered || event.shiftKey || event.deltaX)) return;
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    const amount = Math.max(-60, Math.min(60, event.deltaY * lines));
    this.zoom(this.scale * Math.exp(-amount / (event.ctrlKey ? 100 : 250)), ...this.#at(event));
  }

  #drag() {
    const { canvas } = this;
    let from = null;
    canvas.addEventListener("pointerdown", (event) => {
      if (event.pointerType === "mouse" && event.button === 0) {
        from = { x: event.clientX, y: event.clientY, left: canvas.scrollLeft, top: canvas.scrollTop };
      }
    });
    addEventListener("pointermove", (event) => {
      if (!from) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      // A few pixels belong to a click.
      if (Math.abs(dx) + Math.abs(dy) > 4) canvas.classList.add("is-dragged");
      if (canvas.classList.contains("is-dragged")) canvas.scrollTo(from.left - dx, from.top - dy);
    });
    addEventListener("pointerup", () => {
      from = null;
      // The click that ends a drag still has to see that it was one.
      setTimeout(() => canvas.classList.remove("is-dragged"));
    });
  }

  #pinch() {
    const { canvas } = this;
    let start = null;
    const spread = ([one, two]) => Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    const centre = ([one, two]) => ({
      clientX: (one.clientX + two.clientX) / 2,
      clientY: (one.clientY + two.clientY) / 2,
    });
    const begin = (event) => {
      start = event.touches.length === 2 ? { spread: spread(event.touches), scale: this.scale } : null;
      if (start) event.preventDefault();
    };
    canvas.addEventListener("touchstart", begin, { passive: false });
    canvas.addEventListener("touchend", begin, { passive: false });
    canvas.addEventListener(
      "touchmove",
      (event) => {
        if (!start || event.touches.length !== 2) return;
        event.preventDefault();
        this.zoom((start.scale * spread(event.touches)) / start.spread, ...this.#at(centre(event.touches)));
      },
      { passive: false },
    );
  }
}

/** Whether the reader wants no movement. */
const calm = matchMedia("(prefers-reduced-motion: reduce)");
