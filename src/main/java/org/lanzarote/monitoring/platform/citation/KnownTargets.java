package org.lanzarote.monitoring.platform.citation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.label.LabelKind;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.quotation.Quotation;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** The existing records among those that the texts of one request point to. */
public final class KnownTargets {

    private static final UUID NO_PART = new UUID(0, 0);

    private final Map<CitationKind, Map<String, UUID>> ids;
    private final Map<LabelKind, Map<String, UUID>> labelled;
    private final Map<UUID, CitableAnswer> answers;
    private final Instant now;

    KnownTargets(
            Map<CitationKind, Map<String, UUID>> ids,
            Map<LabelKind, Map<String, UUID>> labelled,
            Map<UUID, CitableAnswer> answers,
            Instant now) {
        this.labelled = labelled;
        this.ids = ids;
        this.answers = answers;
        this.now = now;
    }

    /** These targets and further ones of one kind, which come with the request itself. */
    public KnownTargets with(CitationKind kind, Map<String, UUID> more) {
        Map<CitationKind, Map<String, UUID>> all = new EnumMap<>(CitationKind.class);
        all.putAll(ids);
        all.put(kind, more);
        return new KnownTargets(all, labelled, answers, now);
    }

    /** The same with all parts of one kind that labels may name, which come with the request itself. */
    public KnownTargets with(LabelKind kind, Map<String, UUID> all) {
        Map<LabelKind, Map<String, UUID>> named = new EnumMap<>(LabelKind.class);
        named.putAll(labelled);
        named.put(kind, all);
        return new KnownTargets(ids, named, answers, now);
    }

    /** The same for texts from elsewhere, in which labels may name what was withdrawn there: no part of the report. */
    public KnownTargets withWithdrawn() {
        Map<LabelKind, Map<String, UUID>> named = new EnumMap<>(LabelKind.class);
        for (var kind : LabelKind.values()) {
            Map<String, UUID> all = new HashMap<>(labelled.getOrDefault(kind, Map.of()));
            all.put(PartLabel.WITHDRAWN, NO_PART);
            named.put(kind, all);
        }
        return new KnownTargets(ids, named, answers, now);
    }

    /** The text as it is stored: its labels name parts by id, each of which is given on; or a report of what is not there. */
    String stored(String markdown, BiConsumer<LabelKind, UUID> named, String pointer, Violations violations) {
        return PartLabel.replace(
                markdown,
                label -> label.with(key -> {
                    var id = labelled.getOrDefault(label.kind(), Map.of()).get(key);
                    violations.require(id != null, pointer, CitationMessage.NOT_LABELLED.with(label.kind(), key));
                    if (id != null) {
                        named.accept(label.kind(), id);
                    }
                    return id == null ? key : id.toString();
                }));
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
