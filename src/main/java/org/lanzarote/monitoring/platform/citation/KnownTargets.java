package org.lanzarote.monitoring.platform.citation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.quotation.Quotation;

/** The existing records among those that the texts of one request point to. */
public final class KnownTargets {

    private final Map<CitationKind, Map<String, UUID>> ids;
    private final Map<UUID, CitableAnswer> answers;
    private final Instant now;

    KnownTargets(Map<CitationKind, Map<String, UUID>> ids, Map<UUID, CitableAnswer> answers, Instant now) {
        this.ids = ids;
        this.answers = answers;
        this.now = now;
    }

    /** These targets and further ones of one kind, which come with the request itself. */
    public KnownTargets with(CitationKind kind, Map<String, UUID> more) {
        Map<CitationKind, Map<String, UUID>> all = new EnumMap<>(CitationKind.class);
        all.putAll(ids);
        all.put(kind, more);
        return new KnownTargets(all, answers, now);
    }

    Optional<UUID> id(CitationKind kind, String key, String pointer, Violations violations) {
        var id = Optional.ofNullable(ids.getOrDefault(kind, Map.of()).get(key));
        violations.require(id.isPresent(), pointer, CitationMessage.NOT_CITABLE.with(kind, key));
        return id;
    }

    /** What a line of a text rests on, if it points to an answer, or a report of words that are not there. */
    Optional<Evidence> evidence(
            CitedText text, CitationLine line, @Nullable Quotation quotation, String pointer, Violations violations) {
        var answer = line.kind() == CitationKind.ANSWER ? answers.get(line.target()) : null;
        if (answer == null) {
            return Optional.empty();
        }
        var target = Objects.requireNonNull(line.target());
        return quotation == null
                ? Optional.of(new Evidence(text, target, answer, null, now))
                : answer.sealed()
                        .cited()
                        .find(quotation, pointer, violations)
                        .map(passage -> new Evidence(text, target, answer, passage, now));
    }
}
