type Listener = () => void;

function channel(): { on: (listener: Listener) => void; tell: Listener } {
  const listeners = new Set<Listener>();
  return {
    on: (listener) => void listeners.add(listener),
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** Told when the rules or what the person did with them have changed. */
export const { on: onRuleActs, tell: ruleActed } = channel();

/** Told when it changed which hosts are allowed for updates alone. */
export const { on: onFeedHosts, tell: feedHostsChanged } = channel();
