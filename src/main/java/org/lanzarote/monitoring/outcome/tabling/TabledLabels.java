package org.lanzarote.monitoring.outcome.tabling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.tabling.TabledDraftQueries.TabledPart;
import org.lanzarote.monitoring.platform.citation.TextLabels;
import org.lanzarote.monitoring.platform.label.LabelKind;
import org.lanzarote.monitoring.platform.label.PartLabel;
import org.lanzarote.monitoring.platform.problem.Violations;

/**
 * The labels in the texts of a tabled draft, and in what is proposed to it. They name parts by id, and are shown and read by the
 * numbers that these have in the draft, whatever moved since: the draft stays as it was tabled.
 */
@ApplicationScoped
public class TabledLabels {

    private final TabledDraftQueries queries;

    TabledLabels(TabledDraftQueries queries) {
        this.queries = queries;
    }

    /** The words as they are stored; or a report of labels that name nothing in the draft. */
    public String stored(UUID report, int draft, String typed, String pointer, Violations violations) {
        Map<LabelKind, Map<String, UUID>> named = PartLabel.in(typed).findAny().isEmpty()
                ? Map.of()
                : queries.parts(report, draft).stream()
                        .collect(groupingBy(TabledPart::label, toMap(TabledPart::key, TabledPart::part)));
        return TextLabels.stored(typed, named, pointer, violations);
    }

    /** Words of one draft as they are shown. */
    public <K> Map<K, String> shown(UUID report, int draft, Map<K, String> stored) {
        if (stored.values().stream().flatMap(PartLabel::in).findAny().isEmpty()) {
            return stored;
        }
        Map<String, String> keys = queries.parts(report, draft).stream()
                .collect(toMap(part -> part.label() + part.part().toString(), TabledPart::key));
        return stored.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> PartLabel.replace(
                                entry.getValue(),
                                label -> label.with(
                                        id -> keys.getOrDefault(label.kind() + id, PartLabel.WITHDRAWN)))));
    }

    /** The texts of a draft as they are shown. */
    List<TabledTextView> shown(TabledDraft draft, List<TabledTextView> texts) {
        var words = shown(
                draft.report().id(),
                draft.number(),
                texts.stream().collect(toMap(TabledTextView::ordinal, TabledTextView::markdown)));
        return texts.stream()
                .map(text -> text.with(words.getOrDefault(text.ordinal(), text.markdown())))
                .toList();
    }
}
