import { describe, expect, it } from 'vitest';
import { momentsOfValues } from '../../shared/statistics/moments.ts';
import { meanSegments, netSegments, shareSegments } from '../../shared/statistics/segment-method.ts';

describe('segment methods', () => {
  it('leave a group unchanged when nothing is added to it', () => {
    const net = { negative: 1, neutral: 2, positive: 3 };
    expect(netSegments.pool(net, netSegments.empty)).toEqual(net);
    const share = { successes: 1, n: 2 };
    expect(shareSegments.pool(shareSegments.empty, share)).toEqual(share);
    const mean = momentsOfValues([1, 2, 3]);
    expect(meanSegments.pool(meanSegments.empty, mean)).toBe(mean);
  });

  it('count answers', () => {
    expect(netSegments.size({ negative: 1, neutral: 2, positive: 3 })).toBe(6);
    expect(shareSegments.size({ successes: 1, n: 2 })).toBe(2);
    expect(meanSegments.size(momentsOfValues([1, 2, 3]))).toBe(3);
  });
});
