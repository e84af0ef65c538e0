package org.lanzarote.monitoring.outcome.tabling;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citation.TextLabels;
import org.lanzarote.monitoring.platform.label.LabelKind;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.LabelMarks;

/** Reads and shows labels by the numbers, codes and numerals that parts have in a tabled draft, whatever has moved since. */
@ApplicationScoped
public class TabledLabels {

    /** What stands before the present key of a part that the draft does not have. */
    private static final String NEWER = "new-";

    private final TabledDraftQueries queries;
    private final TextLabels labels;

    TabledLabels(TabledDraftQueries queries, TextLabels labels) {
        this.queries = queries;
        this.labels = labels;
    }

    /** The words as they are stored, their labels read by the keys of the draft; or a report of labels that name nothing. */
    public String stored(TabledDraft draft, String typed, String pointer, Violations violations) {
        LabelMarks.check(typed, pointer, violations);
        var keys = PartLabel.keys(List.of(typed));
        if (keys.isEmpty()) {
            return typed;
        }
        var tabled = queries.at(draft.id(), places(keys)).stream()
                .collect(toMap(TabledDraftQueries.TabledPart::place, TabledDraftQueries.TabledPart::part));
        var newer = labels.ids(draft.report().round().number(), newer(keys));
        return PartLabel.replace(
                typed,
                label -> label.with(key -> {
                    var id = key.startsWith(NEWER)
                            ? requireNonNull(newer.get(label.kind())).get(key.substring(NEWER.length()))
                            : tabled.get(place(label.kind(), key));
                    violations.require(
                            id != null, pointer, TablingMessage.NOT_IN_DRAFT.with(draft.number(), label.kind(), key));
                    return id == null ? key : id.toString();
                }));
    }

    /** The words of drafts of a report as they are shown, each by the keys of its draft. */
    public Map<DraftWords, String> present(UUID report, Collection<DraftWords> words) {
        var once = new HashSet<>(words);
        Map<TabledKey, String> keys = keys(report, once);
        var newer = labels.keys(missing(once, keys));
        return once.stream()
                .collect(toMap(
                        one -> one,
                        one -> PartLabel.replace(
                                one.stored(),
                                label -> label.with(id -> shown(one.draft(), label.kind(), id, keys, newer)))));
    }

    private Map<TabledKey, String> keys(UUID report, Set<DraftWords> words) {
        var named = PartLabel.keys(words.stream().map(DraftWords::stored).toList()).values().stream()
                .flatMap(Set::stream)
                .map(UUID::fromString)
                .toArray(UUID[]::new);
        return named.length == 0
                ? Map.of()
                : queries
                        .places(
                                report,
                                words.stream().map(DraftWords::draft).distinct().toArray(Integer[]::new),
                                named)
                        .stream()
                        .collect(toMap(
                                part -> new TabledKey(part.draft(), part.part().toString()),
                                TabledDraftQueries.TabledPart::key));
    }

    /** The parts that labels name and the draft of their words does not have. */
    private static Map<LabelKind, Set<String>> missing(Set<DraftWords> words, Map<TabledKey, String> keys) {
        Map<LabelKind, Set<String>> missing = new EnumMap<>(LabelKind.class);
        for (var one : words) {
            PartLabel.in(one.stored())
                    .forEach(label -> label.keys().stream()
                            .filter(id -> !keys.containsKey(new TabledKey(one.draft(), id)))
                            .forEach(id -> missing.computeIfAbsent(label.kind(), none -> new HashSet<>())
                                    .add(id)));
        }
        return missing;
    }

    private static String shown(
            int draft,
            LabelKind kind,
            String id,
            Map<TabledKey, String> keys,
            Map<LabelKind, Map<String, String>> newer) {
        var key = keys.get(new TabledKey(draft, id));
        if (key != null) {
            return key;
        }
        var present = requireNonNull(requireNonNull(newer.get(kind)).get(id));
        return present.equals(PartLabel.WITHDRAWN) ? present : NEWER + present;
    }

    private static Map<LabelKind, Set<String>> newer(Map<LabelKind, Set<String>> keys) {
        Map<LabelKind, Set<String>> newer = new HashMap<>();
        keys.forEach((kind, typed) -> typed.stream()
                .filter(key -> key.startsWith(NEWER))
                .forEach(key ->
                        newer.computeIfAbsent(kind, none -> new HashSet<>()).add(key.substring(NEWER.length()))));
        return newer;
    }

    private static String[] places(Map<LabelKind, Set<String>> keys) {
        return keys.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(key -> place(entry.getKey(), key)))
                .toArray(String[]::new);
    }

    private static String place(LabelKind kind, String key) {
        return (switch (kind) {
                    case PARAGRAPH -> "/paragraphs/";
                    case RECOMMENDATION -> "/recommendations/";
                    case CHAPTER -> "/chapters/";
                })
                + key;
    }

    /** A part of a draft, by its id. */
    private record TabledKey(int draft, String part) {}
}
