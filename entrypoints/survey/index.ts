import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedShadowRoot } from '../../lib/browser/shadow';
import { surveyPage } from '../../lib/content/survey';
import { bridge } from '../../lib/messaging/bridge';

/**
 * Put into a frame when the person asks for a report file, beside the scanner that is there.
 * What it returns goes to the background that put it in.
 */
export default defineUnlistedScript(async () => {
  const { scanner } = bridge();
  if (!scanner) return null;
  const report = await scanner.report();
  const labels = report.sightings.map(({ labelText }) => labelText);
  return { report, survey: await surveyPage(labels, closedShadowRoot).catch(() => null) };
});
