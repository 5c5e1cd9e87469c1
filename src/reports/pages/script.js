/** What makes forms easier where scripts run; without it everything can be done all the same. */

const pauseMs = 1500;
const againMs = 5000;

/** Whoever has something to mend, or to read first, begins there. */
document.querySelector('[data-focus]')?.focus();

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

for (const button of document.querySelectorAll('[data-copy]')) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener('click', async () => {
    field.select();
    await navigator.clipboard?.writeText(field.value).catch(() => document.execCommand('copy'));
    document.querySelector(`[data-said="${field.id}"]`).textContent = field.dataset.copied;
  });
}

const say = (form, words) => {
  const status = form.querySelector('[data-status]');
  if (status && status.textContent !== words) status.textContent = words;
};

/** What is wrong with a field, or not any more. */
const tell = (form, name, words) => {
  const place = form.querySelector(`[data-error="${CSS.escape(name)}"]`);
  if (place) place.textContent = words;
  const field = form.elements.namedItem(name);
  if (!(field instanceof Element)) return;
  if (words) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
};

const count = (form, area) => {
  const most = Number(area.dataset.most);
  const left = most - area.value.length;
  if (left < most / 10) {
    const words = form.dataset.count.replace('{n}', area.value.length).replace('{most}', most);
    tell(form, area.name, words);
    area.dataset.counted = 'true';
  } else if (area.dataset.counted) {
    tell(form, area.name, '');
    delete area.dataset.counted;
  }
};

/** Saves what is written soon after it is; what cannot be saved stays in its field, and is tried again. */
const saveAsOneGoes = (form) => {
  let waiting;
  let isDirty = false;
  let isOver = false;
  let underWay;

  const soon = (ms) => {
    clearTimeout(waiting);
    waiting = setTimeout(save, ms);
  };

  const take = ({ saved, message, set = {}, errors = {}, over = false }) => {
    for (const [name, value] of Object.entries(set)) form.elements.namedItem(name).value = value;
    for (const [name, words] of Object.entries(errors)) tell(form, name, words);
    isOver = over;
    if (!saved) isDirty = true;
    say(form, message);
  };

  const send = async () => {
    isDirty = false;
    say(form, form.dataset.saving);
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams(new FormData(form)),
      });
      take(await response.json());
      if (response.status === 429 || response.status >= 500) soon(againMs * 4);
    } catch {
      isDirty = true;
      say(form, form.dataset.unsaved);
      soon(againMs);
    }
  };

  async function save() {
    clearTimeout(waiting);
    if (isOver || underWay) return;
    underWay = send();
    await underWay;
    underWay = undefined;
  }

  form.addEventListener('input', (event) => {
    isDirty = true;
    if (event.target.dataset.most) count(form, event.target);
    soon(pauseMs);
  });
  form.addEventListener('change', () => soon(0));
  window.addEventListener('online', () => isDirty && soon(0));
  window.addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });
  let isLetGo = false;
  form.addEventListener('submit', async (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(waiting);
    if (isLetGo) {
      isDirty = false;
      return;
    }
    if (!underWay) {
      isDirty = false;
      return;
    }
    // What is being saved has to have its new version first, or it would look like somebody else's.
    event.preventDefault();
    await underWay;
    isLetGo = true;
    form.requestSubmit(event.submitter);
  });
};

for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    say(form, form.dataset.offline);
  });
  if (form.dataset.autosave !== undefined) saveAsOneGoes(form);
}
