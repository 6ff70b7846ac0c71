// The drawing come to life in one language: choosing, folding, the neighbourhood, the panel of details.

/** What all languages share: which claim is chosen, what is folded, filtered, sought. */
class State {
  chosen = null;
  folded = new Set();
  near = 0;
  query = "";
  filters = {};
}

class Stage {
  constructor(edition, graph, state) {
    Object.assign(this, { edition, graph, state, lang: edition.lang });
    /** The folds that are shown. */
    this.signed = new Set();
    this.canvas = edition.querySelector(".canvas");
    this.svg = this.canvas.querySelector("svg");
    this.panel = edition.querySelector(".panel");
    this.status = edition.querySelector(".status");
    this.hint = this.panel.firstElementChild;
    this.#enliven();
    this.#trim();
    this.view = new View(this.canvas, this.svg, this.panel, (count) => this.tell("zoom", { count }));
    this.finder = new Finder(this);
    this.#buttons();
    this.canvas.addEventListener("click", (event) => this.#click(event));
    this.panel.addEventListener("click", (event) => this.#follow(event));
    new Keys(this);
    new ResizeObserver(() => this.#settle()).observe(this.canvas);
  }

  /** Says something to those who listen rather than look. */
  tell(key, holes) {
    this.status.textContent = said(this.graph, this.lang, key, holes);
  }

  /** The drawn group of an element of the map, if it is drawn. */
  drawn(id) {
    return document.getElementById(`map-${this.lang}-${this.graph.sortOf(id)}-${id}`);
  }

  /** The line of the reading for an element of the map. */
  read(id) {
    return document.getElementById(`${this.lang}-${id}`);
  }

  /** Number and short text of a claim. */
  name(claim) {
    const { id, number } = this.graph.claims[claim];
    return `${number} ${this.read(id)?.querySelector(".short").textContent ?? id}`;
  }

  /** Makes every drawn claim a button, of which one at a time can be reached by Tab. */
  #enliven() {
    const { svg, graph } = this;
    // The reading stands for the drawing already, and what holds buttons is no picture.
    svg.setAttribute("role", "application");
    svg.setAttribute("aria-roledescription", said(graph, this.lang, "map"));
    svg.removeAttribute("aria-describedby");
    svg.querySelector(":scope > desc")?.remove();
    this.nodes = graph.claims.map(({ id }) => this.#enter(this.drawn(id), id));
    this.buttons = this.nodes.map((node, claim) => node && this.#cover(node, claim));
    for (const { id } of graph.links) this.#enter(this.drawn(id), id)?.setAttribute("aria-hidden", "true");
    this.current = graph.roots.find((claim) => this.nodes[claim]) ?? 0;
    this.buttons[this.current]?.setAttribute("tabindex", "0");
  }

  /** The page has title and sources of its own: the drawing is cut down to the claims, the legend gets a place. */
  #trim() {
    const { svg } = this;
    const legend = svg.querySelector(":scope > .legend");
    const drawer = this.edition.querySelector(".legend-drawer");
    if (legend) {
      const own = svg.cloneNode(false);
      for (const name of ["role", "tabindex", "aria-labelledby", "aria-roledescription"]) own.removeAttribute(name);
      setBox(own, legend.getBBox(), 2);
      own.setAttribute("aria-hidden", "true");
      own.append(legend);
      drawer.lastElementChild.append(own);
      drawer.hidden = false;
    }
    const parts = [...svg.querySelectorAll(":scope > .is-node")].map((part) => part.getBBox());
    if (parts.length) setBox(svg, union(parts), 24);
  }

  #enter(node, id) {
    if (!node) return null;
    node.dataset.id = id;
    node.classList.add("is-node");
    // What shows when the pointer rests would be read out twice.
    node.querySelector(":scope > title")?.remove();
    return node;
  }

  /** Lays a button over a claim: it takes clicks, bears the name that is read out and the ring of focus and choice. */
  #cover(node, claim) {
    const picture = document.createElementNS(this.svg.namespaceURI, "g");
    picture.setAttribute("aria-hidden", "true");
    picture.append(...node.childNodes);
    const button = picture.querySelector("rect").cloneNode(false);
    // Colours written into the copy would be turned into those of the night, and hide what is below.
    for (const { name } of [...button.attributes]) if (/^(fill|stroke)/.test(name)) button.removeAttribute(name);
    button.setAttribute("class", "cover");
    button.setAttribute("role", "button");
    button.setAttribute("tabindex", "-1");
    button.setAttribute("aria-label", this.label(claim));
    node.append(picture, button);
    return button;
  }

  /** What a screen reader says of a claim in the drawing. */
  label(claim) {
    const line = this.read(this.graph.claims[claim].id);
    const tags = [...(line?.querySelectorAll(":scope > .line .tag") ?? [])].map((tag) => tag.textContent);
    const below = line?.querySelector(":scope > .branch > summary")?.firstChild?.textContent;
    const folded = this.state.folded.has(claim) ? said(this.graph, this.lang, "open-branch") : "";
    return [this.name(claim), ...tags, below, folded].filter(Boolean).join(", ");
  }

  #buttons() {
    const does = {
      in: () => this.view.step(1.25),
      out: () => this.view.step(0.8),
      fit: () => this.view.fit(),
      fold: () => this.fold(this.current),
      unfold: () => this.unfold(),
    };
    for (const [name, action] of Object.entries(does)) {
      this.edition.querySelector(`[data-do=${name}]`).addEventListener("click", action);
    }
    this.nearField = this.edition.querySelector("[data-near]");
    this.nearField.addEventListener("change", () => this.nearby(Number(this.nearField.value)));
  }

