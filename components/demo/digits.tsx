import { VEIL_FONT } from '../../lib/demo/spider/veil';
import { useStage } from './stage';

/** A number of the page. On some pages its text can only be seen, not read. */
export function Digits({ text }: { readonly text: string }) {
  const { veiled, digits } = useStage();
  return veiled ? (
    <span className="__spider_font" style={{ fontFamily: `${VEIL_FONT}, system-ui, sans-serif` }}>
      {digits(text)}
    </span>
  ) : (
    text
  );
}
