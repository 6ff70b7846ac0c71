// Before anything is painted: there is a script; which language, which theme.
(() => {
  const root = document.documentElement;
  root.dataset.js = "";
  const asked = /^#(de|en)(?:[-_]|$)/.exec(location.hash);
  let kept = null;
  try {
    kept = localStorage.getItem("elenchus-language");
    const theme = localStorage.getItem("elenchus-theme");
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  } catch {
    // Without storage the system's theme and language are taken.
  }
  const spoken = (navigator.languages ?? []).map((tag) => tag.slice(0, 2)).find((tag) => tag === "de" || tag === "en");
  root.dataset.lang = asked?.[1] ?? kept ?? spoken ?? root.lang;
})();
