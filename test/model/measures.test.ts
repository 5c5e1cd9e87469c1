import { addMeasure, putMeasureBack, removeMeasure } from '../../src/model/measures.ts';
import { measureOf, measuring, now } from '../features/measures/measures.ts';

test('what fills itself is there once, also when one that was taken away is put back', () => {
  const asked = measureOf({ builtIn: 'asked', every: 'month' });
  const without = removeMeasure(measuring([asked]), asked.id, { seen: undefined });
  expect(putMeasureBack(without, asked, 0).measures).toEqual([asked]);
  const anew = addMeasure(without, 'm2', asked, now);
  expect(() => putMeasureBack(anew, asked, 0)).toThrow('measureThere');
  expect(putMeasureBack(anew, { ...asked, endedAt: now }, 0).measures).toHaveLength(2);
});
