// Who is linked to whom. Claims are numbers (their place in the list); everything here takes time linear in the map.

/** Words for the script, by language: `said(lang, "found", {count: 3})`. */
function said(graph, lang, key, holes = {}) {
  const pattern = graph.words.get(lang)?.get(key) ?? key;
  return pattern.replace(/#(\w+)/g, (_, name) => String(holes[name] ?? ""));
}

class Graph {
  constructor(data) {
    this.claims = data.claims;
    this.words = new Map(data.say.map(({ lang, words }) => [lang, new Map(words)]));
    const count = data.claims.length;
    /** For each claim what stands below it, in reading order: claim, and by which element. */
    this.below = Array.from({ length: count }, () => []);
    /** For each claim what it stands below. */
    this.above = Array.from({ length: count }, () => []);
    /** Elements of the drawing that are no claims, with the claims they join. */
    this.links = [];
    this.byId = new Map(data.claims.map((claim, at) => [claim.id, at]));
    this.inferences = new Map(data.inferences.map((inference) => [inference.id, inference]));
    this.attacks = new Map(data.attacks.map((attack) => [attack.id, attack]));
    this.relations = data.relations;
    this.#join(data);
    this.theses = data.theses;
    this.roots = this.#roots(data.theses);
  }

  #join(data) {
    const undercuts = new Map();
    const rest = [];
    for (const attack of data.attacks) {
      if (!this.inferences.has(attack.on)) rest.push(attack);
      else if (undercuts.has(attack.on)) undercuts.get(attack.on).push(attack);
      else undercuts.set(attack.on, [attack]);
    }
    for (const inference of data.inferences) {
      for (const claim of inference.from) this.#put(claim, inference.to, inference.id);
      this.links.push({ id: inference.id, ends: [...inference.from, inference.to] });
      for (const attack of undercuts.get(inference.id) ?? []) this.#attack(attack);
    }
    for (const attack of rest) this.#attack(attack);
    for (const { id, between } of data.relations) this.links.push({ id, ends: between });
  }

  #attack(attack) {
    const [from, on] = [this.claimOf(attack.from), this.claimOf(attack.on)];
    if (from === undefined || on === undefined) return;
    this.#put(from, on, attack.id);
    this.links.push({ id: attack.id, ends: [from, on] });
  }

  #put(below, above, by) {
    if (below === above) return;
    this.below[above].push({ claim: below, by });
    this.above[below].push({ claim: above, by });
  }

  /** What an element is. */
  sortOf(id) {
    if (this.byId.has(id)) return "claim";
    if (this.inferences.has(id)) return "inference";
    return this.attacks.has(id) ? "attack" : "relation";
  }

  /** The claim an element speaks for: itself, an inference's conclusion, what an attack comes from. */
  claimOf(id) {
    // An attack comes from a claim or an inference, so this ends.
    if (this.byId.has(id)) return this.byId.get(id);
    if (this.inferences.has(id)) return this.inferences.get(id).to;
    const from = this.attacks.get(id)?.from;
    return this.byId.get(from) ?? this.inferences.get(from)?.to;
  }

  /** Where walks begin: the theses, then what stands below nothing, then one claim of every cycle left. */
  #roots(theses) {
    const roots = new Set(theses);
    this.above.forEach((above, claim) => above.length === 0 && roots.add(claim));
    const seen = this.reach(roots);
    for (let claim = 0; claim < this.claims.length; claim++) {
      if (seen.has(claim)) continue;
      roots.add(claim);
      this.reach([claim], undefined, seen);
    }
    return [...roots];
  }

  /** The claims on or below the given ones, not going down from folded ones; added to `seen`. */
  reach(from, folded = new Set(), seen = new Set()) {
    const waiting = [...from];
    while (waiting.length) {
      const claim = waiting.pop();
      if (seen.has(claim)) continue;
      seen.add(claim);
      if (folded.has(claim)) continue;
      for (const { claim: next } of this.below[claim]) waiting.push(next);
    }
    return seen;
  }

  /** The claims at most so many steps away, whichever way; relations count as steps. */
  near(claim, steps) {
    this.related ??= this.#related();
    const near = new Set([claim]);
    let edge = [claim];
    for (let step = 0; step < steps; step++) {
      const next = [];
      for (const at of edge) {
        const others = [...this.below[at], ...this.above[at]].map((link) => link.claim);
        for (const other of [...others, ...this.related[at]]) {
          if (near.has(other)) continue;
          near.add(other);
          next.push(other);
        }
      }
      edge = next;
    }
    return near;
  }

  #related() {
    const related = this.claims.map(() => []);
    for (const { between: [one, two] } of this.relations) {
      related[one].push(two);
      related[two].push(one);
    }
    return related;
  }
}
