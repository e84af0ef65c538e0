package org.lanzarote.monitoring.replies.publication;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.replies.publication.PublishingQueries.TakenDownThen;
import org.lanzarote.monitoring.replies.publication.PublishingQueries.WithheldThen;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** Finds all that is public of a reply: the answers of every publication, with what is left out of each. */
@ApplicationScoped
class PublicRecord {

    /** The place of an answer in the submissions of a reply. */
    private record AnsweredItem(int submission, String question) {

        static AnsweredItem of(AnswerToPublish answer) {
            return new AnsweredItem(answer.submission(), answer.number());
        }

        static AnsweredItem of(PublishedAnswer answer) {
            return new AnsweredItem(answer.publication.submission, answer.question.number());
        }
    }

    private final PublishingQueries queries;

    PublicRecord(PublishingQueries queries) {
        this.queries = queries;
    }

    List<PublicRecordEntry> of(UUID reply) {
        Map<AnsweredItem, AnswerToPublish> submitted =
                queries.published(reply).stream().collect(toMap(AnsweredItem::of, answer -> answer));
        var withheld = queries.withheld(reply);
        var takenDown = queries.takenDown(reply);
        return queries.publishedAnswers(reply).stream()
                .map(shown -> answer(shown, requireNonNull(submitted.get(AnsweredItem.of(shown))), withheld, takenDown))
                .toList();
    }

    private static PublicRecordEntry answer(
            PublishedAnswer shown,
            AnswerToPublish submitted,
            List<WithheldThen> withheld,
            List<TakenDownThen> takenDown) {
        var atPublication = withheld.stream()
                .filter(one -> one.submission() == submitted.submission())
                .map(WithheldThen::withheld)
                .filter(one -> one.question().equals(submitted.number()));
        var since = takenDown.stream()
                .filter(one -> one.submissions().contains(submitted.submission()))
                .map(TakenDownThen::withheld)
                .filter(one -> one.concerns(submitted.number()))
                .map(one -> one.of(submitted.number()))
                .filter(one -> Withholding.stands(one, submitted.words()));
        return new PublicRecordEntry(
                shown, submitted, Stream.concat(atPublication, since).toList());
    }
}
