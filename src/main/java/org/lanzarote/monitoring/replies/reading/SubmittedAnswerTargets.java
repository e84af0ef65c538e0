package org.lanzarote.monitoring.replies.reading;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citation.CitationKind;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.citation.TargetDoubt;
import org.lanzarote.monitoring.replies.reading.ReplyQueries.AnswerKey;

/** Lets texts cite a Party's answer as it was submitted, as in {@code RUS/9.1@1}. */
@ApplicationScoped
class SubmittedAnswerTargets implements CitationTargets {

    private final ReplyQueries queries;

    SubmittedAnswerTargets(ReplyQueries queries) {
        this.queries = queries;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.ANSWER;
    }

    @Override
    public Map<String, UUID> ids(int round, Collection<String> keys) {
        var parties = keys.stream().map(key -> key.split("/", 2)[0]).distinct().toArray(String[]::new);
        return queries.submittedAnswers(round, parties).stream()
                .collect(toMap(SubmittedAnswerTargets::key, AnswerKey::id));
    }

    @Override
    public Map<UUID, String> keys(Collection<UUID> ids) {
        return queries.submittedAnswersById(ids.toArray(UUID[]::new)).stream()
                .collect(toMap(AnswerKey::id, SubmittedAnswerTargets::key));
    }

    @Override
    public Map<UUID, Set<TargetDoubt>> doubts(Collection<UUID> ids) {
        Map<UUID, Set<TargetDoubt>> doubts = new HashMap<>();
        var asked = ids.toArray(UUID[]::new);
        queries.followed(asked).forEach(id -> doubts.put(id, EnumSet.of(TargetDoubt.SUPERSEDED)));
        queries.unpublished(asked)
                .forEach(id -> doubts.computeIfAbsent(id, none -> EnumSet.noneOf(TargetDoubt.class))
                        .add(TargetDoubt.NOT_PUBLIC));
        return doubts;
    }

    private static String key(AnswerKey answer) {
        return answer.party() + "/" + answer.question() + "@" + answer.submission();
    }
}
