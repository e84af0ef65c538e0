package org.lanzarote.monitoring.platform.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lanzarote.monitoring.platform.language.Language;

/** The closed list of what can go wrong. Each has its own {@code type} in the response. */
public enum ProblemType {
    UNREADABLE(
            400, "Unreadable request", "Send JSON as the OpenAPI document describes it; unknown fields are refused."),
    BAD_PARAMETER(400, "Bad parameter", "Correct the path, query or header parameters named in the violations."),
    BAD_CURSOR(400, "Bad cursor", "Use a cursor from the next link of the same list, or leave it out."),
    PURPOSE_REQUIRED(400, "Purpose required", "Say in Reading-Purpose why you read this; it is kept in the trail."),
    UNAUTHORIZED(401, "Not authenticated", "Send a valid access token of the realm as a bearer token."),
    FORBIDDEN(403, "Forbidden", "Ask with an account whose role allows this operation."),
    ACCOUNT_NOT_IN_FORCE(
            403,
            "Account not in force",
            "Ask the Secretariat, or your Party's focal point, what became of the account."),
    NOT_FOUND(404, "Not found", "Check the address; what you may not see is not found either."),
    INVITATION_VOID(
            404,
            "No such invitation",
            "A link works once, until its time is over or the Secretariat ends it; ask the Secretariat for a new one."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "Use a method that the OpenAPI document lists for this path."),
    NOT_ACCEPTABLE(406, "Not acceptable", "Ask for a media type that the OpenAPI document lists."),
    TOO_SLOW(408, "Too slow", "Send the whole body at once, on a connection that holds."),
    DUPLICATE(409, "Exists already", "Read the existing one and change it instead."),
    ROUND_LAUNCHED(409, "Round launched", "A launched round and its roster no longer change."),
    ROUND_NOT_LAUNCHED(409, "Round not launched", "Launch the round first."),
    ROSTER_MISSING(409, "No roster", "Adopt the list of Parties of the round first."),
    TIME_LIMIT_OVER(
            409, "Time limit over", "Revise the time limits of the round to days that lie ahead, then launch it."),
    QUESTIONNAIRE_NOT_PUBLISHED(409, "No published questionnaire", "Publish a version of the questionnaire first."),
    QUESTIONNAIRE_PUBLISHED(409, "Questionnaire published", "A published version stays as it is; draft a new one."),
    REPLIES_CLOSED(
            409,
            "Replies closed",
            "Ask the Secretariat, which can extend your Party's time limit or reopen the replies of the round."),
    REPLIES_OPEN(409, "Replies open", "Replies are taken already; nothing is left to do."),
    QUESTIONNAIRE_NOT_ADOPTED(409, "Questionnaire not adopted", "Record the Committee's decision on it first."),
    QUESTIONNAIRE_UNTRANSLATED(
            409,
            "Translation missing or stale",
            "Send the translations named in the violations, or confirm the stale ones."),
    QUESTIONNAIRE_BREAKS(
            409,
            "Breaking change",
            "While replies are under way, add optional questions and correct wordings; change nothing else."),
    QUESTIONNAIRE_NOT_NEWER(409, "No later version", "Move a reply to a later published version only."),
    QUESTION_NOT_SHOWN(409, "Question not shown", "Change the answers that its condition asks for, then answer it."),
    NOTHING_TO_TRANSLATE(409, "Nothing to translate", "Save the answer's text first, then its translation."),
    NOTHING_TO_CONFIRM(
            409, "Nothing to confirm", "Only an answer taken from an earlier round is confirmed; save others."),
    NO_TRANSLATION_TO_CONFIRM(
            409,
            "No translation to confirm",
            "Save the translation first, and confirm it once for each wording of its text."),
    REPLY_SUBMITTED(
            409, "Reply submitted", "What was submitted stays; open the reply to supplement it, with a reason."),
    REPLY_BEGUN(409, "Reply begun", "Ask the Party to submit what it has; a paper is entered into an untouched reply."),
    REPLY_NOT_SUBMITTED(409, "Reply not submitted", "Wait until the Party has submitted its reply."),
    REPLY_INCOMPLETE(409, "Reply incomplete", "Answer, correct or confirm what the violations name, then submit."),
    REPLY_PUBLISHED(409, "Reply published", "It is public already; nothing is left to do."),
    WITHHELD_BEFORE(
            409,
            "Withheld before",
            "Withhold again what the violations name, as the publication proposal tells it, or name it in shownAgain with a"
                    + " reason."),
    NOTHING_PUBLISHED(409, "Nothing published", "Withhold it when you publish; only what is public is taken down."),
    DELEGATION_HANDED_BACK(409, "Delegation handed back", "It goes on after the focal point has returned it."),
    DELEGATION_STATE(409, "Delegation in another state", "Read it; its permittedActions tell what it allows now."),
    NOTHING_SUBMITTED(409, "Nothing submitted", "Ask about an answer after the Party has submitted its reply."),
    CLARIFICATION_CLOSED(409, "Clarification closed", "What was settled or withdrawn stays so; ask anew instead."),
    CLARIFICATION_FULL(409, "Clarification full", "Settle this one and ask anew."),
    ATTACHMENTS_FULL(409, "No room for attachments", "Send fewer or smaller files; name long texts in LINKS."),
    ATTACHMENT_WITHDRAWN(409, "Attachment withdrawn", "It is withdrawn already; nothing is left to do."),
    ATTACHMENT_NAMED(409, "Attachment named", "Take the attachment out of the answers that name it, then withdraw it."),
    SUBMISSION_FROZEN(409, "Submission frozen", "A submitted contribution of a stakeholder no longer changes."),
    SUBMISSION_DECIDED(409, "Submission decided", "It was accepted or declined already; nothing is left to decide."),
    SUBMISSION_NOT_ACCEPTED(409, "Submission not accepted", "Accept the submission first."),
    ANONYMITY_UNDECIDED(409, "Anonymity undecided", "Grant or refuse first what the organisation asked for."),
    ANONYMITY_DECIDED(409, "Anonymity decided", "Read how it stands in the submission; nothing is left to decide."),
    ALREADY_FORWARDED(409, "Already forwarded", "The Party reads what was forwarded; nothing is left to do."),
    ORGANISATION_NAMED(
            409,
            "Organisation named",
            "Withhold the passages and files that name it where the violations say, and word grounds and reasons"
                    + " otherwise; confirm with nameConfirmed and filesConfirmed only what names somebody else."),
    LEFT_OUT_OF_PUBLIC(
            409, "Left out of the public copy", "Withhold what the violations name from what is forwarded, too."),
    FILE_NAMES_ORGANISATION(
            409,
            "File names the organisation",
            "Take the name out of the file where the violations say, and attach it anew to the draft; of what is"
                    + " submitted, ask the Secretariat to withhold the file."),
    INQUIRY_ANSWERED(409, "Inquiry answered", "The answer stays as it was given; the Secretariat may ask anew."),
    SUBMISSION_INCOMPLETE(
            409, "Submission incomplete", "Complete, correct or leave out what the violations name, then submit."),
    SUBMISSION_PUBLISHED(409, "Submission published", "It is public already; nothing is left to do."),
    SESSION_FULL(409, "Session full", "Report what else was said in another session."),
    SESSION_COUNTED(
            409,
            "Session counted",
            "Released figures stay as they are; tell the safeguarding officer what was mistaken."),
    STATEMENT_ERASED(409, "Statement erased", "It is erased, or withdrawn already; nothing is left to do."),
    STATEMENT_NOT_CONFIRMED(409, "Statement not confirmed", "Confirm the statement first, then make the extract."),
    EXTRACT_STATE(409, "Extract in another state", "Read it; what was published or withdrawn stays as it is."),
    DISCLOSURE_STATE(
            409, "Disclosure in another state", "Refer or report it before you close it; what is closed stays closed."),
    CODEBOOK_BEGUN(409, "Codebook begun", "Read the codebook that the round has and write its next version instead."),
    CODEBOOK_EMPTY(409, "No codes", "Give the round a codebook first: start it, copy another round's or write one."),
    NOTHING_TO_CODE(409, "Nothing to code", "Open the exercise when Parties have submitted their answers."),
    CODING_STATE(409, "Coding in another state", "Read it; its permittedActions tell what it allows now."),
    NOTHING_TO_COMPARE(409, "Nothing to compare", "Let two coders code the same unit at least, then compare."),
    DISAGREEMENTS_LEFT(409, "Disagreements left", "Settle the units with outcome DISAGREED or SINGLE, then conclude."),
    REPORT_NOT_EMPTY(409, "Report not empty", "A package loads into an empty report; change single texts instead."),
    CHAPTER_NOT_EMPTY(409, "Chapter not empty", "Move its parts to another chapter or withdraw them first."),
    REPORT_NOT_IN_ORDER(
            409, "Report not in order", "Correct what the violations name; the report's validation tells the rest."),
    REPORT_NOT_READABLE(
            409,
            "Sources not public",
            "Publish what the violations name, or say in notPublicBecause why the report cites what nobody can read."),
    EVIDENCE_CIRCLE(409, "Circle of evidence", "Take one of the citations on the path away; nothing rests on itself."),
    REPORT_ADOPTED(409, "Report adopted", "Numbers, codes and texts of an adopted report no longer change."),
    REPORT_NOT_ADOPTED(409, "Report not adopted", "The Committee adopts a report before it is published."),
    REPORT_NOT_PUBLISHED(
            409, "Report not published", "Publish the report first; a corrigendum corrects what is public."),
    CORRIGENDUM_OPEN(409, "Corrigendum open", "Issue or withdraw the corrigendum that is open, then open another."),
    CORRIGENDUM_CLOSED(409, "Corrigendum closed", "It stays as it is; open another to correct the report again."),
    NOTHING_CORRECTED(409, "Nothing corrected", "Say what is to read otherwise, or withdraw the corrigendum."),
    FACTSHEET_UNCHANGED(409, "Factsheet unchanged", "Edit what it says first; the newest edition stays."),
    DRAFT_SUPERSEDED(409, "Draft superseded", "Amend the draft that was tabled last; listDrafts tells which it is."),
    DRAFT_STATE(409, "Draft in another state", "Read the draft; its permittedActions tell what it allows now."),
    AMENDMENTS_CLOSED(409, "Amendments closed", "Ask the Secretariat to move the closing, or amend the next draft."),
    AMENDMENTS_TAKEN_YET(409, "Amendments taken yet", "Wait for the closing of the draft, or close it; then decide."),
    AMENDMENTS_IN_CONFLICT(
            409,
            "Amendments in conflict",
            "Decide anew on amendments at the places that current shows, such as in part with a text that settles them; then"
                    + " merge."),
    AMENDMENT_STATE(409, "Amendment in another state", "Read it; its permittedActions tell what it allows now."),
    REPORT_PUBLISHED(409, "Report published", "It is public already; nothing is left to do."),
    FINDING_STATE(409, "Finding in another state", "Read the finding; its permittedActions tell what it allows now."),
    NOTHING_TO_COMMENT(
            409,
            "No finding to comment on",
            "Propose the findings on the Party first; what lies open to it already is not opened again."),
    COMMENT_STATE(409, "Comments in another state", "Read them; their permittedActions tell what they allow now."),
    COMMENTS_MISSING(
            409,
            "Findings without comment",
            "Comment on the findings that the violations name, or send noCommentOnRest with true."),
    COMMENTS_UNANSWERED(409, "Comments unanswered", "Answer the comments that the violations name, then release."),
    FINDING_NOT_REVISED(
            409,
            "Finding not revised",
            "Revise the finding as the comment asks and propose it, or withdraw it; then answer."),
    APPOINTMENT_ENDED(409, "Appointment over", "It is over already; appoint anew where it should go on."),
    EVIDENCE_HOLDS(409, "Evidence holds", "Read it again; only what waits is confirmed."),
    ADDRESS_UNCHANGED(409, "E-mail address unchanged", "Give another address; nothing was changed."),
    EMAIL_IN_USE(
            409,
            "E-mail in use",
            "Give another address, or end the account that has this one, which frees it; a successor with the same"
                    + " mailbox follows from now, and not from a later day."),
    FOCAL_POINT_IN_PLACE(409, "Focal point in place", "Replace the Party's focal point instead of inviting another."),
    ACCOUNT_STATE(409, "Account in another state", "Read the account; its permittedActions tell what it allows now."),
    ORGANISATION_DECIDED(409, "Organisation decided on", "The decision stands; the organisation may register anew."),
    INVITATION_STATE(409, "Invitation in another state", "Read it; its permittedActions tell what it allows now."),
    FORM_OUTDATED(409, "Form outdated", "Get the form anew: the reply answers another version of the questionnaire."),
    REPLY_PACKAGE_OUTDATED(
            409,
            "Reply package outdated",
            "Get the package of a reply to the same version of the questionnaire, or move this reply to its version."),
    PARTICIPATION_WITHHELD(
            409,
            "Figures withheld",
            "Wait until more sessions are reported, or withdrawn: these figures would tell of too few children."),
    PARTICIPATION_CHANGED(409, "Figures changed", "Read the preview again, then release what it shows now."),
    COMPILATION_UNCHANGED(
            409,
            "Compilation unchanged",
            "Publish a reply, a contribution or an extract first; a revision is made of what is public."),
    JOBS_FULL(409, "Too many jobs", "Wait until one of yours has ended, or cancel one; then ask again."),
    STREAMS_FULL(409, "Too many streams", "Close one of yours, then open another."),
    JOB_OVER(409, "Job over", "Nothing is left to cancel; its view tells how it ended."),
    WEBHOOK_STATE(409, "Webhook in another state", "Read it; its permittedActions tell what it allows now."),
    WEBHOOKS_FULL(409, "Too many webhooks", "Retire one that the system needs no more; then register another."),
    RESULT_TAKEN_BACK(409, "Result taken back", "Ask for it anew: it is made of what is there then."),
    RESULT_GONE(410, "Result gone", "Ask for it anew."),
    STALE(412, "Stale tag", "Read the current state, merge your change and send its tag in If-Match."),
    TOO_LARGE(413, "Too large", "Send less at once."),
    ADDRESS_TOO_LONG(414, "Address too long", "Leave out query parameters that no operation knows."),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", "Send the content type that the OpenAPI document lists."),
    RANGE_NOT_SATISFIABLE(416, "No such range", "Ask for bytes that the file has; its size is in the detail."),
    INVALID(422, "Invalid content", "Correct what the violations name; nothing was changed."),
    IDENTIFYING_TEXT(
            422,
            "Identifying text",
            "Say it without what may tell who somebody is, in the texts that the violations name. Nothing was stored."),
    PERHAPS_IDENTIFYING_TEXT(
            422,
            "Perhaps identifying text",
            "Say it without the pieces that the violations name by their span, or confirm of each in namesNobody that it"
                    + " names nobody. Nothing was stored."),
    FORM_UNREADABLE(422, "Form unreadable", "Send the XLSX workbook that the service gave, without a password."),
    FORM_UNSAFE(422, "Form unsafe", "Send a workbook without macros, controls, embedded files and links to others."),
    FORM_FOREIGN(422, "Not this form", "Send the form of this reply, with its sheets, rows and headings as they were."),
    DOCUMENT_UNKNOWN(422, "No document", "Send PDF, DOCX, ODT, XLSX, ODS or plain text in UTF-8."),
    DOCUMENT_MISNAMED(422, "Misnamed document", "Give the file the name ending of what it is, or send what it says."),
    DOCUMENT_UNREADABLE(
            422, "Document unreadable", "Save the document anew, whole and without a password, and send it."),
    DOCUMENT_UNSAFE(422, "Document unsafe", "Save the document anew with the program it comes from, and send that."),
    DOCUMENT_MORE_THAN_TEXT(
            422,
            "More than text",
            "Take out what the violations name, at their places, or print the document to a new PDF without it. A file"
                    + " holds text, tables, notes and links to the web alone. Of a scanned text send the text, or give"
                    + " its address in an answer of LINKS."),
    DOCUMENT_WITHOUT_TEXT(
            422,
            "Document without text",
            "Send the text as DOCX, ODT or plain text in Latin, Greek, Cyrillic, Georgian or Armenian letters, or withhold"
                    + " the file by its key."),
    DOCUMENT_TOO_LONG(
            422,
            "Document too long to copy",
            "Send the part that matters as a file of its own, or withhold the file by its key."),
    REPLY_PACKAGE_UNREADABLE(422, "Reply package unreadable", "Send the ZIP that the service gave, whole."),
    REPLY_PACKAGE_UNSAFE(422, "Reply package unsafe", "Send the ZIP as the service gave it, not one made otherwise."),
    REPLY_PACKAGE_MISMATCH(
            422,
            "Reply package does not match",
            "Correct what the violations name: the manifest lists each file of the package with its size and SHA-256."),
    FILE_INFECTED(422, "File infected", "Clean the computer that the file comes from, and send a clean copy."),
    RESULT_TOO_LARGE(422, "Result too large", "Ask for less at once."),
    KEY_REUSED(422, "Idempotency key reused", "Use a new Idempotency-Key for another request."),
    PRECONDITION_REQUIRED(428, "Precondition required", "Send the tag of what you read in If-Match."),
    TOO_MANY_REQUESTS(429, "Too many requests", "Wait as many seconds as Retry-After says, then go on more slowly."),
    HEADER_TOO_LARGE(431, "Header too large", "Send fewer or shorter header fields."),
    INTERNAL(500, "Internal error", "Try again later; tell the Secretariat the reference in the detail."),
    DATABASE_UNAVAILABLE(
            503,
            "PostgreSQL unavailable",
            "Send the same again after Retry-After; a creation with its Idempotency-Key."),
    IDENTITIES_UNAVAILABLE(503, "Keycloak unavailable", "Nothing was changed; send the same again after Retry-After."),
    SCANNER_UNAVAILABLE(503, "Virus scanner unavailable", "Nothing was kept; send the same again after Retry-After.");

