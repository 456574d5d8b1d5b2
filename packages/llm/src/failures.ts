/*
 * Why a call gave no answer. They end a section, not the run: the section keeps its text. Their names are told in the
 * report, so they say nothing of what was sent or answered.
 */

/** The model took longer than it is given. */
export class ModelTimeout extends Error {
  override readonly name = "ModelTimeout";
}

/** The server asked to wait, longer or more often than we do. */
export class RateLimited extends Error {
  override readonly name = "RateLimited";
}

/** The server failed, or the connection was lost, each time. */
export class ServerFailed extends Error {
  override readonly name = "ServerFailed";
}

/** The server does not take the request as it is. */
export class RequestRefused extends Error {
  override readonly name = "RequestRefused";
}

/** What the run may take is spent. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/** The run was cancelled. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Nothing is sent: the prompts are shown. */
export class DryRun extends Error {
  override readonly name = "DryRun";
}
