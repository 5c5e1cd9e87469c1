/** Data of `team-details.json`: what a team is called and where it is from. */
export interface TeamDetailsCard {
  readonly problem: string;
  readonly name: string;
  readonly municipalities: string;
}
