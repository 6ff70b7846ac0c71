// The drawing by keyboard. Letters count only while the focus is in the drawing.

class Keys {
  constructor(stage) {
    this.stage = stage;
    /** How one came to a claim: from the claim above it, or (null) along the row where reading begins. */
    this.from = new Map();
    stage.canvas.addEventListener("keydown", (event) => this.#press(event));
    stage.panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && stage.state.chosen) stage.close();
    });
  }

  #press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onClaim = event.target.closest(".is-node") !== null;
    const action = this.#anywhere(event.key) ?? (onClaim ? this.#onClaim(event.key) : undefined);
    if (!action) return;
    event.preventDefault();
    action();
  }

  #anywhere(key) {
    const { stage } = this;
    const { view } = stage;
    return {
      "+": () => view.step(1.25),
      "=": () => view.step(1.25),
      "-": () => view.step(0.8),
      0: () => view.fit(),
      "/": () => stage.finder.field.focus(),
      Home: () => stage.go(stage.graph.roots[0]),
      Escape: stage.state.chosen ? () => stage.close() : undefined,
    }[key];
  }

  #onClaim(key) {
    const { stage } = this;
    const open = () => stage.choose(stage.graph.claims[stage.current].id, { focus: true });
    return {
      Enter: open,
      " ": open,
      ...this.#arrows(),
      f: () => stage.fold(stage.current),
      F: () => stage.fold(stage.current),
      n: () => stage.nearby(stage.state.near ? 0 : 1),
      N: () => stage.nearby(stage.state.near ? 0 : 1),
    }[key];
  }

  /** What the arrows do, after where reasons stand: below what they support, or to its right. */
  #arrows() {
    const walk = [() => this.#up(), () => this.#down(), () => this.#aside(-1), () => this.#aside(1)];
    const down = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
    const across = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
    const names = this.stage.across() ? across : down;
    return Object.fromEntries(names.map((name, at) => [name, walk[at]]));
  }

  /** Claims in the order in which they are drawn, along the row or column they stand in. */
  #drawn(claims) {
    const { stage } = this;
    const along = stage.across() ? "y" : "x";
    const place = new Map(claims.map((claim) => [claim, stage.nodes[claim].getBBox()[along]]));
    return claims.sort((one, two) => place.get(one) - place.get(two));
  }

  #seen(links) {
    return [...new Set(links.map((link) => link.claim))].filter(
      (claim) => this.stage.visible.has(claim) && this.stage.nodes[claim],
    );
  }

  /** The claim above that one came from, or else the first. */
  #parent() {
    const { graph, current } = this.stage;
    const above = this.#seen(graph.above[current]);
    const came = this.from.get(current);
    return above.includes(came) ? came : above[0];
  }

  #up() {
    const parent = this.#parent();
    if (parent !== undefined) this.stage.go(parent);
  }

  #down() {
    const { graph, current } = this.stage;
    const [first] = this.#seen(graph.below[current]);
    if (first === undefined) return;
    this.from.set(first, current);
    this.stage.go(first);
  }

  /** Goes along the row one came by: what stands below the same claim, or the claims where reading begins. */
  #aside(by) {
    const { graph, current } = this.stage;
    const parent = this.from.get(current) === null ? undefined : this.#parent();
    const roots = graph.roots.map((claim) => ({ claim }));
    const row = this.#drawn(this.#seen(parent === undefined ? roots : graph.below[parent]));
    const next = row[(row.indexOf(current) + by + row.length) % row.length];
    if (next === undefined || next === current) return;
    // The way back along this row must be the same, though a claim may stand in several.
    this.from.set(current, parent ?? null);
    this.from.set(next, parent ?? null);
    this.stage.go(next);
  }
}
