package org.lanzarote.monitoring.replies.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Visibility;
import org.lanzarote.monitoring.replies.reading.ReplyQueries.ShownRecord;
import org.lanzarote.monitoring.replies.reply.ReplyLock;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;
import org.lanzarote.monitoring.replies.reply.RevisionView;

/** A reply in full: for its Party with the tag of each answer, for others as submitted or published. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyView(
        @Schema(description = "ISO 3166-1 alpha-3 code") String party,
        @Schema(description = "Its short name") BilingualText name,

        @Schema(description = "The version of the questionnaire that these answers are to")
        int questionnaireVersion,

        @Schema(description = "The latest published version, to which a draft may be moved")
        int questionnaireInForce,

        ReplyStatus status,

        @Schema(description = "Number of the submission that is shown; absent while it is the Party's working copy")
        @Nullable Integer submission,

        @Schema(description = "How often it was submitted; absent for the public") @Nullable Integer submissions,

        @Schema(description = "Number of the submission that is public") @Nullable Integer publishedSubmission,

        @Schema(description = "When it was submitted last; for the public, when what is shown was submitted") @Nullable Instant submittedAt,

        @Schema(description = "When it was published last") @Nullable Instant publishedAt,

        @Schema(description = "The time limit in force for this Party (UTC)")
        Instant due,

        @Schema(
                description = "Whether it was first submitted after the limit then in force, or is not submitted "
                        + "and the limit is over. Being late locks nothing")
        boolean late,

        @Schema(description = "Why it is worked on again; absent unless it is, and for the public") @Nullable RevisionView revision,

        @Schema(description = "What you may do with it now") List<ReplyAction> permittedActions,

        @Schema(description = "Why it takes no answers, since when, and what would end that; empty while it takes them")
        List<ReplyLock> lockReasons,

        @Schema(
                description =
                        "Numbers of questions that are not shown, given the present answers; shown to its Party only")
        @Nullable List<String> notShown,

        @Schema(
                description = "Numbers of questions not answered in full; shown to its Party only. validateReply "
                        + "reports everything that prevents the submission")
        @Nullable List<String> incomplete,

        @Schema(
                description = "Numbers of questions whose answer is from an earlier round, which prevents the "
                        + "submission until it is confirmed or changed; shown to its Party only")
        @Nullable List<String> unconfirmed,

        @Schema(
                description = "Every answer, in the questionnaire's order; other readers than its Party get those to "
                        + "questions that were shown")
        List<AnswerView> answers,

        @Schema(
                description =
                        "The answers of a public submission of which the public does not get all, as everybody reads them:"
                                + " each ground stands where its passage stood. Absent for the public, for a working copy and"
                                + " where the submission is not public")
        @Nullable List<AnswerView> publicVersions)
        implements Printable {

    /** The view of the working copy. */
    static ReplyView worked(
            ReplyHead head, List<StoredAnswer> answers, @Nullable Visibility visibility, Caller caller, Instant now) {
        return of(head, null, answers, null, visibility, ReplyAction.permitted(head, answers, caller), now);
    }

    static ReplyView submitted(
            ReplyHead head,
            List<StoredAnswer> answers,
            @Nullable List<AnswerView> publicVersions,
            ShownRecord shown,
            Caller caller,
            Instant now) {
        return of(head, shown, answers, publicVersions, null, ReplyAction.permitted(head, answers, caller), now);
    }

    /** The public view, which shows nothing of later submissions and of work on one. */
    static ReplyView published(ReplyHead head, List<StoredAnswer> answers, ShownRecord shown) {
        return new ReplyView(
                head.party(),
                head.name(),
                shown.questionnaireVersion(),
                head.questionnaireInForce(),
                ReplyStatus.PUBLISHED,
                shown.submission(),
                null,
                shown.submission(),
                shown.submittedAt(),
                head.stands().publishedAt(),
                head.due(),
                head.isLate(shown.submittedAt()),
                null,
                List.of(),
                ReplyLock.of(ReplyStatus.PUBLISHED, shown.submittedAt(), head.repliesClosedAt()),
                null,
                null,
                null,
                AnswerView.of(answers),
                null);
    }

    private static ReplyView of(
            ReplyHead head,
            @Nullable ShownRecord shown,
            List<StoredAnswer> answers,
            @Nullable List<AnswerView> publicVersions,
            @Nullable Visibility visibility,
            List<ReplyAction> actions,
            Instant now) {
        return new ReplyView(
                head.party(),
                head.name(),
                shown == null ? head.questionnaireVersion() : shown.questionnaireVersion(),
                head.questionnaireInForce(),
                shown == null ? head.status(answers) : head.status(),
                shown == null ? null : shown.submission(),
                head.stands().submissions(),
                head.stands().publishedSubmission(),
                head.stands().submittedAt(),
                head.stands().publishedAt(),
                head.due(),
                head.isLate(now),
                RevisionView.of(head.revision()),
                actions,
                ReplyLock.of(head.status(), head.stands().submittedAt(), head.repliesClosedAt()),
                visibility == null ? null : numbers(visibility.notShown()),
                visibility == null ? null : numbers(visibility.incomplete()),
                visibility == null ? null : StoredAnswer.unconfirmed(answers, visibility),
                AnswerView.of(answers),
                publicVersions);
    }

    private static List<String> numbers(Stream<Item> items) {
        return items.map(Item::number).toList();
    }
}
