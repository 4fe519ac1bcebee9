'use strict';

// What the pages do beyond PrimeFaces: each part stands alone. Without script the pages still navigate, sort, filter and export.

/** The page afresh, after a login if there is none any more; which loses the query of the address, so it is kept here. */
function afresh() {
  window.sessionStorage.setItem('afresh', window.location.pathname + window.location.search);
  window.location.reload();
}

(function () {
  var wanted = window.sessionStorage.getItem('afresh');
  if (wanted && wanted.split('?')[0] === window.location.pathname) {
    window.sessionStorage.removeItem('afresh');
    if (window.location.search === '' && wanted !== window.location.pathname) {
      window.location.replace(wanted);
    }
  }
})();

function each(selector, root, act) {
  root.querySelectorAll(selector).forEach(act);
}

// Times: the server writes UTC, which stays beside it for hover and focus; here they are written in the reader's zone and language.
(function () {
  var formats = {
    day: {dateStyle: 'medium'},
    minute: {dateStyle: 'medium', timeStyle: 'short'},
    second: {year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit'}
  };
  var language = document.documentElement.lang;

  function localise() {
    each('time[datetime]:not([data-local])', document, function (time) {
      var format = formats[time.dataset.precision] || formats.second;
      time.textContent = new Intl.DateTimeFormat(language, format).format(new Date(time.dateTime));
      time.dataset.local = 'true';
    });
  }

  var zone = document.getElementById('zone');
  if (zone) {
    zone.textContent = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
  localise();
  new MutationObserver(localise).observe(document.body, {childList: true, subtree: true});
})();

// Help that was folded away stays folded away, on every screen.
(function () {
  var help = document.getElementById('help');
  if (help) {
    help.open = window.localStorage.getItem('help') !== 'folded';
    help.addEventListener('toggle', function () {
      window.localStorage.setItem('help', help.open ? 'open' : 'folded');
    });
  }
})();

// A file that is too large is not sent at all: what is wrong with it is said beside it.
document.addEventListener('change', function (event) {
  var file = event.target.matches('input[type=file][data-most]') && event.target.files[0];
  if (file && file.size > Number(event.target.dataset.most)) {
    event.stopImmediatePropagation();
    var problem = document.getElementById(event.target.id.replace(/[^:]*$/, 'problem'));
    problem.textContent = event.target.dataset.tooLarge;
    problem.className = 'ui-message ui-message-error';
    event.target.value = '';
  }
}, true);

// Copy buttons.
document.addEventListener('click', function (event) {
  var button = event.target.closest('button[data-copy]');
  if (button) {
    navigator.clipboard.writeText(button.dataset.copy).then(function () {
      document.getElementById('said').textContent = button.dataset.said;
      var icon = button.querySelector('.pi').classList;
      icon.replace('pi-copy', 'pi-check');
      button.classList.add('done');
      window.setTimeout(function () {
        icon.replace('pi-check', 'pi-copy');
        button.classList.remove('done');
      }, 2000);
    });
  }
});

// The row of filters: a choice counts at once, and an address says only what was said.
(function () {
  var listing = document.getElementById('listing');
  if (!listing) {
    return;
  }
  document.addEventListener('change', function (event) {
    if (event.target.form === listing && event.target.tagName === 'SELECT') {
      listing.requestSubmit();
    }
  });
  listing.addEventListener('formdata', function (event) {
    var boxes = Array.from(listing.elements).filter(function (field) { return field.name === 'columns'; });
    if (boxes.every(function (box) { return String(box.checked) === box.dataset.usual; })) {
      event.formData.delete('columns');
    }
    Array.from(event.formData.keys()).forEach(function (name) {
      if (event.formData.getAll(name).every(function (value) { return value === ''; })) {
        event.formData.delete(name);
      }
    });
  });
})();

// Drafts: what was typed and not stored is kept in this tab, for this account and page, and written back when the page comes
// again, for example after a login that had expired. Never passwords, files, or what a page marks with data-secret.
var drafts = (function () {
  var account = document.getElementById('account');
  var prefix = 'draft ';
  var about = new URLSearchParams(window.location.search).get('id') || '';
  var key = prefix + (account ? account.textContent : '') + ' ' + window.location.pathname + ' ' + about;
  var kinds = ['text', 'textarea', 'select-one', 'email', 'url', 'number', 'tel', 'date', 'checkbox', 'radio'];
  var store = window.sessionStorage;

  function read() {
    return JSON.parse(store.getItem(key) || '{}');
  }

  function write(draft) {
    if (Object.keys(draft).length) {
      store.setItem(key, JSON.stringify(draft));
    } else {
      store.removeItem(key);
    }
  }

  function name(field) {
    return field.type === 'radio' || field.type === 'checkbox' ? field.name + '=' + field.value : field.name;
  }

  function value(field) {
    return field.type === 'radio' || field.type === 'checkbox' ? field.checked : field.value;
  }

  function usual(field) {
    if (field.type === 'select-one') {
      var option = field.querySelector('option[selected]') || field.options[0];
      return option ? option.value : '';
    }
    return field.type === 'radio' || field.type === 'checkbox' ? field.defaultChecked : field.defaultValue;
  }

  function fields(act) {
    each('form', document, function (form) {
      if (form.elements['jakarta.faces.ViewState']) {
        Array.from(form.elements).forEach(function (field) {
          if (field.name && kinds.indexOf(field.type) >= 0 && !field.closest('[data-secret]')) {
            act(field);
          }
        });
      }
    });
  }

  function save() {
    var before = read();
    var draft = {};
    // Fields that are not on the page now, of a dialog that is closed, keep what they have.
    Object.keys(before).forEach(function (known) { draft[known] = before[known]; });
    fields(function (field) {
      if (value(field) !== usual(field) || (name(field) in before && value(field) !== '')) {
        draft[name(field)] = value(field);
      } else {
        delete draft[name(field)];
      }
    });
    write(draft);
  }

  function forget(form) {
    var draft = read();
    Object.keys(draft).forEach(function (known) {
      if (known.indexOf(form + ':') === 0) {
        delete draft[known];
      }
    });
    write(draft);
  }

  function forgetAll() {
    Object.keys(store).forEach(function (known) {
      if (known.indexOf(prefix) === 0) {
        store.removeItem(known);
      }
    });
  }

  var rescued = read();
  var kept = document.getElementById('kept');

  function restore() {
    fields(function (field) {
      if (name(field) in rescued && value(field) === usual(field) && value(field) !== rescued[name(field)]) {
        if (typeof rescued[name(field)] === 'boolean') {
          field.checked = rescued[name(field)];
        } else {
          field.value = rescued[name(field)];
        }
        kept.hidden = false;
        delete rescued[name(field)];
      }
    });
  }

  /** Something was stored: on this page, or on the one that led here. */
  function stored() {
    var sent = store.getItem('sent');
    if (sent && document.querySelector('#outcome .ui-messages-info')) {
      var at = sent.lastIndexOf(' ');
      var page = key;
      key = sent.slice(0, at);
      forget(sent.slice(at + 1));
      key = page;
      store.removeItem('sent');
      kept.hidden = true;
    }
  }

  if (kept) {
    stored();
    rescued = read();
    restore();
    document.addEventListener('input', save);
    document.addEventListener('change', save);
    document.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (button && button.form && button.type === 'submit' || button && button.closest('form') && button.closest('.ui-button')) {
        store.setItem('sent', key + ' ' + button.form.id);
      }
    }, true);
    kept.querySelector('button').addEventListener('click', function () {
      store.removeItem(key);
      window.location.reload();
    });
  }
  var out = document.getElementById('logout');
  if (out) {
    out.addEventListener('click', function () {
      forgetAll();
      window.localStorage.setItem('logged-out', String(Date.now()));
    });
  }
  window.addEventListener('storage', function (event) {
    if (event.key === 'logged-out') {
      forgetAll();
    }
  });
  return {save: save, restore: restore, stored: stored};
})();

