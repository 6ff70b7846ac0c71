// A map's page: a stage for each language, made when it is first shown.
const graph = new Graph(JSON.parse(document.getElementById("data").textContent));
const state = new State();
const stages = new Map();

/** The stage of the language shown; none for one without a drawing. */
function stageNow() {
  const { lang } = root.dataset;
  if (!stages.has(lang)) {
    const edition = document.getElementById(lang);
    stages.set(lang, edition.querySelector(".paper > svg") ? new Stage(edition, graph, state) : null);
  }
  return stages.get(lang);
}

/** The element of the map that the address names. */
const addressed = () => /^#(?:de|en)-(.+)$/.exec(location.hash)?.[1] ?? null;

/** Brings the stage of the language shown in line with the state. */
function present() {
  const stage = stageNow();
  if (!stage) return;
  stage.show();
  if (state.chosen) stage.choose(state.chosen, { record: false });
}

onLanguage.push(present);

/** Follows the address: its language, and the claim it names. */
function follow({ toDrawing }) {
  const lang = /^#(de|en)\b/.exec(location.hash)?.[1];
  if (lang && lang !== root.dataset.lang) speak(lang);
  const stage = stageNow();
  const id = addressed();
  if (stage && id && stage.choose(id, { record: false }) && toDrawing) {
    stage.edition.querySelector(".stage").scrollIntoView({ block: "start", behavior: "instant" });
    stage.reveal("instant");
  }
}

// Back, forward, and links that lead into the reading: those scroll there by themselves.
addEventListener("popstate", () => follow({ toDrawing: false }));
// A link into the reading opens what is folded around its target.
addEventListener("hashchange", () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folds = [];
  for (let at = target; at; at = at.parentElement) if (at.matches("details:not([open])")) folds.push(at);
  for (const fold of folds) fold.open = true;
  if (folds.length) target.scrollIntoView();
});

present();
// A link to a claim from outside shows it in the drawing.
addEventListener("load", () => follow({ toDrawing: true }));
