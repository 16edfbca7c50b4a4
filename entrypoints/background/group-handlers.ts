import { factsOf } from '../../lib/coaching/group/facts';
import { keyOf } from '../../lib/coaching/group/hash';
import { makeReport } from '../../lib/coaching/group/make';
import { readReport } from '../../lib/coaching/report/schema';
import { REPORT_METRICS } from '../../lib/coaching/report/shop-numbers';
import { allGroups, changeGroup, publish, publishedReports } from '../../lib/db/groups';
import type { ToBackground } from '../../lib/messaging/protocol';
import { type Handlers, Refused } from '../../lib/messaging/router';
import { metrics } from '../../lib/metrics/index';
import { loadSettings } from '../../lib/settings/store';
import { coachRecords } from './own-records';

type GroupMessages = Pick<
  Handlers<typeof ToBackground>,
  'groups' | 'saveGroup' | 'removeGroup' | 'takeReport' | 'makeGroupReport'
>;

/** Groups stand in the coach's own records, whoever's are in use: no merchant's are read. */
export const groupHandlers: GroupMessages = {
  groups: async () => {
    const own = await coachRecords();
    const [groups, reports, { language }] = await Promise.all([
      allGroups(own),
      publishedReports(own),
      loadSettings(),
    ]);
    const metricNames = Object.fromEntries(
      REPORT_METRICS.map((id) => [id, metrics.get(id)?.name[language] ?? id]),
    );
    return { groups, reports, metricNames };
  },

  saveGroup: async ({ group }) => {
    const own = await coachRecords();
    await own.groups.put(group);
    return group;
  },

  removeGroup: async ({ id }) => {
    await (await coachRecords()).groups.delete(id);
    return {};
  },

  takeReport: async ({ groupId, text }) => {
    const report = readReport(text);
    if (!report) return { kind: 'refused', why: 'not-a-report' };
    const { code } = report.case;
    if (!code.trim()) return { kind: 'refused', why: 'no-code' };
    const own = await coachRecords();
    const known = await own.groups.get(groupId);
    const member = known?.members.find((one) => keyOf(one) === keyOf(code));
    if (member === undefined) return { kind: 'refused', why: 'no-member' };
    const group = await changeGroup(own, groupId, (kept) => ({
      ...kept,
      facts: [
        ...kept.facts.filter((one) => keyOf(one.code) !== keyOf(member)),
        factsOf(report, member),
      ],
      updatedAt: new Date().toISOString(),
    }));
    if (!group) throw new Refused('bad-message');
    return { kind: 'taken', group };
  },

  makeGroupReport: async ({ groupId }) => {
    const own = await coachRecords();
    const group = await own.groups.get(groupId);
    if (!group) throw new Refused('bad-message');
    return publish(own, (earlier) => {
      const made = makeReport(group, earlier, crypto.randomUUID(), new Date().toISOString());
      return { keep: made.kind === 'made' ? made.report : null, reply: made };
    });
  },
};