    final int status;
    private final String title;
    private final String remedy;

    ProblemType(int status, String title, String remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    /** The kind of problem in a few words. */
    Told title() {
        return new ToldWords(name(), title, FrenchWords.of("title." + name()));
    }

    /** What the caller can do. */
    Told remedy() {
        return new ToldWords(name(), remedy, FrenchWords.of("remedy." + name()));
    }

    /** The value of {@code type}: an address that this service answers with the meaning and the remedy. */
    public String uri() {
        return "/problems/" + slug();
    }

    /** The HTTP status of the response. */
    public int status() {
        return status;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do about a problem. */
    public static String remedy(Problem problem, Language language) {
        return Arrays.stream(values())
                .filter(type -> type.uri().equals(problem.type()))
                .map(type -> type.remedy().words(language))
                .findFirst()
                .orElseThrow();
    }

    /** The problem as it is told after the request in which it came up. */
    public Problem told(Told told, Language language) {
        return Refusal.of(this, told).in(language);
    }

    /** The exception to throw, with what is wrong in this case. */
    public ProblemException because(Told told) {
        return because(told, List.of());
    }

    /** The exception to throw, with each place that is wrong. */
    public ProblemException because(Told told, List<Violation> violations) {
        return new ProblemException(Refusal.of(this, told, violations));
    }

    /** The exception to throw, with what the caller needs to merge. */
    public ProblemException because(Told told, Conflict conflict) {
        return new ProblemException(new Refusal(this, told, List.of(), conflict));
    }
}
