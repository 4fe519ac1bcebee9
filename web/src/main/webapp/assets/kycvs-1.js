// Comforts where scripts run; the page is whole without them. It never presses a button, and sends nothing anywhere.
'use strict';

// WebOTP: the phone asks its owner whether it may hand over the code of an SMS whose last line names this site.
const field = document.getElementById('passcode');
if (field && 'OTPCredential' in window) {
  const waiting = new AbortController();
  field.form.addEventListener('submit', () => waiting.abort());
  navigator.credentials
    .get({ otp: { transport: ['sms'] }, signal: waiting.signal })
    .then((found) => {
      if (field.value === '') {
        field.value = found.code;
        document.getElementById('confirmCode').focus();
      }
    })
    .catch(() => { /* declined, or no SMS came: it is typed */ });
}

// By how much time has passed here since the page came, so that a clock that is wrong does not matter.
const counting = [...document.querySelectorAll('.countdown')].map((element) => {
  const { seconds, digits } = element.dataset;
  return { element, seconds: Number(seconds), digits: [...digits] };
});
const twoDigits = (number) => String(number).padStart(2, '0');
const show = () => {
  for (const { element, seconds, digits } of counting) {
    const left = Math.max(0, seconds - Math.floor(performance.now() / 1000));
    const text = twoDigits(Math.floor(left / 60)) + ':' + twoDigits(left % 60);
    element.textContent = text.replace(/\d/g, (digit) => digits[digit]);
  }
};
if (counting.length > 0) {
  show();
  setInterval(show, 1000);
}
