import { describe, expect, it } from 'vitest';

import { pictureFrom } from './pictures';

describe('pictureFrom', () => {
  it('refuses a file that is far too large without reading it', async () => {
    const huge = { size: 60 * 1024 * 1024 } as Blob;
    expect(await pictureFrom(huge)).toEqual({
      refusal: { key: 'error-picture-too-large', args: { megabytes: '60', limit: '48' } },
    });
  });
});
