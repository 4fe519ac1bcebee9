'use strict';

// Adds what only a script can do; the page is whole without it.
const newest = async () => {
  const reply = await fetch('/messages' + location.search);
  const messages = await reply.json();
  return messages.length + ' ' + (messages.length ? messages[0].received_at : '');
};

const busy = () => String(getSelection()) !== '' || document.activeElement === document.getElementById('to');

const addCopyButtons = () => {
  for (const passcode of document.querySelectorAll('.passcode')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(passcode.querySelector('code').textContent);
      button.textContent = 'Copied';
    });
    passcode.append(button);
  }
};

const watch = async () => {
  let shown = await newest();
  setInterval(async () => {
    const now = await newest().catch(() => shown);
    if (now !== shown && !busy()) {
      location.reload();
    }
  }, 1000);
};

addCopyButtons();
watch();
