import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localVoice, useSpeech } from '../../../components/ui/use-speech';

const voice = (lang: string, localService = true) =>
  ({ lang, localService, name: lang }) as SpeechSynthesisVoice;

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

let voices: SpeechSynthesisVoice[] = [];
const spoken: Utterance[] = [];
const synth = Object.assign(new EventTarget(), {
  getVoices: () => voices,
  speak: (words: Utterance) => spoken.push(words),
  cancel: vi.fn(),
});

beforeEach(() => {
  voices = [voice('zh-CN'), voice('en-US')];
  spoken.length = 0;
  synth.cancel.mockClear();
  vi.stubGlobal('speechSynthesis', synth);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('localVoice', () => {
  it('never takes the voice of a web service', () => {
    expect(localVoice([voice('zh-CN', false)], 'zh-CN')).toBeNull();
    expect(localVoice([voice('zh-CN', false), voice('zh_CN')], 'zh-CN')?.lang).toBe('zh_CN');
  });

  it('takes a near relative, but no Cantonese for Mandarin text', () => {
    expect(localVoice([voice('zh-HK'), voice('zh-TW')], 'zh-CN')?.lang).toBe('zh-TW');
    expect(localVoice([voice('zh-HK')], 'zh-CN')).toBeNull();
    expect(localVoice([voice('fr-FR'), voice('en-GB')], 'en')?.lang).toBe('en-GB');
  });
});

describe('useSpeech', () => {
  it('reads slowly with the local voice and stops on the second press', () => {
    const { result } = renderHook(() => useSpeech('zh-CN'));
    expect(result.current.available).toBe(true);
    act(() => result.current.toggle('访客数。'));
    expect(spoken.map(({ text, rate, lang }) => [text, rate, lang])).toEqual([
      ['访客数。', 0.8, 'zh-CN'],
    ]);
    expect(result.current.speaking).toBe(true);
    act(() => result.current.toggle('访客数。'));
    expect(result.current.speaking).toBe(false);
    expect(spoken).toHaveLength(1);
  });

  it('is ready again when the text ends', () => {
    const { result } = renderHook(() => useSpeech('en'));
    act(() => result.current.toggle('Visitors.'));
    act(() => spoken[0]?.onend?.());
    expect(result.current.speaking).toBe(false);
  });

  it('falls silent when its card closes', () => {
    const { result, unmount } = renderHook(() => useSpeech('zh-CN'));
    act(() => result.current.toggle('访客数。'));
    synth.cancel.mockClear();
    unmount();
    expect(synth.cancel).toHaveBeenCalled();
  });

  it('does not touch the page’s own speech when it read nothing', () => {
    renderHook(() => useSpeech('zh-CN')).unmount();
    expect(synth.cancel).not.toHaveBeenCalled();
  });

  it('offers itself as soon as a voice turns up', () => {
    voices = [];
    const { result } = renderHook(() => useSpeech('zh-CN'));
    expect(result.current.available).toBe(false);
    voices = [voice('zh-CN')];
    act(() => void synth.dispatchEvent(new Event('voiceschanged')));
    expect(result.current.available).toBe(true);
  });

  it('is not there where the browser has no speech', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    const { result } = renderHook(() => useSpeech('zh-CN'));
    expect(result.current.available).toBe(false);
    act(() => result.current.toggle('访客数。'));
    expect(spoken).toHaveLength(0);
  });
});
