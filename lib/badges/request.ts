import { badgeWords } from '../i18n/badges.words';
import { LEVELS, levelWords } from '../i18n/learn.words';
import { say, speaker } from '../i18n/say';
import type { Evidence, EvidenceKind } from '../learning/evidence';
import type { AreaState } from '../learning/types';
import type { Path } from '../paths/types';
import type { Language } from '../shared/text';
import type { Writer } from '../xapi/catalogue';
import { urn } from '../xapi/ids';
import { evidenceKey, MASTERED_FROM, statementId } from '../xapi/statements';

/** An Open Badges 3.0 credential as it stands before an agency signs it. */
export interface BadgeRequest {
  readonly '@context': readonly string[];
  readonly type: readonly string[];
  readonly issuer: { readonly id: string; readonly type: readonly ['Profile'] };
  /** ISO time at which the level was reached. */
  readonly validFrom: string;
  readonly name: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: readonly ['AchievementSubject'];
    readonly achievement: {
      readonly id: string;
      readonly type: readonly ['Achievement'];
      readonly name: string;
      readonly description: string;
      readonly criteria: { readonly narrative: string };
      readonly alignment: readonly {
        readonly type: readonly ['Alignment'];
        readonly targetCode: string;
        readonly targetName: string;
        readonly targetUrl: string;
      }[];
    };
  };
  readonly evidence: readonly {
    readonly id: string;
    readonly type: readonly ['Evidence'];
    readonly name: string;
    readonly genre: string;
    /** ISO day. */
    readonly description: string;
  }[];
}

/** Reading is no proof: no badge rests on it. */
const PROOF = [
  'check-answered',
  'sheet-done',
  'tip-applied',
  'teach-back',
  'loop-closed',
  'help-given',
  'rule-task-done',
  'practice-done',
] as const satisfies readonly EvidenceKind[];
type Proof = (typeof PROOF)[number];

const isProof = (kind: EvidenceKind): kind is Proof => (PROOF as readonly string[]).includes(kind);

/** More references than this prove no more. */
const MOST_EVIDENCE = 200;

export interface RequestWith {
  readonly path: Path;
  readonly area: AreaState;
  /** Evidence in any order; which count for the area, `countsFor` knows. */
  readonly rows: readonly Evidence[];
  readonly countsFor: (row: Evidence) => boolean;
  readonly writer: Writer;
  readonly language: Language;
}

/** An area asks for a badge from "can use it" on. */
export const mayAsk = (area: Pick<AreaState, 'level'>): boolean => area.level >= MASTERED_FROM;

/**
 * What an agency needs in order to sign a badge for an area (learning.md e.3): the achievement,
 * what was asked for, and references to the evidence as id, kind and day. Nothing in it is
 * signed, and no number of the shop is in it. The ids are those of the xAPI statements.
 *
 * @returns `null` below level 3
 */
export async function badgeRequest(how: RequestWith): Promise<BadgeRequest | null> {
  const { path, area, writer, language } = how;
  const validFrom = area.reachedAt[area.level - 1];
  if (!mayAsk(area) || validFrom === undefined) return null;
  const t = speaker(badgeWords, language);
  const level = levelWords[LEVELS[area.level - 1] ?? 'use'];
  const slots = { area: path.name[language], level: say(level, language) };
  const can = path.levels[area.level - 1]?.[language] ?? '';
  const name = t('name', slots);
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: writer.homePage, type: ['Profile'] },
    validFrom: new Date(validFrom).toISOString(),
    name,
    credentialSubject: {
      id: `urn:uuid:${writer.actor.uuid}`,
      type: ['AchievementSubject'],
      achievement: {
        id: urn('badge', path.id, `level-${area.level}`),
        type: ['Achievement'],
        name,
        description: t('description', { ...slots, can }),
        criteria: { narrative: narrative(area.level, language) },
        alignment: [
          {
            type: ['Alignment'],
            targetCode: path.id,
            targetName: path.term[language],
            targetUrl: urn('path', path.id),
          },
        ],
      },
    },
    evidence: await evidenceOf(how),
  };
}

/** What each level up to this one asked for, as a Markdown list. */
function narrative(level: number, language: Language): string {
  const t = speaker(badgeWords, language);
  const asked = (['level1', 'level2', 'level3', 'level4', 'level5'] as const).slice(0, level);
  return [t('criteria'), ...asked.map((one) => `- ${t(one)}`)].join('\n');
}

async function evidenceOf({ rows, countsFor, writer, language }: RequestWith) {
  const t = speaker(badgeWords, language);
  const own = rows
    .filter((row) => isProof(row.kind) && countsFor(row))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MOST_EVIDENCE)
    .reverse();
  return Promise.all(
    own.map(async ({ id, kind, at }) => ({
      id: `urn:uuid:${await statementId(writer, evidenceKey(id))}`,
      type: ['Evidence'] as const,
      name: isProof(kind) ? t(kind) : kind,
      genre: kind,
      description: at.slice(0, 10),
    })),
  );
}
