import { healthWords } from '../../lib/i18n/health.words';
import { speaker } from '../../lib/i18n/say';
import type { HealthKind, HealthLine } from '../../lib/shared/sighting';
import type { Language } from '../../lib/shared/text';
import { Fold } from '../ui/fold';
import './health.css';

/** Names of places shown per reason; a page may hold hundreds. */
const SHOWN = 8;

export interface HealthListProps {
  readonly health: readonly HealthLine[];
  readonly language: Language;
}

/** What was not recognised, by reason, in plain words. */
export function HealthList({ health, language }: HealthListProps) {
  const t = speaker(healthWords, language);
  if (health.length === 0) return <p className="health-quiet">{t('healthNone')}</p>;
  const byKind = new Map<HealthKind, HealthLine[]>();
  for (const line of health) byKind.set(line.kind, [...(byKind.get(line.kind) ?? []), line]);
  const total = health.reduce((sum, line) => sum + line.count, 0);
  return (
    <Fold title={t('health', { count: total })}>
      <ul className="health-lines">
        {[...byKind].map(([kind, lines]) => {
          const places = [...new Set(lines.map((line) => line.text).filter(Boolean))];
          return (
            <li key={kind}>
              <p>
                {t(`health-${kind}`, {
                  count: lines.reduce((sum, line) => sum + line.count, 0),
                })}
              </p>
              {places.length > 0 ? (
                <p className="dd-hint">
                  {places.slice(0, SHOWN).join(' · ')}
                  {places.length > SHOWN ? ' …' : ''}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