// The login ends when nothing was asked for during its time, in no tab; two minutes before, the reader is asked.
(function () {
  var dialog = document.getElementById('expiring');
  var ends = 'login-ends';
  var warned = 2 * 60 * 1000;
  if (!dialog) {
    return;
  }
  var life = Number(dialog.dataset.seconds) * 1000;

  function renew() {
    window.localStorage.setItem(ends, String(Date.now() + life));
  }

  function look() {
    var left = Number(window.localStorage.getItem(ends)) - Date.now();
    if (left <= 0) {
      drafts.save();
      afresh();
    } else if (left <= warned && !dialog.open) {
      dialog.showModal();
    } else if (left > warned && dialog.open) {
      dialog.close();
    }
  }

  dialog.querySelector('button').addEventListener('click', function () {
    window.fetch(dialog.dataset.stay, {method: 'POST', redirect: 'manual'}).then(function (answer) {
      if (answer.status === 204) {
        renew();
        look();
      } else {
        drafts.save();
        afresh();
      }
    });
  });
  renew();
  window.setInterval(look, 5000);
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxSuccess', renew);
  }
})();

// After an answer: what was said is read out and stands where the reader is. An answer that could not be given (login or page
// expired, server restarted): fetched as a whole page it leads on to the login, to a fresh page, or to the page that says what
// happened; what was typed is kept.
if (window.jQuery) {
  window.jQuery(document).on('pfAjaxComplete', function () {
    window.setTimeout(function () {
      drafts.stored();
      drafts.restore();
      var said = document.querySelector('#outcome > *');
      if (said && !said.dataset.seen) {
        said.dataset.seen = 'true';
        said.tabIndex = -1;
        said.focus();
      }
    }, 0);
  });
  window.jQuery(document).on('pfAjaxError', function () {
    drafts.save();
    afresh();
  });
}

// The page in another language is the same page.
each('form.languages', document, function (form) {
  form.addEventListener('submit', function () {
    form.elements.back.value = window.location.pathname + window.location.search;
  });
});