  /** Once there is a size to fit into. */
  #settle() {
    if (!this.canvas.clientWidth) return;
    if (!this.settled) {
      this.settled = true;
      this.show();
      this.#begin();
    } else {
      this.view.zoom(this.view.scale);
    }
  }

  /** The whole drawing, if it can be read then; else the first claim where reading begins, or the chosen one. */
  #begin() {
    const { view } = this;
    if (view.whole() >= View.READABLE) return view.fit();
    // Somewhat smaller letters, where no part of it is cut off at a side then.
    const across = (this.canvas.clientWidth / view.width) * 0.98;
    view.zoom(across < View.READABLE && across >= View.READABLE * 0.8 ? across : View.READABLE);
    const chosen = this.state.chosen && this.drawn(this.state.chosen);
    const node = chosen || this.nodes[this.current];
    if (!node) return;
    if (!chosen && this.#beginAtMain()) return;
    const { x, y, width, height } = node.getBBox();
    const { clientWidth } = this.canvas;
    const at = { x: x + width / 2, y: y + height / 2 };
    if (!chosen && !this.across()) at.y += view.free() / view.scale / 2 - height;
    if (!chosen && this.across()) at.x += clientWidth / view.scale / 2 - width * 0.6;
    view.middle(at, "instant");
  }

  /** Shows what the sides hold, all of it, if that can be read; whether it can. */
  #beginAtMain() {
    const { view, canvas } = this;
    const boxes = this.graph.theses.map((claim) => this.nodes[claim]?.getBBox()).filter(Boolean);
    if (boxes.length < 2) return false;
    const { x, y, width, height } = union(boxes);
    const least = View.READABLE * 0.8;
    const [across, down] = [canvas.clientWidth / (width + 48), view.free() / (height + 48)];
    if (Math.min(across, down) < least) return false;
    view.zoom(Math.min(View.READABLE, across, down));
    // What leads to them stands below, or to the right.
    const room = [canvas.clientWidth, view.free()].map((length) => length / view.scale);
    const at = this.across() ? { x: x + room[0] / 2 - 24, y: y + height / 2 } : { x: x + width / 2, y: y + room[1] / 2 - 24 };
    view.middle(at, "instant");
    return true;
  }

  /** Whether reasons stand to the right of what they support, not below it. */
  across() {
    if (this.isAcross !== undefined) return this.isAcross;
    let [right, below] = [0, 0];
    this.graph.links.slice(0, 200).forEach(({ ends }) => {
      const [from, to] = [ends[0], ends.at(-1)].map((claim) => this.nodes[claim]?.getBBox());
      if (!from || !to) return;
      right += from.x > to.x + to.width ? 1 : 0;
      below += from.y > to.y + to.height ? 1 : 0;
    });
    this.isAcross = right > below;
    return this.isAcross;
  }

  /** Puts the state on the screen: what is folded, away, dimmed, chosen. */
  show() {
    const { graph, state } = this;
    const seen = graph.reach(graph.roots, state.folded);
    const near = state.near ? graph.near(this.current, state.near) : null;
    this.visible = near ? new Set([...seen].filter((claim) => near.has(claim))) : seen;
    this.nodes.forEach((node, claim) => node?.classList.toggle("is-away", !this.visible.has(claim)));
    for (const { id, ends } of graph.links) {
      this.drawn(id)?.classList.toggle("is-away", !ends.every((claim) => this.visible.has(claim)));
    }
    this.#signFolds();
    this.nearField.value = state.near ? String(state.near) : "";
    this.finder.show();
  }

  /** Marks what has been folded or unfolded since the last time, in the drawing and in the reading. */
  #signFolds() {
    const { folded } = this.state;
    for (const claim of folded) if (!this.signed.has(claim)) this.#signFold(claim, true);
    for (const claim of this.signed) if (!folded.has(claim)) this.#signFold(claim, false);
    this.signed = new Set(folded);
  }

  #signFold(claim, folded) {
    const node = this.nodes[claim];
    const branch = this.read(this.graph.claims[claim].id)?.querySelector(":scope > .branch");
    if (branch) branch.open = !folded;
    if (!node) return;
    this.buttons[claim].setAttribute("aria-label", this.label(claim));
    node.querySelector(".fold-sign")?.remove();
    if (folded) node.append(this.#foldSign(node, claim));
  }

  /** Says below a box how many claims are hidden there. */
  #foldSign(node, claim) {
    const box = node.getBBox();
    const sign = document.createElementNS(this.svg.namespaceURI, "text");
    sign.setAttribute("class", "fold-sign");
    sign.setAttribute("aria-hidden", "true");
    sign.setAttribute("x", box.x + box.width / 2);
    sign.setAttribute("y", box.y + box.height + 10);
    sign.setAttribute("text-anchor", "middle");
    sign.textContent = `+ ${this.graph.reach([claim]).size - 1}`;
    return sign;
  }

  /** Folds or unfolds what stands below a claim. */
  fold(claim) {
    const { folded } = this.state;
    if (folded.delete(claim)) {
      this.show();
      this.tell("unfolded");
    } else if (this.graph.below[claim].length) {
      folded.add(claim);
      const before = this.visible.size;
      this.show();
      this.tell("folded", { count: before - this.visible.size });
    }
  }

  unfold() {
    this.state.folded.clear();
    this.state.near = 0;
    this.show();
    this.tell("unfolded");
  }

  /** Shows only what is so many steps from the current claim; 0 shows everything. */
  nearby(steps) {
    this.state.near = steps;
    this.show();
    if (!steps) {
      this.tell("all");
      this.view.reveal(this.nodes[this.current] ?? this.svg);
      return;
    }
    const boxes = [...this.visible].map((claim) => this.nodes[claim]?.getBBox()).filter(Boolean);
    if (boxes.length) this.view.frame(union(boxes));
    this.tell("near", { count: this.visible.size });
  }

  /** Makes a claim the one that Tab reaches, and brings it into sight. */
  go(claim, { focus = true } = {}) {
    if (!this.visible.has(claim)) this.#uncover(claim);
    this.buttons[this.current]?.setAttribute("tabindex", "-1");
    this.current = claim;
    const button = this.buttons[claim];
    if (!button) return;
    button.setAttribute("tabindex", "0");
    if (focus) button.focus({ preventScroll: true });
    this.view.reveal(button);
  }

  /** Undoes what hides a claim. */
  #uncover(claim) {
    this.state.near = 0;
    const { folded } = this.state;
    const waiting = [claim];
    const seen = new Set();
    while (waiting.length) {
      for (const { claim: above } of this.graph.above[waiting.pop()]) {
        if (seen.has(above)) continue;
        seen.add(above);
        folded.delete(above);
        waiting.push(above);
      }
    }
    this.show();
  }

  /** Shows the details of an element. `focus`: whether reading goes on there. */
  choose(id, { focus = false, record = true } = {}) {
    const line = this.read(id);
    if (!line) return false;
    const claim = this.graph.claimOf(id);
    if (claim !== undefined) this.go(claim, { focus: false });
    this.svg.querySelector(".is-chosen")?.classList.remove("is-chosen");
    this.drawn(id)?.classList.add("is-chosen");
    this.#light(claim);
    this.state.chosen = id;
    const title = this.#fill(id, line);
    this.reveal();
    if (record) history.pushState(null, "", `#${this.lang}-${id}`);
    if (focus) {
      title.focus({ preventScroll: true });
      this.panel.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
    }
    return true;
  }

  /** Makes the lines stand out that begin or end at a claim: what the panel lists. */
  #light(claim) {
    for (const line of this.svg.querySelectorAll(".is-lit")) line.classList.remove("is-lit");
    if (claim === undefined) return;
    for (const { id, ends } of this.graph.links) if (ends.includes(claim)) this.drawn(id)?.classList.add("is-lit");
  }

  /** Brings the current claim into sight, past the panel. */
  reveal(behavior) {
    const button = this.buttons[this.current];
    if (button) this.view.reveal(button, behavior);
  }

  /** Fills the panel with a copy of what the reading says about an element. */
  #fill(id, line) {
    const title = document.createElement("h3");
    title.tabIndex = -1;
    title.dir = "auto";
    const claim = this.graph.byId.get(id);
    title.textContent = claim === undefined ? line.querySelector(".line").textContent : this.name(claim);
    const bar = document.createElement("p");
    bar.className = "panel-bar";
    const tags = line.querySelector(":scope > .line > .tags")?.cloneNode(true);
    const link = document.createElement("a");
    link.href = `#${this.lang}-${id}`;
    link.dataset.reading = "";
    link.textContent = said(this.graph, this.lang, "reading");
    const close = document.createElement("button");
    close.type = "button";
    close.dataset.close = "";
    close.textContent = said(this.graph, this.lang, "close");
    bar.append(link, close);
    const body = line.querySelector(":scope > .about > .body").cloneNode(true);
    this.panel.replaceChildren(...[bar, title, tags, body].filter(Boolean));
    this.panel.scrollTop = 0;
    return title;
  }

  /** Chooses nothing; the focus goes back to the drawing. */
  close() {
    this.svg.querySelector(".is-chosen")?.classList.remove("is-chosen");
    this.#light();
    this.state.chosen = null;
    this.panel.replaceChildren(this.hint);
    history.pushState(null, "", `#${this.lang}`);
    this.buttons[this.current]?.focus({ preventScroll: true });
  }

  #click(event) {
    if (this.canvas.classList.contains("is-dragged")) return;
    const node = event.target.closest(".is-node");
    if (!node) return;
    const { id } = node.dataset;
    this.choose(id);
    node.querySelector(".cover")?.focus({ preventScroll: true });
    this.tell("selected", { name: this.panel.querySelector("h3").textContent });
  }

  /** Links in the panel lead to other details, not away from the drawing. */
  #follow(event) {
    if (event.target.closest("[data-close]")) return this.close();
    const link = event.target.closest("a.to");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = link.hash.slice(this.lang.length + 2);
    if (this.choose(id, { focus: true })) event.preventDefault();
  }
}

/** Makes a drawing show a box and so many points around it. */
function setBox(svg, { x, y, width, height }, margin) {
  const box = [x - margin, y - margin, width + 2 * margin, height + 2 * margin];
  svg.setAttribute("viewBox", box.join(" "));
  svg.removeAttribute("width");
  svg.removeAttribute("height");
}

/** The smallest box around some. */
function union(boxes) {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
