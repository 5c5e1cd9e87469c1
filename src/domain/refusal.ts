/** Every reason Los has for not doing what it was asked; each has a kind text in both languages (`refusals.*`). */
export type RefusalCode =
  | 'notAllowed'
  | 'otherTeam'
  | 'noTeamHere'
  | 'noTeamYet'
  | 'noNetworkHere'
  | 'personalChatOnly'
  | 'teamChatOnly'
  | 'outdatedCard'
  | 'nationalIdentityNumber'
  | 'phoneNumber'
  | 'emailAddress'
  | 'joinCodeMissing'
  | 'unknownJoinCode'
  | 'expiredJoinCode'
  | 'teamAlreadyHere'
  | 'emptyText'
  | 'textTooLong'
  | 'tooMuchText'
  | 'invalidDate'
  | 'invalidHour'
  | 'hourOutside'
  | 'dateInPast'
  | 'dateInFuture'
  | 'dateTooFar'
  | 'conversationTooEarly'
  | 'conversationTooLate'
  | 'invalidScore'
  | 'noScores'
  | 'invalidCount'
  | 'invalidCaseCode'
  | 'caseCodeTaken'
  | 'unknownCase'
  | 'caseClosed'
  | 'contactPersonMissing'
  | 'noActivities'
  | 'tooManyActivities'
  | 'samePlace'
  | 'unknownTask'
  | 'tooManyThemes'
  | 'tooManyTasks'
  | 'unknownItem'
  | 'tooManyItems'
  | 'itemCarriesMean'
  | 'unknownMember'
  | 'personNotFound'
  | 'personAmbiguous'
  | 'tooManyMembers'
  | 'teamNameMissing'
  | 'municipalityMissing'
  | 'tooManyMunicipalities'
  | 'setUpInTeamChat'
  | 'teamLeadThere'
  | 'facilitatorsOnly'
  | 'lastFacilitator'
  | 'networkNameMissing'
  | 'sessionDateMissing'
  | 'sessionsOutOfOrder'
  | 'ownChatOnly'
  | 'notLeader'
  | 'nothingAsked'
  | 'unknownThread'
  | 'threadTaken'
  | 'threadFull'
  | 'individualPlan'
  | 'actionMissing'
  | 'responsibleMissing'
  | 'tooManyActions'
  | 'unknownAction'
  | 'homecomingFirst'
  | 'beforeHomecoming'
  | 'dayNotCome'
  | 'tooManyEvents'
  | 'unknownEvent'
  | 'unknownVerb'
  | 'invalidInput';

/**
 * A rule that says no, in words a user understands. Thrown by domain and conversation code,
 * shown by the dispatcher as `refusals.{code}` with `details` filled in. Never carries user text that was refused
 * for privacy.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: Record<string, string | number>;

  constructor(code: RefusalCode, details: Record<string, string | number> = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}
