import { describe, expect, it } from 'vitest';
import { badgeRequest, type RequestWith } from '../../../lib/badges/request';
import { paths } from '../../../lib/paths/index';
import type { Path } from '../../../lib/paths/types';
import { evidenceKey, statementId } from '../../../lib/xapi/statements';
import { areasAt, EVERY_KIND, writer } from '../xapi/support';

const how = (level: 0 | 1 | 2 | 3 | 4 | 5): RequestWith => ({
  path: paths.get('3.2.3') as Path,
  area: areasAt({ '3.2.3': level })['3.2.3'],
  rows: EVERY_KIND,
  countsFor: ({ check, loop }) => Boolean(check || loop),
  writer,
  language: 'en',
});

describe('a badge request', () => {
  it.each([0, 1, 2] as const)('is none at level %i', async (level) => {
    expect(await badgeRequest(how(level))).toBeNull();
  });

  it('is an Open Badges 3.0 credential without a signature', async () => {
    const request = await badgeRequest(how(3));
    expect(request).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: 'https://agency.example/', type: ['Profile'] },
      validFrom: '2026-03-10T08:00:00.000Z',
      credentialSubject: {
        id: `urn:uuid:${writer.actor.uuid}`,
        type: ['AchievementSubject'],
        achievement: {
          id: 'urn:x-dongdian:badge:3.2.3:level-3',
          type: ['Achievement'],
          name: 'Numbers: Use',
          description:
            'In the area “Numbers”: Has split the own two weeks and written one decision.',
          alignment: [{ targetCode: '3.2.3', targetUrl: 'urn:x-dongdian:path:3.2.3' }],
        },
      },
    });
    const narrative = request?.credentialSubject.achievement.criteria.narrative.split('\n') ?? [];
    expect(narrative).toHaveLength(4);
    for (const key of ['proof', 'signature', 'verificationMethod'])
      expect(JSON.stringify(request)).not.toContain(key);
  });

  it('points at its evidence by id, kind and day, the area’s own alone, without readings', async () => {
    const request = await badgeRequest(how(5));
    expect(request?.evidence.map(({ genre }) => genre)).toEqual([
      'check-answered',
      'check-answered',
      'loop-closed',
    ]);
    const loop = request?.evidence.at(-1);
    expect(loop).toEqual({
      id: `urn:uuid:${await statementId(writer, evidenceKey('row-loop-closed'))}`,
      type: ['Evidence'],
      name: 'Try, look, decide: one round',
      genre: 'loop-closed',
      description: '2026-03-04',
    });
    const read = await badgeRequest({ ...how(5), countsFor: () => true });
    expect(read?.evidence.map(({ genre }) => genre)).not.toContain('card-read');
    expect(read?.evidence.length).toBeGreaterThan(8);
  });
});
