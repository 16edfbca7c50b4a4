type Listener = () => void;

const listeners = new Set<Listener>();

/** Told when the rules or what the person did with them have changed. */
export function onRuleActs(listener: Listener): void {
  listeners.add(listener);
}

export function ruleActed(): void {
  for (const listener of listeners) listener();
}
