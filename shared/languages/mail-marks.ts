/** How mail programs, and companies, mark what is not the writer's own; matched against text in lower case. */
export interface MailMarks {
  /** A word of the line above a quote: "On … Ann wrote:". */
  readonly wrote: RegExp;
  /** Names of two lines that a mail's head always has. */
  readonly from: readonly string[];
  readonly subject: readonly string[];
  /** A line above an older mail, without the dashes and the colon around it. */
  readonly above: readonly string[];
  /** A line that a mail program adds: "Sent from my iPhone". */
  readonly device: RegExp;
  /** In the first line of what companies add about secrecy: of this very mail, or to whom it should not have reached. Customers write of mails and secrets too. */
  readonly disclaimer: RegExp;
}
