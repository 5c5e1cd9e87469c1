/** Data of `task-interviews.json`: how many users the team has talked with, and about what. */
export interface TaskInterviewsCard {
  readonly problem: string;
  readonly title: string;
  readonly task: string;
  /** Empty before the first. */
  readonly count: number | '';
  /** One theme a line. */
  readonly themes: string;
}
