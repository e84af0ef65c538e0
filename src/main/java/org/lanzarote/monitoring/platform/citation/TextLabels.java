package org.lanzarote.monitoring.platform.citation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.lanzarote.monitoring.platform.label.LabelKind;
import org.lanzarote.monitoring.platform.label.LabelledParts;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Looks up what the labels of texts name, with one statement for each kind of part, and none where there are no labels. */
@ApplicationScoped
public class TextLabels {

    private final Map<LabelKind, LabelledParts> parts;
    private final CitationQueries queries;

    TextLabels(@All List<LabelledParts> parts, CitationQueries queries) {
        this.parts = parts.stream().collect(toMap(LabelledParts::labelled, one -> one));
        this.queries = queries;
    }

    /** The parts of the round's report that labels of these texts name, as they are typed. */
    Map<LabelKind, Map<String, UUID>> named(int round, Collection<TextWithCitations> texts) {
        return ids(
                round,
                PartLabel.keys(texts.stream().map(TextWithCitations::markdown).toList()));
    }

    /** The parts of the round's report that these keys name. */
    public Map<LabelKind, Map<String, UUID>> ids(int round, Map<LabelKind, Set<String>> keys) {
        return found(keys, (of, wanted) -> of.ids(round, wanted));
    }

    /** The present keys of these parts, as labels are stored; {@code PartLabel.WITHDRAWN} of what is gone. */
    public Map<LabelKind, Map<String, String>> keys(Map<LabelKind, Set<String>> ids) {
        return found(
                ids,
                (of, wanted) -> of.keys(wanted.stream().map(UUID::fromString).toList()).entrySet().stream()
                        .collect(toMap(entry -> entry.getKey().toString(), Map.Entry::getValue)));
    }

    /** These texts, as they are stored, with the present keys of what their labels name. */
    public <K> Map<K, String> present(Map<K, String> stored) {
        var keys = keys(PartLabel.keys(stored.values()));
        return keys.isEmpty()
                ? stored
                : stored.entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                entry -> PartLabel.replace(
                                        entry.getValue(), label -> label.with(id -> present(keys, label.kind(), id)))));
    }

    private static String present(Map<LabelKind, Map<String, String>> keys, LabelKind kind, String id) {
        return Objects.requireNonNull(Objects.requireNonNull(keys.get(kind)).get(id));
    }

    /** The labels in these texts that name what was withdrawn. */
    public List<BrokenLabel> broken(Collection<UUID> texts) {
        var lines = texts.isEmpty() ? List.<LabelRow>of() : queries.labels(texts.toArray(UUID[]::new));
        Map<UUID, String> gone = new HashMap<>();
        lines.stream()
                .collect(groupingBy(LabelRow::kind, mapping(LabelRow::target, toSet())))
                .forEach((kind, targets) -> gone.putAll(withdrawn(Objects.requireNonNull(parts.get(kind)), targets)));
        return lines.stream()
                .filter(line -> gone.containsKey(line.target()))
                .map(line -> new BrokenLabel(line.text(), line.kind(), Objects.requireNonNull(gone.get(line.target()))))
                .toList();
    }

    private static Map<UUID, String> withdrawn(LabelledParts of, Set<UUID> targets) {
        var gone = of.keys(targets).entrySet().stream()
                .filter(entry -> entry.getValue().equals(PartLabel.WITHDRAWN))
                .map(Map.Entry::getKey)
                .toList();
        return gone.isEmpty() ? Map.of() : of.lastKeys(gone);
    }

    private <T> Map<LabelKind, Map<String, T>> found(
            Map<LabelKind, Set<String>> wanted, BiFunction<LabelledParts, Collection<String>, Map<String, T>> find) {
        Map<LabelKind, Map<String, T>> found = new EnumMap<>(LabelKind.class);
        wanted.forEach((kind, keys) -> found.put(kind, find.apply(Objects.requireNonNull(parts.get(kind)), keys)));
        return found;
    }
}
