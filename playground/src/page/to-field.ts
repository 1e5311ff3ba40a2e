/** Opens the group of a field, brings it into view and focuses it. Waits until the form shows it. */
export function toField(fact: string): void {
  setTimeout(() => {
    const found = document.getElementById(`f-${fact}`);
    const group = found?.closest('details');
    if (group) group.open = true;
    const field = found?.closest('.field, .screen');
    field?.scrollIntoView({ block: 'center' });
    found?.focus();
  });
}
