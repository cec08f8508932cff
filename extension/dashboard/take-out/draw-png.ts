/** Points of the picture to one of the chart, so that it is sharp on every screen and on paper. */
const SCALE = 2;

/**
 * Draws a chart as PNG.
 *
 * @param svg whole, as `standaloneSvg` gives it
 * @throws Error when the browser cannot draw it
 */
export async function drawPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * SCALE);
    canvas.height = Math.round(image.naturalHeight * SCALE);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('The browser gives no canvas.');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
