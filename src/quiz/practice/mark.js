// Marks answers by the rules that the program itself keeps.
const none = { share: 0, right: false };
const markOf = (share) => {
  const clamped = Math.max(0, Math.min(1, share));
  return { share: clamped, right: clamped >= 1 };
};

/** A word without case, spaces and punctuation, its umlauts written out. */
const plainly = (word) =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss");

/** The number somebody wrote, in German or English; null if there is none or more than one. */
function numberOf(written) {
  const joined = written.replace(/[\u00a0\u202f’']/g, " ");
  const parts = (joined.match(/[\d.,]+/g) ?? []).map((part) => part.replace(/^[.,]+|[.,]+$/g, "")).filter(Boolean);
  if (parts.length === 0) return null;
  const [first, ...rest] = parts;
  // Groups may stand apart: 10 000.
  const apart = /^\d+$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
  if (rest.length > 0 && !apart) return null;
  const whole = rest.length > 0 ? parts.join("") : first;
  const marks = [...whole.matchAll(/[.,]/g)];
  let plain = whole;
  if (marks.length > 0) {
    const last = marks.at(-1);
    const alike = marks.filter((mark) => mark[0] === last[0]).length;
    const groups = alike > 1 || (marks.length === 1 && whole.length - last.index === 4 && !whole.startsWith("0"));
    const digits = (text) => text.replace(/\D/g, "");
    plain = groups ? digits(whole) : `${digits(whole.slice(0, last.index))}.${whole.slice(last.index + 1)}`;
  }
  const number = Number(plain);
  if (!Number.isFinite(number)) return null;
  return /^\s*[-−]/.test(joined) ? -number : number;
}

const share = (part, of) => part / Math.max(of, 1);

const marks = {
  Single: ({ right }, picked) => markOf(right[picked[0]] ? 1 : 0),
  Several: ({ right }, picked) => {
    const keys = right.filter(Boolean).length;
    const hits = picked.filter((at) => right[at]).length;
    return markOf(share(hits, keys) - share(picked.length - hits, right.length - keys));
  },
  Matching: ({ prompts }, given) => markOf(share(given.filter((choice, row) => choice === prompts[row]).length, prompts.length)),
  Ordering: ({ pairs }, order) => {
    if (pairs.length === 0) return none;
    const kept = pairs.filter(([one, other]) => order.indexOf(one) < order.indexOf(other)).length;
    return markOf((2 * kept - pairs.length) / pairs.length);
  },
  Figure: ({ figure: [low, high, tolerance] }, number) =>
    markOf(low - tolerance * Math.abs(low) <= number && number <= high + tolerance * Math.abs(high) ? 1 : 0),
  Gap: ({ accepted }, word) => markOf(accepted.some((known) => plainly(known) === plainly(word)) ? 1 : 0),
};

/** What an answer is worth, 0–1. */
const grade = (item, answer) => marks[item.shape](item, answer);

/** Certainty-based marking: what each level of certainty gains and loses. */
const GAIN = [0, 1, 2, 3];
const LOSS = [0, 0, -2, -6];
const certaintyMark = (level, right) => (right ? GAIN[level] : LOSS[level]);
