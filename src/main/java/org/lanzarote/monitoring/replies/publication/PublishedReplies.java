package org.lanzarote.monitoring.replies.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.replies.publication.PublishedReplyQueries.PublishedQuestion;

/** Finds what was published of replies, so that stakeholders can comment on it; it finds nothing else. */
@ApplicationScoped
public class PublishedReplies {

    private final PublishedReplyQueries queries;

    PublishedReplies(PublishedReplyQueries queries) {
        this.queries = queries;
    }

    /** The published submissions of these Parties with those of these questions that each answers, by number. */
    public Map<PublishedSubmission, Map<String, Question>> of(
            int round, Collection<String> parties, Collection<String> questions) {
        var those = parties.toArray(String[]::new);
        var answered = queries.questions(round, those, questions.toArray(String[]::new)).stream()
                .collect(groupingBy(
                        PublishedQuestion::of, toMap(asked -> asked.question().number(), PublishedQuestion::question)));
        Map<PublishedSubmission, Map<String, Question>> published = new HashMap<>();
        queries.submissions(round, those)
                .forEach(submission -> published.put(submission, answered.getOrDefault(submission, Map.of())));
        return published;
    }
}
