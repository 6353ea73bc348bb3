/** What was pressed went away with its part of the page: the keyboard goes on here. */
export function takeLostFocus(heading: HTMLElement): void {
  if (document.activeElement === document.body) heading.focus({ preventScroll: true });
}

/** The keyboard goes on at the top of the view, as after a change of view. */
export function focusView(): void {
  document.getElementById("view")?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
