/** Data of `conversation-date.json`: the form for when the user and the contact person have agreed to talk again. */
export interface ConversationDateCard {
  readonly subtitle: string;
  readonly problem: string;
  /** `2027-01-12`, or empty. */
  readonly on: string;
  /** What is agreed on now; empty when nothing is. */
  readonly agreed: string;
}
