import type { ReactNode } from 'react';
import { addressOf } from '../../lib/dictionary/route';
import type { NamedMetric } from '../../lib/explain/relations';
import type { Language } from '../../lib/shared/text';

/** One stretch of an entry under its heading. */
export function EntrySection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="dict-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** One line stands by itself; several are a list. */
export function Lines({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 1) return <p>{texts[0]}</p>;
  return texts.length > 0 ? (
    <ul className="dd-list">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  ) : null;
}

/** Sentences one after the other: Chinese ones without a blank between them. */
export function Sentences({
  texts,
  language,
}: {
  readonly texts: readonly string[];
  readonly language: Language;
}) {
  return <>{texts.join(language === 'zh-CN' ? '' : ' ')}</>;
}

/** Other numbers, each a way to its own entry. */
export function Links({
  title,
  metrics,
}: {
  readonly title?: string;
  readonly metrics: readonly NamedMetric[];
}) {
  if (metrics.length === 0) return null;
  return (
    <div>
      {title ? <h4>{title}</h4> : null}
      <ul className="dict-links">
        {metrics.map(({ id, name }) => (
          <li key={id}>
            <a href={addressOf({ view: 'metric', id })}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
