package org.lanzarote.monitoring.outcome.amendment;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.chapter.ChapterTitles;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;
import org.lanzarote.monitoring.outcome.wording.ReportRestructuring;
import org.lanzarote.monitoring.outcome.wording.ReportRewording;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.trail.Reason;

/** Merges all amendments that were accepted into the report at once, or none, where any two do not go together. */
@ApplicationScoped
class AmendmentMerge {

    private final AmendmentRepository amendments;
    private final AmendmentQueries queries;
    private final AmendmentLabels labels;
    private final PresentTexts presentTexts;
    private final ReportRewording rewording;
    private final ReportRestructuring restructuring;
    private final Caller caller;
    private final Clock clock;

    AmendmentMerge(
            AmendmentRepository amendments,
            AmendmentQueries queries,
            AmendmentLabels labels,
            PresentTexts presentTexts,
            ReportRewording rewording,
            ReportRestructuring restructuring,
            Caller caller,
            Clock clock) {
        this.amendments = amendments;
        this.queries = queries;
        this.labels = labels;
        this.presentTexts = presentTexts;
        this.rewording = rewording;
        this.restructuring = restructuring;
        this.caller = caller;
        this.clock = clock;
    }

    void merge(Report report) {
        var accepted = queries.accepted(report.id());
        var present = presentTexts.of(
                accepted.stream().map(amendment -> amendment.text).toList());
        var texts = AcceptedTexts.gathered(accepted, present);
        AcceptedTexts.requireNoConflict(report.id(), texts, labels);
        var headed = texts.stream()
                .filter(one -> one.text.kind() == TabledKind.HEADING)
                .toList();
        headed.forEach(one -> rename(present.chapters(), one));
        var others = texts.stream()
                .filter(one -> one.text.kind() != TabledKind.HEADING)
                .toList();
        var merged = reworded(report, others, present.texts());
        restructured(report, others, merged);
        var now = clock.instant();
        for (var amendment : accepted) {
            amendment.merged(merged.get(amendment.id), caller.name(), now);
            amendments
                    .getEntityManager()
                    .persist(amendment.step(AmendmentStepKind.MERGED, null, null, caller.name(), now));
        }
        amendments.flush();
    }

    private static void rename(Map<UUID, Chapter> chapters, AmendedText heading) {
        var chapter = chapters.get(heading.part());
        var words = heading.merged();
        if (chapter != null && words != null) {
            new ChapterTitles(chapter).rename(heading.text.heading(), words);
        }
    }

    /** Words the parts anew that read otherwise; tells the text that each amendment is in. */
    private Map<UUID, CitedText> reworded(Report report, List<AmendedText> texts, Map<UUID, CitedText> present) {
        Map<UUID, String> words = new LinkedHashMap<>();
        Map<UUID, String> places = new HashMap<>();
        for (var text : texts) {
            var merged = text.isTakenOut() ? null : text.merged();
            var now = present.get(text.part());
            if (merged != null && now != null && !merged.equals(now.markdown())) {
                words.put(text.part(), merged);
                places.put(text.part(), text.text.place());
            }
        }
        var written = rewording.reword(report, words, part -> places.getOrDefault(part, ""));
        Map<UUID, CitedText> of = new HashMap<>();
        for (var text : texts) {
            var into = written.getOrDefault(text.part(), present.get(text.part()));
            if (!text.isTakenOut() && into != null) {
                text.changes().forEach(amendment -> of.put(amendment.id, into));
            }
        }
        return of;
    }

    /** Inserts paragraphs and takes parts out, both at once: a part that goes may rest on one whose number moves on. */
    private void restructured(Report report, List<AmendedText> texts, Map<UUID, CitedText> merged) {
        Map<UUID, List<String>> after = new HashMap<>();
        Map<UUID, List<Amendment>> by = new HashMap<>();
        for (var text : texts) {
            for (var amendment : text.insertions()) {
                after.computeIfAbsent(text.part(), none -> new ArrayList<>()).add(String.valueOf(amendment.accepted()));
                by.computeIfAbsent(text.part(), none -> new ArrayList<>()).add(amendment);
            }
        }
        restructuring.restructure(report, after, takenOut(texts)).forEach((part, written) -> {
            var wishes = by.getOrDefault(part, List.of());
            for (int i = 0; i < wishes.size(); i++) {
                merged.put(wishes.get(i).id, written.get(i));
            }
        });
    }

    private static Map<UUID, Reason> takenOut(List<AmendedText> texts) {
        Map<UUID, Reason> out = new LinkedHashMap<>();
        texts.stream()
                .filter(AmendedText::isTakenOut)
                .forEach(text -> out.put(
                        text.part(),
                        new Reason(text.changes().stream()
                                .map(amendment -> "Amendment " + amendment.number)
                                .collect(joining(", ")))));
        return out;
    }
}
