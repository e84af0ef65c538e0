package org.lanzarote.monitoring.replies.reading;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citation.CitedTarget;
import org.lanzarote.monitoring.platform.citation.TargetDoubt;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.replies.reading.CitedAnswerQueries.AnswerAsSource;
import org.lanzarote.monitoring.replies.reading.CitedAnswerQueries.AnswerKey;
import org.lanzarote.monitoring.replies.reading.CitedAnswerQueries.NamedAnswer;

/** Lets texts cite a Party's answer as it was submitted, as in {@code RUS/9.1@1}. */
@ApplicationScoped
class SubmittedAnswerTargets implements CitationTargets {

    private final CitedAnswerQueries queries;

    SubmittedAnswerTargets(CitedAnswerQueries queries) {
        this.queries = queries;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.ANSWER;
    }

    @Override
    public Map<String, UUID> ids(int round, Collection<String> keys) {
        var parties = keys.stream().map(key -> key.split("/", 2)[0]).distinct().toArray(String[]::new);
        return queries.ofParties(round, parties).stream().collect(toMap(SubmittedAnswerTargets::key, AnswerKey::id));
    }

    @Override
    public Map<UUID, String> keys(Collection<UUID> ids) {
        return cited(ids).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().key()));
    }

    @Override
    public Map<UUID, CitedTarget> cited(Collection<UUID> ids) {
        return queries.named(ids.toArray(UUID[]::new)).stream()
                .collect(toMap(NamedAnswer::id, answer -> CitedTarget.of(answer.cited())));
    }

    @Override
    public Map<UUID, Set<TargetDoubt>> doubts(Collection<UUID> ids) {
        return queries.asSources(ids.toArray(UUID[]::new)).stream()
                .collect(toMap(AnswerAsSource::id, SubmittedAnswerTargets::doubts));
    }

    private static Set<TargetDoubt> doubts(AnswerAsSource answer) {
        var doubts = EnumSet.noneOf(TargetDoubt.class);
        if (answer.followed()) {
            doubts.add(TargetDoubt.SUPERSEDED);
        }
        if (!answer.published()) {
            doubts.add(TargetDoubt.NOT_PUBLIC);
        }
        if (answer.withheldInPart()) {
            doubts.add(TargetDoubt.WITHHELD_IN_PART);
        }
        return doubts;
    }

    private static String key(AnswerKey answer) {
        return CitedAnswer.key(answer.party(), answer.question(), answer.submission());
    }
}
