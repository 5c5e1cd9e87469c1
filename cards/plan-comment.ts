/** Data of `plan-comment.json`: the user's own words on the plan as a whole. */
export interface PlanCommentCard {
  readonly subtitle: string;
  readonly problem: string;
  readonly comment: string;
}
