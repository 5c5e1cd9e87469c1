/** Data of `task-answer.json`: the form for what a team has found out about a task. */
export interface TaskAnswerCard {
  readonly problem: string;
  readonly title: string;
  readonly task: string;
  readonly answer: string;
  readonly note: string;
  /** What others have stored meanwhile, where it differs from what is being written: «Lagret nå: …». */
  readonly storedAnswer: string;
  readonly storedNote: string;
}
