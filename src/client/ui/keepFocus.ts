/**
 * Gives a button its focus back after the list it stands in was put in another order: browsers take it away from what
 * is moved. One that cannot be pressed any more (it came first or last) leaves it to the first beside it that can.
 */
export function keepFocus(button: HTMLButtonElement): void {
  setTimeout(() => {
    const beside = button.parentElement?.querySelector<HTMLElement>('button:not(:disabled)');
    (button.disabled ? beside : button)?.focus();
  }, 0);
}
