'use strict';

// Adds what only a script can do; the page is whole without it.
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

const watch = () => {
  const { changes: shown, watch: address } = document.querySelector('main').dataset;
  setInterval(async () => {
    const now = await fetch(address).then((reply) => reply.text()).catch(() => shown);
    if (now !== shown && !busy()) {
      location.reload();
    }
  }, 1000);
};

addCopyButtons();
watch();
