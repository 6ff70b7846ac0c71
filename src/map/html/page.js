// What every page can do: switch language and theme.
const root = document.documentElement;

/** Remembers a choice for the next page, where the browser lets it. */
function keep(name, value) {
  try {
    localStorage.setItem(`elenchus-${name}`, value);
  } catch {
    // Some browsers refuse storage to files; then the choice holds for this page.
  }
}

const languageLinks = [...document.querySelectorAll("[data-language]")];
/** Those who want to know that the language has changed: functions of the new code. */
const onLanguage = [];

/** Shows the page in a language it has; one it has not changes nothing. */
function speak(lang) {
  const link = languageLinks.find((link) => link.dataset.language === lang);
  if (!link) return;
  root.lang = root.dataset.lang = lang;
  document.title = link.dataset.title;
  for (const other of languageLinks) {
    if (other === link) other.setAttribute("aria-current", "true");
    else other.removeAttribute("aria-current");
  }
  for (const tell of onLanguage) tell(lang);
}

for (const link of languageLinks) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const lang = link.dataset.language;
    keep("language", lang);
    // The rest of the address stays, so that the same claim is shown in the other language.
    const rest = /^#(?:de|en)([-_].+)?$/.exec(location.hash)?.[1] ?? "";
    history.replaceState(history.state, "", `#${lang}${rest}`);
    speak(lang);
  });
}

const darkSystem = matchMedia("(prefers-color-scheme: dark)");
const themeButton = document.getElementById("theme");
const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : darkSystem.matches);
const showTheme = () => themeButton.setAttribute("aria-pressed", String(isDark()));
themeButton.addEventListener("click", () => {
  root.dataset.theme = isDark() ? "light" : "dark";
  keep("theme", root.dataset.theme);
  showTheme();
});
darkSystem.addEventListener("change", showTheme);
showTheme();

// A language the page has not, asked for by the address or the system, gives way to the first.
const hasLanguage = languageLinks.some((link) => link.dataset.language === root.dataset.lang);
speak(hasLanguage ? root.dataset.lang : languageLinks[0]?.dataset.language);

// Cards that explain a word open near it.
document.addEventListener(
  "toggle",
  (event) => {
    const card = event.target;
    if (event.newState !== "open" || !card.matches?.("[popover]")) return;
    const word = document.activeElement;
    if (word?.getAttribute("popovertarget") !== card.id) return;
    const at = word.getBoundingClientRect();
    const size = card.getBoundingClientRect();
    const below = at.bottom + 6 + size.height < innerHeight;
    card.style.margin = "0";
    card.style.inset = "auto";
    card.style.left = `${Math.max(8, Math.min(at.left, innerWidth - size.width - 8))}px`;
    card.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - size.height - 6)}px`;
  },
  true,
);

// On paper every fold is open but for details that nobody opened; afterwards all is as it was.
let unfolded = [];
addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("details:not([open]):not(.drawer, .about)")];
  for (const fold of unfolded) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of unfolded) fold.open = false;
});
