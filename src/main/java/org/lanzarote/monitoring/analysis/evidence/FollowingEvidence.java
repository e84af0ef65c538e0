package org.lanzarote.monitoring.analysis.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.lanzarote.monitoring.platform.citation.CitableAnswer;
import org.lanzarote.monitoring.platform.citation.Evidence;
import org.lanzarote.monitoring.replies.publication.PublicReplyChanged;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.submission.ReplySubmitted;

/** Follows evidence when a Party submits, and when what is public of its reply changes, in that very step. */
@ApplicationScoped
class FollowingEvidence {

    private final EvidenceQueries queries;
    private final CitedAnswerWords words;
    private final Clock clock;

    FollowingEvidence(EvidenceQueries queries, CitedAnswerWords words, Clock clock) {
        this.queries = queries;
        this.words = words;
        this.clock = clock;
    }

    void follow(@Observes ReplySubmitted event) {
        each(event.reply(), (evidence, answer) -> evidence.follow(answer, clock.instant()));
    }

    void follow(@Observes PublicReplyChanged event) {
        each(event.reply(), (evidence, answer) -> evidence.followPublished(answer, clock.instant()));
    }

    private void each(Reply reply, BiConsumer<Evidence, CitableAnswer> followed) {
        var evidence = queries.of(reply.round().number(), reply.party().iso3());
        if (!evidence.isEmpty()) {
            var answers = words.of(evidence.stream().map(Evidence::target).toList());
            evidence.forEach(one -> followed.accept(one, requireNonNull(answers.get(one.target()))));
        }
    }
}
