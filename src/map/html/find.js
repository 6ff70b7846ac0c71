// Search and filters: what matches stands out, the rest steps back.

/** Letters as they are compared: small, without accents. */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

class Finder {
  constructor(stage) {
    this.stage = stage;
    const { edition } = stage;
    this.field = edition.querySelector(".search input");
    this.selects = [...edition.querySelectorAll("[data-filter]")];
    this.drawer = edition.querySelector(".filters");
    this.at = -1;
    this.matches = [];
    let waiting = 0;
    this.field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.#changed(), 120);
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      clearTimeout(waiting);
      if (this.field.value !== stage.state.query) this.#changed();
      this.step(event.shiftKey ? -1 : 1);
    });
    for (const select of this.selects) select.addEventListener("change", () => this.#changed());
    edition.querySelector("[data-do=next]").addEventListener("click", () => this.step(1));
    edition.querySelector("[data-do=previous]").addEventListener("click", () => this.step(-1));
    edition.querySelector("[data-do=reset]").addEventListener("click", () => this.#reset());
  }

  /** What is searched of each claim: its number, short and full text. Made when first needed. */
  #texts() {
    this.texts ??= this.stage.graph.claims.map(({ id, number }) => {
      const line = this.stage.read(id);
      const words = [".short", ".full"].map((part) => line?.querySelector(part)?.textContent ?? "");
      return plain(`${number} ${words.join(" ")}`);
    });
    return this.texts;
  }

  #changed() {
    const { state } = this.stage;
    state.query = this.field.value;
    state.filters = Object.fromEntries(this.selects.map((select) => [select.dataset.filter, select.value]));
    this.at = -1;
    this.show();
    if (!this.active) this.stage.tell("all");
    else if (this.matches.length) this.stage.tell("found", { count: this.matches.length });
    else this.stage.tell("found-none");
  }

  #reset() {
    this.field.value = "";
    for (const select of this.selects) select.value = "";
    this.#changed();
  }

  #fits(claim, at, words) {
    const has = (value, wanted) => (Array.isArray(value) ? value.includes(wanted) : value === wanted);
    const chosen = Object.entries(this.stage.state.filters).filter(([, wanted]) => wanted);
    return chosen.every(([name, wanted]) => has(claim[name], wanted)) && words.every((word) => this.#texts()[at].includes(word));
  }

  /** Puts the matches on the screen. */
  show() {
    const { stage } = this;
    const { state, graph } = stage;
    this.#mirror();
    const words = plain(state.query).split(/\s+/).filter(Boolean);
    const filtered = Object.values(state.filters).some(Boolean);
    this.active = filtered || words.length > 0;
    const fits = graph.claims.map((claim, at) => this.active && this.#fits(claim, at, words));
    this.matches = [...fits.keys()].filter((at) => fits[at]);
    graph.claims.forEach(({ id }, at) => {
      stage.nodes[at]?.classList.toggle("is-dim", this.active && !fits[at]);
      stage.nodes[at]?.classList.toggle("is-match", fits[at]);
      stage.read(id)?.classList.toggle("is-match", fits[at]);
    });
    for (const { id, ends } of graph.links) {
      stage.drawn(id)?.classList.toggle("is-dim", this.active && !ends.every((end) => fits[end]));
    }
    this.drawer.classList.toggle("is-active", filtered);
  }

  /** Shows in the fields what another language's fields were set to. */
  #mirror() {
    const { state } = this.stage;
    if (document.activeElement !== this.field) this.field.value = state.query;
    for (const select of this.selects) select.value = state.filters[select.dataset.filter] ?? "";
  }

  /** Goes to the next match, or the one before; after the last comes the first. */
  step(by) {
    const { stage, matches } = this;
    if (!matches.length) return stage.tell(this.active ? "found-none" : "all");
    this.at = this.at < 0 && by < 0 ? matches.length - 1 : (this.at + by + matches.length) % matches.length;
    const claim = matches[this.at];
    stage.choose(stage.graph.claims[claim].id, { record: false });
    stage.tell("found-at", { at: this.at + 1, count: matches.length, name: stage.name(claim) });
  }
}
