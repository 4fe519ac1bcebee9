'use strict';

// Times: the server writes UTC, which stays in the title; here they are written in the reader's zone.
(function () {
  var formats = {
    day: {dateStyle: 'medium'},
    second: {year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit',
             timeZoneName: 'short'}
  };

  function localise(root) {
    root.querySelectorAll('time[datetime]:not([data-local])').forEach(function (time) {
      var format = formats[time.dataset.precision] || formats.second;
      time.textContent = new Intl.DateTimeFormat(undefined, format).format(new Date(time.dateTime));
      time.dataset.local = 'true';
    });
  }

  localise(document);
  new MutationObserver(function () { localise(document); }).observe(document.body, {childList: true, subtree: true});
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

// An answer that could not be given (login or page expired, server restarted): fetched as a whole page it leads on to the
// login, to a fresh page, or to the page that says what happened.
if (window.jQuery) {
  window.jQuery(document).on('pfAjaxError', function () { window.location.reload(); });
}
