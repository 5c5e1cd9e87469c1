/**
 * What Cosmos DB takes for a document by its size in KB: for a point read and for a write, with session consistency. As
 * learn.microsoft.com/azure/cosmos-db/understand-request-unit-consumption has it.
 */
const documented = [
  [1, 1, 4.95],
  [2, 1.04, 6.29],
  [4, 1.14, 6.67],
  [8, 1.33, 7.04],
  [16, 1.67, 9.52],
  [32, 2.19, 11.23],
  [64, 4.76, 22.67],
  [128, 9.95, 48.19],
  [256, 20.28, 98.29],
  [512, 40.95, 184.57],
  [1_024, 145.9, 625],
  [2_048, 291.8, 1_250],
] as const;

/** @param bytes of the document @returns in request units; between two documented sizes in proportion */
export const unitsToRead = (bytes: number): number => unitsFor(bytes, 1);

/** @param bytes of the document @returns in request units; between two documented sizes in proportion */
export const unitsToWrite = (bytes: number): number => unitsFor(bytes, 2);

const unitsFor = (bytes: number, column: 1 | 2): number => {
  const size = bytes / 1_024;
  const [smallest, largest] = [documented[0], documented[documented.length - 1] ?? documented[0]];
  if (size <= smallest[0]) return smallest[column];
  const above = documented.find((row) => row[0] >= size) ?? largest;
  const below = documented.findLast((row) => row[0] < size) ?? smallest;
  return below[column] + ((above[column] - below[column]) * (size - below[0])) / (above[0] - below[0]);
};
