// Runs before the first paint, as a file of its own because the page allows no inline script.
(() => {
  let settings = {};
  try {
    settings = JSON.parse(localStorage.getItem('duilian.settings') ?? '{}') ?? {};
  } catch {
    // Blocked or damaged storage: the system's choice holds.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const chosen = settings.theme === 'light' || settings.theme === 'dark' ? settings.theme : null;
  document.documentElement.dataset.theme = chosen ?? (dark ? 'dark' : 'light');
  if (settings.motion === false) document.documentElement.dataset.motion = 'off';
  document.documentElement.lang = settings.language === 'en' ? 'en' : 'zh-CN';
})();
