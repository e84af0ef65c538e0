package org.lanzarote.monitoring.replies.bulk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.reply.FilledAnswer;

/** Queries for a Party's submitted answers, to take them over. */
interface EarlierReplyQueries {

    /** An answer as it was submitted; an empty one has no language. */
    record EarlierAnswer(
            int submission,
            String question,
            AnswerContent content,
            String text,
            @Nullable Language language) {

        boolean saysSomething() {
            return language != null && !(content.equals(AnswerContent.NONE) && text.isBlank());
        }

        FilledAnswer filled() {
            return new FilledAnswer(new GivenAnswer(content, text), requireNonNull(language));
        }
    }

    @HQL("select s.number, q.number, a.content, a.text, a.language from SubmittedAnswer a join a.submission s"
            + " join s.reply r join a.question q where r.round.number = :round and r.party.iso3 = :party"
            + " and r.party.iso3 = :own and s.number = (select max(l.number) from Submission l where l.reply = r)")
    List<EarlierAnswer> lastSubmission(int round, String party, String own);
}
