// Asks one question after the other, brings back what was missed, and counts. Nothing is kept or sent.
const { items, say } = JSON.parse(document.getElementById("data").textContent);
const editions = [...document.querySelectorAll(".edition")];
const edition = () => document.querySelector(`.edition[lang=${root.lang}]`);
const speakOf = (lang, key, holes = {}) => say[lang][key].replace(/#(\w+)/g, (hole, name) => holes[name] ?? hole);
const inWords = (number, lang) => number.toLocaleString(lang, { maximumFractionDigits: 2 });

/** What has been done: the questions to come, the first marks, and what certainty has won and lost. */
const game = { phase: "start", queue: [], done: 0, first: new Map(), missed: new Set(), certain: false, total: 0, last: null };

/** How soon a missed question comes again: after so many others. */
const PAUSE = 3;

/** The part of every edition for an item. */
const parts = (at) => editions.map((edition) => edition.querySelector(`.item[data-item="${at}"]`));

/** The answer that stands in a form; null if it is not whole. */
function answerIn(form, item) {
  const values = (selector) => [...form.querySelectorAll(selector)].map((input) => Number(input.value));
  const picked = values(".answer input:checked");
  switch (item.shape) {
    case "Single":
    case "Several":
      return picked.length > 0 ? picked : null;
    case "Matching": {
      const chosen = [...form.querySelectorAll("select")].map((select) => select.value);
      return chosen.every((value) => value !== "") ? chosen.map(Number) : null;
    }
    case "Ordering":
      return [...form.querySelectorAll(".order > li")].map((step) => Number(step.dataset.choice));
    case "Figure":
      return numberOf(form.querySelector("input.figure").value);
    default:
      return plainly(form.querySelector("input.gap").value) === "" ? null : form.querySelector("input.gap").value;
  }
}

/** Lays what was answered in one language into the other. */
function copy(from, into) {
  const fields = (part) => [...part.querySelectorAll("input, select")];
  const others = fields(into);
  fields(from).forEach((field, at) => {
    if (field.type === "radio" || field.type === "checkbox") others[at].checked = field.checked;
    else others[at].value = field.value;
  });
  const order = into.querySelector(".order");
  for (const step of from.querySelectorAll(".order > li")) {
    order.append(order.querySelector(`[data-choice="${step.dataset.choice}"]`));
  }
}

/** Empties a question for another try; the order of its choices is a new one where it may be. */
function empty(at) {
  for (const part of parts(at)) {
    part.querySelector("form").reset();
    for (const field of part.querySelectorAll("fieldset")) field.disabled = false;
    part.querySelector(".solution").open = false;
    part.querySelector(".verdict").textContent = "";
    part.querySelector(".not-yet").textContent = "";
    for (const mark of part.querySelectorAll(".picked")) mark.hidden = true;
    for (const choice of part.querySelectorAll(".choice")) choice.classList.remove("is-right", "is-wrong");
  }
}

function begin() {
  game.queue = items.map((_, at) => at);
  Object.assign(game, { phase: "ask", done: 0, total: 0, last: null });
  game.first.clear();
  game.missed.clear();
  items.forEach((_, at) => empty(at));
  show(true);
}

/** Takes the answer to the question that is shown. */
function take(part) {
  const at = game.queue[0];
  const item = items[at];
  const answer = answerIn(part, item);
  if (answer === null) {
    part.querySelector(".not-yet").textContent = speakOf(root.lang, item.shape === "Figure" ? "no-number" : "empty");
    (part.querySelector(".answer input, .answer select") ?? part).focus();
    return;
  }
  const mark = grade(item, answer);
  const level = Number(part.querySelector(".certainty input:checked")?.value ?? 1);
  const again = game.first.has(at);
  if (!again) game.first.set(at, mark);
  const gain = game.certain ? certaintyMark(level, mark.right) : null;
  if (gain !== null && !again) game.total += gain;
  for (const other of parts(at)) if (other !== part) copy(part, other);
  game.last = { at, mark, gain: again ? null : gain };
  game.phase = "told";
  game.queue.shift();
  if (mark.right) game.missed.delete(at);
  else {
    game.missed.add(at);
    game.queue.splice(Math.min(PAUSE, game.queue.length), 0, at);
  }
  for (const other of parts(at)) tell(other, item, answer);
  show(false);
  part.querySelector(".verdict").focus();
}

/** Says what an answer is worth, and marks what was chosen. */
function tell(part, item, answer) {
  const { mark, gain } = game.last;
  const lang = part.closest(".edition").lang;
  const points = inWords(Math.round(mark.share * 100), lang);
  const worth = mark.right ? "right" : mark.share > 0 ? "partly" : "wrong";
  const lines = [speakOf(lang, worth, { points })];
  if (gain !== null) lines.push(speakOf(lang, "certainty-gain", { points: `${gain > 0 ? "+" : gain < 0 ? "−" : "±"}${Math.abs(gain)}` }));
  if (!mark.right) lines.push(speakOf(lang, "comes-again"));
  const verdict = part.querySelector(".verdict");
  verdict.textContent = lines.join(" ");
  verdict.dataset.worth = worth;
  for (const field of part.querySelectorAll("fieldset")) field.disabled = true;
  part.querySelector(".solution").open = true;
  const picked = item.shape === "Single" || item.shape === "Several" ? answer : [];
  for (const line of part.querySelectorAll(".whys > li")) {
    const mine = picked.includes(Number(line.dataset.choice));
    if (line.querySelector(".picked")) line.querySelector(".picked").hidden = !mine;
  }
  part.querySelectorAll(".choice").forEach((choice, at) => {
    choice.classList.toggle("is-right", item.right[at]);
    choice.classList.toggle("is-wrong", !item.right[at] && picked.includes(at));
  });
}

function next() {
  if (game.queue.length === 0) game.phase = "end";
  else {
    if (game.first.has(game.queue[0])) empty(game.queue[0]);
    game.phase = "ask";
  }
  show(true);
}

/** Shows in every edition what the game is at; `move` takes the reader to it. */
function show(move) {
  const at = game.phase === "told" ? game.last.at : game.queue[0];
  for (const edition of editions) {
    const asked = game.phase === "ask" || game.phase === "told";
    edition.querySelector(".start").hidden = game.phase !== "start";
    edition.querySelector(".summary").hidden = game.phase !== "end";
    const open = edition.querySelector(".open-prompts");
    if (open) open.hidden = game.phase !== "end";
    for (const part of edition.querySelectorAll(".item")) {
      part.hidden = !asked || Number(part.dataset.item) !== at;
      part.querySelector("form .buttons").hidden = game.phase === "told";
      part.querySelector(".after").hidden = game.phase !== "told";
      part.querySelector(".certainty").hidden = !game.certain;
    }
    progress(edition, asked, at);
    if (game.phase === "end") sum(edition);
  }
  if (game.phase === "told") lightUp();
  if (move) place()?.focus();
}

/** Where the reader should be. */
function place() {
  const here = edition();
  if (game.phase === "start") return here.querySelector(".begin");
  if (game.phase === "end") return here.querySelector(".summary");
  return here.querySelector(".item:not([hidden])");
}

function lightUp() {
  const here = edition();
  const { at } = game.last;
  showWhere(here, items[at], here.querySelector(`.item[data-item="${at}"] .on-map`));
}

function progress(edition, asked, at) {
  const line = edition.querySelector(".progress");
  line.hidden = !asked;
  if (!asked) return;
  const again = game.phase === "ask" ? game.first.has(at) : game.first.size > 0 && game.last.gain === null && game.missed.has(at);
  const holes = { at: at + 1, all: items.length };
  const words = [speakOf(edition.lang, "progress", holes)];
  if (game.phase === "ask" && again) words.push(speakOf(edition.lang, "again"));
  if (game.certain) words.push(speakOf(edition.lang, "certainty-total", { points: inWords(game.total, edition.lang) }));
  line.textContent = words.join(" · ");
  const button = edition.querySelector(`.item[data-item="${at}"] .next`);
  button.textContent = speakOf(edition.lang, game.queue.length === 0 ? "finish" : "next");
}

/** What was reached at the first try, by reading process, and what is worth reading again. */
function sum(edition) {
  const { lang } = edition;
  const reached = (at) => (game.first.get(at)?.share ?? 0) * items[at].points;
  const total = (list, of) => inWords(list.reduce((sum, at) => sum + of(at), 0), lang);
  const line = (list, key, name) =>
    speakOf(lang, key, { points: total(list, reached), most: total(list, (at) => items[at].points), name });
  const all = items.map((_, at) => at);
  const points = [line(all, "points")];
  if (game.certain) points.push(speakOf(lang, "certainty-total", { points: inWords(game.total, lang) }));
  edition.querySelector(".points").textContent = points.join(" ");
  const processes = [...new Set(items.map((item) => item.process))];
  const list = edition.querySelector(".by-process");
  list.replaceChildren(
    ...processes.map((process) => {
      const entry = document.createElement("li");
      entry.textContent = line(all.filter((at) => items[at].process === process), "process", speakOf(lang, process));
      return entry;
    }),
  );
  const missed = all.filter((at) => !game.first.get(at)?.right);
  const again = edition.querySelector(".again-list");
  again.hidden = missed.length === 0;
  again.querySelector("ul").replaceChildren(
    ...missed.map((at) => {
      const entry = document.createElement("li");
      const part = edition.querySelector(`.item[data-item="${at}"]`);
      const where = part.querySelector(".place")?.textContent ?? "";
      entry.textContent = `${part.querySelector("h2").textContent} ${where}`;
      return entry;
    }),
  );
}

/** Moves a step of an order up or down, and stays at it. */
function moveStep(button) {
  const step = button.closest("li");
  const up = button.dataset.move === "up";
  const beside = up ? step.previousElementSibling : step.nextElementSibling;
  if (!beside) return;
  if (up) beside.before(step);
  else beside.after(step);
  button.focus();
  const { lang } = step.closest(".edition");
  const at = [...step.parentElement.children].indexOf(step) + 1;
  const told = { step: step.querySelector(".words").textContent, at };
  step.closest(".item").querySelector(".not-yet").textContent = speakOf(lang, "moved", told);
}

for (const edition of editions) {
  edition.querySelector(".begin").addEventListener("click", begin);
  edition.querySelector(".restart").addEventListener("click", () => {
    game.phase = "start";
    show(true);
  });
  const certain = edition.querySelector(".with-certainty");
  certain.addEventListener("change", () => {
    game.certain = certain.checked;
    for (const other of document.querySelectorAll(".with-certainty")) other.checked = game.certain;
  });
  for (const part of edition.querySelectorAll(".item")) {
    part.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      if (game.phase === "ask") take(part);
    });
    part.querySelector(".next").addEventListener("click", next);
    for (const button of part.querySelectorAll("[data-move]")) button.addEventListener("click", () => moveStep(button));
  }
}
// In the other language everything is as far as here.
onLanguage.push((lang) => {
  if (game.phase === "ask") {
    const all = parts(game.queue[0]);
    const into = all.find((part) => part.closest(".edition").lang === lang);
    for (const from of all) if (from !== into) copy(from, into);
  }
  if (game.phase === "told") lightUp();
});
show(false);
