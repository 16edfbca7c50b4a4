/** Larger pictures are drawn smaller first: a code needs no more. */
const MOST_PIXELS = 1600;
const PATIENCE_MS = 2000;

/** The text of a QR code in a picture; `null` where there is none. Nothing leaves the page. */
export async function readQr(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, MOST_PIXELS / Math.max(picture.width, picture.height));
    const [width, height] = [picture.width, picture.height].map((one) =>
      Math.max(1, Math.round(one * scale)),
    ) as [number, number];
    const context = new OffscreenCanvas(width, height).getContext('2d', {
      willReadFrequently: true,
    });
    if (!context) return null;
    context.drawImage(picture, 0, 0, width, height);
    picture.close();
    const { data } = context.getImageData(0, 0, width, height);
    const { decodeQR } = await import('qr/decode.js');
    return decodeQR({ width, height, data }, { timeLimit: PATIENCE_MS });
  } catch {
    return null;
  }
}
